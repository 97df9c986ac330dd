import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answered } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { replyJson } from '../../src/terminal/json.ts';
import { describeDate } from '../../src/text/dates.ts';
import { slice } from '../../src/text/span.ts';
import { ask, deskOver, plainAnswer, read } from '../properties/desk.ts';
import { type Asked, questionAbout, type Story, stories, unheard } from '../properties/press.ts';
import { assertAnswer, assertArticle, quoteOf } from '../properties/promises.ts';

const RUNS = { numRuns: 30 };

/** Stories with some questions about them. */
function asking(
  most: number,
  questions = 4,
): fc.Arbitrary<{ told: readonly Story[]; asked: readonly Asked[] }> {
  return stories(most).chain((told) =>
    fc
      .array(questionAbout(told), { minLength: questions, maxLength: questions })
      .map((asked) => ({ told, asked })),
  );
}

/** Checks something of every answer to every question about every handful of stories. */
function forAll(
  check: (answer: Answer, asked: Asked, told: readonly Story[]) => void,
  runs = RUNS,
): Promise<void> {
  const property = fc.asyncProperty(asking(4), async ({ told, asked }) => {
    const desk = await deskOver(await read(told));
    for (const each of asked) check(await ask(desk, each), each, told);
  });
  return fc.assert(property, runs);
}

describe('an answer', () => {
  it('quotes whole sentences, best first, with what matched inside them, and nothing twice', () =>
    forAll((answer) => assertAnswer(answer, 5)));

  it('shows as a quotation what stands in the file between its numbers', () =>
    forAll((answer, { words }, told) => {
      const reply: { citations: { quote: string; file: string; start: number; end: number }[] } = JSON.parse(
        replyJson({ command: words, answer, tookMs: 0 }),
      );
      for (const { quote, file, start, end } of reply.citations) {
        expect(quote).toBe(textOf(told, file).slice(start, end));
      }
    }));

  it('quotes no words twice', () =>
    forAll((answer) => {
      const quotes = citationsOf(answer).map((citation) => slice(citation.article.text, citation));
      expect(quotes).toEqual([...new Set(quotes)]);
    }));

  it('is the same when it is asked for again, and from another archive of the same articles', () =>
    fc.assert(
      fc.asyncProperty(asking(3), async ({ told, asked }) => {
        const [desk, other] = [await deskOver(await read(told)), await deskOver(await read(told))];
        for (const each of asked) {
          const first = plainAnswer(await ask(desk, each));
          expect(plainAnswer(await ask(desk, each))).toEqual(first);
          expect(plainAnswer(await ask(other, each))).toEqual(first);
        }
      }),
      RUNS,
    ));

  it('does not depend on the order in which the articles came', () =>
    fc.assert(
      fc.asyncProperty(asking(4), async ({ told, asked }) => {
        const articles = await read(told);
        const [desk, other] = [await deskOver(articles), await deskOver([...articles].reverse())];
        for (const each of asked) {
          expect(plainAnswer(await ask(other, each))).toEqual(plainAnswer(await ask(desk, each)));
        }
      }),
      RUNS,
    ));

  it('has pages that make the whole', () =>
    fc.assert(
      fc.asyncProperty(asking(4), fc.integer({ min: 1, max: 4 }), async ({ told, asked }, limit) => {
        const desk = await deskOver(await read(told));
        for (const each of asked) {
          const whole = await ask(desk, each, { limit: 25 });
          if (whole.status !== 'answered') continue;
          const pages = [];
          for (let offset = 0; offset < Math.min(25, whole.total); offset += limit) {
            pages.push(...citationsOf(await ask(desk, each, { limit, offset })));
          }
          expect(pages.slice(0, 25).map(placeOf)).toEqual(whole.citations.map(placeOf));
        }
      }),
      RUNS,
    ));

  it('is “nothing” for words that no article has', () =>
    fc.assert(
      fc.asyncProperty(stories(3), unheard, async (told, asked) => {
        const answer = await ask(await deskOver(await read(told)), asked);
        expect(answer).toMatchObject({ status: 'nothing', citations: [] });
      }),
      RUNS,
    ));
});

describe('a lead', () => {
  it('stands in its quotation, unless it is a time or a name that was resolved from what stands there', () =>
    forAll((answer) => {
      if (answer.status !== 'answered' || answer.lead === null) return;
      const sound = isRead(answer) || isTimeOf(answer) || isNamed(answer);
      expect(sound, `${answer.lead.text} in ${quoteOf(answer.citations, 1)}`).toBe(true);
    }));

  it('of a time is what its dates say, each resolved from words of its quotation', () =>
    forAll((answer, { command }) => {
      if (answer.status !== 'answered' || answer.lead === null) return;
      if (command !== 'when' || answer.people.length > 0) return;
      // The article's own words where they say all, else what they were resolved to.
      expect(isRead(answer) || isTimeOf(answer), answer.lead.text).toBe(true);
      for (const date of answer.dates) expect(quoteOf(answer.citations, date.citation)).toContain(date.words);
    }));

  it('of a time agrees with the words that it was resolved from', () =>
    forAll((answer) => {
      if (answer.status !== 'answered') return;
      for (const { words, from, to, granularity } of answer.dates) {
        const said = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(words)?.[0];
        const day = new Date(`${from}T00:00:00Z`).toLocaleDateString('en', {
          weekday: 'long',
          timeZone: 'UTC',
        });
        if (said !== undefined && granularity === 'day') expect(day, `${words}: ${from}`).toBe(said);
        const year = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
        if (year !== undefined) expect(`${from} ${to}`).toContain(year);
        expect(from <= to).toBe(true);
      }
    }));

  it('names people by a form that stands in its quotation, with what the article calls them', () =>
    forAll((answer) => {
      if (answer.status !== 'answered') return;
      for (const { name, aliases, role, citation } of answer.people) {
        const quote = unwrapped(quoteOf(answer.citations, citation));
        expect([name, ...aliases].some((form) => quote.includes(unwrapped(form)))).toBe(true);
        if (role !== null) expect(answer.citations[citation - 1]?.article.text).toContain(role);
      }
    }));
});

describe('a scope', () => {
  const [mine, theirs] = ['100000000000000001', '100000000000000002'];

  it('is answered from what is shared and its own, as if there were no other', () =>
    fc.assert(
      fc.asyncProperty(asking(4), async ({ told, asked }) => {
        const shared = await read(told.slice(0, 1));
        const own = await read(told, mine);
        const others = await read(told, theirs);
        const desk = await deskOver([...others, ...shared, ...own]);
        const alone = await deskOver([...shared, ...own]);
        for (const each of asked) {
          const answer = await ask(desk, each, { scope: mine, limit: 25 });
          for (const { article } of citationsOf(answer)) expect(article.scope).not.toBe(theirs);
          expect(plainAnswer(answer)).toEqual(
            plainAnswer(await ask(alone, each, { scope: mine, limit: 25 })),
          );
        }
      }),
      RUNS,
    ));

  it('finds nothing of another, whose very words are asked for', () =>
    fc.assert(
      fc.asyncProperty(asking(3), async ({ told, asked }) => {
        const desk = await deskOver(await read(told, theirs));
        for (const each of asked) {
          expect(await ask(desk, each, { scope: mine })).toMatchObject({ status: 'nothing', citations: [] });
        }
      }),
      RUNS,
    ));
});

describe('an article that is removed', () => {
  it('is quoted no more, and leaves the others as if it had never been there', () =>
    fc.assert(
      fc.asyncProperty(asking(4), fc.nat(3), async ({ told, asked }, which) => {
        const articles = await read(told);
        const gone = articles[which % articles.length];
        if (gone === undefined) return;
        const desk = await deskOver(articles);
        expect(await desk.archive.remove(gone.id, gone.scope)).toBe(true);
        const without = await deskOver(articles.filter((article) => article !== gone));
        for (const each of asked) {
          const answer = await ask(desk, each);
          expect(citationsOf(answer).map(({ article }) => article.key)).not.toContain(gone.key);
          expect(plainAnswer(answer)).toEqual(plainAnswer(await ask(without, each)));
        }
      }),
      RUNS,
    ));
});

describe('a made-up article', () => {
  it('is read with sound spans, and keeps the file as it is', () =>
    fc.assert(
      fc.asyncProperty(stories(3), async (told) => {
        for (const article of await read(told)) {
          assertArticle(article);
          expect(article.text).toBe(textOf(told, article.file));
        }
      }),
      RUNS,
    ));
});

function citationsOf(answer: Answer) {
  return 'citations' in answer ? answer.citations : [];
}

function placeOf({
  article,
  start,
  end,
}: {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}): string {
  return `${article.key} ${start}–${end}`;
}

/** What spans count in: the file, or the text of its only record. */
function textOf(told: readonly Story[], file: string): string {
  const { text = '' } = told.find((each) => each.name === file) ?? {};
  if (!file.endsWith('.jsonl')) return text;
  const record: { text: string } = JSON.parse(text);
  return record.text;
}

/** Whether the lead's words stand in the quotation that it names. */
function isRead({ lead, citations }: Answered): boolean {
  return lead?.citations.some((number) => quoteOf(citations, number).includes(lead.text)) ?? false;
}

/** Whether a lead tells the days of its dates, of one month perhaps: “8 and 9 July 2013”. */
function isTimeOf({ lead, dates }: Answered): boolean {
  if (lead === null || dates.length === 0) return false;
  const told = dates.map((date) => describeDate(date.from, date.to, date.granularity));
  return told.every((words) => lead.text.includes(words) || lead.text.includes(words.split(' ')[0] ?? words));
}

/** A name may stand over the end of a line, and is given without it. */
function unwrapped(quote: string): string {
  return quote.replace(/\s+/gu, ' ');
}

/** Whether a lead tells names, each of which stands in its quotation, or is resolved from a form that does. */
function isNamed({ lead, people, citations }: Answered): boolean {
  if (lead === null) return false;
  const quote = unwrapped(lead.citations.map((number) => quoteOf(citations, number)).join('\n'));
  const each = lead.text.split('; ').map((part) => part.split(/, (?!and )/u));
  const known = people.flatMap(({ name, aliases }) =>
    [name, ...aliases].some((form) => quote.includes(unwrapped(form))) ? [name] : [],
  );
  const parts = each.flatMap(([names = '', ...role]) => [...names.split(' and '), ...role]);
  return parts.every((part) => quote.includes(unwrapped(part)) || known.includes(part));
}
