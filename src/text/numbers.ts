import { dates } from './dates.ts';
import { overlaps, type Span } from './span.ts';

/** An amount that a sentence names: “69,197 people”, “$3.5 billion”, “about 12 percent”, “two dozen”. */
export interface NumberMention extends Span {
  /** The figure, null where it is too vague to tell (“dozens”). */
  readonly value: number | null;
  /** What is counted or measured, as it stands behind the figure (“people”, “km”) or before it (“$”); null for none. */
  readonly unit: Span | null;
  /** “Fifth”, “21st”: a place in an order, no amount. */
  readonly isOrdinal: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const SMALL = `(?:(?:${TENS.join('|')})(?:[-\\s](?:${ONES.slice(1, 10).join('|')}))?|${ONES.toReversed().join('|')})`;
const FIGURE = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const SCALE =
  '(?:\\s?-?\\s?(?:hundred|thousand|million|billion|trillion|dozen)|\\s?(?:bn|m)(?![\\p{L}\\p{N}]))';
const MONEY = '(?:US|A|C|HK|NZ)?\\$|[£€¥₹₩]|(?:USD|EUR|GBP|RMB|CNY)\\s';
const WORD = "\\p{Ll}[\\p{L}\\p{M}’'-]*";
/** A word between the figure and what it counts: “1,200 Chinese students”, “three new schools”. */
const NOT_A_UNIT =
  /^(?:the|a|an|of|in|on|at|by|for|from|to|with|and|or|but|as|than|that|which|who|when|while|is|was|are|were|be|been|has|had|have|will|would|can|could|may|it|he|she|they|we|this|these|those|after|before|since|until|during|per|if|not|so|because|between|among|against|into|over|under|out|up|off|also|both|all)$/i;

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}#/:.-]|\\d,)(?:(?<about>about|around|some|nearly|almost|over|under|more\\s+than|less\\s+than|fewer\\s+than|at\\s+least|up\\s+to|only|just|approximately|roughly|an?\\s+estimated)\\s+)?(?<money>${MONEY})?(?<figure>${FIGURE}|(?:an?|${SMALL})(?=${SCALE})|${SMALL}|(?:dozens|scores|hundreds|thousands|millions|billions)(?=\\s+of\\b)|(?:several|a\\s+few)(?=${SCALE}))(?<end>st|nd|rd|th)?(?<scale>${SCALE}(?:\\s+(?:hundred|thousand|million|billion))?)?(?![\\p{L}\\p{N}:]|[-–/]\\d|\\.\\d|,\\d)`,
  'giud',
);
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${TENS.join('|')})[-\\s])?(?:${ORDINALS.toReversed().join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/**
 * The amounts of a sentence with what they count, in order, never overlapping; ordinals are flagged. Dates and
 * years are none: whoever has read the dates already hands them in.
 */
export function numbers(text: string, within: Span, dated?: readonly Span[]): NumberMention[] {
  const part = text.slice(within.start, within.end);
  if (!/\d|[a-z]{3}/i.test(part)) return [];
  const found = separate([...amounts(part, within.start), ...ordinals(part, within.start)]);
  return found.length === 0 ? [] : without(found, dated ?? dates(text, within, null));
}

/** In order; of two that overlap (“twenty-first” holds “twenty”) the ordinal, else the earlier. */
function separate(mentions: readonly NumberMention[]): NumberMention[] {
  const kept: NumberMention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= mention.start) kept.push(mention);
    else if (mention.isOrdinal && !last.isOrdinal) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** Both lists stand in order, so one walk tells which mentions touch a date. */
function without(mentions: readonly NumberMention[], dated: readonly Span[]): NumberMention[] {
  let at = 0;
  return mentions.filter((mention) => {
    while (at < dated.length && (dated[at]?.end ?? 0) <= mention.start) at += 1;
    const date = dated[at];
    return date === undefined || !overlaps(date, mention);
  });
}

function amounts(part: string, offset: number): NumberMention[] {
  return [...part.matchAll(AMOUNT)].map((match) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const isOrdinal = groups.end !== undefined;
    const money = match.indices?.groups?.money;
    const behind = isOrdinal ? null : unitAt(part, end);
    const unit = money === undefined ? behind : { start: money[0], end: money[1] };
    const last = money === undefined ? (behind?.end ?? end) : end;
    return {
      start: offset + match.index,
      end: offset + last,
      value: figureValue(groups.figure ?? '', groups.scale ?? ''),
      unit: unit === null ? null : { start: offset + unit.start, end: offset + unit.end },
      isOrdinal,
    };
  });
}

function ordinals(part: string, offset: number): NumberMention[] {
  return [...part.matchAll(ORDINAL)].map((match) => {
    const [tens, ones] = match[0].toLowerCase().split(/[-\s]/);
    const value =
      ones === undefined
        ? ORDINALS.indexOf(tens ?? '') + 1
        : TENS.indexOf(tens ?? '') * 10 + 21 + ORDINALS.indexOf(ones);
    const start = offset + match.index;
    return { start, end: start + match[0].length, value, unit: null, isOrdinal: true };
  });
}

/** “%”, or the word or two behind a figure: “people”, “square miles”, “Chinese students”. */
const UNIT = new RegExp(
  `\\s?%|\\s+per\\s+cent(?![\\p{L}])|\\s?°\\s?[CF]?|[-\\s](?:of\\s+)?(?:(?<one>${WORD}|\\p{Lu}[\\p{L}’'-]+(?=\\s+${WORD}))(?:\\s+(?<two>${WORD}))?)`,
  'uyd',
);
const MEASURED =
  /^(?:square|cubic|per|metric|nautical|light|other|more|new|additional|different|[A-Z].*|.*(?:al|ese|an|ic|ed|ous|ish))$/;

function unitAt(part: string, at: number): Span | null {
  UNIT.lastIndex = at;
  const match = UNIT.exec(part);
  if (match === null) return null;
  const one = match.indices?.groups?.one;
  const two = match.indices?.groups?.two;
  if (one === undefined) return { start: at + match[0].search(/\S/), end: at + match[0].length };
  const [start, end] = one;
  const word = part.slice(start, end);
  if (NOT_A_UNIT.test(word)) return null;
  const isPair = MEASURED.test(word) && two !== undefined && !NOT_A_UNIT.test(part.slice(two[0], two[1]));
  return { start, end: isPair ? two[1] : end };
}

function figureValue(figure: string, scale: string): number | null {
  const words = figure.toLowerCase().replaceAll(',', '');
  const base = /^\d/.test(words) ? Number(words) : spelled(words);
  if (base === null) return null;
  return scale
    .toLowerCase()
    .split(/[-\s]+/)
    .reduce((value, word) => value * (SCALES[word] ?? 1), base);
}

function spelled(words: string): number | null {
  if (words === 'a' || words === 'an') return 1;
  const [first = '', second = ''] = words.split(/[-\s]/);
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + Math.max(0, ONES.indexOf(second));
  const ones = ONES.indexOf(first);
  return ones >= 0 ? ones : null;
}
