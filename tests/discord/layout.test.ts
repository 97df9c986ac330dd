import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/answers/answer.ts';
import { readPress } from '../../src/discord/custom-id.ts';
import { render } from '../../src/discord/render.ts';
import { webAddress } from '../../src/discord/web-address.ts';
import { hostileText } from './hostile.ts';
import { buttonsOf, componentsOf, linksOf, optionsOf, quotationsOf, textsOf } from './payload.ts';
import { ASK, answered, articleOf, cite } from './sample.ts';
import { validateMessage } from './standin/standin.ts';

const shown = {
  asked: { command: 'ask', options: { question: 'q' } },
  command: ASK,
  privately: false,
  trail: [0],
};

/** So many articles of a sentence each, each with its own page. */
const many = (count: number, changes: Parameters<typeof articleOf>[1] = {}) =>
  Array.from({ length: count }, (_, index) =>
    cite(
      articleOf([[`Sentence ${index + 1}.`]], {
        key: `key${index}`.padEnd(12, '0'),
        source: `Paper ${index + 1}`,
        url: `https://paper${index}.example/a`,
        ...changes,
      }),
      1,
    ),
  );

const shownOf = (answer: Answered, more: object = {}) => render(answer, { ...shown, ...more });

describe('a quotation', () => {
  it('stands beside its own button, whose words tell it from the others', () => {
    const message = shownOf(answered(many(3), { offset: 5, total: 8 }));
    expect(quotationsOf(message)[0]).toBe('\\[6\\] “Sentence 1.”\n-# Paper 1 · 10 July 2013 · ¶1');
    const contexts = buttonsOf(message).filter(({ id }) => readPress(id)?.kind === 'context');
    expect(contexts.map(({ label }) => label)).toEqual(['Context 6', 'Context 7', 'Context 8']);
    expect(new Set(contexts.map(({ id }) => id)).size).toBe(3);
  });

  it('goes to the next page when there is no room for its parts, however short it is', () => {
    const message = shownOf(answered(many(25)), { privately: true });
    const count = quotationsOf(message).length;
    expect(count).toBeGreaterThanOrEqual(6);
    expect(count).toBeLessThan(25);
    expect(componentsOf(message).length).toBeLessThanOrEqual(40);
    const next = buttonsOf(message).find(({ label }) => label === 'Next page');
    expect(readPress(next?.id ?? '')).toMatchObject({ kind: 'page', trail: [0, count] });
  });
});

describe('groups of quotations', () => {
  const citations = many(4);
  const groups = [
    { heading: 'On *8 July*', note: 'The sources differ.', citations: [1, 2] },
    { heading: 'On 9 July', citations: [3] },
  ];

  it('have their heading once, over their first quotation, with what is to be said of them', () => {
    expect(textsOf(shownOf(answered(citations, { groups }))).slice(1, -1)).toEqual([
      '**On \\*8 July\\***\n-# The sources differ.',
      expect.stringContaining('Sentence 1'),
      expect.stringContaining('Sentence 2'),
      '**On 9 July**',
      expect.stringContaining('Sentence 3'),
      expect.stringContaining('Sentence 4'),
    ]);
  });

  it('have it again where a page begins within them', () => {
    const later = [{ heading: 'On 8 July', citations: [6, 7] }];
    const texts = textsOf(shownOf(answered(citations, { groups: later, offset: 5, total: 9 })));
    expect(texts[1]).toBe('**On 8 July**');
  });

  it('never have a heading with nothing under it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 2, max: 12 }), (length, count) => {
        const all = Array.from({ length: count }, () => cite(articleOf([['x'.repeat(length)]]), 1));
        const each = all.map((_, index) => ({ heading: `Day ${index + 1}`, citations: [index + 1] }));
        const message = shownOf(answered(all, { groups: each }));
        const headings = textsOf(message).filter((text) => text.startsWith('**Day'));
        expect(headings).toHaveLength(quotationsOf(message).length);
        expect(validateMessage(message)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was found', () => {
  it('stands above the quotations with their numbers', () => {
    const rows = [
      { label: 'Differ', value: '12 and *15*', citations: [1, 2] },
      { label: 'Sources', value: 'two' },
    ];
    expect(textsOf(shownOf(answered(many(2), { rows })))[1]).toBe(
      '**Differ** 12 and \\*15\\* \\[1\\]\\[2\\]\n**Sources** two',
    );
  });

  it('dates what somebody was called, latest first, where that has changed', () => {
    const roles = [
      { role: 'President', published: '2013-07-10', citation: 2 },
      { role: 'Senator', published: null, citation: 1 },
    ];
    const person = { name: 'Wang', aliases: ['W.'], role: 'President', citation: 2, roles };
    const line = (of: object) => textsOf(shownOf(answered(many(2), { people: [{ ...person, ...of }] })))[1];
    expect(line({})).toBe(
      '**Wang** · President (10 July 2013) \\[2\\]; Senator \\[1\\] · also “W.” · \\[2\\]',
    );
    expect(line({ roles: roles.slice(0, 1) })).toBe('**Wang** · President · also “W.” · \\[2\\]');
  });
});

describe('the small print', () => {
  const foot = (answer: Answered, more: object = {}) => textsOf(shownOf(answer, more)).at(-1);

  it('says the outcome, which quotations, what they are from, and how long it took', () => {
    const [first, second, third] = many(3);
    if (!first || !second || !third) throw new Error('three are needed');
    const same = { ...second, article: { ...second.article, source: 'Paper 1' } };
    expect(foot(answered([first, same, third, first], { total: 12 }), { tookMs: 8.4 })).toBe(
      '-# Found in the articles · 1–4 of 12 · 3 articles, 2 sources · 8 ms',
    );
    expect(foot(answered([first]), { tookMs: 0.2 })).toContain('1 of 1 · 1 article, 1 source · 1 ms');
    expect(foot(answered([first]), { tookMs: 2345 })).toContain(' · 2.3 s');
  });

  it('counts no source where none is known, and nothing where nothing is quoted', () => {
    expect(foot(answered(many(1, { source: null })))).toBe('-# Found in the articles · 1 of 1 · 1 article');
    expect(foot(answered([]))).toBe('-# Found in the articles');
  });
});

describe('the articles of a page', () => {
  it('have a button each that opens their own page, five at the most', () => {
    const six = many(6);
    const again = { ...six[0], ...cite(six[0]?.article ?? articleOf([['x']]), 1) };
    const links = linksOf(shownOf(answered([...six.slice(0, 4), again])));
    expect(links.map(({ label }) => label)).toEqual([
      'Paper 1 [1][5]',
      'Paper 2 [2]',
      'Paper 3 [3]',
      'Paper 4 [4]',
    ]);
    expect(links[0]?.url).toBe('https://paper0.example/a');
    expect(linksOf(shownOf(answered(six)))).toHaveLength(5);
  });

  it('are named by their host where their source is unknown', () => {
    const url = 'https://www.harbour.example/a';
    expect(linksOf(shownOf(answered(many(1, { source: null, url })))).map(({ label }) => label)).toEqual([
      'harbour.example [1]',
    ]);
  });

  it('are offered in a menu under any title', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, source, file) => {
        const message = shownOf(answered(many(2, { title, source, file })));
        expect(validateMessage(message)).toEqual([]);
        expect(optionsOf(message).map(({ value }) => value)).toEqual(['key000000000', 'key100000000']);
      }),
    );
  });

  it('are linked in no text', () => {
    expect(textsOf(shownOf(answered(many(3)))).join('\n')).not.toMatch(/https?:|\]\(/);
  });
});

describe('an address behind a button', () => {
  it.each([
    [
      'https://harbour.example/a_(b)?q=[1]|2#`x`#y',
      'https://harbour.example/a_(b)?q=%5B1%5D%7C2#%60x%60%23y',
    ],
    ['http://harbour.example:8080/ü?%zz', 'http://harbour.example:8080/%C3%BC?%25zz'],
    ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('is written as the standard wants it: %s', (url, address) => {
    expect(webAddress(url)).toBe(address);
  });

  it.each([
    null,
    '',
    'harbour.example',
    'javascript:alert(1)',
    'ftp://harbour.example/',
    'https://localhost/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'https://user:secret@harbour.example/',
    'https://x_y.example/',
    'https://harbour.example./',
    `https://harbour.example/${'x'.repeat(600)}`,
  ])('is none for %s', (url) => {
    expect(webAddress(url)).toBeNull();
  });

  it('is one that Discord takes, or none, whatever the article says', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), hostileText),
        (url) => {
          for (const each of [url, `https://harbour.example/${url}`])
            expect(validateMessage(shownOf(answered(many(1, { url: each }))))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a private reply', () => {
  it.each([true, false])('can be shared, and a public one is there already (private: %s)', (privately) => {
    const all = [
      shownOf(answered(many(1)), { privately }),
      render(
        { status: 'nothing', title: 'q', text: 'No.', citations: [], notes: [] },
        { ...shown, privately },
      ),
      render({ status: 'done', title: 'Help', text: 'I answer.', rows: [] }, { ...shown, privately }),
    ];
    for (const message of all)
      expect(buttonsOf(message).some(({ label }) => label === 'Share')).toBe(privately);
  });
});
