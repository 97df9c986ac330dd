import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../preview/markdown.ts';
import type { Inline } from '../../preview/view.ts';
import { hostileText } from '../discord/hostile.ts';

const NAMES = new Map([['123456789012345678', 'Dateline']]);

describe('markdown', () => {
  it.each<[string, Inline['kind'][]]>([
    ['### A title', ['heading']],
    ['-# small print', ['small']],
    ['> a quotation', ['quote']],
    ['**bold**', ['strong']],
    ['`code`', ['code']],
    ['```js\ncode\n```', ['block']],
    ['||hidden||', ['spoiler']],
    ['[words](https://news.example/a)', ['link']],
    ['<@123456789012345678>', ['mention']],
    ['<t:1373414400:D>', ['time']],
    ['</ask:123456789012345678>', ['command']],
    ['plain', ['text']],
    ['\\*\\*not bold\\*\\*', ['text']],
    ['one\ntwo', ['text', 'break', 'text']],
  ])('is read as Discord reads it: %j', (markdown, kinds) => {
    expect(readMarkdown(markdown, NAMES).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('names whom a mention means', () => {
    expect(readMarkdown('<@123456789012345678>', NAMES)).toEqual([{ kind: 'mention', text: '@Dateline' }]);
    expect(readMarkdown('<@123456789012345679>', NAMES)).toEqual([
      { kind: 'mention', text: '@unknown-user' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'discord://x',
  ])('makes no link of %s', (target) => {
    const inside = readMarkdown(`[words](${target})`, NAMES);
    expect(inside.some(({ kind }) => kind === 'link')).toBe(false);
  });

  it('takes a time beyond all calendars for words', () => {
    expect(readMarkdown('<t:99999999999999999:D>', NAMES)).toEqual([{ kind: 'text', text: 'Invalid date' }]);
  });

  it('makes links into the web alone, and plain data, of whatever it is given', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inside = readMarkdown(text, NAMES);
        for (const href of linksIn(inside)) expect(href).toMatch(/^https?:/i);
        expect(JSON.parse(JSON.stringify(inside))).toEqual(inside);
      }),
      { numRuns: 300 },
    );
  });
});

function linksIn(inside: readonly Inline[]): string[] {
  return inside.flatMap((each) => [
    ...(each.kind === 'link' ? [each.href] : []),
    ...('inside' in each ? linksIn(each.inside) : []),
  ]);
}
