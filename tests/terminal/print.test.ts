import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { plain } from '../../src/terminal/plain.ts';
import { printAnswer } from '../../src/terminal/print.ts';
import { styleFor, wantsColour } from '../../src/terminal/style.ts';
import { columns } from '../../src/terminal/wrap.ts';
import { ARTICLE, answered, CITATION } from './fake-desk.ts';

const print = (answer: Answer, width = 80, colour = false) =>
  printAnswer(answer, { width, style: styleFor(colour) });

/** An answer that quotes a whole text. */
function quoting(text: string, highlights: readonly { start: number; end: number }[] = []): Answer {
  const citation = { ...CITATION, article: { ...ARTICLE, text }, start: 0, end: text.length, highlights };
  return answered({ citations: [citation], dates: [], people: [] });
}

describe('printAnswer', () => {
  it('shows title, lead, quotation, and where it stands', () => {
    const text = print(answered());
    expect(text).toContain('Who opened the line?');
    expect(text).toContain('→ Ana Ruiz [1]');
    expect(text).toContain('[1] “Mayor Ana Ruiz opened the line on Monday.”');
    expect(text).toContain('Ferry line opens · Harbour Post · 10 March 2021 · ferry.txt, paragraph 2');
    expect(text).toContain('Mayor; also “Ruiz” [1]');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('says where a source is unknown, and nothing of a date that is', () => {
    const article = { ...ARTICLE, source: null, published: null };
    const text = print(answered({ citations: [{ ...CITATION, article }] }));
    expect(text).toContain('Ferry line opens · unknown source · ferry.txt, paragraph 2');
    expect(text).not.toContain('date unknown');
  });

  it('says whom a quotation means outside its marks', () => {
    const meant = { words: 'He', name: 'Juan\u001b[31m Ortega' };
    const text = print(answered({ citations: [{ ...CITATION, refersTo: meant }] }));
    expect(text).toContain('opened the line on Monday.” [He: Juan␛[31m Ortega]');
    const said = print(
      answered({ citations: [{ ...CITATION, refersTo: { words: null, name: 'Ana Ruiz' } }] }),
    );
    expect(said).toContain('opened the line on Monday.” [said by Ana Ruiz]');
    expect(print(answered())).not.toContain('Monday.” [');
  });

  it('shows no arrow where there is no lead', () => {
    expect(print(answered({ lead: null }))).not.toContain('→');
  });

  it('words what is only likely as such, and nothing else', () => {
    const likely = answered({ lead: { text: 'Ana Ruiz', citations: [1], confidence: 0.4, isPerhaps: true } });
    expect(print(likely)).toContain('→ Perhaps: Ana Ruiz [1]');
    const here = print(answered({ lead: null, isPerhaps: true }));
    expect(here).toContain('Perhaps one of these answers it:');
    expect(print(answered({ lead: null, isPerhaps: true, offset: 5, total: 9 }))).not.toContain('Perhaps');
    expect(print(answered({ lead: { text: 'Ana Ruiz', citations: [1], isPerhaps: false } }))).not.toContain(
      'Perhaps',
    );
    expect(print(answered())).not.toContain('Perhaps');
  });

  it('says what nothing and refused mean in their own words, and shows the nearest passages', () => {
    const nothing = print({
      status: 'nothing',
      title: 'Who?',
      text: 'The articles do not say.',
      citations: [CITATION],
      notes: ['A note.'],
    });
    expect(nothing).toContain('The articles do not say.');
    expect(nothing).toContain('“Mayor Ana Ruiz');
    expect(nothing).toContain('Note: A note.');
    expect(print({ status: 'refused', reason: 'There is no command /x.' })).toBe('There is no command /x.\n');
  });

  it('puts a heading and a note over the quotations that belong together', () => {
    const groups = [
      { heading: '10 July 2013', note: 'Sources\u001b[2J differ.', citations: [1] },
      { heading: '11 July 2013', citations: [3] },
    ];
    const text = print(answered({ citations: [CITATION, CITATION, CITATION], total: 3, groups }));
    const order = ['10 July 2013\nSources␛[2J differ.\n\n[1] “', '\n\n[2] “', '\n\n11 July 2013\n\n[3] “'];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('numbers the quotations of a later page from behind those before it', () => {
    const groups = [{ heading: 'One source alone', citations: [7] }];
    const text = print(
      answered({ citations: [CITATION, CITATION], offset: 5, total: 9, groups, lead: null }),
    );
    expect(text).toContain('[6] “Mayor');
    expect(text).toContain('One source alone\n\n[7] “Mayor');
    expect(text).not.toContain('[1] “');
  });

  it('gives what was found with the numbers of the quotations that it is read from', () => {
    const rows = [
      { label: 'Killed', value: '12, then 14', citations: [1, 3] },
      { label: 'Injured', value: 'unknown' },
    ];
    const text = print(answered({ rows }));
    expect(text).toMatch(/Killed +12, then 14 \[1\]\[3\]\n/);
    expect(text).toMatch(/Injured +unknown\n/);
    expect(text.indexOf('Killed')).toBeLessThan(text.indexOf('[1] “'));
  });

  it('asks what was meant, as what to type for it', () => {
    const nothing = {
      status: 'nothing',
      title: 'Anna Ruis',
      text: 'Nobody is called so.',
      didYouMean: ['Ana Ruiz', 'Anna\u001b[2J Reis'],
      citations: [],
      notes: [],
    } as const;
    const page = { width: 80, style: styleFor(false) };
    expect(printAnswer(nothing, page, ['/who Ana Ruiz', '/who Anna\u001b[2J Reis'])).toContain(
      'Did you mean: /who Ana Ruiz or /who Anna␛[2J Reis?',
    );
    expect(print(nothing)).toContain('Did you mean: Ana Ruiz or Anna␛[2J Reis?');
    expect(printAnswer(nothing, page, [])).not.toContain('Did you mean');
    expect(print({ ...nothing, didYouMean: [] })).not.toContain('Did you mean');
  });

  it('lists rows with their labels in a column', () => {
    const rows = [
      { label: '/who', value: 'People' },
      { label: '/search', value: 'Passages' },
    ];
    expect(print({ status: 'done', title: 'Help', text: 'Ask.', rows })).toBe(
      'Help\n\nAsk.\n\n/who     People\n/search  Passages\n',
    );
  });

  it('puts a label that is too wide above its value, and keeps the others in their column', () => {
    const rows = [
      { label: '/search query [source] [after] [before]', value: 'Passages' },
      { label: '汪洋', value: 'Vice Premier' },
      { label: 'empty', value: '' },
    ];
    expect(print({ status: 'done', title: 'Help', text: 'Ask.', rows })).toContain(
      '/search query [source] [after] [before]\n       Passages\n汪洋   Vice Premier\nempty\n',
    );
  });

  it('tells how many more there are, and nothing where all are shown', () => {
    expect(print(answered({ total: 9 }))).toContain('1 of 9');
    expect(print(answered({ total: 1 }))).not.toContain('1 of 1');
  });

  it('keeps every line of words within the width', () => {
    const words = 'Every quotation is a slice of its article and nothing else. ';
    const text = print(quoting(words.repeat(9).trim()), 40);
    expect(text.split('\n').every((line) => columns(line) <= 40)).toBe(true);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`“${words.repeat(9).trim()}”`);
  });

  it('marks exactly what matched, in colour only', () => {
    expect(print(answered(), 80, true)).toContain(
      'Mayor \u001b[1;33mAna\u001b[22;39m \u001b[1;33mRuiz\u001b[22;39m opened',
    );
    expect(print(answered())).not.toContain('\u001b');
  });

  it('marks a part of a word, and two parts of one', () => {
    const text = print(
      quoting('cyber-security talks', [
        { start: 0, end: 5 },
        { start: 6, end: 9 },
      ]),
      80,
      true,
    );
    expect(text).toContain('“\u001b[1;33mcyber\u001b[22;39m-\u001b[1;33msec\u001b[22;39murity talks”');
  });

  it('marks what spans two words in both, and as quickly where thousands of words are marked', () => {
    const two = print(quoting('human rights record', [{ start: 2, end: 8 }]), 80, true);
    expect(two).toContain('hu\u001b[1;33mman\u001b[22;39m \u001b[1;33mri\u001b[22;39mghts record');
    const many = Array.from({ length: 60_000 }, (_, at) => ({ start: at * 2, end: at * 2 + 1 }));
    const started = performance.now();
    print(quoting('a '.repeat(60_000), many));
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('lets no character of an article steer the terminal', () => {
    const hostile = '\u001b]0;owned\u0007 and \u001b[2Jgone\u009b31m \u202eright\u2028to left\r\bx';
    const title = { ...ARTICLE, title: hostile, source: hostile, file: hostile, url: hostile };
    const answer = answered({
      title: hostile,
      lead: { text: hostile, citations: [1] },
      citations: [{ ...CITATION, article: title }],
      people: [{ name: hostile, aliases: [hostile], role: hostile, citation: 1 }],
      dates: [{ words: hostile, from: '2021-03-08', to: '2021-03-08', granularity: 'day', citation: 1 }],
      rows: [{ label: hostile, value: hostile }],
      notes: [hostile],
    });
    for (const text of [
      print(answer),
      print(quoting(hostile)),
      print({ status: 'refused', reason: hostile }),
    ]) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e]/);
      expect(text).toContain('␛');
    }
  });

  it('shows every character of a quotation that is not white space, whatever it holds', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 100 }), (text, width) => {
        const shown = print(quoting(text), width).replaceAll(/\s+/g, '');
        expect(shown).toContain(`“${plain(text.replaceAll(/\s+/g, ''))}”`);
      }),
    );
  });
});

describe('wantsColour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
  ])('with %j and a terminal %s it is %s', (environment, isTerminal, colour) => {
    expect(wantsColour(environment, isTerminal)).toBe(colour);
  });
});

describe('columns', () => {
  it('counts two for a wide character and none for a combining mark', () => {
    expect([columns('ab'), columns('汪洋'), columns('e\u0301'), columns('한국')]).toEqual([2, 4, 1, 4]);
  });
});
