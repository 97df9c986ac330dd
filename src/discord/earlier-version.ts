import type { Article } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import type { Button } from './components.ts';
import { articleId } from './custom-id.ts';

/** What is said of an article that a corrected one has replaced, in small print; empty of any other. */
export function earlierNote({ replacedBy }: Article): string {
  return replacedBy === undefined ? '' : `-# ${texts.reply.earlierVersion}`;
}

/** The button that shows the version of today; none where there is none, or this is it. */
export function currentButton({ key, replacedBy }: Article): Button[] {
  return replacedBy === undefined || replacedBy === key
    ? []
    : [{ label: texts.reply.currentVersion, id: articleId(replacedBy) }];
}
