import { wordSet } from './word-set.ts';

/** Verbs of saying and holding that make the rest of their sentence somebody's words, wherever they stand. */
const PLAIN = `
said says say told tells tell warned warns warn argued argues argue claimed claims insisted insists insist explained explains announced announces
declared declares replied replies admitted admits acknowledged acknowledges stated states asserted asserts suggested
suggests stressed stresses predicted predicts emphasised emphasized pledged vowed complained remarked commented
testified denied denies alleged alleges contended contends quipped joked tweeted urged urges thinks think believes believe
cautioned reiterated proclaimed estimated conceded lamented
`;
/** Verbs that are as often something else (“added a goal”, “asked for tea”): a quotation or “that” must stand with them. */
const GUARDED = `
added adds noted notes asked asks wrote writes continued recalled recalls concluded concludes believed thought felt hoped
hopes expects expected found observed agreed revealed confirmed confirms promised answered mentioned pointed proposed
maintained maintains responded called calls described describes dismissed branded labelled labeled hailed praised criticised criticized condemned
denounced accused compared
`;

export const SAYING = wordSet(PLAIN);
export const SAYING_WITH_QUOTE = wordSet(GUARDED);
/** Those that are nouns as often: “city states”, “insurance claims”. */
export const SAYING_OR_NOUN = wordSet('claims states stresses urges notes hopes calls');
/** Those that go before their subject: “, said Wang”. */
export const INVERTED = wordSet(`
said says added adds asked asks wrote writes warned explained argued noted recalled insisted replied declared continued
explains argues notes insists commented remarked joked quipped observed concluded admitted announced complained
`);

const ALL = [...SAYING, ...SAYING_WITH_QUOTE].join('|');
/** Every reporting verb, with “according to” and “was quoted as saying”. */
export const REPORTING = new RegExp(`\\b(?:${ALL}|[Aa]ccording to|quoted as saying)\\b`, 'gu');

/** What may stand between a subject and its verb. */
export const BETWEEN =
  /(?:\s|\b(?:has|have|had|also|later|then|once|again|earlier|now|both|all|further|even|still|often|always|soon|just|first|famously|instead|himself|herself|themselves|(?!family|reply|supply|ally|bully|assembly|anomaly|monopoly)\p{Ll}{2,20}ly)(?=\s|$))+$/u;

/** Nouns for those who speak without a name. */
export const SPEAKING = wordSet(`
administration agencies agency airline army association authorities authority bank board bureau campaign campaigners
charity church city club commission committee companies company congress council country court courts critics
delegation department doctors embassy executives experts families family federation firm firms foundation friend
friends government governments group groups hospital institute judges lawmakers lawyers league management media
military ministers ministry neighbour neighbours neighbor neighbors newspaper newspapers observers office officers officials
opponents organisation organization organisations organizations outlet outlets palace panel paper parliament party
police politicians prosecutors regulator regulators report reports researchers residents scholars school scientists
senate senators side sides society source sources spokesmen staff statement studies study supporters survey
survivors teachers team treasury tribunal union unions university victims watchdog website witness witnesses
workers analysts activists economists historians leaders magazine mother father brother sister son daughter wife
husband man woman colleague colleagues employee employees parents
`);
