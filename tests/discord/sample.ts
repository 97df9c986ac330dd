import type { Answered, Citation } from '../../src/answers/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type Article, type Paragraph, SHARED } from '../../src/articles/article.ts';
import type { Command } from '../../src/desk/command.ts';
import type { Desk } from '../../src/desk/desk.ts';

/** An article of paragraphs of sentences, joined as a plain text file would have them. */
export function articleOf(
  paragraphs: readonly (readonly string[])[],
  changes: Partial<Article> = {},
): Article {
  let text = '';
  const found: Paragraph[] = [];
  for (const sentences of paragraphs) {
    const start = text.length;
    const spans = sentences.map((sentence) => {
      const from = text.length;
      text += `${sentence} `;
      return { start: from, end: from + sentence.length };
    });
    found.push({ start, end: spans.at(-1)?.end ?? start, kind: 'body', sentences: spans });
    text += '\n\n';
  }
  return { ...HEAD, text, paragraphs: found, ...changes };
}

const HEAD = {
  id: 'talks',
  key: 'abcdef012345',
  scope: SHARED,
  file: 'talks.txt',
  line: null,
  title: 'Talks begin in the harbour',
  source: 'Harbour Daily',
  published: '2013-07-10',
  url: null,
  author: null,
  language: 'en',
  found: {},
  copyOf: null,
};

/** A quotation of whole sentences of one paragraph, both counted from 1; `highlights` are words in it. */
export function cite(
  article: Article,
  paragraph: number,
  [first, last]: readonly [number, number] = [1, 1],
  highlights: readonly string[] = [],
): Citation {
  const sentences = article.paragraphs[paragraph - 1]?.sentences ?? [];
  const start = sentences[first - 1]?.start ?? 0;
  const end = sentences[last - 1]?.end ?? 0;
  const spans = highlights.map((words) => {
    const at = article.text.indexOf(words, start);
    return { start: at, end: at + words.length };
  });
  return { article, paragraph, start, end, highlights: spans, score: 1 };
}

export function answered(citations: readonly Citation[], changes: Partial<Answered> = {}): Answered {
  return {
    status: 'answered',
    title: 'When did the talks begin?',
    lead: null,
    dates: [],
    people: [],
    citations,
    offset: 0,
    total: citations.length,
    rows: [],
    notes: [],
    ...changes,
  };
}

const noAnswer = () => Promise.reject(new Error('a command of the fake desk answers nothing itself'));

export const ASK: Command = {
  name: 'ask',
  description: 'Ask the articles a question',
  options: [
    { type: 'text', name: 'question', description: 'What you want to know', required: true, main: true },
    {
      type: 'text',
      name: 'source',
      description: 'Articles of this source only',
      complete: () => Promise.resolve([]),
    },
    { type: 'date', name: 'after', description: 'Published on this day or later', edge: 'first' },
    { type: 'number', name: 'limit', description: 'Quotations on a page', min: 1, max: 25 },
  ],
  examples: [],
  answer: noAnswer,
};

export const HELP: Command = {
  name: 'help',
  description: 'What the bot can do',
  options: [],
  examples: [],
  answer: noAnswer,
};

/** A desk with these answers; its archive holds these articles and finds them by scope and key. */
export function fakeDesk(parts: Partial<Desk> & { readonly articles?: readonly Article[] } = {}): Desk {
  const { articles = [], ...rest } = parts;
  return {
    commands: [ASK, HELP],
    archive: archiveOf(articles),
    respond: () => Promise.resolve({ status: 'done', title: 'Help', text: 'I answer.', rows: [] }),
    act: () => Promise.resolve({ status: 'refused', reason: 'The fake desk has no buttons.' }),
    complete: () => Promise.resolve([]),
    ...rest,
  };
}

const unused = () => Promise.reject(new Error('the gateway has no use for this'));

function archiveOf(articles: readonly Article[]): Archive {
  return {
    article: async (key, scope) =>
      articles.find((each) => each.key === key && (each.scope === SHARED || each.scope === scope)) ?? null,
    put: unused,
    remove: unused,
    list: unused,
    search: unused,
    frequencies: unused,
    variants: unused,
    expansions: unused,
    complete: unused,
    people: unused,
    copies: unused,
    atAddress: unused,
    summary: unused,
    close: () => Promise.resolve(),
  };
}
