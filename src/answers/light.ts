import { indexTerms } from '../text/terms.ts';

/**
 * Words that shape a question more than they say what it is about: everyday verbs, adjectives and nouns of measure. An
 * article that answers often has another word in their place (“died” for “lost their lives”), so that they weigh less.
 */
const WORDS = `
  begin start end finish stop happen occur take hold place become get go come give make do put set keep let
  call name know say tell speak state think believe feel want need try use work live stay look see find show
  become turn move bring help mean include involve consist contain have cause lead serve play run
  long old big large small high low great good bad new main major first last next early late common important
  many much amount number total average
  year day date month week time period hour minute age
  place city country town area person people man woman thing kind type sort way part group side member
  percent percentage cost price
`;

export const LIGHT: ReadonlySet<string> = new Set(indexTerms(WORDS));

/**
 * What a light word weighs beside another. On 1,500 training questions 0.6 gave 72.1 top 1 for sentences, 1 gave 71.7,
 * and of the questions that have an answer 88.7 % were answered, not 86.1 %.
 */
export const LIGHT_WEIGHT = 0.6;
