import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/text/span.ts';
import { indexTerms, isStop, queryTerms, terms } from '../../src/text/terms.ts';

const content = (text: string) =>
  terms(text)
    .filter((term) => !term.stop)
    .map((term) => term.term);

describe('terms', () => {
  it.each([
    ['lower case and stems', 'Running Dialogues', ['run', 'dialogu']],
    [
      'accents, ligatures and letters without a decomposition',
      'Café Straße Øresund Łódź ﬁle ＡＢＣ',
      ['cafe', 'strass', 'oresund', 'lodz', 'file', 'abc'],
    ],
    [
      'possessives with either apostrophe',
      "Wang’s Wang's O’Brien Jones’",
      ['wang', 'wang', 'obrien', 'jone'],
    ],
    ['one term for the United States', 'U.S. US USA U.S.A. U.S.’s', ['usa', 'usa', 'usa', 'usa', 'usa']],
    ['acronyms without their dots', 'U.K. UK U.N. J.K.', ['uk', 'uk', 'un', 'jk']],
    ['names with an ampersand', 'S&ED AT&T’s Johnson&Johnson', ['s&ed', 'at&t', 'johnson', 'johnson']],
    ['C++ and C#', 'C++, C#.', ['c++', 'c#']],
    ['figures', '1,000 3.5 2013 1990’s 10,000.50', ['1000', '3.5', '2013', '1990s', '10000.50']],
    ['parts and compound of a hyphenated word', 'cyber-security', ['cyber', 'secur', 'cybersecur']],
    ['parts and compound with figures', 'COVID-19', ['covid', '19', 'covid19']],
    ['acronyms in compounds', 'Sino-U.S. ties', ['sino', 'usa', 'sinou', 'tie']],
    [
      'compounds with the hyphens of Unicode',
      'cyber‐space cyber‑space',
      ['cyber', 'space', 'cyberspac', 'cyber', 'space', 'cyberspac'],
    ],
    ['words that a soft hyphen breaks', 'secu\u00adrity', ['secur']],
    [
      'British and American spelling alike',
      'organisation organization colour color centre',
      ['organ', 'organ', 'color', 'color', 'center'],
    ],
    ['“news” apart from “new”', 'news new', ['news', 'new']],
    [
      'Chinese and Thai in words, without stems',
      '我们在北京开会。 ภาษาไทย',
      ['我们', '在', '北京', '开会', 'ภาษา', 'ไทย'],
    ],
    ['scripts side by side', 'iPhone手机', ['iphon', '手机']],
    [
      'Cyrillic, Greek, Arabic and Korean',
      'Ёлка Ελλάς العَرَبِيّة 한국어',
      ['елка', 'ελλασ', 'العربية', '한국어'],
    ],
    ['the month', 'in May', ['may']],
    ['acronyms that are stop words in small letters', 'The WHO warned', ['who', 'warn']],
  ])('know %s', (_, text, expected) => expect(content(text)).toEqual(expected));

  it.each([
    ['dashes join nothing', 'economy—which 1914–18 yes -- no', ['economi', '1914', '18']],
    ['dates and scores are no compounds', '2013-07-10 3-2', ['2013', '07', '10', '3', '2']],
    ['long chains are no compounds', 'a1-b1-c1-d1-e1', ['a1', 'b1', 'c1', 'd1', 'e1']],
    ['function words in capitals are none in a text that is all capitals', 'WHO IS IT', []],
    ['contractions say nothing', 'don’t I’ll who’s we’re it’s won’t', []],
    ['the verb is no month', 'it may be', []],
    ['“us” is not the country', 'with us', []],
  ])('%s', (_, text, expected) => expect(content(text)).toEqual(expected));

  it('stand where the words stand', () => {
    const text = '“Wang’s cyber-security (U.S.) talks,” he said.';
    const words = terms(text).map((term) => slice(text, term));
    expect(words).toEqual(['Wang’s', 'cyber', 'security', 'cyber-security', 'U.S.', 'talks', 'he', 'said']);
  });
});

describe('stop words', () => {
  it.each(['the', 'who', 'when', 'where', 'what', 'did', 'does', 'of', 'us', 'dont'])('hold “%s”', (word) => {
    expect(isStop(word)).toBe(true);
  });

  it.each(['state', 'will', 'usa', 'china', 'first', 'new', 'one'])('do not hold “%s”', (word) => {
    expect(isStop(word)).toBe(false);
  });
});

describe('queryTerms', () => {
  const asked = (text: string) => queryTerms(text).map((term) => term.term);

  it('leave out stop words', () => expect(asked('When did the talks begin?')).toEqual(['talk', 'begin']));

  it('are the stop words, flagged, where there is nothing else', () => {
    expect(asked('The The')).toEqual(['the', 'the']);
    expect(queryTerms('who is who').every((term) => term.stop)).toBe(true);
  });

  it('take “us” for the country and “may” for the month where the words ask for it', () => {
    expect(asked('what did the us say in may')).toEqual(['usa', 'sai', 'may']);
    expect(asked('talks on may 5')).toEqual(['talk', 'may', '5']);
  });

  it('leave the pronoun and the verb alone', () => {
    expect(asked('tell us who may win')).toEqual(['tell', 'win']);
  });

  it('are none for a text without words', () => expect(asked('?! …')).toEqual([]));
});

describe('all texts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'U.S.',
      'US',
      'WHO',
      'May',
      'cyber-security',
      'S&ED',
      'don’t',
      '1,000',
      '3.5',
      '我们',
      'ไทย',
      'é',
      '’s',
    ),
    fc.constantFrom(
      ' ',
      ' ',
      '\n',
      '-',
      '‑',
      '—',
      '.',
      ',',
      '(',
      ')',
      '&',
      '+',
      '#',
      '"',
      '\u00ad',
      'a',
      'A',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const texts = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));

  it('give the index the same terms as with positions, without the stop words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(indexTerms(text)).toEqual(content(text));
      }),
      { numRuns: 500 },
    );
  });

  it('give spans in order of their starts, inside the text, and terms that are not empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const term of terms(text)) {
          expect(term.term).not.toBe('');
          expect(term.end).toBeGreaterThan(term.start);
          expect(term.end).toBeLessThanOrEqual(text.length);
          const isCompound = slice(text, term).search(/[-‐‑]/) > 0;
          if (!isCompound) expect(term.start).toBeGreaterThanOrEqual(at);
          if (!isCompound) at = term.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a',
    'a.',
    'a-',
    'a&',
    "a'",
    '1,',
    '1,000',
    '我',
    '.',
    'a\u00ad',
    '+',
  ])('are read in linear time: a long run of %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const started = performance.now();
    indexTerms(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
