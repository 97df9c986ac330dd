import { wordNumber } from './asked.ts';
import type { Asking } from './asking.ts';
import { featureNames } from './feature-names.ts';
import type { SpanSetting } from './span-setting.ts';
import {
  besideOf,
  closeness,
  contentAfter,
  contentBefore,
  distanceBack,
  distanceOn,
  massWithin,
  nearest,
  signOf,
  signsBetween,
} from './span-surroundings.ts';
import type { SpanScene } from './span-tokens.ts';
import type { SpanCandidate } from './spans.ts';

/** What the learned ranking knows of a stretch of a sentence that may be the answer, and what each feature means. */
export const SPAN_FEATURES = {
  sentenceGap: "how far its sentence's score is behind the best sentence's",
  sentenceRank: "its sentence's rank, from 0",
  word: "the question's word, as a number",
  person: 'confidence that it is a person, where it is exactly one; 0.1 where it overlaps one',
  organisation: 'the same for an organisation',
  place: 'the same for a place',
  date: 'the same for a date',
  number: 'the same for an amount',
  source: 'how the candidate came about, as a number',
  length: 'how many words it has',
  figures: 'whether it holds a figure',
  year: 'whether it is a year alone',
  capitals: 'share of its words that are capitalised',
  asked: "share of its content words that are the question's",
  content: 'how many content words it has',
  answerMean: 'mean log-odds of its words as answers',
  answerBest: 'log-odds of its best word as an answer',
  head: 'whether the noun that says what is wanted stands in it (2) or right behind it (1)',
  before: 'what stands before it, as a number',
  after: 'what stands behind it, as a number',
  gapBefore: 'the sign before it: none, a comma, another',
  gapAfter: 'the sign behind it',
  nearBefore: "words to the nearest of the question's words before it",
  nearAfter: "words to the nearest of the question's words behind it",
  deed: 'words from it to the deed: below 0 where the deed stands before it',
  deedSigns: 'commas and the like between it and the deed',
  closeBefore: "how close the question's words stand before it: their shares, each divided by its distance",
  closeAfter: 'the same behind it',
  closeNames: "the same on both sides for the question's names",
  mass3: 'share of the question within three words of it',
  mass8: 'share within eight words',
  clause: 'share in its clause',
  nextAsked: "whether the word behind it is the one behind the question's own word",
  previousAsked: "whether the word before it is the question's last",
  previousIn: 'whether the content word before it is in the question',
  nextIn: 'whether the content word behind it is in the question',
  by: 'whether “by” stands before it',
  preposition: "whether the question's stranded preposition stands before it",
  subject: 'whether the question asks for a subject (“who built …”)',
  place01: 'where in the sentence it begins, from 0 to 1',
  start: 'whether it opens the sentence',
  kindCount: 'how many others of its kind the sentence has',
  kindOrder: 'how many of these stand before it',
  bracketed: 'whether it stands in brackets',
  opening: 'whether its first word is a lower-case word behind another content word',
  ending: 'whether a content word follows its last word',
  inflected: 'whether its last word looks like a verb’s past',
  sentenceLength: 'how many words the sentence has',
  questionLength: 'how many words the question has',
} as const;

export type SpanFeature = keyof typeof SPAN_FEATURES;

// The log-odds of a word that no answer of the kind had.
const UNLIKELY = -5;
// What a mention counts that a stretch overlaps; one that it is counts more.
const OVERLAPPING = 0.1;
const EXACTLY = OVERLAPPING;

/** The order in which a model reads them. */
export const SPAN_FEATURE_NAMES = featureNames<SpanFeature>(SPAN_FEATURES);

const SOURCES = ['known', 'trimmed', 'capitals', 'words', 'joined', 'figure'] as const;
const HELPING = /^(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|should)$/;
const PREPOSITION = /^(?:in|at|on|from|to|of|with|for|by|about|into|against|under|after|as)$/;

export function spanFeatures(
  span: SpanCandidate,
  setting: SpanSetting,
): Readonly<Record<SpanFeature, number>> {
  const { scene, asking, weights, clauses, clauseShares } = setting;
  const { tokens } = scene;
  const { from, to } = span;
  const part = tokens.slice(from, to);
  const content = part.filter(({ term }) => term !== '');
  const previous = tokens[from - 1];
  const next = tokens[to];
  const kind = kindsOf(span, scene);
  const isDate = kind.date > EXACTLY;
  const least = isDate ? asking.answers.date : UNLIKELY;
  const answers = content.map((token, at) =>
    Math.max(
      least,
      asking.answers.term(token.term) ?? UNLIKELY,
      asking.answers.shape(token.text, from + at === 0),
    ),
  );
  const deed = nearest(setting.deeds, from, to);
  const words = asking.words;
  const asked = (term: string | undefined) => term !== undefined && term !== '' && asking.terms.has(term);
  const stranded = /(\p{L}+)[?.!\s]*$/u.exec(asking.question.words)?.[1]?.toLowerCase() ?? '';
  const followed = afterWord(asking);
  const mass = asking.query.mass || 1;
  return {
    sentenceGap: setting.gap,
    sentenceRank: setting.rank,
    word: wordNumber(asking.askedFor),
    person: kind.person,
    organisation: kind.organisation,
    place: kind.place,
    date: kind.date,
    number: kind.number,
    source: SOURCES.indexOf(span.source),
    length: to - from,
    figures: isDate || part.some(({ text }) => /\d/.test(text)) ? 1 : 0,
    year: part.length === 1 && /^(?:1\d\d\d|20\d\d)$/.test(part[0]?.text ?? '') ? 1 : 0,
    capitals: part.filter(({ isCapital }) => isCapital).length / Math.max(1, part.length),
    asked: content.length === 0 ? 0 : content.filter(({ term }) => asked(term)).length / content.length,
    content: content.length,
    answerMean:
      content.length === 0 ? UNLIKELY : answers.reduce((sum, odds) => sum + odds, 0) / content.length,
    answerBest: Math.max(UNLIKELY, ...answers),
    head: headAt(span, setting),
    before: previous === undefined ? 0 : besideOf(previous, weights[from - 1] ?? 0),
    after: next === undefined ? 0 : besideOf(next, weights[to] ?? 0),
    gapBefore: signOf(tokens[from]?.gap ?? ''),
    gapAfter: signOf(next?.gap ?? '.'),
    nearBefore: distanceBack(weights, from),
    nearAfter: distanceOn(weights, to),
    deed: deed === null ? 99 : deed < from ? deed - from : deed - to + 1,
    deedSigns: deed === null ? -1 : signsBetween(tokens, deed, span),
    closeBefore: closeness(weights, -1, from - 1) / mass,
    closeAfter: closeness(weights, 1, to) / mass,
    closeNames: (closeness(setting.names, -1, from - 1) + closeness(setting.names, 1, to)) / mass,
    mass3: massWithin(weights, span, 3) / mass,
    mass8: massWithin(weights, span, 8) / mass,
    clause: clauseShares[clauses[from] ?? 0] ?? 0,
    nextAsked: next !== undefined && next.term !== '' && next.term === followed ? 1 : 0,
    previousAsked:
      previous !== undefined && previous.term !== '' && previous.term === words.at(-1)?.term ? 1 : 0,
    previousIn: asked(contentBefore(tokens, from)?.term) ? 1 : 0,
    nextIn: asked(contentAfter(tokens, to)?.term) ? 1 : 0,
    by: previous?.word === 'by' || (tokens[from - 2]?.word === 'by' && previous?.isStop === true) ? 1 : 0,
    preposition:
      PREPOSITION.test(stranded) && (previous?.word === stranded || tokens[from - 2]?.word === stranded)
        ? 1
        : 0,
    subject: isSubject(asking) ? 1 : 0,
    place01: from / Math.max(1, tokens.length),
    start: from === 0 ? 1 : 0,
    kindCount: kind.count,
    kindOrder: kind.order,
    bracketed: /\($/u.test(tokens[from]?.gap ?? '') ? 1 : 0,
    opening:
      previous !== undefined &&
      previous.term !== '' &&
      tokens[from]?.gap === ' ' &&
      tokens[from]?.isCapital === false
        ? 1
        : 0,
    ending: next !== undefined && next.term !== '' && next.gap === ' ' ? 1 : 0,
    inflected: /(?:ed|ing)$/.test(part.at(-1)?.word ?? '') ? 1 : 0,
    sentenceLength: tokens.length,
    questionLength: words.length,
  };
}

function kindsOf(span: SpanCandidate, { known }: SpanScene) {
  const found = { person: 0, organisation: 0, place: 0, date: 0, number: 0, count: 0, order: 0 };
  for (const run of known) {
    if (run.to <= span.from || run.from >= span.to) continue;
    const isExact = run.from === span.from && run.to === span.to;
    found[run.kind] = Math.max(found[run.kind], isExact ? 0.2 + 0.8 * run.confidence : OVERLAPPING);
    if (!isExact) continue;
    const alike = known.filter((other) => other !== run && other.kind === run.kind);
    found.count = alike.length;
    found.order = alike.filter((other) => other.from < run.from).length;
  }
  return found;
}

function headAt({ from, to }: SpanCandidate, { scene: { tokens }, asking }: SpanSetting): number {
  const { head } = asking.askedFor;
  if (head === '') return -1;
  if (tokens.slice(from, to).some(({ term }) => term === head)) return 2;
  return tokens.slice(to, to + 3).some(({ term }) => term === head) ? 1 : 0;
}

/** The first content word behind the question's own word: “founded” of “who founded …”. */
function afterWord({ question, words }: Asking): string {
  const lead = /^\s*(?:who|what|which|where|when)\b/iu.test(question.words);
  return lead ? (words.slice(1).find(({ stop }) => !stop)?.term ?? '') : '';
}

/** Whether no helping verb stands right behind the question's word, so that it is the subject itself. */
function isSubject({ question }: Asking): boolean {
  const [, next = ''] = /\b(?:who|what|which)\s+(\p{L}+)/iu.exec(question.words) ?? [];
  return next !== '' && !HELPING.test(next.toLowerCase());
}
