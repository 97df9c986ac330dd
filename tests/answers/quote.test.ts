import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/answers/answer.ts';
import { readQuestion } from '../../src/answers/question.ts';
import { withoutRepeats } from '../../src/answers/quote.ts';
import { answerQuestion } from '../../src/answers/respond.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { type Article, SHARED } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { makeArticle } from '../archive/article.ts';

async function quotes(words: string, articles: readonly Article[]): Promise<string[]> {
  return (await citations(words, articles)).map((each) => slice(each.article.text, each));
}

async function citations(words: string, articles: readonly Article[]): Promise<readonly Citation[]> {
  const archive = createMemoryArchive();
  await archive.put(articles);
  const place = { archive, scope: SHARED };
  const answer = await answerQuestion(readQuestion(words, null), place, { offset: 0, limit: 10 });
  return answer.status === 'answered' ? answer.citations : [];
}

/** A citation of all that an article says. */
function whole(article: Article, score: number): Citation {
  return { article, paragraph: 1, start: 0, end: article.text.length, highlights: [], score };
}

describe('a quotation', () => {
  it('takes the sentence before along where a pronoun needs it', async () => {
    const text = 'Anna Brandt leads the museum. She opened the new wing on Friday.';
    expect(await quotes('When was the new wing opened?', [makeArticle({ text })])).toEqual([text]);
  });

  it('stands alone where it names its subject', async () => {
    const text = 'Paul Keller leads the museum. Anna Brandt opened the new wing on Friday.';
    expect(await quotes('When was the new wing opened?', [makeArticle({ text })])).toEqual([
      'Anna Brandt opened the new wing on Friday.',
    ]);
  });

  it('says whom its “she” means where no quotation holds the name', async () => {
    const text = 'Anna Brandt leads the museum.\n\nShe opened the new wing on Friday.';
    const [found] = await citations('When was the new wing opened?', [makeArticle({ text })]);
    expect(found && slice(found.article.text, found)).toBe('She opened the new wing on Friday.');
    expect(found?.refersTo).toEqual({ words: 'She', name: 'Anna Brandt' });
  });

  it('says so of neighbouring sentences that both say “she”', async () => {
    const text = 'Anna Brandt leads the museum. She was born in Ulm. She opened the new wing on Friday.';
    const [found] = await citations('When was the new wing opened?', [makeArticle({ text })]);
    expect(found?.refersTo).toEqual({ words: 'She', name: 'Anna Brandt' });
  });

  it('says nothing of whom it means where it holds the name, or where that cannot be told', async () => {
    const named = 'Anna Brandt leads the museum. She opened the new wing on Friday.';
    const unclear = 'Anna Brandt met Celia Novak.\n\nShe opened the new wing on Friday.';
    for (const text of [named, unclear]) {
      const [found] = await citations('When was the new wing opened?', [makeArticle({ text })]);
      expect(found).toBeDefined();
      expect(found).not.toHaveProperty('refersTo');
    }
  });

  it('is never made of signs alone, whatever stands before them', async () => {
    const text = 'Anna Brandt opened the new wing. … The museum is 90 years old.';
    expect(await quotes('Who opened it?', [makeArticle({ text })])).toEqual([
      'Anna Brandt opened the new wing.',
    ]);
  });

  it('is found in time where thousands of sentences of an article may be it', async () => {
    const article = makeArticle({ text: '“He opened it. ” She said no. '.repeat(12_000) });
    const started = performance.now();
    expect(await quotes('What did Anna Brandt say that he opened?', [article])).toEqual([]);
    expect(await quotes('what was opened', [article])).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('is not made twice of one sentence that two papers print', async () => {
    const text = 'Anna Brandt opened the new wing of the museum on Friday.';
    expect(await quotes('Who opened the new wing?', [makeArticle({ text }), makeArticle({ text })])).toEqual([
      text,
    ]);
  });

  it('is not made twice of a sentence that its article prints again, but is of one that tells more', async () => {
    const text = 'Anna Brandt opened the new wing of the museum on Friday.';
    const more = `${text.slice(0, -1)} evening.`;
    const article = makeArticle({ text: `${text} Many came to see it. “${text}” ${more}` });
    expect(await quotes('Who opened the new wing?', [article])).toHaveLength(2);
  });

  it('is the original’s, in the place and with the score of the copy that ranks before it', () => {
    const text = 'Anna Brandt opened the new wing on Friday.';
    const copy = whole(makeArticle({ text, copyOf: 'wire' }), 3);
    const other = whole(makeArticle({ text: 'A crowd had waited since the morning.' }), 2);
    const original = whole(makeArticle({ id: 'wire', text }), 1);
    expect(withoutRepeats([copy, other, original])).toEqual([{ ...original, score: 3 }, other]);
  });

  it('is not made of another version of it in a copy, but is in a story of its own', async () => {
    const first = makeArticle({
      id: 'wire',
      text: 'Mayor Anna Brandt opened the new wing of the museum on Friday.',
    });
    const text = 'Anna Brandt opened the new wing of the museum on Friday.';
    const copy = makeArticle({ text, copyOf: 'wire' });
    expect(await quotes('Who opened the new wing?', [first, copy])).toHaveLength(1);
    expect(await quotes('Who opened the new wing?', [first, makeArticle({ text })])).toHaveLength(2);
  });
});
