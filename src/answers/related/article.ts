import type { Article } from '../../articles/article.ts';
import { fold } from '../../text/fold.ts';
import { KEY } from '../article.ts';
import type { Place } from '../find.ts';

const ADDRESS = /^<?(https?:\/\/[^\s>]+)>?$/iu;
const LONGEST_TITLE = 300;

/** The article that a text names, by its address, its title or `#key`; null where it names none. */
export async function namedArticle(text: string, { archive, scope }: Place): Promise<Article | null> {
  const typed = text.trim();
  const key = KEY.exec(typed)?.[1];
  if (key !== undefined) return archive.article(key, scope);
  const address = ADDRESS.exec(typed)?.[1];
  if (address !== undefined) return archive.atAddress(address, scope);
  if (typed.length > LONGEST_TITLE) return null;
  const [best] = await archive.complete('title', typed, scope, 1);
  if (best?.key == null || plain(best.text) !== plain(typed)) return null;
  return archive.article(best.key, scope);
}

function plain(title: string): string {
  return (
    fold(title)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
