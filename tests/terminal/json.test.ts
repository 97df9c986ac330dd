import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { badLineJson, replyJson } from '../../src/terminal/json.ts';
import { ARTICLE, answered, CITATION } from './fake-desk.ts';

const json = (answer: Answer, id?: string | number): Record<string, unknown> =>
  JSON.parse(replyJson({ command: '/who opened the line?', answer, tookMs: 3.249 }, id));

describe('replyJson', () => {
  it('gives an answer with all its fields', () => {
    expect(json(answered(), 'q1')).toEqual({
      id: 'q1',
      command: '/who opened the line?',
      status: 'answered',
      answer: { text: 'Ana Ruiz', citations: [1] },
      dates: [{ words: 'on Monday', from: '2021-03-08', to: '2021-03-08', granularity: 'day', citation: 1 }],
      people: [{ name: 'Ana Ruiz', aliases: ['Ruiz'], role: 'Mayor', citation: 1 }],
      citations: [
        {
          n: 1,
          quote: 'Mayor Ana Ruiz opened the line on Monday.',
          file: 'ferry.txt',
          start: 18,
          end: 59,
          paragraph: 2,
          highlights: [[24, 32]],
          score: 7.1,
          article: {
            id: 'ferry',
            title: 'Ferry line opens',
            source: 'Harbour Post',
            published: '2021-03-10',
            url: null,
          },
        },
      ],
      tookMs: 3.2,
    });
  });

  it('says how sure an answer and its lead are, where that was judged', () => {
    const lead = { text: 'Ana Ruiz', citations: [1], confidence: 0.4, isPerhaps: true };
    const object = json(answered({ lead, confidence: 0.9, isPerhaps: false }));
    expect(object).toMatchObject({
      confidence: 0.9,
      perhaps: false,
      answer: { text: 'Ana Ruiz', confidence: 0.4, perhaps: true },
    });
    const nothing = {
      status: 'nothing',
      title: 'Who?',
      text: '…',
      citations: [],
      notes: [],
      confidence: 0.1,
    } as const;
    expect(json(nothing)).toMatchObject({ status: 'nothing', confidence: 0.1 });
    expect(json(answered())).not.toHaveProperty('confidence');
    expect(json(answered())).not.toHaveProperty('perhaps');
  });

  it('gives what was found, groups and moments, each where there is one', () => {
    const rows = [
      { label: 'Killed', value: '12', citations: [1] },
      { label: 'Source', value: 'Harbour Post' },
    ];
    const groups = [
      { heading: '8 March 2021', note: 'They differ.', citations: [1] },
      { heading: '9 March 2021', citations: [2] },
    ];
    const day = { from: '2021-03-08', to: '2021-03-08', granularity: 'day' } as const;
    const moments = [{ ...day, citation: 1, isDisputed: true }];
    expect(json(answered({ rows, groups, moments, citations: [CITATION, CITATION] }))).toMatchObject({
      rows,
      groups,
      moments: [{ ...day, citation: 1, disputed: true }],
    });
    for (const answer of [answered(), answered({ groups: [], moments: [], rows: [] })]) {
      for (const key of ['rows', 'groups', 'moments']) expect(json(answer)).not.toHaveProperty(key);
    }
  });

  it('numbers the quotations of a later page from behind those before it', () => {
    expect(json(answered({ citations: [CITATION, CITATION], offset: 5, total: 9 })).citations).toMatchObject([
      { n: 6 },
      { n: 7 },
    ]);
  });

  it('gives what may have been meant, where nothing answers', () => {
    const nothing = { status: 'nothing', title: 'Who?', text: '…', citations: [], notes: [] } as const;
    expect(json({ ...nothing, didYouMean: ['Ana Ruiz'] })).toMatchObject({ didYouMean: ['Ana Ruiz'] });
    expect(json(nothing)).not.toHaveProperty('didYouMean');
    expect(json({ ...nothing, didYouMean: [] })).not.toHaveProperty('didYouMean');
  });

  it('leaves out the answer where no lead can be read off, and the id where none was given', () => {
    const object = json(answered({ lead: null }));
    expect(object).not.toHaveProperty('answer');
    expect(object).not.toHaveProperty('id');
    expect(object).toHaveProperty('status', 'answered');
  });

  it('names the line of a citation from a .jsonl file alone', () => {
    const article = { ...ARTICLE, file: 'all.jsonl', line: 12 };
    const object = json(answered({ citations: [{ ...CITATION, article }, CITATION] }));
    expect(object.citations).toMatchObject([{ n: 1, line: 12 }, { n: 2 }]);
    expect(object.citations).not.toMatchObject([{}, { line: expect.anything() }]);
  });

  it('says whom a quotation means, where it does not name them', () => {
    const refersTo = { words: 'He', name: 'Juan Ortega' };
    const object = json(answered({ citations: [{ ...CITATION, refersTo }, CITATION] }));
    expect(object.citations).toMatchObject([{ n: 1, refersTo }, { n: 2 }]);
    expect(object.citations).not.toMatchObject([{}, { refersTo: expect.anything() }]);
  });

  it('keeps a quotation with quotation marks, line ends and half a surrogate pair on one line', () => {
    const text = 'She said “yes”,\r\n"no"\u2028 and \ud800.';
    const article = { ...ARTICLE, text };
    const citation = { ...CITATION, article, start: 0, end: text.length, highlights: [] };
    const answer = answered({ citations: [citation] });
    const line = replyJson({ command: 'a', answer, tookMs: 1 });
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toMatchObject({ citations: [{ quote: text }] });
  });

  it('says of the bot itself its text and its rows', () => {
    const rows = [{ label: '/who', value: 'People' }];
    expect(json({ status: 'done', title: 'Help', text: 'Try these.', rows })).toMatchObject({
      status: 'done',
      text: 'Try these.\n/who: People',
    });
  });
});

describe('badLineJson', () => {
  it('is a refusal with the number of its line', () => {
    expect(JSON.parse(badLineJson({ line: 3, reason: 'no JSON' }))).toMatchObject({
      line: 3,
      status: 'refused',
      reason: 'no JSON',
      citations: [],
    });
  });
});
