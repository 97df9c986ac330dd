import { texts } from '../catalogue/texts.ts';
import { MONTH_NAMES } from '../text/describe-date.ts';
import type { Citation } from './answer.ts';

/**
 * `2013-07-10` → “10 July 2013”, `2013-07` → “July 2013”, `2013` → “2013”; null → “date unknown”. In words, because a
 * Discord timestamp would show the day before to half of the readers.
 */
export function describePublished(published: string | null): string {
  if (published === null) return texts.answers.unknownDate;
  const [year, month, day] = published.split('-');
  const name = MONTH_NAMES[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The source's name, or words for a page that does not say it. */
export function describeSource(source: string | null): string {
  return source ?? texts.answers.unknownSource;
}

/** “[He: Juan Ortega]”, “[said by Juan Ortega]”; null where a quotation leans on nothing, or it is not known on what. */
export function describeResolved({ refersTo }: Citation): string | null {
  if (refersTo === undefined) return null;
  const { words, name } = refersTo;
  return words === null ? texts.answers.saidBy(name) : texts.answers.means(words, name);
}
