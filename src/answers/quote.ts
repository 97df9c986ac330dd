import type { Archive } from '../archive/archive.ts';
import type { Span } from '../text/span.ts';
import { slice } from '../text/span.ts';
import { type Analysed, Analyses, analyse } from './analysis.ts';
import type { Citation } from './answer.ts';
import { highlightsOf } from './match.ts';
import type { Query } from './query.ts';
import type { Candidate } from './rank.ts';

// A sentence that opens so leans on the one before it.
const LEANS =
  /^(?:["“‘']\s*)?(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|Both|Another|The (?:former|latter|two|pair|couple))\b/u;
// With its predecessor it would be too long to read as one quotation.
const LONGEST_JOINED = 500;

/** Makes a citation of a candidate: its sentence, with the one before it where a pronoun needs that. */
export function cite(candidate: Candidate, query: Query, analyses: Analyses): Citation {
  const span = quotedSpan(candidate, analyses);
  return {
    article: candidate.article,
    paragraph: candidate.paragraph,
    start: span.start,
    end: span.end,
    highlights: highlightsOf(query, analysedSpan(candidate, span, analyses), candidate.article.text),
    score: Math.round(candidate.score * 1000) / 1000,
  };
}

function quotedSpan({ article, paragraph, index, sentence }: Candidate, analyses: Analyses): Span {
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

/**
 * Drops what says the same again: a sentence already quoted word for word (a wire story in two papers), or one that
 * an earlier quotation holds.
 */
export function withoutRepeats(citations: readonly Citation[]): Citation[] {
  const said = new Set<string>();
  const kept: Citation[] = [];
  for (const citation of citations) {
    const words = slice(citation.article.text, citation)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .toLowerCase();
    const held = kept.some(
      (other) =>
        other.article === citation.article && other.start < citation.end && citation.start < other.end,
    );
    if (held || said.has(words)) continue;
    said.add(words);
    kept.push(citation);
  }
  return kept;
}

const BY_ARCHIVE = new WeakMap<Archive, Analyses>();

/** The analyses that belong to an archive. */
export function analysesOf(archive: Archive): Analyses {
  const known = BY_ARCHIVE.get(archive) ?? new Analyses();
  BY_ARCHIVE.set(archive, known);
  return known;
}
