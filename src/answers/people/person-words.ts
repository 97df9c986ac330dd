import type { Pace } from '../../archive/pace.ts';
import { speeches } from '../../articles/speech.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Analyses } from '../analysis.ts';
import type { Citation } from '../answer.ts';
import { resolved } from '../resolve.ts';
import { quotedSpan } from '../statements.ts';
import type { Reading } from './person-reading.ts';

// Less than this said is no statement of its own: “No,” she said.
const SHORTEST = 30;

/** What somebody says, as a quotation: with the sentence that says whose it is, or where that is quoted already, alone. */
export type Statement = readonly [Citation, Citation];

/** What somebody says in the articles: the first statement of each article, then the second of each, and so on. */
export async function wordsOf(
  readings: readonly Reading[],
  analyses: Analyses,
  pace: Pace,
): Promise<Statement[]> {
  const statements: Statement[][] = [];
  for (const reading of readings) {
    if (pace.due()) await pace.pause();
    statements.push(statementsIn(reading, analyses));
  }
  return inTurn(statements);
}

function statementsIn({ article, near, own }: Reading, analyses: Analyses): Statement[] {
  const said = speeches(near).filter(({ speaker }) => speaker.person !== null && own.has(speaker.person));
  return said.flatMap((speech): Statement[] => {
    const { start, end, paragraph } = speech;
    const { words } = speech.speaker;
    const quote = (span: Span): Citation => {
      const highlights = contains(span, words) ? [{ start: words.start, end: words.end }] : [];
      // Resolved in what was read: a long article would take too long.
      const { article: _, ...rest } = resolved({ ...span, article: near, paragraph, highlights, score: 1 });
      return { ...rest, article };
    };
    if (end - start < SHORTEST) return [];
    const whole = quotedSpan(article, speech, analyses);
    return [[quote({ start: whole.start, end: whole.end }), quote({ start, end })]];
  });
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const most = Math.max(0, ...lists.map((list) => list.length));
  const found: T[] = [];
  for (let at = 0; at < most; at++) {
    for (const list of lists) found.push(...list.slice(at, at + 1));
  }
  return found;
}
