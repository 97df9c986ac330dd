import { overlaps } from '../text/span.ts';
import type { Term } from '../text/terms.ts';
import type { Question } from './question.ts';

// “When did the strike in Bern end”: the deed stands last, before what a preposition adds behind it.
const ASKED_AFTER =
  /^(?:when|where|how|what|which|in|on|at)\b.*?\b(?:did|does|do|was|were|is|are|has|have|had|will)\b/iu;

/**
 * The word of the question that says what was done: of those that name nothing the first (“who opened …”), or the last
 * where a helping verb stands before (“when did the strike end”). Of “co-host” the whole, then its last part.
 */
export function deedsOf({ terms: asked, named, words, kind }: Question): Term[] {
  const unnamed = asked.filter((term) => !named.some((name) => overlaps(name, term)));
  // Of a number the first word says what is counted.
  const isLast = kind !== 'number' && ASKED_AFTER.test(words);
  const first = isLast ? lastDeed(unnamed, words) : unnamed[0];
  if (first === undefined) return [];
  const whole = unnamed.find(
    (term) =>
      term.start <= first.start && term.end >= first.end && term.end - term.start > first.end - first.start,
  );
  if (whole === undefined) return [first];
  return [whole, ...unnamed.filter((term) => term !== whole && term.end === whole.end)];
}

function lastDeed(unnamed: readonly Term[], words: string): Term | undefined {
  const [helping = ''] = ASKED_AFTER.exec(words) ?? [];
  const rest = words.slice(helping.length);
  const addition = /\b(?:in|at|on|by|for|from|to|with|of|against|into|after|before|during|over)\s/iu;
  // “The history of Chile was written”: an addition inside the subject is not behind the deed.
  const ends = [...rest.matchAll(new RegExp(addition, 'giu'))].map((match) => helping.length + match.index);
  const end =
    ends.find((at) => unnamed.some((term) => term.start >= helping.length && term.end <= at)) ?? words.length;
  const before = unnamed.filter((term) => term.start >= helping.length && term.end <= end);
  const behind = unnamed.at(-1);
  return before.length > 1 || end === words.length ? (before.at(-1) ?? behind) : behind;
}
