import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import type { Command, Context } from '../../src/desk/command.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { followingDesk, withLeadersVersions } from '../../src/main/roles/following-desk.ts';
import { type RoleParts, takeRole } from '../../src/main/roles/roles.ts';
import type { Courier } from '../../src/tracking/delivery/delivery.ts';

/** The name of the process that a command was answered in. */
const SERVED = (name: string): Answer => ({ status: 'done', title: name, text: name, rows: [] });

/** A question, a command that changes something, and one that takes as long as the test lets it. */
function commandsOf(name: string, slow: Promise<void>): readonly Command[] {
  const shared = { description: 'For the test', options: [], examples: [] };
  const completed = async ({ scope }: Context) => [{ name: `${name} ${scope}`, value: name }];
  const option = { name: 'what', type: 'text', description: 'What', complete: completed } as const;
  return [
    { ...shared, name: 'ask', options: [option], answer: async () => SERVED(name) },
    {
      ...shared,
      name: 'keep',
      audience: 'server',
      options: [option],
      actions: { undo: async (_context, value) => SERVED(`${name} undoes ${value}`) },
      answer: async (_context, args) => SERVED(`${name} keeps ${JSON.stringify(args)}`),
    },
    { ...shared, name: 'slow', answer: () => slow.then(() => SERVED(`${name} slowly`)) },
    {
      ...shared,
      name: 'fail',
      audience: 'server',
      answer: async () => {
        throw new Error('a bug of the test');
      },
    },
  ];
}

export interface Told {
  /** Roles in their order, `leads` or `follows`; `opens`, `posts` and `closes` of what was opened for them. */
  readonly happened: string[];
  /** What the records heard. */
  readonly heard: string[];
  readonly errors: string[];
}

export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-roles-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const COURIER: Courier = {
  post: async () => ({ kind: 'done', message: '1' }),
  seek: async () => ({ kind: 'absent' }),
  edit: async () => ({ kind: 'done', message: '1' }),
};

/** A process of the test's own, with a desk that says who answered. */
export async function joined(
  folder: string,
  name: string,
  options: { slow?: Promise<void>; archive?: Archive; readonly parts?: Partial<RoleParts> } = {},
) {
  const told: Told = { happened: [], heard: [], errors: [] };
  const archive = options.archive ?? createMemoryArchive();
  const deskOf = (as: string, held: Archive): Desk =>
    createDesk({ archive: held, commands: commandsOf(as, options.slow ?? Promise.resolve()), skipped: [] });
  const opening = (desk: Desk, as: string) => {
    told.happened.push(`opens ${as}`);
    return {
      desk,
      records: as === 'read' ? null : recordsOf(told),
      start: () => void told.happened.push(`posts ${as}`),
      close: async () => void told.happened.push(`closes ${as}`),
    };
  };
  const error = (fields: object, line: string) =>
    void told.errors.push(
      `${line} ${JSON.stringify(fields, (_, value) => (value instanceof Error ? value.message : value))}`,
    );
  const taken = await takeRole({
    folder,
    shard: { id: 0, count: 1 },
    lead: async () => ({ ok: true, opening: opening(deskOf(`leader ${name}`, archive), 'write') }),
    follow: async (link) => ({
      ok: true,
      opening: opening(followingDesk(deskOf(name, withLeadersVersions(archive, link)), link), 'read'),
    }),
    onRole: (leads) => void told.happened.push(leads ? 'leads' : 'follows'),
    log: { info: () => {}, warn: error, error },
    signal: new AbortController().signal,
    waits: { lead: 20, failed: 20, former: 1, leave: 200 },
    ...options.parts,
  });
  if (!taken.ok) throw new Error(taken.problem);
  const { role } = taken;
  let isStopped = false;
  const stop = async () => {
    if (!isStopped) await role.stop();
    isStopped = true;
  };
  onTestFinished(stop);
  role.start(COURIER);
  return { ...told, role, desk: role.desk, stop };
}

function recordsOf({ heard }: Told) {
  return {
    present: (scope: string, channel: string | null) => void heard.push(`present ${scope} ${channel}`),
    presentIn: (scopes: readonly string[]) => void heard.push(`all ${[...scopes].sort().join(' ')}`),
    removed: (scope: string) => void heard.push(`removed ${scope}`),
  };
}
