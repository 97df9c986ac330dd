import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/discord/escape.ts';
import { renderCitation } from '../../src/discord/render-citation.ts';
import { citations } from './answers.ts';
import { essence, see } from './judge.ts';
import { textsOf } from './payload.ts';
import { articleOf, cite } from './sample.ts';
import { validateMessage } from './standin/standin.ts';

const shown = (sentences: string[], changes: Parameters<typeof articleOf>[1] = {}) => {
  const article = articleOf([sentences], changes);
  const { start, end } = cite(article, 1, [1, sentences.length]);
  const message = renderCitation(article, { key: article.key, paragraph: 1, start, end });
  return message === null ? '' : (textsOf(message)[0] ?? '');
};

describe('a copied citation', () => {
  it('leaves out what is unknown, and an address that is not safe', () => {
    const unknown = { source: null, published: null, url: 'javascript:alert(1)' };
    expect(shown(['It *rained*.'], unknown)).toBe(
      '```\n“It *rained*.” — Talks begin in the harbour, ¶1\n```',
    );
    expect(shown(['It rained.'], { title: ' ', published: '2013' })).toContain(
      '” — talks.txt, Harbour Daily, 2013, ¶1',
    );
  });

  it('is escaped where its own words could end a code block', () => {
    expect(shown(['Type ```now``` *here*.'])).toBe(
      '“Type \\`\\`\\`now\\`\\`\\` \\*here\\*.” — Talks begin in the harbour, Harbour Daily, 10 July 2013, ¶1',
    );
  });

  it('has the whole quotation where a message has room for it, under the longest title as well', () => {
    const long = `${'says '.repeat(500)}so.`;
    expect(shown([long])).toContain(`“${long}” — `);
    for (const title of ['*'.repeat(400), '😀'.repeat(400), '```'.repeat(200)]) {
      const changes = { title, source: '_'.repeat(100), url: `https://a.example/${'/'.repeat(480)}` };
      expect(shown([`${long}`.repeat(3)], changes)).toContain('¶1');
    }
  });

  it('loses whole sentences at its end where it would be too long, and says so', () => {
    const text = shown(
      Array.from({ length: 9 }, (_, index) => `Sentence ${index} ${'says '.repeat(100)}so.`),
    );
    expect(text).toMatch(/^```\n“Sentence 0 [\s\S]*says so\.” … — Talks/);
    expect(text).not.toContain('Sentence 8');
  });

  it('is the quotation, word for word, in one block, whatever it says', () => {
    fc.assert(
      fc.property(citations, (all) => {
        for (const { article, paragraph, start, end } of all) {
          const message = renderCitation(article, { key: article.key, paragraph, start, end });
          if (message === null) {
            expect(start).toBe(end);
            continue;
          }
          expect(validateMessage(message)).toEqual([]);
          const seen = see(textsOf(message)[0] ?? '');
          expect(['codeBlock', 'text'].filter((kind) => seen.kinds.has(kind))).toEqual([...seen.kinds]);
          expect(seen.kinds.size).toBe(1);
          const quote = oneLine(article.text.slice(start, end));
          const words = essence(seen.text);
          expect(words.startsWith('“')).toBe(true);
          if (quote.length < 1000) expect(words.startsWith(essence(`“${quote}” — `))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
