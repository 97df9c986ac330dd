import type { Article } from '../../articles/article.ts';
import { fold } from '../../text/fold.ts';
import { KEY } from '../article.ts';
import type { Place } from '../find.ts';

const ADDRESS = /^<?(https?:\/\/[^\s>]+)>?$/iu;
// Heads that are looked through at a time: others may go on in between.
const HEADS = 500;
const LONGEST_TITLE = 300;

/** The article that a text names, by its address, its title or `#key`; null where it names none. */
export async function namedArticle(text: string, { archive, scope }: Place): Promise<Article | null> {
  const typed = text.trim();
  const key = KEY.exec(typed)?.[1];
  if (key !== undefined) return archive.article(key, scope);
  const address = ADDRESS.exec(typed)?.[1];
  if (address !== undefined) return atAddress(address, { archive, scope });
  if (typed.length > LONGEST_TITLE) return null;
  const [best] = await archive.complete('title', typed, scope, 1);
  if (best?.key == null || plain(best.text) !== plain(typed)) return null;
  return archive.article(best.key, scope);
}

async function atAddress(address: string, { archive, scope }: Place): Promise<Article | null> {
  const wanted = bare(address);
  for (let offset = 0; ; offset += HEADS) {
    const heads = await archive.list(scope, { offset, limit: HEADS });
    const found = heads.find(({ url }) => url !== null && bare(url) === wanted);
    if (found !== undefined) return archive.article(found.key, scope);
    if (heads.length < HEADS) return null;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

/** An address without what does not tell one page from another. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[#].*$/u, '')
    .replace(/[?&](?:utm_\w+|fbclid|gclid)=[^&]*/gu, '')
    .replace(/\/$/u, '');
}

function plain(title: string): string {
  return (
    fold(title)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
