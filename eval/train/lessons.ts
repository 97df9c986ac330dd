import { gather } from '../../src/answers/find.ts';
import { type Asking, askingOf } from '../../src/answers/learned/asking.ts';
import { CONFIDENCE_FEATURE_NAMES } from '../../src/answers/learned/field-features.ts';
import {
  confidenceRow,
  type Judged,
  judgeSentences,
  judgeSpans,
  leadAmong,
} from '../../src/answers/learned/judge.ts';
import { rowOf } from '../../src/answers/learned/models.ts';
import { SENTENCE_FEATURE_NAMES } from '../../src/answers/learned/sentence-features.ts';
import { SPAN_FEATURE_NAMES, spanFeatures } from '../../src/answers/learned/span-features.ts';
import { settingOf } from '../../src/answers/learned/span-setting.ts';
import { sceneOf } from '../../src/answers/learned/span-tokens.ts';
import { type Scorer, scorerOf } from '../../src/answers/learned/trees.ts';
import { readQuestion } from '../../src/answers/question.ts';
import type { Candidate } from '../../src/answers/rank.ts';
import { SHARED } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { holds, scoreAnswer } from '../score.ts';
import type { Asked } from '../squad.ts';
import type { Place, Room } from './rooms.ts';
import { Rows } from './rows.ts';

/** A model that adds nothing, for what is not trained yet. */
const SILENT: Scorer = scorerOf({ features: [], trees: [] });

/** A question that was asked in a room, with its sentences judged. */
interface Heard {
  readonly asking: Asking;
  readonly judged: readonly Judged[];
  /** The best passage's BM25. */
  readonly passage: number;
}

async function hear(
  { question: words }: Asked,
  { archive, analyses }: Room,
  sentences: Scorer,
): Promise<Heard> {
  const question = readQuestion(words, null);
  const { query, hits, quick } = await gather(question, { archive, scope: SHARED }, analyses);
  const asking = askingOf(question, query);
  const { judged } = judgeSentences(quick, hits, asking, analyses, { sentences });
  return { asking, judged, passage: hits[0]?.score ?? 0 };
}

function wordsOf({ article, sentence }: Candidate): string {
  return slice(article.text, sentence.span);
}

function standsIn({ article, paragraph }: Candidate, place: Place | undefined): boolean {
  if (place === undefined || article.id !== place.article.id) return false;
  return paragraph >= place.first && paragraph <= place.last;
}

export function sentenceRows(): Rows {
  return new Rows(SENTENCE_FEATURE_NAMES.length);
}

/**
 * Adds the sentences of a question. Right is what holds the answer in its own paragraph; the same words elsewhere may be
 * chance, and are left out.
 */
export async function addSentences(rows: Rows, asked: Asked, room: Room): Promise<void> {
  const { judged } = await hear(asked, room, SILENT);
  const place = room.placeOf(asked.paragraph);
  for (const { candidate, features } of judged) {
    const isHeld = holds(wordsOf(candidate), asked.answers);
    const isRight = isHeld && standsIn(candidate, place);
    rows.add(rowOf(features, SENTENCE_FEATURE_NAMES), isRight ? 1 : 0, isHeld && !isRight ? 0 : 1);
  }
  rows.endGroup();
}

export function spanRows(): Rows {
  return new Rows(SPAN_FEATURE_NAMES.length);
}

// A stretch that shares most of its words with the answer is partly right.
const PARTLY = 0.6;
const SPAN_SENTENCES = 4;

/** Adds the stretches of a question's best sentences. */
export async function addSpans(rows: Rows, asked: Asked, room: Room, sentences: Scorer): Promise<void> {
  const { asking, judged } = await hear(asked, room, sentences);
  const place = room.placeOf(asked.paragraph);
  const ranked = judged.map(({ candidate }) => candidate);
  const top = ranked[0]?.score ?? 0;
  for (const span of judgeSpans(ranked, asking, { spans: SILENT }, SPAN_SENTENCES)) {
    const candidate = ranked[span.sentence];
    if (candidate === undefined) continue;
    const scene = sceneOf(candidate.article, candidate.sentence);
    const setting = settingOf(scene, asking, span.sentence, top - candidate.score);
    const { exact, f1 } = scoreAnswer(slice(candidate.article.text, span), asked.answers);
    const worth = exact === 1 ? 1 : f1 >= PARTLY ? 0.3 * f1 : 0;
    const isThere = standsIn(candidate, place);
    rows.add(
      rowOf(spanFeatures(span.run, setting), SPAN_FEATURE_NAMES),
      isThere ? worth : 0,
      exact === 1 && !isThere ? 0 : 1,
    );
  }
  rows.endGroup();
}

export function confidenceRows(): Rows {
  return new Rows(CONFIDENCE_FEATURE_NAMES.length);
}

/** A lead that shares so many of its words with the answer is right for its reader. */
export const RIGHT_LEAD = 0.6;

/** What was heard for one question: what the confidence is judged by, and whether it was right. */
export interface Verdict {
  readonly row: Float64Array;
  /** Whether the first sentence, and one of the first three, holds the answer. */
  readonly first: boolean;
  readonly third: boolean;
  /** Of the best stretch of the first sentence. */
  readonly exact: number;
  readonly f1: number;
  readonly kind: string;
}

/** Asks a question and tells how it went; null where no sentence was found. */
export async function verdictOf(
  asked: Asked,
  room: Room,
  sentences: Scorer,
  spans: Scorer,
): Promise<Verdict | null> {
  const { asking, judged, passage } = await hear(asked, room, sentences);
  const [first, ...others] = judged;
  if (first === undefined) return null;
  const ranked = judged.map(({ candidate }) => candidate);
  const stretches = judgeSpans(ranked, asking, { spans });
  const lead = leadAmong(stretches);
  const score = scoreAnswer(
    lead === undefined ? '' : slice(first.candidate.article.text, lead),
    asked.answers,
  );
  return {
    row: confidenceRow([first, ...others], stretches, asking, passage),
    first: holds(wordsOf(first.candidate), asked.answers),
    third: ranked.slice(0, 3).some((candidate) => holds(wordsOf(candidate), asked.answers)),
    ...score,
    kind: asking.question.kind,
  };
}
