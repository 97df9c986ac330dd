import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { readPress } from '../../src/discord/custom-id.ts';
import { render } from '../../src/discord/render.ts';
import { answers } from './answers.ts';
import { hostileText } from './hostile.ts';
import { buttonsOf, textsOf } from './payload.ts';
import { ASK, answered, articleOf, cite, HELP } from './sample.ts';
import { checkReply } from './sound.ts';

const QUESTION = 'When did the talks begin?';
const asked = { command: 'ask', options: { question: QUESTION } };
const shown = { asked, command: ASK, privately: false, trail: [0] };

const article = articleOf([['Talks were planned.'], ['The talks began on Monday.', 'They went on.']], {
  url: 'https://harbour.example/talks_1',
});
const monday = cite(article, 2, [1, 1], ['talks', 'began']);

describe('an answer', () => {
  const message = render(
    answered([monday], {
      lead: { text: '8 July 2013', citations: [1] },
      dates: [{ words: 'on Monday', from: '2013-07-08', to: '2013-07-08', granularity: 'day', citation: 1 }],
      people: [{ name: 'Wang Yang', aliases: ['Wang'], role: 'Vice-Premier', citation: 1 }],
      rows: [{ label: 'Words', value: '120' }],
      notes: ['“tolks” was read as “talks”.'],
    }),
    shown,
  );

  it('shows title, lead, dates, people, rows, note, quotation, source and outcome, in this order', () => {
    expect(textsOf(message)).toEqual([
      `### ${QUESTION}\n-# \\/ask`,
      '**8 July 2013** \\[1\\]\n“on Monday” → 8 July 2013 \\[1\\]\n**Wang Yang** · Vice-Premier · also “Wang” · \\[1\\]',
      '**Words** 120',
      '-# Note: “tolks” was read as “talks”.',
      '\\[1\\] “The **talks** **began** on Monday.”\n-# Harbour Daily · 10 July 2013 · ¶2',
      '-# Found in the articles · 1 of 1 · 1 article, 1 source',
    ]);
  });

  it('says whom a quotation means outside its marks, as plain text', () => {
    const refersTo = { words: 'They', name: '*Wang* Yang' };
    const [, quoted] = textsOf(render(answered([{ ...monday, refersTo }]), shown));
    expect(quoted).toContain('Monday.” \\[They\\: \\*Wang\\* Yang\\]\n-# Harbour Daily');
  });

  it('words what is only likely as such', () => {
    const lead = { text: '8 July 2013', citations: [1], confidence: 0.4, isPerhaps: true };
    expect(textsOf(render(answered([monday], { lead }), shown))[1]).toBe('Perhaps: **8 July 2013** \\[1\\]');
    const here = render(answered([monday], { lead: null, isPerhaps: true }), shown);
    expect(textsOf(here)[1]).toBe('Perhaps one of these answers it:');
    expect(JSON.stringify(message)).not.toContain('Perhaps');
  });

  it('is components v2 that mention nobody, in public unless the asker wants it private', () => {
    expect(message.flags).toBe(32768);
    expect(render(answered([monday]), { ...shown, privately: true }).flags).toBe(32768 | 64);
    expect(message.allowed_mentions).toEqual({ parse: [] });
  });

  it('has a button for the context of each quotation, and none for pages that are not there', () => {
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Context 1']);
    expect(readPress(buttonsOf(message)[0]?.id ?? '')).toEqual({
      kind: 'context',
      key: article.key,
      paragraph: 2,
      start: monday.start,
      end: monday.end,
    });
  });

  it('names the file and the title where the source is unknown, and links no unsafe address', () => {
    const unknown = articleOf([['It rained.']], {
      source: null,
      published: null,
      url: 'javascript:alert(1)',
    });
    expect(textsOf(render(answered([cite(unknown, 1)]), shown))[1]).toBe(
      '\\[1\\] “It rained.”\n-# unknown source · talks.txt · Talks begin in the harbour · date unknown · ¶1',
    );
  });
});

describe('the other outcomes', () => {
  it('say that the articles do not say, with the nearest passages as such', () => {
    const message = render(
      {
        status: 'nothing',
        title: QUESTION,
        text: 'The articles do not say.',
        citations: [monday],
        notes: [],
      },
      shown,
    );
    expect(textsOf(message).slice(1)).toEqual([
      '**The articles do not say.**',
      'The nearest passages:',
      expect.stringContaining('\\[1\\] “The **talks**'),
      '-# Not found in the articles · 1 article, 1 source',
    ]);
  });

  it('say what is wrong with a request', () => {
    const message = render({ status: 'refused', reason: 'The limit is *25*.' }, shown);
    expect(textsOf(message)).toEqual([
      `### ${QUESTION}\n-# \\/ask`,
      'The limit is \\*25\\*.',
      '-# Not answered',
    ]);
  });

  it('speak of the bot, line by line', () => {
    const message = render(
      {
        status: 'done',
        title: 'Help',
        text: 'I answer.\nFrom articles.',
        rows: [{ label: '/ask', value: 'a question' }],
      },
      { ...shown, asked: { command: 'help', options: {} }, command: HELP },
    );
    expect(textsOf(message)).toEqual([
      '### Help\n-# \\/help',
      'I answer.\nFrom articles.',
      '**\\/ask** a question',
      '-# About this bot',
    ]);
  });

  it('each have a colour of their own', () => {
    const all: Answer[] = [
      answered([monday]),
      { status: 'nothing', title: '', text: '', citations: [], notes: [] },
      { status: 'refused', reason: 'No.' },
      { status: 'done', title: '', text: '', rows: [] },
    ];
    const colours = all.map(
      (answer) => JSON.stringify(render(answer, shown)).match(/"accent_color":(\d+)/)?.[1],
    );
    expect(new Set(colours).size).toBe(4);
  });
});

describe('pages', () => {
  const long = articleOf(
    Array.from({ length: 9 }, (_, index) => [`Sentence ${index} says ${'much '.repeat(180)}.`]),
  );
  const every = long.paragraphs.map((_, index) => cite(long, index + 1));

  const page = (trail: readonly number[]) => {
    const offset = trail.at(-1) ?? 0;
    return render(answered(every.slice(offset, offset + 5), { offset, total: every.length }), {
      ...shown,
      trail,
    });
  };
  const press = (message: ReturnType<typeof page>, label: string) => {
    const found = readPress(buttonsOf(message).find((button) => button.label === label)?.id ?? '');
    return found?.kind === 'page' ? found.trail : null;
  };
  const foot = (message: ReturnType<typeof page>) => textsOf(message).at(-1);

  it('hold as many whole quotations as fit and say which', () => {
    expect(foot(page([0]))).toBe('-# Found in the articles · 1–3 of 9 · 1 article, 1 source');
  });

  it('lead through every quotation, and back the same way', () => {
    const feet: (string | undefined)[] = [];
    const trails: (readonly number[])[] = [];
    for (let trail: readonly number[] | null = [0]; trail !== null; trail = press(page(trail), 'Next page')) {
      feet.push(foot(page(trail)));
      trails.push(trail);
    }
    expect(feet.map((line) => line?.split(' · ')[1])).toEqual(['1–3 of 9', '4–6 of 9', '7–9 of 9']);
    const back = press(page(trails.at(-1) ?? []), 'Previous page');
    expect(back).toEqual(trails.at(-2));
    expect(press(page([0]), 'Previous page')).toBeNull();
  });

  it('can be left even when their trail is lost', () => {
    expect(press(page([7]), 'Previous page')).toEqual([2]);
  });

  it('are not offered for a request that a message cannot hold', () => {
    const options = { question: QUESTION, source: 'x'.repeat(1100) };
    const message = render(answered(every.slice(0, 5), { total: 9 }), {
      ...shown,
      asked: { command: 'ask', options },
    });
    expect(buttonsOf(message).every(({ label }) => label.startsWith('Context'))).toBe(true);
    expect(foot(message)).toContain('ask with fewer words');
  });
});

describe('any answer', () => {
  it('is a message that Discord takes, with no markup but ours and every quotation a part of its article', () => {
    fc.assert(fc.property(answers, fc.boolean(), hostileText, checkReply), { numRuns: 2000 });
  }, 60_000);
});
