import { describe, expect, it } from 'vitest';
import { Files } from '../../preview/files.ts';
import { viewOf } from '../../preview/show.ts';
import type { Part } from '../../preview/view.ts';
import type { JsonObject } from '../discord/standin/json.ts';
import { snapshot } from '../discord/standin/snapshot.ts';

const V2 = 32_768;

/** A message with these components and files, as Discord keeps it. */
function messageWith(components: JsonObject[], names: readonly string[] = []) {
  const attachments = names.map((filename) => ({ filename }));
  const author = { id: '7', username: 'Dateline', bot: true };
  const at = '2024-05-14T04:40:00.000Z';
  return snapshot({ id: '42', author, timestamp: at, flags: V2, components, attachments }, null, undefined);
}

function partsOf(components: JsonObject[], names: readonly string[] = []): readonly Part[] {
  const addressOf = (name: string) => (names.includes(name) ? `/files/${name}` : null);
  const around = { names: new Map<string, string>(), used: null, answers: null, addressOf };
  return viewOf(messageWith(components, names), around).parts;
}

describe('a picture', () => {
  const gallery = (url: string): JsonObject => ({
    type: 12,
    items: [{ media: { url }, description: 'Three days in May' }],
  });

  it('of the message itself is shown, with its description', () => {
    expect(partsOf([gallery('attachment://timeline.png')], ['timeline.png'])).toEqual([
      { kind: 'gallery', pictures: [{ address: '/files/timeline.png', alt: 'Three days in May' }] },
    ]);
  });

  it.each([
    'https://pictures.example/a.png',
    'attachment://other.png',
    'file:///etc/passwd',
    '',
  ])('that lies elsewhere is not fetched: %s', (url) => {
    expect(partsOf([gallery(url)], ['timeline.png'])).toEqual([
      { kind: 'gallery', pictures: [{ address: null, alt: 'Three days in May' }] },
    ]);
  });
});

describe('a link button', () => {
  const button = (url: string): JsonObject => ({
    type: 1,
    components: [{ type: 2, style: 5, label: 'Read', url }],
  });

  it('leads into the web', () => {
    const [row] = partsOf([button('https://news.example/a')]);
    expect(row).toMatchObject({ parts: [{ href: 'https://news.example/a', id: null }] });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'discord://a',
    'nowhere',
  ])('leads nowhere else: %s', (url) => {
    const [row] = partsOf([button(url)]);
    expect(row).toMatchObject({ parts: [{ href: null, id: null }] });
  });
});

describe('a component', () => {
  it('keeps its colour, its parts and their order', () => {
    const parts = partsOf([
      {
        type: 17,
        accent_color: 0x2e7d32,
        components: [
          { type: 10, content: 'one' },
          { type: 14, divider: true, spacing: 2 },
          {
            type: 9,
            components: [{ type: 10, content: 'two' }],
            accessory: { type: 2, style: 2, label: 'Context 1', custom_id: 'a' },
          },
        ],
      },
    ]);
    expect(parts).toMatchObject([
      {
        kind: 'container',
        colour: '#2e7d32',
        parts: [
          { kind: 'text' },
          { kind: 'separator', line: true, wide: true },
          { kind: 'section', accessory: { label: 'Context 1', id: 'a' } },
        ],
      },
    ]);
  });

  it('that nobody knows is said to be there', () => {
    expect(partsOf([{ type: 99 }])).toEqual([{ kind: 'unknown', type: 99 }]);
  });
});

describe('the files of messages', () => {
  const data = new Uint8Array([1, 2, 3]);

  it('are found by message and name, and are what a browser cannot run', () => {
    const files = new Files('/files/room');
    files.put(messageWith([], ['a b.png', 'page.html']), [
      { name: 'a b.png', data },
      { name: 'page.html', data },
    ]);
    expect(files.get('42', 'a b.png')).toEqual({ type: 'image/png', data });
    expect(files.get('42', 'page.html')?.type).toBe('application/octet-stream');
    expect(files.address('42', 'a b.png')).toBe('/files/room/42/a%20b.png');
    expect([files.get('43', 'a b.png'), files.get('42', 'b.png')]).toEqual([null, null]);
  });

  it('go with what an edit takes away', () => {
    const files = new Files('/files/room');
    files.put(messageWith([], ['a.png']), [{ name: 'a.png', data }]);
    files.put(messageWith([], ['b.png']), [{ name: 'b.png', data }]);
    expect([files.address('42', 'a.png'), files.address('42', 'b.png')]).toEqual([
      null,
      '/files/room/42/b.png',
    ]);
  });
});
