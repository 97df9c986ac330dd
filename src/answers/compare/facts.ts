import type { DateMention } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import type { NameMention } from '../../text/names.ts';
import type { NumberMention } from '../../text/numbers.ts';
import { familyKey, nameWords } from '../../text/same-name.ts';
import { contains, overlaps, type Span, slice } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Statement } from './statements.ts';
import { countedAs, figureOf, isReporting, PERSON, type Token } from './words.ts';

/** A figure or a date of a statement with the deed that it belongs to, told by the words of its clause. */
export interface Fact {
  /** The words to show: they stand in the statement. */
  readonly span: Span;
  /** What is compared: `count person`, `money €`, `percent`, `count metr`, `day`, `month`, `year`, `age halden jens`. */
  readonly unit: string;
  /** The figure; for a date 0. */
  readonly value: number;
  /** What a figure is bound by: “at least”, “up to”, “about”. */
  readonly bound: 'exact' | 'least' | 'most' | 'about';
  /** Of a date: ISO days, ends included. */
  readonly from: string;
  readonly to: string;
  readonly deeds: ReadonlySet<string>;
  /** Senses of the words before the deed, and between it and the figure. */
  readonly subject: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
}

/** Whether a fact is a date, not a figure. */
export function isDate({ from }: Fact): boolean {
  return from !== '';
}

/** Whether a fact is how old somebody is. */
export function isAge({ unit }: Fact): boolean {
  return unit.startsWith('age ');
}

const NONE: ReadonlySet<string> = new Set();

const FACTS = new WeakMap<Statement, readonly Fact[]>();

/** The facts of a statement, in order. */
export function factsOf(statement: Statement): readonly Fact[] {
  const known = FACTS.get(statement);
  if (known !== undefined) return known;
  const made = readFacts(statement);
  FACTS.set(statement, made);
  return made;
}

function readFacts(statement: Statement): Fact[] {
  const { mentions } = statement;
  const clauses = clausesOf(statement);
  return [
    ...mentions.numbers.flatMap((number) => numberFact(statement, number, clauses)),
    ...mentions.dates.flatMap((date) => dateFact(statement, date, clauses)),
    ...mentions.names.flatMap((name) => ageFact(statement, name)),
  ];
}

const BREAK =
  /[;:()“”"—–]|,(?=\s)|\s-\s|(?<![\p{L}\p{N}])(?:and|but|or|when|while|after|before|as|which|who|whose|where|that|because|if|including|with|until|since|although|though|so)(?![\p{L}\p{N}])/giu;

/** A sentence cut at its marks and its conjunctions, but for those inside a name, a figure or a date. */
export function clausesOf({ article, sentence, mentions }: Statement): Span[] {
  const { start, end } = sentence.span;
  const whole = [...mentions.names, ...mentions.numbers, ...mentions.dates];
  const clauses: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of slice(article.text, sentence.span).matchAll(BREAK)) {
    const at = start + index;
    if (whole.some((span) => overlaps(span, { start: at, end: at + mark.length }))) continue;
    clauses.push({ start: from, end: at });
    from = at + mark.length;
  }
  return [...clauses, { start: from, end }];
}

/** The deed nearest to a span in its clause, with the words round it. */
interface Frame {
  readonly deeds: ReadonlySet<string>;
  readonly subject: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
}

// What a clause without a subject (“which opened in 1964”) speaks of stands right before it.
const SUBJECT_WORDS = 4;

function frameOf(
  statement: Statement,
  span: Span,
  clauses: readonly Span[],
  own: string | null,
): Frame | null {
  const clause = clauses.find((each) => overlaps(each, span));
  if (clause === undefined) return null;
  const inside = statement.tokens.filter((token) => overlaps(token, clause) && !overlaps(token, span));
  const deed = nearestDeed(inside, span);
  const before = statement.tokens.filter((token) => token.end <= clause.start).slice(-SUBJECT_WORDS);
  const earlier = inside.filter((token) => token.end <= Math.min(span.start, deed?.start ?? span.start));
  const subject = sensesOf(earlier.length > 0 ? earlier : before);
  if (deed === null) return own === null ? null : { deeds: new Set([own]), subject, object: NONE };
  const [left, right] = deed.start < span.start ? [deed.end, span.start] : [span.end, deed.start];
  return {
    deeds: new Set(own === null ? [deed.sense] : [deed.sense, own]),
    subject,
    object: sensesOf(inside.filter((token) => token.start >= left && token.end <= right)),
  };
}

function nearestDeed(tokens: readonly Token[], span: Span): Token | null {
  let nearest: Token | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    if (!token.isDeed) continue;
    const distance = token.end <= span.start ? span.start - token.end : token.start - span.end;
    if (distance < least) [nearest, least] = [token, distance];
  }
  return nearest;
}

function sensesOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(({ sense }) => sense));
}

// “Another 12”, “12 of them”, “12 more”: a part of a number or an addition to one.
const PART_BEFORE =
  /(?:\b(?:another|further|additional|other|others|including|among|extra|first|last|next|than|of|every|each|per|from|to|between|aged?|chapter|page|article|section|number|no\.|route|flight|room|day|week|phase|level|grade|type)\s*(?:the\s+)?|[-–/#]|\d\s?[-–]\s?)$/iu;
const PART_AFTER =
  /^[\s-]*(?:of\s+(?:the|them|whom|which|those|its|their|his|her|these)|in\s+\d|out\s+of|to\s+\d|times|am\b|pm\b|a\.m|p\.m|o['’]clock|[-–]\s?\p{L})/iu;
const MORE = /^[\s-]*(?:more|further|additional|others?|years?[\s-]old)(?!\p{L})/iu;
/** “A year”, “per share”: what is counted in such a stretch is another thing. */
const RATE = /^\s+(?:an?|per|each|every)\s+(?!cent)(\p{L}{2,20})/iu;
/** “Magnitude 6.9”: what is measured stands before the figure. */
const SIZES = /\bmagnitude\s+(?:of\s+|as\s+|at\s+)?$/iu;
const SIZE: Frame = { deeds: new Set(['#measure']), subject: NONE, object: NONE };
const LEAST = /^(?:at\s+least|over|more\s+than|no\s+fewer\s+than|no\s+less\s+than)\s/iu;
const MOST = /^(?:up\s+to|under|less\s+than|fewer\s+than|almost|nearly|as\s+many\s+as)\s/iu;
const ABOUT = /^(?:about|around|some|approximately|roughly|an?\s+estimated)\s/iu;
const MONEY = /^(?:[$£€¥₹₩]|(?:us|a|c|hk|nz)\$|usd|eur|gbp|rmb|cny)\s?$/iu;
const CURRENCY =
  /^(?:dollar|euro|pound|yuan|yen|rupee|won|peso|rouble|ruble|kron|franc|crown|mark|lira|rand|real|zloty|forint|dirham|riyal|shilling|cent)/u;
/** Words behind a figure that name nothing which is counted. */
const NO_UNIT = wordSet('large big small new major main old time point way half');
const SPANS_OF_TIME = wordSet('second minute hour night weekend');

function numberFact(statement: Statement, number: NumberMention, clauses: readonly Span[]): Fact[] {
  const { text } = statement.article;
  if (number.value === null || number.isOrdinal || isPart(statement, number)) return [];
  const before = text.slice(Math.max(statement.sentence.span.start, number.start - 24), number.start);
  const behind = text.slice(number.end, Math.min(statement.sentence.span.end, number.end + 32));
  const isSize = SIZES.test(before);
  const counted = isSize ? { unit: 'magnitude', deed: null } : unitOf(statement, number);
  const own = DAMAGE_BEFORE.test(before) ? '#damage' : (counted?.deed ?? null);
  const frame = isSize ? SIZE : frameOf(statement, number, clauses, own);
  if (frame === null) return [];
  const bare = counted?.unit ?? (isOfPeople(frame) ? `count ${PERSON}` : null);
  if (bare === null) return [];
  const rate = RATE.exec(behind)?.[1];
  const unit = rate === undefined ? bare : `${bare}/${stem(fold(rate))}`;
  const words = isSize ? slice(text, figureOf(number)) : slice(text, number);
  // “A 45-yard pass” tells of which pass, “45 yards” how far.
  if (/\d-\p{L}/u.test(words)) return [];
  const span = isSize ? { start: number.start, end: number.start + words.trimEnd().length } : number;
  return [{ span, unit, value: number.value, bound: boundOf(words), from: '', to: '', ...frame }];
}

/** Whether a figure is of some of them, or of more beside others. */
function isPart({ article, sentence }: Statement, { start, end, unit }: NumberMention): boolean {
  const last = sentence.span.end;
  const figureEnd = unit === null || unit.start <= start ? end : unit.start;
  const before = article.text.slice(Math.max(sentence.span.start, start - 24), start);
  const after = article.text.slice(figureEnd, Math.min(last, figureEnd + 24));
  const behind = article.text.slice(end, Math.min(last, end + 24));
  // “Damage of 48 million pounds” and “raised to 53 million pounds” are whole sums.
  const isSum = unit !== null && isMoney(article.text, start, unit) && SUM_BEFORE.test(before);
  return (
    (!isSum && PART_BEFORE.test(before)) || PART_AFTER.test(after) || MORE.test(after) || MORE.test(behind)
  );
}

const DAMAGE_BEFORE = /\bdamage\s+(?:of|to|at)\s+$/iu;
const SUM_BEFORE = /\b(?:damage\s+(?:of|to)|cost\s+(?:of|to)|price\s+(?:of|to))\s+$/iu;

function isMoney(text: string, start: number, unit: Span): boolean {
  const words = fold(slice(text, unit)).trim();
  return unit.start <= start || MONEY.test(words) || CURRENCY.test(words.split(/[\s-]+/u).at(-1) ?? '');
}

function boundOf(words: string): Fact['bound'] {
  if (LEAST.test(words)) return 'least';
  if (MOST.test(words)) return 'most';
  return ABOUT.test(words) ? 'about' : 'exact';
}

/** “41 were injured” counts people. */
function isOfPeople({ deeds }: Frame): boolean {
  return ['#die', '#hurt', '#arrest', '#missing'].some((deed) => deeds.has(deed));
}

function unitOf(
  { article }: Statement,
  { start, unit }: NumberMention,
): { readonly unit: string; readonly deed: string | null } | null {
  if (unit === null) return null;
  const words = fold(slice(article.text, unit)).trim();
  if (unit.start <= start || MONEY.test(words))
    return { unit: `money ${words.replace(/^us\$/u, '$')}`, deed: null };
  if (/^(?:%|per ?cent|percent)/u.test(words)) return { unit: 'percent', deed: null };
  const all = words.split(/[\s-]+/u);
  const noun = all.at(-1) ?? '';
  if (/^°/u.test(words)) return null;
  const currency = CURRENCY.exec(noun)?.[0];
  if (currency !== undefined) return { unit: `money ${currency}`, deed: null };
  // “41 injured”, “13 killed”.
  const { unit: counted, deed } = countedAs(noun);
  if (deed !== null) return { unit: `count ${counted}`, deed };
  if (NO_UNIT.has(noun) || SPANS_OF_TIME.has(stem(noun)) || isReporting(noun)) return null;
  if (/(?:ed|ing|ly)$/u.test(noun)) return null;
  // “More bodies” are not all of them; “Chinese students” are not all students.
  if (all.length > 1) return { unit: `count ${all.map((word) => stem(word)).join(' ')}`, deed: null };
  return { unit: `count ${counted}`, deed: null };
}

/** A date is of the deed where it stands bare or behind “on” or “in”; one “since” or “until” which is not. */
const DATED = /(?:^|[\s,(])(?:on|in|at)\s+(?:the\s+)?$/iu;
const BOUNDED =
  /\b(?:since|until|till|by|from|to|through|before|after|between|of|for|and|than|than\s+in|following|ahead\s+of|late|early|mid|around|about|every|each)\s*-?(?:the\s+)?$/iu;
const PLANNED = /\b(?:planned|scheduled|set|due|expected|called)\s+for\s+(?:the\s+)?$/iu;
const NIGHT = /\b(?:night|evening|overnight|midnight)\b/iu;

function dateFact(statement: Statement, date: DateMention, clauses: readonly Span[]): Fact[] {
  const { text } = statement.article;
  const { from, to, granularity } = date;
  if (from === null || to === null) return [];
  if (granularity !== 'day' && granularity !== 'month' && granularity !== 'year') return [];
  if (granularity === 'day' && from !== to) return [];
  const words = slice(text, date);
  const before = text.slice(Math.max(statement.sentence.span.start, date.start - 24), date.start);
  const isFirst = date.start === statement.sentence.span.start;
  const isPlanned = PLANNED.test(before);
  if (NIGHT.test(words) || (BOUNDED.test(before) && !isPlanned)) return [];
  if (!isFirst && !isPlanned && !/^on\b/iu.test(words) && !DATED.test(before) && granularity !== 'day')
    return [];
  if (/^['’]s\b|^-/u.test(text.slice(date.end, date.end + 3)) || saysThen(text, date)) return [];
  const frame = frameOf(statement, date, clauses, null);
  if (frame === null) return [];
  return [{ span: date, unit: granularity, value: 0, bound: 'exact', from, to, ...frame }];
}

/** “Police said on Monday”, “on Monday announced”: when it was said, not when it was. */
function saysThen(text: string, date: Span): boolean {
  const before = /(\p{L}{1,30})\s+$/u.exec(text.slice(Math.max(0, date.start - 40), date.start))?.[1] ?? '';
  const after = /^\s+(\p{L}{1,30})/u.exec(text.slice(date.end, date.end + 40))?.[1] ?? '';
  return isReporting(before) || isReporting(after);
}

/** “Jens Halden, 63,” and “63-year-old Jens Halden”. */
const AGE_AFTER = /^,\s(?:aged\s)?(\d{1,3})(?=[,.;)])|^\s\((\d{1,3})\)/u;
const AGE_BEFORE = /\b(\d{1,3})-year-old\s(?:\p{L}[\p{L}-]{1,20}\s){0,2}$/u;

function ageFact({ article, sentence, tokens }: Statement, name: NameMention): Fact[] {
  if (name.kind !== 'person' || name.family === null || name.given === null) return [];
  const { text } = article;
  const after = AGE_AFTER.exec(text.slice(name.end, Math.min(sentence.span.end, name.end + 12)));
  const start = Math.max(sentence.span.start, name.start - 60);
  const before = AGE_BEFORE.exec(text.slice(start, name.start));
  const figure = after?.[1] ?? after?.[2] ?? before?.[1];
  if (figure === undefined) return [];
  const at = after === null ? start + (before?.index ?? 0) : name.end + after[0].indexOf(figure);
  return [
    {
      span: { start: at, end: at + figure.length },
      unit: `age ${familyKey(name.family)} ${nameWords(name.given)[0] ?? ''}`,
      value: Number(figure),
      bound: 'exact',
      from: '',
      to: '',
      deeds: new Set(['#age']),
      subject: sensesOf(tokens.filter((token) => contains(name, token))),
      object: NONE,
    },
  ];
}
