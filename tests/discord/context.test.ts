import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/discord/custom-id.ts';
import { renderContext } from '../../src/discord/render-context.ts';
import { citations } from './answers.ts';
import { textsOf } from './payload.ts';
import { articleOf, cite } from './sample.ts';
import { checkMarkup } from './sound.ts';
import { validateMessage } from './standin/standin.ts';

const article = articleOf([
  ['Talks were planned.', 'Nobody knew when.'],
  ['It was July.', 'The talks began on Monday.', 'They went on.'],
  ['Nobody left early.'],
  ['It rained.'],
]);

const at = (paragraph: number, sentence: number): Place => {
  const { start, end } = cite(article, paragraph, [sentence, sentence]);
  return { key: article.key, paragraph, start, end };
};

const shown = (place: Place, of = article) => {
  const message = renderContext(of, place);
  return message === null ? null : textsOf(message);
};

describe('a quotation in its context', () => {
  it('stands in bold in its paragraph, between the paragraphs before and after', () => {
    expect(shown(at(2, 2))).toEqual([
      '### Talks begin in the harbour\n-# Harbour Daily · 10 July 2013 · ¶1–3',
      '> “Talks were planned. Nobody knew when.”',
      '> “It was July. **The talks began on Monday.** They went on.”',
      '> “Nobody left early.”',
      '-# The quotation is in bold.',
    ]);
  });

  it('has no paragraph before the first, and none after the last', () => {
    expect(shown(at(1, 1))?.[0]).toContain('¶1–2');
    expect(shown(at(4, 1))?.[0]).toContain('¶3–4');
    expect(shown(at(4, 1))).toHaveLength(4);
  });

  it('is for the presser alone', () => {
    expect(renderContext(article, at(2, 2))?.flags).toBe(32768 | 64);
  });

  it('leaves off whole sentences where they do not fit, those farthest from the quotation first', () => {
    const long = Array.from({ length: 40 }, (_, index) => `Sentence ${index} says ${'much '.repeat(20)}.`);
    const made = articleOf([long, long, long]);
    const { start, end } = cite(made, 2, [21, 21]);
    const texts = shown({ key: made.key, paragraph: 2, start, end }, made) ?? [];
    expect(texts[1]).toMatch(/^> … “Sentence 3\d[\s\S]*Sentence 39 says (much )+\.”$/);
    expect(texts[2]).toMatch(/^> … “Sentence 1\d[\s\S]*\*\*Sentence 20 says (much )+\.\*\*[\s\S]*\.” …$/);
    expect(texts[3]).toMatch(/^> “Sentence 0 [\s\S]*\.” …$/);
  });

  it.each<[string, Partial<Place>]>([
    ['no such paragraph', { paragraph: 9 }],
    ['paragraph nought', { paragraph: 0 }],
    ['a place outside its paragraph', { start: 0 }],
    ['an end before its start', { end: 1 }],
  ])('is not shown for %s', (_what, wrong) => {
    expect(shown({ ...at(2, 2), ...wrong })).toBeNull();
  });

  it('is a message that Discord takes, whatever the article says', () => {
    fc.assert(
      fc.property(citations, (all) => {
        for (const { article: made, paragraph, start, end } of all) {
          const message = renderContext(made, { key: made.key, paragraph, start, end });
          if (start === end) {
            expect(message).toBeNull();
            continue;
          }
          expect(validateMessage(message)).toEqual([]);
          for (const text of message === null ? [] : textsOf(message)) checkMarkup(text);
        }
      }),
      { numRuns: 100 },
    );
  });
});
