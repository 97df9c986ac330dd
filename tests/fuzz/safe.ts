import assert from 'node:assert/strict';
import { ComponentType } from 'discord.js';
import type { Article } from '../../src/articles/article.ts';
import { readPress } from '../../src/discord/custom-id.ts';
import type { Message } from '../../src/discord/message.ts';
import { webAddress } from '../../src/discord/web-address.ts';
import { essence, see } from '../discord/judge.ts';
import { componentsOf, linksOf, textsOf } from '../discord/payload.ts';

/** What a reader's client makes of our own markdown: everything else was smuggled in. */
const OURS = new Set(['text', 'strong', 'br', 'blockQuote', 'subtext', 'heading', 'codeBlock']);

/**
 * Throws unless a message mentions nobody, links to nothing but the addresses of articles, shows no markup that a text of
 * others opened, and quotes what stands in its articles, to the letter.
 */
export function assertSafe(message: Message, articles: readonly Article[]): void {
  assert.deepEqual(message.allowed_mentions, { parse: [] });
  for (const text of textsOf(message)) {
    // A channel is named where its id was given for one; the newsroom has this one alone.
    const { kinds, links } = see(text.replaceAll('<#200000000000000001>', ''));
    assert.deepEqual(
      [...kinds].filter((kind) => !OURS.has(kind)),
      [],
      `markup in ${text.slice(0, 300)}`,
    );
    assert.deepEqual(links, [], 'no link in a text');
  }
  for (const { url } of linksOf(message)) {
    assert.ok(
      articles.some((article) => webAddress(article.url) === url),
      `${url} is an article's address`,
    );
  }
  assertQuoted(message, articles);
}

/** Each quotation that has a button to its place is the beginning of what stands there. */
function assertQuoted(message: Message, articles: readonly Article[]): void {
  for (const part of componentsOf(message)) {
    if (part.type !== ComponentType.Section || !('custom_id' in part.accessory)) continue;
    const press = readPress(part.accessory.custom_id);
    if (press?.kind !== 'context') continue;
    const article = articles.find(({ key }) => key === press.key);
    assert.ok(article !== undefined, 'a quotation is of an article');
    const [text = ''] = part.components.map(({ content }) => content);
    const line = essence(see(text.split('\n')[0] ?? '').text);
    const from = line.indexOf('“') + 1;
    const slice = essence(article.text.slice(press.start, press.end));
    let same = 0;
    while (same < slice.length && slice[same] === line[from + same]) same++;
    const endsAt = (shown: number) => {
      const rest = line.slice(from + shown);
      return rest.startsWith('”') && (shown === slice.length || rest.startsWith('”…'));
    };
    // The article may go on with a mark of its own, which looks like ours.
    assert.ok(endsAt(same) || endsAt(same - 1), `${text.slice(0, 300)} is how its place begins`);
  }
}
