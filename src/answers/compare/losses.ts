import { slice } from '../../text/span.ts';
import type { Fact } from './facts.ts';
import type { Statement } from './statements.ts';

const DAMAGE = '#damage';
const ESTIMATED =
  /\b(?:rais(?:e[sd]?|ing)|lower(?:s|ed|ing)?|cut|revis(?:es?|ed|ing)|increas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|r(?:ises?|ose|isen))\b/iu;

/** Whether two sums put the same damage otherwise, as one of two statements says itself: “raised their estimate to”. */
export function isEstimatedAnew(one: Fact, other: Fact, first: Statement, second: Statement): boolean {
  if (!one.unit.startsWith('money ') || one.unit !== other.unit || one.value === other.value) return false;
  if (![one, other].every(({ deeds }) => deeds.has(DAMAGE))) return false;
  return [first, second].some(({ article, sentence }) => ESTIMATED.test(slice(article.text, sentence.span)));
}
