import type { SourceSummary, Summary } from '../archive/archive.ts';
import type { Skipped } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import type { Answer, Row } from './answer.ts';
import type { Shelf } from './article.ts';
import { describePublished, describeSource } from './describe.ts';

// More would fill a screen without telling more.
const LISTED = 15;

/** What the archive holds, source by source, and what could not be read. */
export async function listSources({ archive, scope }: Shelf, skipped: readonly Skipped[]): Promise<Answer> {
  const summary = await archive.summary(scope);
  const left = skipped.length === 0 ? '' : ` ${texts.sources.unread(skipped.length)}`;
  return {
    status: 'done',
    title: texts.sources.title,
    text: `${holdings(summary)}${left}`,
    rows: [
      ...summary.sources.slice(0, LISTED).map(rowOf),
      ...rest(summary.sources.length, texts.sources.moreSources),
      ...skipped.slice(0, LISTED).map(skippedRow),
      ...rest(skipped.length, texts.sources.moreSkipped),
    ],
  };
}

/** All articles are counted, the copies too; the rows under it leave those out. */
function holdings({ articles, copies, passages }: Summary): string {
  return texts.sources.holdings(articles + copies, copies, passages);
}

function rowOf(source: SourceSummary): Row {
  const value = [texts.sources.articles(source.articles), rangeOf(source)]
    .filter((part) => part !== '')
    .join(', ');
  return { label: describeSource(source.source), value };
}

function rangeOf({ from, to }: SourceSummary): string {
  if (from === null || to === null) return '';
  if (from === to) return describePublished(from);
  return texts.sources.range(describePublished(from), describePublished(to));
}

function skippedRow({ file, line, reason }: Skipped): Row {
  const label = line === null ? texts.sources.skipped(file) : texts.sources.skippedLine(file, line);
  return { label, value: reason };
}

function rest(total: number, more: (count: number) => string): Row[] {
  return total > LISTED ? [{ label: more(total - LISTED), value: '' }] : [];
}
