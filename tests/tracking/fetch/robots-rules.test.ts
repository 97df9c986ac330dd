import { describe, expect, it } from 'vitest';
import { ticks } from '../../../src/tracking/fetch/exchange.ts';
import { readRules } from '../../../src/tracking/fetch/robots-rules.ts';

const SITE = new URL('https://news.example/robots.txt');
const rules = (text: string) => {
  const read = readRules(SITE, text, 'DatelineBot');
  if (read === null) throw new Error('too intricate');
  return read;
};
const allows = (text: string, path: string) => rules(text).allows(new URL(path, SITE));

describe('the rules of a robots.txt', () => {
  it.each([
    ['nothing', '', '/a', true],
    ['all are meant', 'User-agent: *\nDisallow: /a', '/a', false],
    ['another path', 'User-agent: *\nDisallow: /a', '/b', true],
    ['another bot', 'User-agent: OtherBot\nDisallow: /', '/a', true],
    ['a longer name', 'User-agent: DatelineBotPlus\nDisallow: /', '/a', true],
    ['our bot', 'User-agent: datelinebot\nDisallow: /', '/a', false],
    ['our bot with a version', 'User-agent: DatelineBot/1.0 (news)\nDisallow: /', '/a', false],
    [
      'our group, not that of all',
      'User-agent: *\nDisallow: /\n\nUser-agent: DatelineBot\nAllow: /',
      '/a',
      true,
    ],
    [
      'our group, though it says nothing',
      'User-agent: *\nDisallow: /\n\nUser-agent: DatelineBot\nDisallow:',
      '/a',
      true,
    ],
    [
      'two groups of ours',
      'User-agent: DatelineBot\nDisallow: /a\nUser-agent: DatelineBot\nDisallow: /b',
      '/b',
      false,
    ],
    ['one group of several bots', 'User-agent: x\nUser-agent: DatelineBot\nDisallow: /', '/a', false],
    [
      'a sitemap within a group',
      'User-agent: DatelineBot\nSitemap: /s\nUser-agent: x\nDisallow: /',
      '/a',
      false,
    ],
    ['the longest rule', 'User-agent: *\nDisallow: /\nAllow: /a', '/a/b', true],
    ['a wildcard', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['a wildcard that does not fit', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['a comment', 'User-agent: * # all\nDisallow: /a # not this', '/a', false],
    ['a byte-order mark', '\ufeffUser-agent: *\nDisallow: /', '/a', false],
    ['line ends of all kinds', 'User-agent: *\r\nDisallow: /a\rDisallow: /b', '/b', false],
    ['a rule before any group', 'Disallow: /\nUser-agent: x\nDisallow: /', '/a', true],
    ['a page instead', '<!doctype html><title>Not found</title>', '/a', true],
    ['letters of other scripts', 'User-agent: *\nDisallow: /é', '/%C3%A9', false],
    ['names of objects', 'User-agent: __proto__\nDisallow: /', '/a', true],
  ])('say so: %s', (_, text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });

  it('do not speak of other sites', () => {
    expect(rules('User-agent: *\nDisallow: /').allows(new URL('https://other.example/'))).toBeNull();
  });

  it.each([
    ['5', 5_000],
    ['0.5', 500],
    ['86400', 60_000],
    ['-1', 0],
    ['soon', 0],
    ['Infinity', 60_000],
  ])('may ask for a pause: %s', (delay, milliseconds) => {
    expect(rules(`User-agent: *\nCrawl-delay: ${delay}`).pauseMs).toBe(milliseconds);
  });

  it('are read quickly when they are made to hurt', () => {
    const started = ticks();
    const long = `https://news.example/${'a'.repeat(2000)}`;
    const hostile = [
      `${'User-agent: DatelineBot\n'.repeat(10_000)}${'Allow: /\n'.repeat(28_000)}`,
      `User-agent: *\n${'Disallow: /aaaaaaaaab\n'.repeat(25_000)}`,
      `User-agent: *\nDisallow: /${'*a'.repeat(45_000)}b`,
      `User-agent: *\n${':'.repeat(500_000)}`,
    ];
    for (const text of hostile) rules(text).allows(new URL(long));
    expect(ticks() - started).toBeLessThan(2_000);
  });

  it('are none when they would take too long to be followed', () => {
    expect(readRules(SITE, `User-agent: *\nDisallow: /${'*a'.repeat(250_000)}b`, 'DatelineBot')).toBeNull();
  });
});
