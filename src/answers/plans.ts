import type { Span } from '../text/span.ts';
import type { Question } from './question.ts';

const DEED = /^\W*(?:when|(?:on|in)\s+(?:what|which)\s+\p{L}{3,6})\s+(?:was|were|did)\b/iu;
const PLANNED = /\b(?:plan|plans|planned|due|scheduled|supposed|meant|expected|hoped|intended|to\s+have)\b/iu;

// So far before a day stand the words that say what was to be on it.
const REACH = 110;
/** “Was to have been refloated on”, “had been due to open on”. */
const MISSED =
  /\b(?:(?:was|were)\s+(?:\p{L}{3,12}\s+){0,2}to\s+have|(?:(?:had|should\s+have)\s+been|(?:was|were)\s+originally)\s+(?:due|planned|scheduled|expected|supposed|meant|set)\s+(?:to|for|on))\s[^.;:“”"]{0,70}$/iu;
/** Where another clause has begun since, it tells of something else. */
const ANOTHER = /,\s(?:but|and|yet|though|although|while|before|until|which|who)\s[^,]{0,70}$/iu;

/** Whether a question asks when something was done, and on a day of a sentence that was only to be done: “was to have been”. */
export function isMissed({ words }: Question, text: string, sentence: Span, { start }: Span): boolean {
  if (!DEED.test(words) || PLANNED.test(words)) return false;
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  return MISSED.test(before) && !ANOTHER.test(before);
}
