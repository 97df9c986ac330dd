import type { SourceSummary, Summary } from '../archive/archive.ts';
import type { Skipped } from '../articles/article.ts';
import type { Answer, Row } from './answer.ts';
import type { Shelf } from './article.ts';
import { counted, describePublished, describeSource } from './describe.ts';

// More would fill a screen without telling more.
const LISTED = 15;

/** What the archive holds, source by source, and what could not be read. */
export async function listSources({ archive, scope }: Shelf, skipped: readonly Skipped[]): Promise<Answer> {
  const summary = await archive.summary(scope);
  const left = skipped.length === 0 ? '' : ` ${counted(skipped.length, 'file')} could not be read.`;
  return {
    status: 'done',
    title: 'Sources',
    text: `${holdings(summary)}${left}`,
    rows: [
      ...summary.sources.slice(0, LISTED).map(rowOf),
      ...rest(summary.sources.length, 'source'),
      ...skipped.slice(0, LISTED).map(skippedRow),
      ...rest(skipped.length, 'skipped file'),
    ],
  };
}

/** All articles are counted, the copies too; the rows under it leave those out. */
function holdings({ articles, copies, passages }: Summary): string {
  const repeated =
    copies === 0
      ? ''
      : `, ${copies.toLocaleString('en-GB')} of which ${copies === 1 ? 'repeats' : 'repeat'} another one,`;
  return `I know ${counted(articles + copies, 'article')}${repeated} with ${counted(passages, 'passage')}.`;
}

function rowOf(source: SourceSummary): Row {
  const value = [counted(source.articles, 'article'), rangeOf(source)]
    .filter((part) => part !== '')
    .join(', ');
  return { label: describeSource(source.source), value };
}

function rangeOf({ from, to }: SourceSummary): string {
  if (from === null || to === null) return '';
  return from === to ? describePublished(from) : `${describePublished(from)} to ${describePublished(to)}`;
}

function skippedRow({ file, line, reason }: Skipped): Row {
  return { label: `Skipped: ${file}${line === null ? '' : `, line ${line}`}`, value: reason };
}

function rest(total: number, thing: string): Row[] {
  return total > LISTED ? [{ label: `and ${counted(total - LISTED, `more ${thing}`)}`, value: '' }] : [];
}
