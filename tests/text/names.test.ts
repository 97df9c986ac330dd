import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { names } from '../../src/text/names.ts';
import { contains, overlaps, slice } from '../../src/text/span.ts';

/** The names of a sentence as lines to read: `person Wang Yang = Vice Premier`. */
function found(text: string): string[] {
  return names(text, { start: 0, end: text.length }).map((mention) => {
    const role = mention.role ? ` = ${slice(text, mention.role)}` : '';
    return `${mention.kind} ${slice(text, mention)}${role}`;
  });
}

/** Family and given name of the people of a sentence. */
function parts(text: string): (string | null)[][] {
  return names(text, { start: 0, end: text.length })
    .filter(({ kind }) => kind === 'person')
    .map(({ family, given }) => [family, given]);
}

describe('people', () => {
  const table: [string, string, string[]][] = [
    ['a full name', 'The winner was Maria Keller again.', ['person Maria Keller']],
    ['initials', 'It was J. K. Rowling who wrote it.', ['person J. K. Rowling']],
    ['an initial in the middle', 'In came George W. Bush to speak.', ['person George W. Bush']],
    ['a hyphen', 'She met Jean-Claude Juncker there.', ['person Jean-Claude Juncker']],
    ['an apostrophe', "It fell to Conan O'Brien to open.", ["person Conan O'Brien"]],
    ['a curly apostrophe', 'A goal by N’Golo Kanté won it.', ['person N’Golo Kanté']],
    ['a suffix', 'He saw Robert Downey Jr. on stage.', ['person Robert Downey Jr.']],
    [
      'a suffix after a comma',
      'A speech by Martin Luther King, Jr. moved them.',
      ['person Martin Luther King, Jr.'],
    ],
    ['accents', 'A novel by Gabriel García Márquez.', ['person Gabriel García Márquez']],
    ['particles', 'Paintings by Vincent van Gogh sell well.', ['person Vincent van Gogh']],
    ['two particles', 'A dress by Oscar de la Renta.', ['person Oscar de la Renta']],
    ['an Arabic article', 'Then Bashar al-Assad spoke.', ['person Bashar al-Assad']],
    ['a Scottish prefix', 'A vote for John McCain counted.', ['person John McCain']],
    ['a nickname in quotation marks', 'So did William “Bill” Gates then.', ['person William “Bill” Gates']],
    ['a given name that is written short', 'So did Wm. Harkness then.', ['person Wm. Harkness']],
    ['a family name that is a place too', 'They laughed with Benny Hill again.', ['person Benny Hill']],
    ['a possessive', 'It is Nelson Mandela’s birthday.', ['person Nelson Mandela']],
    ['a name that opens a sentence', 'Kerry said it again.', ['person Kerry']],
    ['a given name that is a word too', '“Fine,” Will Smith said.', ['person Will Smith']],
    [
      'two people and a conjunction',
      'Xi Jinping and Barack Obama met.',
      ['person Xi Jinping', 'person Barack Obama'],
    ],
    ['two family names', 'Then Wang and Lew left.', ['person Wang', 'person Lew']],
    ['an unknown name that acts', 'Brumhild said that it would rain.', ['person Brumhild']],
    [
      'a headline in capitals',
      'PRESIDENT OBAMA MEETS JOHN KERRY AGAIN',
      ['person OBAMA = PRESIDENT', 'person JOHN KERRY'],
    ],
  ];
  it.each(table)('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('roles', () => {
  const table: [string, string, string[]][] = [
    ['an office', 'They met President Dilma Rousseff today.', ['person Dilma Rousseff = President']],
    [
      'a nationality and an office',
      'It was Chinese Vice Premier Wang Yang who spoke.',
      ['person Wang Yang = Chinese Vice Premier'],
    ],
    [
      'an office with “of”',
      'Then Secretary of State John Kerry left.',
      ['person John Kerry = Secretary of State'],
    ],
    [
      'a former office',
      'So did former Prime Minister Tony Blair.',
      ['person Tony Blair = former Prime Minister'],
    ],
    ['an honorific', 'They asked Dr. Anna Smith.', ['person Anna Smith = Dr.']],
    ['an honorific and a family name', 'They asked Ms Doe.', ['person Doe = Ms']],
    [
      'a profession in lower case',
      'A shot by striker Wayne Rooney won it.',
      ['person Wayne Rooney = striker'],
    ],
    [
      'a company and a post',
      'It was Apple chief executive Tim Cook who spoke.',
      ['person Tim Cook = Apple chief executive'],
    ],
    [
      'a role behind the name',
      'Said Jane Doe, president of the club, on Monday.',
      ['person Jane Doe = president of the club'],
    ],
    ['a role with an article behind the name', 'Said Jane Doe, the coach.', ['person Jane Doe = coach']],
    ['a judge', 'It was Judge Sonia Sotomayor who asked.', ['person Sonia Sotomayor = Judge']],
  ];
  it.each(table)('reads %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives the country of a role as a place of its own', () => {
    expect(found('It was U.S. Treasury Secretary Jack Lew who spoke.')).toEqual([
      'place U.S.',
      'person Jack Lew = U.S. Treasury Secretary',
    ]);
  });

  it('leaves the next person’s role to the next person', () => {
    expect(found('There were Jane Doe, striker Wayne Rooney and others.')).toEqual([
      'person Jane Doe',
      'person Wayne Rooney = striker',
    ]);
  });

  it('takes a role for a name where a given name stands before it', () => {
    expect(found('A book by Stephen King came out.')).toEqual(['person Stephen King']);
  });
});

describe('family and given name', () => {
  const table: [string, string, string][] = [
    ['Yang Jiechi', 'Yang', 'Jiechi'],
    ['Wang Yang', 'Wang', 'Yang'],
    ['Xi Jinping', 'Xi', 'Jinping'],
    ['Kim Jong-un', 'Kim', 'Jong-un'],
    ['Ban Ki-moon', 'Ban', 'Ki-moon'],
    ['Park Geun-hye', 'Park', 'Geun-hye'],
    ['Nguyen Tan Dung', 'Nguyen', 'Tan Dung'],
    ['Lee Kuan Yew', 'Lee', 'Kuan Yew'],
    ['Michelle Yang', 'Yang', 'Michelle'],
    ['Jerry Wang', 'Wang', 'Jerry'],
    ['Amy Tan', 'Tan', 'Amy'],
    ['Kim Novak', 'Novak', 'Kim'],
    ['Lee Remick', 'Remick', 'Lee'],
    ['John Kerry', 'Kerry', 'John'],
    ['Vincent van Gogh', 'van Gogh', 'Vincent'],
    ['Mohammed bin Salman', 'bin Salman', 'Mohammed'],
    ['Bashar al-Assad', 'al-Assad', 'Bashar'],
    ['Gabriel García Márquez', 'García Márquez', 'Gabriel'],
    ['George W. Bush', 'Bush', 'George W.'],
    ['Robert Downey Jr.', 'Downey', 'Robert'],
  ];
  it.each(table)('of %s is %s', (name, family, given) => {
    expect(parts(`They met ${name} again.`)).toEqual([[family, given]]);
  });

  it('is not told for a single word or a pope', () => {
    expect(parts('They met Mr Wang and Pope John Paul II.')).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('places and organisations', () => {
  const table: [string, string, string[]][] = [
    ['a town and its state', 'She lives in Paris, Texas now.', ['place Paris', 'place Texas']],
    [
      'an unknown town before its country',
      'He was born in Hoogerbrug, Belgium.',
      ['place Hoogerbrug', 'place Belgium'],
    ],
    ['countries with a hyphen', 'It is about US-China talks.', ['place US', 'place China']],
    [
      'a mountain, a lake and a river',
      'Past Mount Hood, Lake Tahoe and the Yellow River.',
      ['place Mount Hood', 'place Lake Tahoe', 'place Yellow River'],
    ],
    ['a gulf', 'Ships left the Gulf of Mexico at dawn.', ['place Gulf of Mexico']],
    [
      'a ministry',
      'She runs the Ministry of Foreign Affairs and Trade.',
      ['organisation Ministry of Foreign Affairs and Trade'],
    ],
    ['a university', 'He left the University of Maryland.', ['organisation University of Maryland']],
    ['a company', 'She sold Brumhild Inc. at last.', ['organisation Brumhild Inc.']],
    ['a firm', 'They sued Marks & Spencer again.', ['organisation Marks & Spencer']],
    ['a party', 'He left the Christian Democratic Union early.', ['organisation Christian Democratic Union']],
    ['an acronym', 'They asked NATO for help.', ['organisation NATO']],
    ['a house of parliament', 'It went to the House of Commons.', ['organisation House of Commons']],
  ];
  it.each(table)('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('any sentence', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'President',
      'of',
      'the',
      'State',
      'John',
      'Wang',
      'U.S.',
      'de',
      'Kerry’s',
      ',',
      '"',
      'O’',
      'Jr.',
      '&',
      'coach',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const sentence = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

  it('gives names inside its span, in order, never overlapping, with clean edges', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (before, text, after) => {
        const whole = before + text + after;
        const within = { start: before.length, end: before.length + text.length };
        const mentions = names(whole, within);
        for (const [index, mention] of mentions.entries()) {
          expect(contains(within, mention)).toBe(true);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(slice(whole, mention)).not.toMatch(/^\s|\s$|['’][sS]?$/);
          if (mention.role)
            expect(contains(within, mention.role) && !overlaps(mention, mention.role)).toBe(true);
          const next = mentions[index + 1];
          if (next) expect(next.start).toBeGreaterThanOrEqual(mention.end);
        }
      }),
    );
  });

  it('reads nothing outside its span', () => {
    const text = 'Old John Kerry spoke to Wang Yang.';
    expect(names(text, { start: 4, end: 8 }).map((name) => slice(text, name))).toEqual(['John']);
  });

  it('takes no more than seconds for a megabyte of capitals', () => {
    const text = 'John '.repeat(200_000);
    const started = performance.now();
    names(text, { start: 0, end: text.length });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
