import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  againId,
  citationId,
  contextId,
  moveId,
  pageId,
  pictureId,
  readPress,
  shareId,
  showId,
} from '../../src/discord/custom-id.ts';
import { oneLine, shorten } from '../../src/discord/escape.ts';
import { readByline, readHead, writeHead } from '../../src/discord/request-line.ts';
import { hostileText } from './hostile.ts';
import { see } from './judge.ts';
import { ASK, HELP } from './sample.ts';

const KINDS: ReadonlySet<string> = new Set([
  'page',
  'share',
  'picture',
  'context',
  'citation',
  'move',
  'show',
  'article',
  'articles',
  'again',
]);

describe('the state in a button', () => {
  it('is a page that comes back as it was', () => {
    const press = { command: 'ask', titled: true, trail: [0, 3, 7] };
    expect(readPress(pageId(press))).toEqual({ kind: 'page', ...press });
  });

  it('keeps within 100 characters by forgetting the oldest pages', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 32 }).filter((name) => !name.includes(':')),
        fc.array(fc.nat(9_999_999), { minLength: 1, maxLength: 60 }),
        (command, trail) => {
          const id = pageId({ command, titled: false, trail });
          const press = readPress(id);
          expect(id.length).toBeLessThanOrEqual(100);
          if (press?.kind !== 'page') throw new Error(`not a page: ${id}`);
          expect(trail.slice(-press.trail.length)).toEqual(press.trail);
        },
      ),
    );
  });

  it('is a place in an article that comes back as it was', () => {
    const press = { key: 'abcdef012345', paragraph: 8, start: 1234, end: 999_999_999 };
    const id = contextId(press, 3);
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readPress(id)).toEqual({ kind: 'context', ...press });
    expect(readPress(citationId(press))).toEqual({ kind: 'citation', ...press });
    expect(readPress(moveId(press, 12))).toEqual({ kind: 'move', ...press, at: 12 });
    expect(readPress(showId(press, 12))).toEqual({ kind: 'show', ...press, at: 12 });
  });

  it('is a page to share, and a page with its picture or without', () => {
    const leaf = { command: 'timeline', titled: false, trail: [0, 5] };
    expect(readPress(shareId(leaf))).toEqual({ kind: 'share', ...leaf });
    for (const look of ['light', 'dark', 'none'] as const)
      expect(readPress(pictureId(look, leaf))).toEqual({ kind: 'picture', look, ...leaf });
  });

  it('is the text to ask about, unless that is too long for a button', () => {
    fc.assert(
      fc.property(hostileText.map(oneLine), (text) => {
        const id = againId('ask', text);
        if (text === '' || 'again:ask:'.length + text.length > 100) expect(id).toBeNull();
        else expect(readPress(id ?? '')).toEqual({ kind: 'again', command: 'ask', text });
      }),
    );
  });

  it.each([
    '',
    'page',
    'page:ask:t:',
    'page:ask:x:0',
    'page:ask:t:-1',
    'page:ask:t:0.',
    'page:ask:t:1e9',
    'context:k:1:2',
    'context:k:1:2:3:4:5',
    '__proto__',
  ])('is nothing in %j', (id) => {
    expect(readPress(id)).toBeNull();
  });

  it('is nothing, or something ours, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (id) => {
        const press = readPress(id);
        expect(press === null || KINDS.has(press.kind)).toBe(true);
      }),
    );
  });
});

describe('the head of a reply', () => {
  const titleOf = (markdown: string) => see(markdown.split('\n')[0] ?? '');

  it('has the question as its title and the other options in small print', () => {
    const options = { question: 'When did the talks begin?', source: 'Harbour Daily', limit: 3 };
    const head = writeHead({ command: 'ask', options }, ASK, 'When did the talks begin?');
    expect(head.markdown).toBe(
      '### When did the talks begin?\n-# \\/ask · source\\: Harbour Daily · limit\\: 3',
    );
  });

  it('names the question in the small print when the title says something else', () => {
    const head = writeHead({ command: 'ask', options: { question: 'Wang' } }, ASK, 'Wang Yang');
    expect(head.markdown).toBe('### Wang Yang\n-# \\/ask · question\\: Wang');
    expect(readHead(head.markdown, ASK, head.titled)).toEqual({
      command: 'ask',
      options: { question: 'Wang' },
    });
  });

  it('can be read back, whatever was asked', () => {
    const asked = fc.record(
      {
        question: hostileText,
        source: hostileText,
        after: hostileText,
        limit: fc.integer({ min: 1, max: 25 }),
      },
      { requiredKeys: ['question'] },
    );
    fc.assert(
      fc.property(asked, fc.boolean(), hostileText, (options, same, other) => {
        const clean = Object.fromEntries(
          Object.entries(options)
            .map(([name, value]): [string, string | number] => [
              name,
              typeof value === 'string' ? oneLine(value) : value,
            ])
            .filter(([, value]) => value !== ''),
        );
        const title = same ? String(clean.question ?? '') : other;
        const head = writeHead({ command: 'ask', options: clean }, ASK, title);
        if (!head.readable) return;
        expect(readHead(head.markdown, ASK, head.titled)).toEqual({ command: 'ask', options: clean });
      }),
      { numRuns: 2000 },
    );
  });

  it('is a heading of at most 300 characters with no markup of the asker', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 8 }), (texts) => {
        const head = writeHead(
          { command: 'ask', options: { question: texts.join(' ') } },
          ASK,
          texts.join(' '),
        );
        const seen = titleOf(head.markdown);
        expect([...seen.text].length).toBeLessThanOrEqual(300);
        expect([...seen.kinds].sort()).toEqual(['heading', 'text']);
        expect(head.markdown.split('\n')).toHaveLength(2);
      }),
      { numRuns: 500 },
    );
  });

  it('says who shared the reply, whatever their name, and stays readable', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const byline = `Shared by ${name}`;
        const head = writeHead({ command: 'ask', options: { question: 'q' } }, ASK, 'q', byline);
        expect(readByline(head.markdown)).toBe(shorten(byline, 100));
        expect(head.markdown.split('\n')).toHaveLength(3);
        expect(readHead(head.markdown, ASK, true)).toEqual({ command: 'ask', options: { question: 'q' } });
      }),
    );
    expect(readByline(writeHead({ command: 'ask', options: {} }, ASK, 'q').markdown)).toBe('');
  });

  it('says that it cannot be read back when the options are too long for it', () => {
    const options = { question: 'q', source: 'x'.repeat(1100) };
    expect(writeHead({ command: 'ask', options }, ASK, 'q')).toMatchObject({
      readable: false,
      markdown: '### q\n-# \\/ask',
    });
  });

  it('of another command, or of no command, is not read', () => {
    const head = writeHead({ command: 'help', options: {} }, HELP, 'Help');
    expect(readHead(head.markdown, ASK, false)).toBeNull();
    expect(readHead('', ASK, false)).toBeNull();
    expect(readHead('### title\n-# \\/ask · strange', ASK, false)).toBeNull();
  });
});
