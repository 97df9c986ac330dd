import { fold } from '../../text/fold.ts';
import { indexTerms } from '../../text/terms.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words that part one clause from another: what stands on both sides of one need not belong together. */
export const BARRIERS = wordSet(`
that who whom which whose where when while as because although though if unless whether so than why how what
; : ( ) “ ” " « » –
`);

/** Words before a noun that say how it belongs to the rest; those of one line are as good as one another. */
const PREPOSITIONS = [
  'in inside within at on near around',
  'to into toward towards onto',
  'from',
  'by',
  'with',
  'without',
  'for',
  'against',
  'of',
  'about over',
  'after following since',
  'before until till',
  'under below beneath',
  'above',
  'between among amid',
  'through during throughout',
  'across along',
  'behind beyond outside off despite except than',
];

const PREPOSITION_GROUPS = new Map(
  PREPOSITIONS.flatMap((line, group) => line.split(' ').map((word) => [word, group] as const)),
);

/** Which group of like prepositions a word belongs to; undefined for all other words. */
export function prepositionGroup(word: string): number | undefined {
  return PREPOSITION_GROUPS.get(word);
}

export const BY = PREPOSITION_GROUPS.get('by');
export const OF = PREPOSITION_GROUPS.get('of');
/** A place or a time in one of these may stand anywhere in its clause. */
export const FREE = new Set(['in', 'to', 'from', 'after', 'before', 'through', 'for'].map(prepositionGroup));

/** Forms of “be” that say what somebody or something is. */
export const COPULA = wordSet('is are was were be been being am ’s');

/** What changes how far a clause holds, each with its sort: a claim and its quotation must have the same sorts. */
const OPERATORS: Readonly<Record<string, string>> = {
  negation: `not no never nobody none neither nor nothing without isn’t aren’t wasn’t weren’t don’t doesn’t didn’t hasn’t
    haven’t hadn’t won’t wouldn’t can’t cannot couldn’t shouldn’t mustn’t hardly barely isnt arent wasnt werent dont
    doesnt didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt`,
  chance: 'may might could can possibly perhaps maybe likely unlikely probably potentially possible',
  duty: 'should must ought',
  condition: 'if unless provided whether',
  would: 'would',
  future: 'will shall ’ll won’t',
  share: 'half most some third quarter part partly several many few majority',
  whole: 'all every each entire only alone',
  former:
    'former formerly ex late deputy vice acting interim assistant would-be alleged allegedly self-styled fake',
  nearly: 'nearly almost',
};
const OPERATOR_OF = new Map(
  Object.entries(OPERATORS).flatMap(([sort, words]) =>
    words.split(/\s+/).map((word) => [word.replaceAll('’', "'"), sort] as const),
  ),
);

/** The sort of a word that changes how far a clause holds; undefined for other words. Lower case, straight apostrophes. */
export function operatorOf(word: string): string | undefined {
  return OPERATOR_OF.get(word);
}

/** Words anywhere in a sentence by which it does not vouch for its clauses. */
export const DOUBTS =
  /\b(?:if|unless|whether|provided that|den(?:y|ies|ied|ying)|false(?:ly)?|untrue|wrong(?:ly)?|alleg\w+|rumou?r\w*|accus\w+|disputed|doubt\w*|hoax\w*|myth\w*|refus\w+|reject\w+|dismiss\w+|fail(?:s|ed|ing)? to|suspect\w*|speculat\w+|fear(?:s|ed)?|no longer|no evidence|claim(?:s|ed)?|contradict\w*|instead of|rather than|threaten\w*|propos\w+|plan(?:s|ned)? to|hop(?:e|es|ed|ing) to|wants? to|wanted to|tried to|trying to|attempt\w*|considering)\b/giu;

// Words that mean the same in news, a group each line. One that may mean the opposite or more than another is missing.
const SYNONYMS = `
die death dead
begin start commence
end finish conclude
buy acquire purchase
firm company
film movie
car automobile
child kid
kill slay
injure hurt
resident inhabitant
help aid assistance
halt stop
choose select
talks negotiation
building construct build
worker employee staff
job post
physician doctor
cop police
resign quit
plane aircraft aeroplane airplane
ship vessel
percent %
kilometre km
metre m
kilogram kg
gather assemble
appoint name
launch inaugurate
huge enormous
teenager teen
holiday vacation
autumn fall
election poll
verdict ruling
`;

const SAME = new Map<string, Set<string>>();
for (const line of SYNONYMS.trim().split('\n')) {
  const terms = line.split(' ').flatMap((word) => indexTerms(word));
  for (const term of terms) SAME.set(term, new Set([...(SAME.get(term) ?? []), ...terms]));
}
const NONE: ReadonlySet<string> = new Set();

/** Index terms that mean the same as one, itself among them where there are others. */
export function synonymsOf(term: string): ReadonlySet<string> {
  return SAME.get(term) ?? NONE;
}

/** A word for looking it up in these lists. */
export function plainWord(word: string): string {
  return word.includes('’') || word.includes("'") ? word.toLowerCase().replaceAll('’', "'") : fold(word);
}
