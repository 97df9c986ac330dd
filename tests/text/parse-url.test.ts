import { describe, expect, it } from 'vitest';
import { parseUrl } from '../../src/text/parse-url.ts';

describe('parseUrl', () => {
  it.each([
    ['https://example.org/a', undefined, 'https://example.org/a'],
    ['https://bücher.example/', undefined, 'https://xn--bcher-kva.example/'],
    ['/über', 'https://example.org/a', 'https://example.org/%C3%BCber'],
  ])('reads %s', (text, base, href) => {
    expect(parseUrl(text, base)?.href).toBe(href);
  });

  it.each([
    '',
    '/a',
    'example.org',
    'https://',
    'http://[::1',
    'https://a b/',
  ])('takes “%s” for none', (text) => {
    expect(parseUrl(text)).toBeNull();
  });

  it('still reads letters such as “ü” after very many calls', () => {
    for (let calls = 0; calls < 200_000; calls++) parseUrl(`https://example.org/${calls % 7}`);
    expect(parseUrl('https://bücher.example/')).not.toBeNull();
  });
});
