import type { Answer, Citation } from '../../src/answers/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Choice, Command } from '../../src/desk/command.ts';
import type { CompletionRequest, Desk, Request } from '../../src/desk/desk.ts';

const TEXT = 'Ferry line opens\n\nMayor Ana Ruiz opened the line on Monday. It runs hourly.\n';

/** A small article whose second paragraph has two sentences. */
export const ARTICLE: Article = {
  id: 'ferry',
  key: 'abcdefghijkl',
  scope: 'shared',
  file: 'ferry.txt',
  line: null,
  title: 'Ferry line opens',
  source: 'Harbour Post',
  published: '2021-03-10',
  url: null,
  author: null,
  language: 'en',
  found: {},
  copyOf: null,
  text: TEXT,
  paragraphs: [
    { start: 0, end: 16, kind: 'heading', sentences: [{ start: 0, end: 16 }] },
    {
      start: 18,
      end: 76,
      kind: 'body',
      sentences: [
        { start: 18, end: 59 },
        { start: 60, end: 76 },
      ],
    },
  ],
};

/** The first sentence about the line, with “Ana Ruiz” as what matched. */
export const CITATION: Citation = {
  article: ARTICLE,
  start: 18,
  end: 59,
  paragraph: 2,
  highlights: [{ start: 24, end: 32 }],
  score: 7.1,
};

export function answered(changes: Partial<Extract<Answer, { status: 'answered' }>> = {}): Answer {
  return {
    status: 'answered',
    title: 'Who opened the line?',
    lead: { text: 'Ana Ruiz', citations: [1] },
    dates: [{ words: 'on Monday', from: '2021-03-08', to: '2021-03-08', granularity: 'day', citation: 1 }],
    people: [{ name: 'Ana Ruiz', aliases: ['Ruiz'], role: 'Mayor', citation: 1 }],
    citations: [CITATION],
    offset: 0,
    total: 1,
    rows: [],
    notes: [],
    ...changes,
  };
}

const words: Command['options'] = [
  { name: 'question', description: 'What to ask', type: 'text', required: true, main: true },
  { name: 'source', description: 'Whose articles', type: 'text' },
  { name: 'after', description: 'Published then or later', type: 'date', edge: 'first' },
];

export const COMMANDS: readonly Command[] = ['ask', 'search', 'who'].map((name) => ({
  name,
  description: `The command ${name}`,
  options: words,
  examples: [],
  answer: () => Promise.reject(new Error('the fake desk answers by itself')),
}));

export interface FakeDesk extends Desk {
  readonly requests: Request[];
  readonly completions: CompletionRequest[];
}

/** A desk that answers by the given function and remembers what it was asked. */
export function fakeDesk(
  respond: (request: Request) => Answer | Promise<Answer> = () => answered(),
  choices: readonly Choice[] = [],
): FakeDesk {
  const requests: Request[] = [];
  const completions: CompletionRequest[] = [];
  return {
    requests,
    completions,
    commands: COMMANDS,
    archive: noArchive,
    async respond(request) {
      requests.push(request);
      return respond(request);
    },
    act: () => Promise.resolve({ status: 'refused', reason: 'The fake desk has no buttons.' }),
    async complete(request) {
      completions.push(request);
      return choices;
    },
  };
}

const none = () => Promise.reject(new Error('the fake desk has no archive'));
const noArchive: Archive = {
  put: none,
  remove: none,
  article: none,
  list: none,
  search: none,
  frequencies: none,
  variants: none,
  expansions: none,
  complete: none,
  people: none,
  copies: none,
  atAddress: none,
  summary: none,
  close: none,
};
