import type { Expansion, Hit } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { definedAs } from '../text/definitions.ts';
import { type Span, slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { Answered, Citation, Lead } from './answer.ts';
import type { Place } from './find.ts';
import type { Question } from './question.ts';
import { withoutRepeats } from './quote.ts';

// Passages that are looked at.
const PASSAGES = 40;
const DEEPEST = 50;

/** A sentence that names a thing, with the words that say what it is. */
interface Naming {
  readonly article: Article;
  readonly paragraph: number;
  readonly sentence: Span;
  readonly name: Span;
  readonly what: Span | null;
}

/**
 * Answers “who is X?” where X is an organisation or a thing: from what sentences say it is (“X, a fishing lobby,”), and
 * what X is short for. Null where no article says either.
 */
export async function introduceThing(
  question: Question,
  name: string,
  place: Place,
  page: { readonly offset: number; readonly limit: number },
): Promise<Answered | null> {
  const expansions = await place.archive.expansions(name, place.scope);
  const stated = expansions.filter(({ isStated }) => isStated);
  const names = [name, ...stated.map(({ text }) => text)];
  const found = (await namingsOf(names, place)).sort(byWhat);
  const explained = stated[0] === undefined ? -1 : found.findIndex((each) => explains(each, name, stated[0]));
  // What it is short for says best what it is.
  const [best] = explained < 0 ? found : found.splice(explained, 1);
  if (best === undefined || (best.what === null && explained < 0)) return null;
  const rest = found.filter((each) => each !== best);
  const citations = withoutRepeats([best, ...rest].map((each) => citationOf(each, each === best))).slice(
    0,
    DEEPEST,
  );
  return {
    status: 'answered',
    title: question.words,
    lead: page.offset > 0 ? null : leadOf(best, explained < 0 ? null : (stated[0]?.text ?? null)),
    dates: [],
    people: [],
    citations: citations.slice(page.offset, page.offset + page.limit),
    offset: page.offset,
    total: citations.length,
    rows: [],
    notes: [],
  };
}

/** Whether a sentence has both the name and what it is short for. */
function explains({ article, sentence }: Naming, name: string, expansion: Expansion | undefined): boolean {
  const text = slice(article.text, sentence).toLowerCase();
  return expansion !== undefined && [name, expansion.text].every((each) => text.includes(each.toLowerCase()));
}

async function namingsOf(names: readonly string[], { archive, scope, filter }: Place): Promise<Naming[]> {
  const found: Naming[] = [];
  for (const name of names) {
    const groups = indexTerms(name).map((term) => ({
      word: term,
      alternatives: [{ terms: [term], weight: 1 }],
    }));
    if (groups.length === 0) continue;
    const hits = await archive.search({
      groups,
      scope,
      limit: PASSAGES,
      ...(filter === undefined ? {} : { filter }),
    });
    found.push(...hits.flatMap((hit) => namingsIn(hit, name)));
  }
  return found;
}

/** Of each sentence that has the name, in whatever case but with a capital, its first place. */
function namingsIn({ article, paragraph }: Hit, name: string): Naming[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu');
  const sentences = article.paragraphs[paragraph - 1]?.sentences ?? [];
  return sentences.flatMap((sentence) => {
    const match = pattern.exec(slice(article.text, sentence));
    if (match === null || !/\p{Lu}/u.test(match[0])) return [];
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return [{ article, paragraph, sentence, name: span, what: definedAs(article.text, span, sentence) }];
  });
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** What says what it is first; of these the latest. */
function byWhat(a: Naming, b: Naming): number {
  const days = [b.article.published ?? '', a.article.published ?? ''] as const;
  return (
    Number(a.what === null) - Number(b.what === null) || (days[0] < days[1] ? -1 : days[0] > days[1] ? 1 : 0)
  );
}

function citationOf({ article, paragraph, sentence, name, what }: Naming, isBest: boolean): Citation {
  const marked = [name, ...(what === null ? [] : [what])].sort((a, b) => a.start - b.start);
  const score = isBest ? 1 : what === null ? 0.5 : 0.9;
  return { article, paragraph, start: sentence.start, end: sentence.end, highlights: marked, score };
}

function leadOf({ article, name, what }: Naming, expansion: string | null): Lead | null {
  if (expansion !== null) return { text: expansion, citations: [1] };
  if (what === null) return null;
  const text = `${slice(article.text, name)}, ${slice(article.text, what)}`.replace(/\s+/g, ' ');
  return { text, citations: [1] };
}
