import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { antecedentOf, speeches } from '../../src/articles/speech.ts';
import { slice } from '../../src/text/span.ts';
import { makeArticle } from '../archive/article.ts';

/** “speaker: sentence” for each statement of a text. */
function said(text: string, parts: Partial<Article> = {}): string[] {
  const article = makeArticle({ text, ...parts });
  return speeches(article).map((speech) => `${speech.speaker.name}: ${slice(text, speech)}`);
}

/** Who is said to speak, in order. */
function speakers(text: string): string[] {
  return speeches(makeArticle({ text })).map(({ speaker }) => speaker.name);
}

/** “words: name” for each sentence that leans on an earlier one. */
function meant(text: string): string[] {
  const article = makeArticle({ text });
  return article.paragraphs
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => {
      const found = antecedentOf(article, sentence);
      return found === null ? [] : [`${slice(text, found.words)}: ${found.name}`];
    });
}

describe('a speaker', () => {
  it.each([
    ['before the verb', 'Rosa Lindqvist said the bridge would open in May.'],
    ['with a role', 'Mayor Rosa Lindqvist has repeatedly warned that the bridge is unsafe.'],
    ['behind an introduction', 'Speaking at the town hall, Rosa Lindqvist said the bridge would open.'],
    ['behind the verb', '“The bridge will open in May,” said Rosa Lindqvist.'],
    ['with an aside', 'Rosa Lindqvist, 54, the mayor of Halden, said the bridge would open.'],
    ['after a role and a comma', 'The town’s mayor, Rosa Lindqvist, told reporters the bridge was safe.'],
    ['with a relative clause', 'Rosa Lindqvist, who met the builders, said the bridge would open.'],
    ['in a relative clause', 'The letter came from Rosa Lindqvist, who said the bridge would open.'],
    ['as a source', 'The bridge will open in May, according to Rosa Lindqvist.'],
    ['quoted by others', 'Rosa Lindqvist was quoted as saying the bridge would open.'],
    ['who joins two verbs', 'Rosa Lindqvist met the builders on Monday and said the bridge would open.'],
    ['of a description', 'Rosa Lindqvist called the delay “a disgrace”.'],
  ])('is found %s', (_, text) => {
    expect(speakers(text)).toEqual(['Rosa Lindqvist']);
  });

  it.each([
    ['whom something is told', 'The builders met Rosa Lindqvist and left her a note.'],
    ['of whom something is said', '“The bridge is safe,” a note on Rosa Lindqvist began.'],
    ['who adds to a score', 'Rosa Lindqvist added two goals after the break.'],
    ['who asks for something', 'Rosa Lindqvist asked for tea.'],
    ['in what somebody else says', 'Nobody denies “what Rosa Lindqvist said” in the hall.'],
  ])('is nobody %s', (_, text) => {
    expect(speakers(text)).not.toContain('Rosa Lindqvist');
  });

  it('is somebody’s spokesman, not whom he speaks for', () => {
    expect(speakers('A spokesman for Rosa Lindqvist said the bridge would open.')).toEqual([
      'A spokesman for Rosa Lindqvist',
    ]);
  });

  it('may be a body or a group without a name', () => {
    expect(speakers('The ministry said the bridge was safe.')).toEqual(['The ministry']);
    expect(speakers('U.S. officials say the bridge is safe.')).toEqual(['U.S. officials']);
    expect(speakers('According to a report by engineers, the bridge is safe.')).toEqual([
      'a report by engineers',
    ]);
  });

  it('is both of two who speak together', () => {
    expect(speakers('Rosa Lindqvist and Bruno Moreau said the bridge would open.')).toEqual([
      'Rosa Lindqvist',
      'Bruno Moreau',
    ]);
  });

  it('is not guessed where a country has a verb’s name', () => {
    expect(speakers('The treaty was signed in the United States.')).toEqual([]);
    expect(speakers('The Greek city states of Asia were conquered.')).toEqual([]);
  });

  it('is “he” or “the minister” by name, where that can be told', () => {
    const text =
      'Foreign Minister Bruno Moreau landed in Oslo on Monday.\n\n“The talks went well,” he said.\n\nThe minister added that a deal was near.';
    expect(speakers(text)).toEqual(['Bruno Moreau', 'Bruno Moreau']);
  });

  it('is left out where “he” may be either of two', () => {
    const text = 'Bruno Moreau met Dmitri Petrov on Monday. “The talks went well,” he said.';
    expect(speakers(text)).toEqual([]);
  });
});

describe('a quotation', () => {
  it('goes on for the sentences around the one that names its speaker', () => {
    const text = '“The bridge is old. It is also safe,” said Rosa Lindqvist. “We will open it in May.”';
    expect(said(text)).toEqual([
      'Rosa Lindqvist: “The bridge is old.',
      'Rosa Lindqvist: It is also safe,” said Rosa Lindqvist.',
      'Rosa Lindqvist: “We will open it in May.”',
    ]);
  });

  it('goes on in the next paragraph where it was not closed', () => {
    const text = '“The bridge is old,” said Rosa Lindqvist. “It is also safe.\n\n“We will open it in May.”';
    expect(said(text)).toHaveLength(3);
  });

  it('is nobody’s where a heading stands before it', () => {
    const text = '“The bridge is old,” said Rosa Lindqvist.\n\n# Letters\n\n“We will open it in May.”';
    expect(said(text)).toHaveLength(1);
  });

  it('is nobody’s in a language whose verbs are not known', () => {
    expect(said('Rosa Lindqvist said die Brücke.', { language: 'de' })).toEqual([]);
  });
});

describe('a pronoun', () => {
  it.each([
    ['its sentence’s first word', 'Bruno Moreau leads the party. He will resign in May.', 'He: Bruno Moreau'],
    ['in the next paragraph', 'Bruno Moreau leads the party.\n\nHe will resign in May.', 'He: Bruno Moreau'],
    ['behind a quotation', 'Bruno Moreau leads the party. “I will resign,” he said.', 'he: Bruno Moreau'],
    ['that owns', 'Celia Novak leads the party. Her successor is not known.', 'Her: Celia Novak'],
    ['of a woman beside a man', 'Bruno Moreau met Celia Novak. She will resign in May.', 'She: Celia Novak'],
    ['of whom a title tells more', 'Mrs Haddad met Bruno Moreau. She will resign in May.', 'She: Haddad'],
  ])('means the only one whom it can: %s', (_, text, expected) => {
    expect(meant(text)).toEqual([expected]);
  });

  it.each([
    ['two men', 'Bruno Moreau met Dmitri Petrov. He will resign in May.'],
    ['a man without a name', 'Bruno Moreau met a police officer. He will resign in May.'],
    ['a man of whom only women are named', 'Celia Novak leads the party. He will resign in May.'],
    ['a man of another chapter', 'Bruno Moreau leads the party.\n\n# Sport\n\nHe scored twice.'],
    ['a man who is named later', 'Bruno Moreau leads the party. In his speech, Dmitri Petrov agreed.'],
    [
      'a man in a sentence that names another',
      'Bruno Moreau leads the party. Reed said that he will resign.',
    ],
    ['anybody', 'Bruno Moreau leads the party. A voter knows what he or she wants.'],
    ['somebody long ago', `Bruno Moreau leads the party. ${'It rained all day. '.repeat(6)}He will resign.`],
    [
      'a brother, of whom the family name alone is said',
      'Moreau leads the party. He will resign. Bruno Moreau is ill.',
    ],
  ])('is left alone where it may mean %s', (_, text) => {
    expect(meant(text)).toEqual([]);
  });
});

describe('a role', () => {
  it('means the only one of the article who has it', () => {
    const text =
      'Foreign Minister Bruno Moreau met President Celia Novak. It rained.\n\nThe minister left early.';
    expect(meant(text)).toEqual(['The minister: Bruno Moreau']);
  });

  it('means nobody where two have it, or where it is another one', () => {
    expect(
      meant('Foreign Minister Bruno Moreau met Trade Minister Dmitri Petrov.\n\nThe minister left early.'),
    ).toEqual([]);
    expect(meant('Former President Celia Novak spoke.\n\nThe president was not there.')).toEqual([]);
    expect(meant('President Celia Novak spoke.\n\nThe president of the club was not there.')).toEqual([]);
  });
});

const SENTENCES = [
  'Mayor Rosa Lindqvist said the bridge was safe.',
  '“It is old,” she added.',
  'He told Bruno Moreau that he would resign.',
  '“We will see. ',
  '“Nobody knows,” said Dmitri Petrov, who was there.',
  'The minister warned of floods.',
  'According to the ministry, it rained.',
  'His sister, Celia Novak, called it “a disgrace”.',
  'It said, said, and said.',
  '" " ” “ said',
];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n\n')), { maxLength: 14 })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .trim(),
  )
  .filter((text) => text !== '');

describe('whatever an article says', () => {
  it('a statement is a whole sentence, in order, and its speaker’s words stand in the article', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = makeArticle({ text });
        let last = 0;
        for (const { start, end, paragraph, index, speaker } of speeches(article)) {
          expect(article.paragraphs[paragraph - 1]?.sentences[index]).toEqual({ start, end });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text).toContain(speaker.name);
          expect(speaker.words.end).toBeGreaterThan(speaker.words.start);
          last = start;
        }
      }),
    );
  });

  it('a name that stands for a pronoun was given before it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = makeArticle({ text });
        for (const sentence of article.paragraphs.flatMap(({ sentences }) => sentences)) {
          const found = antecedentOf(article, sentence);
          if (found === null) continue;
          expect(text).toContain(found.name);
          expect(found.person.mentions[0]?.start).toBeLessThan(found.words.start);
          expect(found.words.start).toBeGreaterThanOrEqual(sentence.start);
          expect(found.words.end).toBeLessThanOrEqual(sentence.end);
        }
      }),
    );
  });

  it('it is read in time', () => {
    const started = performance.now();
    for (const part of [
      'he said and said, who said ',
      '“” ” " ',
      'has has has said ',
      'Wang, Wang, said Wang, ',
    ]) {
      speeches(makeArticle({ text: `Wang Yang spoke. ${part.repeat(2_000)}` }));
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
