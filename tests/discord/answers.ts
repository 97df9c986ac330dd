import fc from 'fast-check';
import type {
  Answer,
  AnswerDate,
  AnswerPerson,
  Citation,
  Group,
  Lead,
  Moment,
  Row,
} from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { oneLine } from '../../src/discord/escape.ts';
import { hostileText } from './hostile.ts';
import { articleOf } from './sample.ts';

/** An answer with what was asked for it. */
export interface Asked {
  readonly answer: Answer;
  readonly options: Record<string, string | number>;
  readonly trail: readonly number[];
}

const sentence: fc.Arbitrary<string> = fc.oneof(
  { weight: 14, arbitrary: hostileText },
  { weight: 1, arbitrary: hostileText.map((text) => `${text} `.repeat(60)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('漢'.repeat(3000), '*_~'.repeat(900), '😀'.repeat(2000), 'x'.repeat(5000)),
  },
);

const article: fc.Arbitrary<Article> = fc
  .record({
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    title: hostileText,
    source: fc.option(hostileText),
    file: hostileText,
    key: fc.constantFrom('abcdef012345', 'a', 'b', 'c', 'd', 'e', 'f', 'g').map((key) => key.padEnd(12, '0')),
    published: fc.constantFrom(null, '2013', '2013-07', '2013-07-10'),
    url: fc.oneof(
      fc.constantFrom('https://harbour.example/talks', 'https://harbour.example/a_(b)*c*?q=[1]|2#`x`'),
      fc.constantFrom(
        null,
        'javascript:alert(1)',
        'http://user:secret@evil.example',
        `https://harbour.example/${'x'.repeat(1000)}`,
        'https://harbour.example/%zz?a=ü {b}^|#c#d',
        'https://harbour/',
        'http://127.0.0.1/',
        'https://x_y.harbour.example/',
        'not an address',
      ),
    ),
  })
  .map(({ paragraphs, ...head }) => articleOf(paragraphs, head));

const citation: fc.Arbitrary<Citation> = article.chain((made) =>
  fc
    .record({
      paragraph: fc.nat(made.paragraphs.length - 1),
      first: fc.nat(3),
      more: fc.nat(2),
      cuts: fc.array(fc.nat(), { maxLength: 6 }),
      refersTo: fc.option(fc.record({ words: fc.option(hostileText), name: sentence })),
    })
    .map(({ paragraph, first, more, cuts, refersTo }) => {
      const sentences = made.paragraphs[paragraph]?.sentences ?? [];
      const from = Math.min(first, sentences.length - 1);
      const start = sentences[from]?.start ?? 0;
      const end = sentences[Math.min(from + more, sentences.length - 1)]?.end ?? start;
      return {
        article: made,
        paragraph: paragraph + 1,
        start,
        end,
        highlights: highlightsOf(made.text, start, end, cuts),
        score: 1,
        ...(refersTo === null ? {} : { refersTo }),
      };
    }),
);

/** Spans in order, at the edges of characters. */
function highlightsOf(text: string, start: number, end: number, cuts: readonly number[]) {
  const edges = cuts
    .map((cut) => start + (cut % (end - start + 1)))
    .filter((at) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)))
    .sort((a, b) => a - b);
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    return index % 2 === 0 && to !== undefined && to > from ? [{ start: from, end: to }] : [];
  });
}

const number = fc.integer({ min: 1, max: 9 });
const lead: fc.Arbitrary<Lead> = fc.record({
  text: hostileText,
  citations: fc.array(number, { maxLength: 3 }),
});
const date: fc.Arbitrary<AnswerDate> = fc.record({
  words: hostileText,
  from: fc.constant('2013-07-08'),
  to: fc.constant('2013-07-08'),
  granularity: fc.constant('day' as const),
  citation: number,
});
const person: fc.Arbitrary<AnswerPerson> = fc.record({
  name: hostileText,
  aliases: fc.array(hostileText, { maxLength: 8 }),
  role: fc.option(hostileText),
  citation: number,
  roles: fc.array(
    fc.record({ role: hostileText, published: fc.constantFrom(null, '2013-07'), citation: number }),
    { maxLength: 8 },
  ),
});
const row: fc.Arbitrary<Row> = fc.record(
  { label: hostileText, value: sentence, citations: fc.array(number, { maxLength: 12 }) },
  { requiredKeys: ['label', 'value'] },
);
/** Headings over runs of so many quotations. */
const runs = fc.option(
  fc.array(
    fc.record({
      heading: hostileText,
      note: fc.option(hostileText, { nil: undefined }),
      count: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 14 },
  ),
);

const texts = (most: number) => fc.array(hostileText, { maxLength: most });
/** Quotations of many articles. */
export const citations = fc.array(citation, { maxLength: 14 });
const rows = fc.array(row, { maxLength: 30 });
const actions = fc.option(
  fc.array(
    fc.record(
      {
        label: hostileText,
        command: fc.constantFrom('feed add', 'watch list', 'a'.repeat(32)),
        action: fc.constantFrom('keep', 'drop', 'abcdefghijkl'),
        value: fc.oneof(fc.stringMatching(/^[\w.-]{1,40}$/), hostileText),
        style: fc.constantFrom('main' as const, 'danger' as const),
      },
      { requiredKeys: ['label', 'command', 'action', 'value'] },
    ),
    { maxLength: 7 },
  ),
  { nil: undefined },
);
const files = fc.option(
  fc
    .uniqueArray(fc.constantFrom('a.json', 'b.csv', 'c-1.opml'), { maxLength: 3 })
    .map((names) => names.map((name) => ({ name, data: new Uint8Array(3) }))),
  { nil: undefined },
);

function groupsOf(
  wanted: readonly { heading: string; note: string | undefined; count: number }[],
  offset: number,
  total: number,
): Group[] {
  let next = 1;
  return wanted.flatMap(({ heading, note, count }) => {
    const citations = Array.from(
      { length: Math.min(count, total + 1 - next) },
      (_, at) => offset + next + at,
    );
    next += citations.length;
    return citations.length === 0 ? [] : [{ heading, citations, ...(note === undefined ? {} : { note }) }];
  });
}

function momentsOf(offset: number, count: number): Moment[] {
  const [from, to] = ['2013-07-08', '2013-07-08'];
  return Array.from({ length: count }, (_, at) => ({
    from,
    to,
    granularity: 'day',
    citation: offset + at + 1,
    isDisputed: false,
  }));
}

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc
    .record({
      title: hostileText,
      lead: fc.option(lead),
      dates: fc.array(date, { maxLength: 8 }),
      people: fc.array(person, { maxLength: 8 }),
      citations,
      offset: fc.constantFrom(0, 0, 5, 4321),
      more: fc.constantFrom(0, 0, 30),
      rows: fc.oneof(fc.constant<Row[]>([]), rows),
      notes: texts(6),
      grouped: runs,
      isTimeline: fc.boolean(),
      offered: actions,
    })
    .map(({ more, grouped, isTimeline, offered, ...parts }) => ({
      status: 'answered' as const,
      ...parts,
      total: parts.offset + parts.citations.length + more,
      ...(grouped === null ? {} : { groups: groupsOf(grouped, parts.offset, parts.citations.length) }),
      ...(offered === undefined ? {} : { actions: offered }),
      ...(isTimeline ? { moments: momentsOf(parts.offset, parts.citations.length) } : {}),
    })),
  fc
    .record(
      {
        title: hostileText,
        text: hostileText,
        citations,
        notes: texts(6),
        didYouMean: fc.array(fc.oneof(hostileText, sentence), { maxLength: 8 }),
      },
      { requiredKeys: ['title', 'text', 'citations', 'notes'] },
    )
    .map((parts) => ({ status: 'nothing' as const, ...parts })),
  sentence.map((reason) => ({ status: 'refused' as const, reason })),
  fc
    .record({ title: hostileText, text: sentence, rows, offered: actions, sent: files })
    .map(({ offered, sent, ...parts }) => ({
      status: 'done' as const,
      ...parts,
      ...(offered === undefined ? {} : { actions: offered }),
      ...(sent === undefined ? {} : { files: sent }),
    })),
);

const options: fc.Arbitrary<Record<string, string | number>> = fc
  .record(
    { question: hostileText, source: sentence, after: hostileText, limit: fc.integer({ min: 1, max: 25 }) },
    { requiredKeys: ['question'] },
  )
  .map((made) => {
    const clean: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(made)) {
      const kept = typeof value === 'string' ? oneLine(value) : value;
      if (kept !== undefined && kept !== '') clean[name] = kept;
    }
    return clean;
  });

/** Answers of every kind, full of what Discord could take for markup, and of lengths that no message can hold. */
export const answers: fc.Arbitrary<Asked> = fc
  .record({
    answer,
    options,
    titled: fc.boolean(),
    trail: fc.array(fc.nat(99_999), { minLength: 1, maxLength: 40 }),
  })
  .map(({ answer: made, options: asked, titled, trail }) => ({
    // Mostly an answer's title is the question itself.
    answer: titled && 'title' in made ? { ...made, title: String(asked.question ?? '') } : made,
    options: asked,
    trail,
  }));
