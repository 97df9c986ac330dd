import { MEMORY_COMFORT } from '../archive/memory.ts';
import { texts } from '../catalogue/texts.ts';
import { count } from '../progress.ts';
import { describeSkipped, type Opened, slowness, whereLooked } from '../startup.ts';
import { plainLine } from './plain.ts';

/** How many skipped files are named; the rest are counted. */
const NAMED = 20;

/**
 * What a terminal is told of a start, line by line: where articles were looked for if there are none, else which files
 * were skipped, and whether there are more passages than the archive answers quickly (`comfort`). Names of files and
 * folders cannot steer the terminal.
 */
export function openingLines(
  { articles, passages, skipped, isKept }: Pick<Opened, 'articles' | 'passages' | 'skipped' | 'isKept'>,
  folders: readonly string[],
  comfort = MEMORY_COMFORT,
): string[] {
  if (articles === 0) {
    const [looked = '', ...reasons] = whereLooked(folders, skipped).map(plainLine);
    return [looked, ...reasons.map((reason) => `  ${reason}`)];
  }
  const slow = isKept ? null : slowness(passages, comfort);
  return [
    ...skipped.slice(0, NAMED).map((each) => texts.terminal.skipped(plainLine(describeSkipped(each)))),
    ...(skipped.length > NAMED ? [texts.terminal.moreSkipped(count(skipped.length - NAMED))] : []),
    ...(slow === null ? [] : [slow]),
  ];
}
