/** The words that tell a description of somebody from other phrases. Folded. */

import { wordSet } from './word-set.ts';

/** What somebody does for long or is known for: “who chairs the club” says who somebody is. */
export const DOES = wordSet(`
be been become became chair chairs chaired lead leads led head heads headed run runs ran found founds founded own owns
owned direct directs directed manage manages managed coach coaches coached represent represents represented edit edits
edited teach teaches taught play plays played write writes wrote written build builds built invent invents invented
design designs designed serve serves served work works worked hold holds held win wins won conduct conducts conducted
govern governs governed rule rules ruled command commands commanded compose composes composed record recorded study
studies studied train trains trained drive drives drove fish fishes fished farm farms farmed paint paints painted
succeed succeeds succeeded oversee oversees oversaw command host hosts hosted produce produced a an the one in at
elected appointed born retired acting president
`);
/** What anybody does. */
export const SPEAKS = wordSet('said says told added spoke asked replied declined');

/** Nouns for people that are no roles. */
export const PEOPLE = wordSet(`
adult aunt baby bachelor baker barber barista bartender beekeeper blacksmith boss boy boyfriend bricklayer bride brother
butcher carer caretaker carpenter cashier champion chef child citizen coalman colleague commuter cook cousin cowboy
crewman curate customer daughter descendant disciple dockworker docker electrician emigre enthusiast expert fan fellow
father fiancee fiance fireman fisherman fishmonger friend gardener genius girl girlfriend graduate grandfather
grandmother grocer guest guru hairdresser handyman head heir hero heroine housewife husband immigrant intern joiner
joint-owner kid laborer labourer landlady landlord legend machinist man mason master mastermind mate medallist medalist
medic member mentor midwife millionaire billionaire miner mistress mother native neighbor neighbour nephew niece nobleman
optician orphan parent passenger patient paramedic pensioner person pharmacist pilgrim pioneer plumber poacher
postman postgraduate prisoner prodigy pupil recluse refugee relative resident retiree rival roommate scion seamstress
settler shepherd shopkeeper sibling sister smuggler son stepfather stepmother stonemason stranger student subject
successor suspect sweeper tailor taxi-driver tenant tourist undergraduate uncle veteran victim vet veterinarian
waiter waitress warden welder widow widower wife witness woman worker youngster youth chair
`);
/** Other nouns that end as these do. */
export const NOT_PEOPLE = wordSet(`
anger answer banner barrier border bumper butter calendar cancer center centre chamber chapter character charter cluster
colour color computer corner counter cover danger december decor dinner disaster disorder door error factor fear
fever fiber fibre figure finger flavor flavour floor flower folder former further gender harbor harbour hammer
higher however humor humour hunger interior number october offer order other outer over paper parlor parlour
particular per popular power prior proper quarter rather regular register river rumor rumour sector shelter shower
similar sister-ship sooner spider summer super supper tanker tender terror theater theatre thunder timber tower trailer
transfer under upper water weather whether whisper winter wonder year latter later never matter letter newspaper corridor
earlier order-paper list mist twist exist resist assist insist consist evidence artist's median guardian meridian
`);
/** How nouns for people end. */
export const BY_ENDING = /(?:er|or|ist|ian|man|woman|eer|smith|wright|keeper|owner|holder)$/u;
/** After one of these a phrase only adds to its noun. */
export const ADDS = wordSet(`
of for at in from with to on who that whose which and or but under since by behind near based born known accused charged
convicted responsible living working aged about against as after before during when where leading famous best turned now
then here there until between among across along without within inside outside emeritus general designate elect seeking
serving studying playing named called wanted suspected
`);
