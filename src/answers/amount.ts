import type { NumberMention } from '../text/numbers.ts';
import { slice } from '../text/span.ts';

const TIME =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries)\b/iu;
const MEASURE =
  /^(?:km|kilomet\p{L}+|miles?|met(?:re|er)s?|cm|mm|feet|foot|inch(?:es)?|hectares?|acres?|kg|kilos?|kilogram\p{L}*|grams?|tons?|tonnes?|lit(?:re|er)s?|gallons?|degrees?|mph|megahertz|watts?|\p{L}*watts?)\b/iu;
const MONEY = /[$£€¥₹₩]|\b(?:dollars?|euros?|pounds?|yuan|yen|rupees?|won|pesos?|roubles?|kroner|kronor)\b/iu;
const PART = /%|\bper ?cent\b/iu;
const COSTS =
  /\b(?:pay(?:s|ing)?|paid|costs?|prices?|spen[dt]\p{L}*|worth|fined?|raised?|earn\p{L}*|charg\p{L}*|los(?:e|es|ing)|money|budget|salary|donat\p{L}*|invest\p{L}*)\b/iu;

/** Whether a number is of the sort that “how much”, “how many”, “how long” or “how old” asks for. */
export function isAskedFor(number: NumberMention, words: string, text: string): boolean {
  const [, how = ''] = /\bhow\s+(much|many|long|old)\b/iu.exec(words) ?? [];
  const figure = slice(text, number);
  const unit = number.unit === null ? '' : slice(text, number.unit);
  switch (how.toLowerCase()) {
    case 'much':
      return COSTS.test(words) ? MONEY.test(figure) || PART.test(figure) : !TIME.test(unit);
    case 'many':
      return isCountOf(words, figure, unit);
    case 'long':
      return TIME.test(unit) || MEASURE.test(unit);
    case 'old':
      return isAge(number, unit, text);
    default:
      return true;
  }
}

/** “How many years” may be counted in years, “how many people” may not; nor in miles, in dollars or as 6.8. */
function isCountOf(words: string, figure: string, unit: string): boolean {
  const [, noun = ''] = /\bhow\s+many\s+(\p{L}+)/iu.exec(words) ?? [];
  if (TIME.test(unit) || MEASURE.test(unit)) return TIME.test(noun) || MEASURE.test(noun);
  if (MONEY.test(figure) || PART.test(figure)) return MONEY.test(noun) || PART.test(noun);
  return !/\d\.\d+(?!\d*\s*(?:million|billion|m|bn)\b)/iu.test(figure);
}

/** “Aged 61”, “Mullan, 61,”, “61 years old”, “a 61-year-old”: not “six years”, which may be a sentence. */
function isAge({ start, end }: NumberMention, unit: string, text: string): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  const after = text.slice(end, end + 12);
  if (/^[\s-]*(?:years?[\s-])?old\b/iu.test(after)) return true;
  if (TIME.test(unit)) return false;
  return (
    /\b(?:aged?|age of|turned|is|was|now)\s+$/iu.test(before) || (/,\s$/u.test(before) && /^,/u.test(after))
  );
}
