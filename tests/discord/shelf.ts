import { createMemoryArchive } from '../../src/archive/memory.ts';
import { type Article, SHARED } from '../../src/articles/article.ts';
import { type Asker, type Attachment, type Context, defineCommand } from '../../src/desk/command.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { commandsOf } from '../../src/desk/loader.ts';
import { ASK, answered, articleOf, cite } from './sample.ts';

/** What the shelf's commands and buttons were asked, in order. */
export interface Asked {
  readonly what: string;
  readonly scope: string;
  readonly asker: Asker | null;
  readonly channel: string | null;
  readonly args: Readonly<Record<string, unknown>>;
}

const QUOTED: Article = { ...articleOf([['The talks began on Monday.']]), scope: SHARED };

/** How the shelf behaves. */
export interface Waits {
  /** Milliseconds before each answer. */
  readonly answer?: number;
  /** Whether keeping comes to nothing. */
  readonly isGone?: boolean;
  /** What `/shelf export` sends. */
  readonly bytes?: number;
}

/**
 * A real desk with /ask, with a group for those who manage the server: `/shelf add`, `/shelf list`, `/shelf export`
 * and `/shelf test`, and with `/recent`, which is for everybody in a server.
 */
export async function shelfDesk(
  waits: Waits = {},
): Promise<{ readonly desk: Desk; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const note = (what: string, { scope, asker, channel }: Context, args: Asked['args']) =>
    void asked.push({ what, scope, asker, channel, args });
  const wait = () => new Promise((resolve) => setTimeout(resolve, waits.answer ?? 0));
  const done = (title: string) => ({ status: 'done', title, text: '', rows: [] }) as const;
  const keep = {
    label: 'Keep',
    command: 'shelf add',
    action: 'keep',
    value: 'draft-1',
    style: 'main',
  } as const;
  const drop = { ...keep, label: 'Throw away', action: 'drop', style: 'danger' } as const;
  const about = { label: 'About this alert', command: 'shelf list', action: 'about', value: 'mark00000001' };
  const add = defineCommand({
    name: 'add',
    description: 'Put something on the shelf',
    audience: 'manage',
    menu: 'Put it on the shelf',
    options: [
      { name: 'item', type: 'text', main: true, description: 'What it is' },
      { name: 'paper', type: 'file', description: 'A file' },
      { name: 'to', type: 'channel', required: true, description: 'Where it is told' },
    ],
    examples: [],
    actions: {
      keep: async (context, value) => {
        note('keep', context, { value });
        await wait();
        return waits.isGone ? { status: 'refused', reason: 'It is gone.' } : done('It is kept.');
      },
      drop: async (context, value) => {
        note('drop', context, { value });
        throw new Error('the shelf is broken');
      },
    },
    answer: async (context, args) => {
      note('add', context, args);
      await wait();
      const paper: Attachment | undefined = args.paper;
      return { ...done(`Put there: ${paper?.name ?? args.item ?? ''}?`), actions: [keep, drop] };
    },
  });
  const list = defineCommand({
    name: 'list',
    description: 'What is on the shelf',
    audience: 'manage',
    options: [
      {
        name: 'where',
        type: 'text',
        description: 'A board',
        complete: async () => [{ name: 'Top', value: 'top' }],
      },
    ],
    examples: [{ line: '/shelf list where:top', status: 'refused' }],
    openActions: ['about'],
    actions: {
      about: async (context, value) => {
        note('about', context, { value });
        return { ...done('About it'), actions: [keep] };
      },
    },
    answer: async (context, args) => {
      note('list', context, args);
      return { ...done('On the shelf'), actions: [about] };
    },
  });
  const exported = defineCommand({
    name: 'export',
    description: 'All of it as a file',
    audience: 'manage',
    options: [],
    examples: [],
    answer: async () => {
      const data = new Uint8Array(waits.bytes ?? 3).fill(65);
      return {
        ...done('All of it'),
        files: [
          { name: 'shelf.json', data },
          { name: 'shelf.csv', data },
        ],
        actions: [keep],
      };
    },
  });
  const test = defineCommand({
    name: 'test',
    description: 'What it would have told',
    audience: 'manage',
    options: [{ name: 'item', type: 'text', required: true, main: true, description: 'What it is' }],
    examples: [],
    answer: async (context, args) => {
      note('test', context, args);
      return answered([cite(QUOTED, 1)], {
        title: 'An alert',
        offset: context.offset,
        total: 9,
        actions: [about],
      });
    },
  });
  const recent = defineCommand({
    name: 'recent',
    description: 'What came in',
    audience: 'server',
    options: [],
    examples: [],
    answer: async () => done('Nothing came in'),
  });
  const archive = createMemoryArchive();
  await archive.put([QUOTED]);
  const group = { name: 'shelf', description: 'The shelf', subcommands: [add, list, exported, test] };
  const commands = [ASK, ...commandsOf(group), recent];
  return { desk: createDesk({ archive, commands, skipped: [] }), asked };
}
