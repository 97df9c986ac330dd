/** The words that say what somebody is, so that they are told from the name beside them. */

import { wordSet } from './word-set.ts';

/** Forms of address: what follows is a person's name. Folded, without a full stop. */
export const HONORIFICS = wordSet(`
adm brig capt cardinal cmdr col cpl dame dr fr gen gov hon lady lord lt madam madame maj messrs miss mlle mme mr mrs ms
mx prof pvt rabbi rep rev reverend sen sens señor sergeant sgt sheikh sir sra sr pope
`);

/** Forms of address that tell nothing of what somebody does. */
export const COURTESIES = wordSet('madam madame messrs miss mlle mme mr mrs ms mx señor');

/** Nouns for an office, a profession or a part in a game, that can stand right before a name or after its comma. */
export const ROLES = wordSet(`
accountant activist actor actress administrator admiral adviser advisor advocate aide ambassador analyst anchor
animator anthropologist archaeologist archbishop architect artist astronaut astronomer athlete attorney author
ayatollah banker baron baroness bassist batsman bishop biologist blogger bowler boxer brigadier broadcaster broker
builder businessman businesswoman cameraman campaigner candidate captain cardinal cellist ceo cfo chair chairman
chairperson chairwoman chancellor chaplain chef chemist chief choreographer cleric climber clerk coach cofounder
co-founder colonel columnist comedian commander commentator commissioner commodore composer comptroller conductor
congressman congresswoman constable consul contractor coo coordinator coroner corporal correspondent councillor
councilman councilor councilwoman count countess critic cto curator cyclist dancer deacon dean defender deputy designer
detective developer dictator diplomat director doctor drummer duchess duke earl economist editor emperor empress
engineer entrepreneur envoy executive explorer farmer fielder fighter filmmaker financier firefighter footballer
forward founder fullback general geologist goalkeeper goaltender golfer governor guard guitarist gunman headmaster
historian host imam industrialist inspector instructor investigator inventor investor journalist judge jurist justice
keyboardist king lawmaker lawyer leader lecturer legislator librarian lieutenant linebacker lobbyist magistrate major
manager marshal mathematician mayor mechanic merchant meteorologist midfielder minister missionary model monk
mountaineer musician neurologist neuroscientist novelist nun nurse officer official operator organiser organizer owner
painter partner pastor patriarch philanthropist philosopher photographer physician physicist pianist pilot pitcher
player playwright poet policeman policewoman politician pope premier presenter president priest prince princess
principal producer professor programmer prosecutor psychiatrist psychologist publisher quarterback queen rabbi racer
ranger rapper receiver rector referee reporter representative researcher rider runner sailor saxophonist scholar
scientist screenwriter sculptor secretary secretary-general senator sergeant sheriff shooter singer skater skier skipper sociologist
soldier solicitor songwriter speaker specialist spokesman spokesperson spokeswoman sprinter statesman statistician
strategist striker sultan superintendent superstar supervisor surgeon surveyor swimmer taoiseach teacher technician
theologian therapist trader trainer translator treasurer trustee tsar tycoon undersecretary vicar violinist
vocalist volunteer winger wrestler writer zoologist
`);

/** Words that stand inside a role before its noun: “former vice president”, “chief financial officer”. */
export const ROLE_MODIFIERS = wordSet(`
acting assistant associate chief co deputy elect emeritus executive ex former then first foreign general head honorary
interim joint junior lead lieutenant managing minority majority national outgoing permanent prime principal regional
retired senior special state financial finance defence defense interior treasury justice press sports team vice
veteran late longtime opposition police army navy parliamentary technical creative artistic film football basketball
baseball hockey tennis cricket rugby rock pop jazz folk opera soul country hip-hop heavy metal lead bass political
human rights research medical military government party labour union trade commerce energy health education transport
environment agriculture culture immigration home attorney economic nobel prize-winning award-winning american-born
world famous noted renowned legendary professional amateur star
`);

/** What a role may be of, before the name: “Secretary of State John Kerry”. */
export const ROLE_OBJECTS = wordSet(`
state defense defence commerce energy labor labour health education transportation agriculture security homeland
interior treasury justice exchequer staff police war operations finance foreign affairs intelligence public works human rights refugees
`);
