import type { Article } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import { describeDate } from '../../text/dates.ts';
import { contains, type Span, slice } from '../../text/span.ts';
import { describePublished } from '../describe.ts';
import type { Difference } from './differ.ts';
import type { Statement } from './statements.ts';
import { daysApart } from './verdicts.ts';
import { nameOf } from './voices.ts';

/** One figure, day or name in its several forms: where each stands, and who says so. */
interface Variant {
  readonly places: Set<string>;
  readonly said: Map<string, string[]>;
}

/** What differs, as the quotations have it, with who has it; days where the articles are of different ones. */
export function valuesOf(
  members: readonly number[],
  differences: readonly Difference[],
  statements: readonly Statement[],
): { readonly values: string; readonly note: string } {
  const articles = members.flatMap((at) => statements[at]?.article ?? []);
  const [one] = articles;
  const areOfOneDay = one !== undefined && articles.every((other) => daysApart(one, other) === 0);
  const variants: Variant[] = [];
  for (const { a, b, first, second } of differences) {
    const variant = variantAt(variants, [`${a} ${first.start}`, `${b} ${second.start}`]);
    for (const [statement, span] of [[statements[a], first] as const, [statements[b], second] as const]) {
      if (statement === undefined) continue;
      const words = valueWords(statement, span);
      const source = saidBy(statement.article, areOfOneDay);
      variant.said.set(words, [...new Set([...(variant.said.get(words) ?? []), source])]);
    }
  }
  const join = (show: (words: string, sources: readonly string[]) => string) =>
    variants
      .map(({ said }) => texts.compare.values([...said].map(([words, sources]) => show(words, sources))))
      .join('; ');
  return { values: join((words) => words), note: join(texts.compare.value) };
}

/** The variant that one of some places is of already, or a new one. */
function variantAt(variants: Variant[], places: readonly string[]): Variant {
  const known = variants.find((each) => places.some((place) => each.places.has(place)));
  const variant = known ?? { places: new Set(), said: new Map() };
  if (known === undefined) variants.push(variant);
  for (const place of places) variant.places.add(place);
  return variant;
}

function saidBy(article: Article, areOfOneDay: boolean): string {
  const name = nameOf(article);
  return areOfOneDay ? name : texts.compare.dated(name, describePublished(article.published));
}

/** “13 people”; “on Monday [11 March 2019]” where the words alone do not tell the day. */
function valueWords({ article, mentions }: Statement, span: Span): string {
  const words = slice(article.text, span);
  const date = mentions.dates.find((each) => contains(each, span));
  if (date?.from == null || date.to === null || /\d/u.test(words)) return words;
  return texts.compare.meaning(words, describeDate(date.from, date.to, date.granularity));
}
