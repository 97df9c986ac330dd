import type { Archive } from '../archive/archive.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import { type Analysed, Analyses, analyse } from './analysis.ts';
import type { Citation } from './answer.ts';
import { highlightsOf } from './match.ts';
import type { Query } from './query.ts';
import type { Candidate } from './rank.ts';

// A sentence that opens so leans on the one before it.
const LEANS =
  /^(?:["“‘']\s*)?(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|Both|Another|The (?:former|latter|two|pair|couple))\b/u;
// With its predecessor it would be too long to read as one quotation.
export const LONGEST_JOINED = 500;

/** Makes a citation of a candidate: its sentence, with the one before it where a pronoun needs that. */
export function cite(candidate: Candidate, query: Query, analyses: Analyses): Citation {
  const span = withLeanedOn(candidate, analyses);
  return {
    article: candidate.article,
    paragraph: candidate.paragraph,
    start: span.start,
    end: span.end,
    highlights: highlightsOf(query, analysedSpan(candidate, span, analyses), candidate.article.text),
    score: Math.round(candidate.score * 1000) / 1000,
  };
}

/** A sentence, with the one before it where it leans on that and both together can be read as one quotation. */
export function withLeanedOn(
  { article, paragraph, index, sentence }: Pick<Candidate, 'article' | 'paragraph' | 'index' | 'sentence'>,
  analyses: Analyses,
): Span {
  const before = analyses.of(article, paragraph)[index - 1];
  if (before === undefined || !LEANS.test(slice(article.text, sentence.span))) return sentence.span;
  const joined = { start: before.span.start, end: sentence.span.end };
  return joined.end - joined.start > LONGEST_JOINED ? sentence.span : joined;
}

function analysedSpan(candidate: Candidate, span: Span, analyses: Analyses): Analysed {
  if (span === candidate.sentence.span) return candidate.sentence;
  const inside = analyses
    .of(candidate.article, candidate.paragraph)
    .filter((each) => each.span.start >= span.start);
  return inside.length > 1 ? analyse(candidate.article.text, span) : candidate.sentence;
}

// Two papers' versions of one sentence differ by a word or two.
const ALIKE = 0.8;

/**
 * Drops what says the same again: a sentence already quoted word for word, one that an earlier quotation holds, and
 * another paper's version of a sentence from a story that both print.
 */
export function withoutRepeats(citations: readonly Citation[]): Citation[] {
  const kept: Said[] = [];
  for (const citation of citations) {
    const words =
      slice(citation.article.text, citation)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const said = { citation, text: words.join(' '), words: new Set(words) };
    const [repeated, ...more] = kept.filter((other) => repeats(said, other));
    if (repeated === undefined) kept.push(said);
    // The original speaks for its copies, wherever these rank; unless it would say twice what it says already.
    else if (more.length === 0 && isOriginal(citation) && !isOriginal(repeated.citation)) {
      const { score } = repeated.citation;
      kept[kept.indexOf(repeated)] = { ...said, citation: { ...citation, score } };
    }
  }
  return kept.map(({ citation }) => citation);
}

function isOriginal({ article }: Citation): boolean {
  return article.copyOf === null;
}

interface Said {
  readonly citation: Citation;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function repeats(said: Said, other: Said): boolean {
  const { article } = said.citation;
  const isSame = article === other.citation.article;
  if (said.text === other.text || (isSame && overlaps(said.citation, other.citation))) return true;
  const isOneStory =
    !isSame &&
    (article.copyOf ?? article.id) === (other.citation.article.copyOf ?? other.citation.article.id);
  return isOneStory && likeness(said.words, other.words) >= ALIKE;
}

/** Jaccard's index: the share of all their words that two sentences have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}

const BY_ARCHIVE = new WeakMap<Archive, Analyses>();

/** What was worked out about an archive's articles is let go: some of them were taken away for good. */
export function dropAnalyses(archive: Archive): void {
  BY_ARCHIVE.delete(archive);
}

/** The analyses that belong to an archive. */
export function analysesOf(archive: Archive): Analyses {
  const known = BY_ARCHIVE.get(archive) ?? new Analyses();
  BY_ARCHIVE.set(archive, known);
  return known;
}
