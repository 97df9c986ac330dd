import { fold } from '../../text/fold.ts';
import { BASES } from '../../text/irregular.ts';
import { SAYING, SAYING_WITH_QUOTE } from '../../text/reporting.ts';
import { contains, overlaps, type Span, slice } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Analysed } from '../analysis.ts';
import type { Mentions } from '../mentions.ts';

/**
 * Words of news that tell the same deed or state, a line each, its name first. Only words that seldom mean anything else:
 * shares “fall” as bridges do, so that neither is told from “fall” alone.
 */
const DEEDS = `
die: die death dead kill fatal fatality fatally perish deadly
hurt: hurt injure injury wound unhurt unharmed uninjured
arrest: arrest detain detention apprehend custody
missing: missing unaccounted
rescue: rescue rescuer
evacuate: evacuate evacuation evacuee displace
infect: infect infection
collapse: collapse crumble
burn: burn fire blaze arson inferno
quake: earthquake quake tremor temblor
flood: flood floodwater inundate
buy: buy purchase acquire acquisition takeover
sell: sell sale
found: founded establish establishment
open: open opening inaugurate inauguration
close: close closure shut closing
resign: resign resignation quit
appoint: appoint appointment
dismiss: dismiss dismissal sack
elect: elect election
protest: protest protester demonstrate demonstration demonstrator rally marcher marched
walkout: walkout stoppage
employ: employ employee worker workforce staff employment
layoff: layoff redundancy redundant
begin: begin start launch commence
end: end finish conclude
win: win victory winner
lose: lose loss defeat
attack: attack assault
shoot: shoot shooting shooter gunman gunfire gunshot
explode: explode explosion blast bomb bombing bomber detonate
crash: crash collide collision
build: build construct construction
rebuild: rebuild reconstruct reconstruction
destroy: destroy demolish destruction
approve: approve approval
reject: reject rejection
sign: sign signing signature
meet: meet meeting
visit: visit visitor
sentence: sentence jail imprison imprisonment
convict: convict conviction guilty
acquit: acquit acquittal
accuse: accuse indict indictment accusation
sue: sue lawsuit
vote: vote ballot
promise: promise pledge vow
declare: declare declaration
warn: warn warning
inspect: inspect inspection inspector
investigate: investigate investigation inquiry probe
marry: marry wedding
bear: born
cancel: cancel cancellation
postpone: postpone postponement
derail: derail derailment
`;
/** Verbs that tell a deed with a word behind them. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'step down': '#resign',
    'step asid': '#resign',
    'stand down': '#resign',
    'call off': '#cancel',
    'put off': '#postpone',
    'push back': '#postpone',
    'give wai': '#collapse',
    'shut down': '#close',
    'lai off': '#layoff',
    'catch fire': '#burn',
  }),
);
const PHRASED: ReadonlySet<string> = new Set([...PHRASES.keys()].map((each) => each.split(' ')[0] ?? ''));
/** Nouns for people, and what each says that they are or suffered. */
const PEOPLE = `
people person human individual soul life
dead: die
death: die
fatality: die
injury: hurt
injured: hurt
wounded: hurt
arrest: arrest
worker: employ
employee: employ
staff: employ
protester: protest
demonstrator: protest
marcher: protest
`;

/** Deeds of which reports tell more every hour. */
export const TOLL: ReadonlySet<string> = new Set(
  'die hurt arrest missing rescue evacuate infect'.split(' ').map((name) => `#${name}`),
);

const SENSES: ReadonlyMap<string, string> = new Map(
  DEEDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', words = ''] = line.split(': ');
      return words.split(' ').map((word): [string, string] => [stem(word), `#${name}`]);
    }),
);

const KINDS: ReadonlyMap<string, string> = new Map(
  PEOPLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [words = '', deed] = line.split(': ');
      return words
        .split(' ')
        .map((word): [string, string] => [stem(word), deed === undefined ? '' : `#${deed}`]);
    }),
);

/** The index terms that tell the same deed as one does, without it; none for any other word. */
export function sameDeed(term: string): string[] {
  const sense = SENSES.get(term);
  if (sense === undefined) return [];
  return [...SENSES].flatMap(([other, name]) => (name === sense && other !== term ? [other] : []));
}

/** What is counted, by the stem of its noun: `person` for people, with what the noun itself says they did (`#die`). */
export function countedAs(noun: string): { readonly unit: string; readonly deed: string | null } {
  const deed = KINDS.get(stem(fold(noun)));
  return deed === undefined ? { unit: stem(fold(noun)), deed: null } : { unit: PERSON, deed: deed || null };
}

/** The unit of everything that counts people. */
export const PERSON = 'person';

/** A word of a sentence as it is compared: reporting verbs, figures and dates are none. */
export interface Token extends Span {
  /** The index term, or the name of a deed (`#die`) that several words tell. */
  readonly sense: string;
  readonly term: string;
  /** Whether it may say what was done. */
  readonly isDeed: boolean;
  /** Whether it tells its deed with the word behind it (“stepped down”). */
  readonly isPhrase: boolean;
}

// Verbs by their looks: what two sentences share of these is a deed, not a thing.
const VERBAL = /^\p{Ll}{3,}(?:ed|ing)$/u;
const NO_DEED = wordSet(`
during evening morning building hundred according including king being having children people feet men women
planned scheduled expected called supposed intended following concerning regarding`);

/** The words of a sentence that it is compared by, in order. */
export function tokensOf(text: string, sentence: Analysed, mentions: Mentions): Token[] {
  const figures: readonly Span[] = [...mentions.dates, ...mentions.numbers.map(figureOf)];
  return sentence.words.flatMap((word) => {
    const raw = slice(text, word);
    if (
      word.stop ||
      (isReporting(raw) && !SENSES.has(word.term)) ||
      figures.some((figure) => overlaps(figure, word))
    )
      return [];
    const phrase = phraseAt(text, word);
    const sense = phrase ?? SENSES.get(word.term);
    // Of “cyber-security” the parts are compared.
    if (raw.includes('-') && sense === undefined) return [];
    const isNamed = mentions.names.some((name) => contains(name, word));
    const isDeed = !isNamed && (sense !== undefined || isVerbal(raw) || isGoverned(text, word));
    const { start, end, term } = word;
    const isPhrase = phrase !== undefined;
    return [{ start, end, term, sense: isNamed ? term : (sense ?? term), isDeed, isPhrase }];
  });
}

const BEHIND = /^\s(\p{Ll}{2,5})(?!\p{L})/u;

/** The deed that a word tells with the one behind it. */
function phraseAt(text: string, { end, term }: Analysed['words'][number]): string | undefined {
  if (!PHRASED.has(term)) return undefined;
  const behind = BEHIND.exec(text.slice(end, end + 8))?.[1];
  return behind === undefined ? undefined : PHRASES.get(`${term} ${stem(behind)}`);
}

/** A number without the noun behind it. */
export function figureOf({ start, end, unit }: Mentions['numbers'][number]): Span {
  return { start, end: unit !== null && unit.start > start ? unit.start : end };
}

function isVerbal(raw: string): boolean {
  return !NO_DEED.has(raw) && (VERBAL.test(raw) || (BASES.has(raw) && /^\p{Ll}/u.test(raw)));
}

const GOVERNING = /\b(?:to|will|would|could|can|may|might|must|should|did|does|do|not)\s+$/u;

/** “Would save”, “to move”: a verb by what stands before it. */
export function isGoverned(text: string, { start }: Span): boolean {
  return GOVERNING.test(text.slice(Math.max(0, start - 8), start)) && /\p{Ll}/u.test(text.charAt(start));
}

/** Whether a word only says that somebody says something. */
export function isReporting(raw: string): boolean {
  const word = raw.toLowerCase();
  return SAYING.has(word) || REPORTED.has(word) || (SAYING_WITH_QUOTE.has(word) && !KEPT.has(word));
}

const REPORTED = wordSet(
  'according reported reports reporting report tell telling announce saying spokesman spokeswoman spokesperson',
);
const KEPT = wordSet('called calls found agreed proposed expected criticised criticized condemned accused');
