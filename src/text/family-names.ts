/**
 * Which part of a name is the family's. Chinese, Korean and Vietnamese names put it first (“Wang Yang” is of the
 * Wangs); the same families abroad follow the order of their country (“Michelle Yang”). Which one a name follows is
 * told by its given name: the syllables of romanised Chinese, Korean and Vietnamese are few.
 */

import { wordSet } from './word-set.ts';

/** Romanised family names, folded, that stand first at home. */
const EASTERN_FAMILIES = wordSet(`
ai an ao bai ban bao bi bian bo cai cao cen chai chan chang chao che chen cheng cheung chi chiang chin cho choe
choi chong chou chow chu chun chung cui dai dang deng ding do dong dou du duan duong fan fang fei feng fu fung gan
gao ge geng gong gu guan guo ha hahn ham han hang hao he heo heung ho hoang hong hou hsiao hsieh hsu hu hua huang
hui hung huynh hwang im jang jeon jeong ji jia jian jiang jiao jin jing jo joo ju jung kan kang kao kim ko kong koo
ku kuang kuo kwak kwok kwon lai lam lan lang lau le lee lei leung li lian liang liao lim lin ling liu lo long lou lu
lui luo luong lyu ma mai mao mei meng miao min ming mo moon mu na nam nan ngo nguyen ni nie ning noh oh ouyang pae
pak pan pang park pei peng pham phan pi pu qi qian qiao qin qiu qu quach quan ren rhee ro roh ruan seo shao shen
sheng shi shin shu si sim sima situ sohn son song su suh sun sung tai tan tang tao teng tian tong tran tran trinh
truong tsai tsang tse tseng tsui tu tung u vu vuong wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing
xiong xu xue yan yang yao ye yeh yeo yeung yi yim yin ying yip yoo yoon you yu yuan yue yun zang zeng zha zhai zhan
zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zou zuo
`);

/** Spanish and Portuguese family names, which come in pairs: “Gabriel García Márquez” is Mr García Márquez. */
const PAIRED_FAMILIES = wordSet(`
aguilar aguirre alonso alvarado alvarez avila blanco cabrera calderon calvo camacho campos cardenas carrasco carrillo
castillo castro chavez contreras cordoba correa cortes cruz delgado diaz dominguez duarte duran escobar espinosa
espinoza estrada fernandez ferrer figueroa flores fuentes galindo gallardo gallego gallegos garcia garrido gil gimenez
gomez gonzales gonzalez guerra guerrero gutierrez guzman hernandez herrera hidalgo ibarra iglesias jimenez juarez lara
leon llorente lopez lorenzo lozano luna maldonado marin marquez martinez medina mejia mendez mendoza molina montero
montoya mora morales moreno munoz navarro nieto nunez ochoa ojeda orozco ortega ortiz pacheco padilla palacios paredes
pascual pena peralta perez pineda ponce prieto quintero ramirez ramos rengifo reyes rios rivas rivera robles rodriguez
rojas roldan roman romero rosales rubio ruiz saavedra salas salazar salinas sanchez sandoval santana santiago santos
sanz serrano silva solis soria soto suarez tapia torres trejo trujillo valdes valdez valencia vallejo vargas vasquez
vazquez vega velasco velasquez velazquez vera vicente vidal villa villalobos villanueva zamora zapata zuniga
`);

/** Of these the West makes given names too. */
const GIVEN_IN_THE_WEST = wordSet('jo kim lee mai may mei');

const INITIALS = '(?:zh|ch|sh|kh|ph|th|tr|ng|nh|ts|hs|gi|[bcdfghjklmnpqrstwxyz])?';
const VOWELS = '(?:iao|uai|yeo|eou|uye|[aeiouy]{1,2})';
const FINALS = '(?:ng|nh|ch|n|m|k|t|p|l|h|w)?';
const SYLLABLE = new RegExp(`^${INITIALS}${VOWELS}${FINALS}$`, 'u');
const LONGEST_SYLLABLE = 7;

/** Whether a folded word may be romanised Chinese, Korean or Vietnamese: their short syllables, hyphened or not. */
function soundsEastern(word: string): boolean {
  const parts = word.split('-');
  return parts.length <= 3 && parts.every((part) => SYLLABLE.test(part) || isTwoSyllables(part));
}

function isTwoSyllables(word: string): boolean {
  if (word.length > 2 * LONGEST_SYLLABLE) return false;
  for (let cut = 1; cut < word.length; cut++) {
    if (SYLLABLE.test(word.slice(0, cut)) && SYLLABLE.test(word.slice(cut))) return true;
  }
  return false;
}

/** A word of a name, folded, with what the word lists know of it. */
export interface NamePart {
  readonly key: string;
  readonly given: boolean;
  readonly surname: boolean;
}

/** Whether the first word of a name is its family name, as at home in China, Korea and Vietnam. */
export function familyFirst(parts: readonly NamePart[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0 || rest.length > 3) return false;
  if (!EASTERN_FAMILIES.has(first.key) || !rest.every((part) => soundsEastern(part.key))) return false;
  if (rest.some((part) => part.key.includes('-'))) return true;
  if (rest.length > 1) return rest.every((part) => isEasternWord(part));
  const [second] = rest;
  // “Kim Lee” and “Lee Remick” follow the West, “Wang Yang” and “Yang Jiechi” do not.
  return second !== undefined && isEasternWord(second) && !GIVEN_IN_THE_WEST.has(first.key);
}

/** Not a name of the West by the word lists, which hold families of the East too. */
function isEasternWord(part: NamePart): boolean {
  return EASTERN_FAMILIES.has(part.key) || SYLLABLE.test(part.key) || !(part.given || part.surname);
}

/** Whether a folded word is a family name that may stand first. */
export function isEasternFamily(key: string): boolean {
  return EASTERN_FAMILIES.has(key);
}

/** Whether a folded word is a family name of the kind that comes in pairs. */
export function isPairedFamily(key: string): boolean {
  return PAIRED_FAMILIES.has(key);
}
