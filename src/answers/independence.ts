import type { Article } from '../articles/article.ts';
import { creditsOf, outletKey, sameOutlet } from '../articles/credits.ts';
import { sharesText } from '../articles/shared-text.ts';
import { texts } from '../catalogue/texts.ts';
import { slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import { type Stand, standOf } from './agreement.ts';
import type { Agreement, Citation } from './answer.ts';
import type { Reading } from './find.ts';
import { type Read, readLead } from './lead.ts';
import type { Question } from './question.ts';

// A further quotation speaks of the same where it holds so much of what the first one holds of the question.
const SAME_MATTER = 0.75;
// Two papers that print one agency's sentence each change a word or two of it.
const ONE_SENTENCE = 0.6;

/**
 * The independent sources among some quotations, best first, that say what the lead says: each gives the same lead by
 * itself, and no two of them are printings of one story, of one house, or have it from one agency. Null where there is
 * only one, or where one of the quotations says otherwise: then nobody should be told that they agree.
 */
export async function agreementOf(
  question: Question,
  citations: readonly Citation[],
  read: Read,
  reading: Reading | null,
): Promise<Agreement | null> {
  const [first, ...rest] = citations;
  if (first === undefined || read.lead === null || first.article.source === null) return null;
  const near = rest.filter(
    (citation) => citation.article !== first.article && speaksOfSame(question, first, citation),
  );
  if (near.length === 0) return null;
  const saying: Citation[] = [first];
  for (const citation of near) {
    const stand = standOf(question, { citation: first, read }, await alone(question, citation, reading));
    if (stand === 'other') return null;
    if (stand === 'same' && citation.article.source !== null) saying.push(citation);
  }
  const voices = independent(saying);
  if (voices.length < 2) return null;
  return {
    names: voices.map(({ article }) => article.source ?? ''),
    citations: voices.map((citation) => citations.indexOf(citation) + 1),
  };
}

/** “2 independent sources say so: China Daily and BBC.” */
export function describeAgreement({ names }: Agreement): string {
  return texts.answers.agreement(names);
}

/** What a quotation says by itself. */
async function alone(question: Question, citation: Citation, reading: Reading | null): Promise<Stand> {
  return { citation, read: await readLead(question, [citation], reading) };
}

function speaksOfSame(question: Question, first: Citation, other: Citation): boolean {
  const asked = new Set(question.terms.map(({ term }) => term));
  const held = [...wordsOf(first)].filter((term) => asked.has(term));
  const words = wordsOf(other);
  return held.filter((term) => words.has(term)).length >= held.length * SAME_MATTER;
}

function wordsOf({ article, ...span }: Citation): ReadonlySet<string> {
  return new Set(indexTerms(`${slice(article.text, span)} ${article.title}`));
}

/** One citation for each independent voice, the best of each. */
export function independent(citations: readonly Citation[]): Citation[] {
  const voices: Voice[][] = [];
  for (const citation of citations) {
    const voice = voiceOf(citation);
    const [known, ...more] = voices.filter((group) => group.some((other) => isOneVoice(voice, other)));
    if (known === undefined) {
      voices.push([voice]);
      continue;
    }
    // It ties together what seemed apart: a paper that credits two agencies.
    known.push(voice, ...more.flat());
    for (const group of more) voices.splice(voices.indexOf(group), 1);
  }
  return voices.flatMap(([voice]) => (voice === undefined ? [] : [voice.citation]));
}

interface Voice {
  readonly citation: Citation;
  /** The house and whom it credits, as keys. */
  readonly origins: readonly string[];
  readonly words: ReadonlySet<string>;
}

function voiceOf(citation: Citation): Voice {
  const { article, paragraph } = citation;
  const house = article.source === null ? [] : [outletKey(article.source)];
  const said =
    slice(article.text, citation)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return { citation, origins: [...house, ...creditsOf(article, paragraph)], words: new Set(said) };
}

function isOneVoice(a: Voice, b: Voice): boolean {
  const [left, right] = [a.citation.article, b.citation.article];
  return (
    storyOf(left) === storyOf(right) ||
    a.origins.some((origin) => b.origins.some((other) => sameOutlet(origin, other))) ||
    likeness(a.words, b.words) >= ONE_SENTENCE ||
    sharesText(left, right)
  );
}

function storyOf({ copyOf, id }: Article): string {
  return copyOf ?? id;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
