import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { AllServers } from '../../src/main/roles/presence.ts';
import { socketPath } from '../../src/main/roles/socket-path.ts';
import { makeArticle } from '../archive/article.ts';
import { joined, temporary } from './member.ts';

const asker = { id: '1', name: 'Ann', mayManage: true };
const now = new Date('2013-07-12T12:00:00Z');
const request = (command: string, options: Record<string, string> = {}) => ({
  command,
  options,
  scope: 'newsroom',
  now,
  asker,
});
const titleOf = (answer: object) => ('title' in answer ? answer.title : answer);
const linked = (member: Awaited<ReturnType<typeof joined>>) =>
  vi.waitFor(async () => expect(titleOf(await member.desk.respond(request('keep')))).toMatch(/^leader/));

describe('of several processes with one archive', () => {
  it('the first leads, and the others have it do what changes something', async () => {
    const folder = temporary();
    const a = await joined(folder, 'A');
    const b = await joined(folder, 'B');
    expect(a.happened).toEqual(['opens write', 'leads', 'posts write']);
    expect(b.happened.slice(0, 2)).toEqual(['opens read', 'follows']);
    await linked(b);
    expect(titleOf(await b.desk.respond(request('ask')))).toBe('B');
    expect(titleOf(await b.desk.respond(request('keep', { what: 'this' })))).toBe(
      'leader A keeps {"what":"this"}',
    );
    const pressed = { command: 'keep', action: 'undo', value: '7', scope: 'newsroom', now, asker };
    expect(titleOf(await b.desk.act(pressed))).toBe('leader A undoes 7');
    const typing = (command: string) => ({ ...request(command), option: 'what', typed: '' });
    expect(await b.desk.complete(typing('ask'))).toEqual([{ name: 'B newsroom', value: 'B' }]);
    expect(await b.desk.complete(typing('keep'))).toEqual([{ name: 'leader A newsroom', value: 'leader A' }]);
  });

  it('a follower says so plainly where nobody leads, and what failed in the leader fails in it', async () => {
    const folder = temporary();
    const a = await joined(folder, 'A');
    const b = await joined(folder, 'B', { parts: { waits: { lead: 60_000, former: 1 } } });
    await linked(b);
    await expect(b.desk.respond(request('fail'))).rejects.toThrow('a bug of the test');
    expect(a.errors).toEqual([expect.stringContaining('a bug of the test')]);
    await a.stop();
    await vi.waitFor(async () =>
      expect(await b.desk.respond(request('keep'))).toMatchObject({
        status: 'refused',
        reason: expect.stringContaining('Try again in some seconds'),
      }),
    );
    expect(await b.desk.complete({ ...request('keep'), option: 'what', typed: '' })).toEqual([]);
    expect(titleOf(await b.desk.respond(request('ask')))).toBe('B');
  });

  it('another takes over when the leader ends, and loses no question that is under way', async () => {
    const folder = temporary();
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const a = await joined(folder, 'A');
    const b = await joined(folder, 'B', { slow });
    await linked(b);
    const question = b.desk.respond(request('slow'));
    await a.stop();
    expect(a.happened).toEqual(['opens write', 'leads', 'posts write', 'closes write']);
    await vi.waitFor(() => expect(b.happened).toContain('leads'));
    expect(b.happened.slice(-3)).toEqual(['opens write', 'posts write', 'leads']);
    expect(titleOf(await b.desk.respond(request('keep')))).toBe('leader B keeps {}');
    const reads = b.happened.filter((line) => line === 'opens read').length;
    const closed = () => b.happened.filter((line) => line === 'closes read').length;
    expect(closed()).toBeLessThan(reads);
    finish();
    expect(titleOf(await question)).toBe('B slowly');
    await vi.waitFor(() => expect(closed()).toBe(reads));
    const c = await joined(folder, 'C');
    await linked(c);
    expect(titleOf(await c.desk.respond(request('keep')))).toBe('leader B keeps {}');
  });

  it('exactly one takes over where several could', async () => {
    const folder = temporary();
    const a = await joined(folder, 'A');
    const others = await Promise.all(['B', 'C', 'D'].map((name) => joined(folder, name)));
    await Promise.all(others.map(linked));
    await a.stop();
    await vi.waitFor(() =>
      expect(others.filter(({ happened }) => happened.includes('leads')).length).toBe(1),
    );
    await Promise.all(others.map(linked));
    const leaders = await Promise.all(
      others.map(async ({ desk }) => titleOf(await desk.respond(request('keep')))),
    );
    expect(new Set(leaders).size).toBe(1);
  });

  it('one that cannot lead lets the lead go, and follows on', async () => {
    const folder = temporary();
    const a = await joined(folder, 'A');
    let tries = 0;
    const b = await joined(folder, 'B', {
      parts: {
        lead: async () => {
          tries += 1;
          if (tries % 2 === 0) throw new Error('a bug');
          return { ok: false, isPassing: false, problem: 'no room' };
        },
      },
    });
    await linked(b);
    await a.stop();
    await vi.waitFor(() => expect(tries).toBeGreaterThan(2));
    expect(b.errors.join('\n')).toContain('no room');
    const c = await joined(folder, 'C');
    await vi.waitFor(() => expect(c.happened).toContain('leads'));
    await linked(b);
  });

  it('finds in the leader the version of an article that its own archive has no more', async () => {
    const folder = temporary();
    const held = createMemoryArchive();
    const article = makeArticle({ text: 'An earlier version of it.\n\nIt says this.' });
    await held.put([article]);
    const a = await joined(folder, 'A', { archive: held });
    const b = await joined(folder, 'B', { archive: createMemoryArchive() });
    await linked(b);
    expect(await a.desk.archive.article(article.key, article.scope)).toEqual(article);
    expect(await b.desk.archive.article(article.key, article.scope)).toEqual(article);
    expect(await b.desk.archive.article('nothing', article.scope)).toBeNull();
  });
});

describe('the servers that the bot is in', () => {
  it('are told of to whoever leads, also to one that leads later', async () => {
    const folder = temporary();
    const shards = { count: 2 };
    const a = await joined(folder, 'A', { parts: { shard: { id: 0, ...shards } } });
    const b = await joined(folder, 'B', { parts: { shard: { id: 1, ...shards } } });
    const c = await joined(folder, 'C', { parts: { shard: { id: 0, ...shards }, waits: { lead: 60_000 } } });
    await Promise.all([b, c].map(linked));
    a.role.servers?.presentIn(['1', '2']);
    a.role.servers?.present('1', '10');
    b.role.servers?.presentIn(['3']);
    await vi.waitFor(() => expect(a.heard).toEqual(['present 1 10', 'all 1 2 3']));
    b.role.servers?.present('4', null);
    b.role.servers?.removed('3');
    await vi.waitFor(() => expect(a.heard.slice(2)).toEqual(['present 4 null', 'removed 3']));
    await a.stop();
    await vi.waitFor(() => expect(b.happened).toContain('leads'));
    // The other connection is heard of again as soon as its process has found who leads now.
    c.role.servers?.presentIn(['1']);
    await vi.waitFor(() => expect(b.heard.at(-1)).toBe('all 1 4'), 3000);
    expect(b.heard).not.toContain('all 4');
  });

  it('are not taken for left before every connection has said its own', () => {
    const heard: string[] = [];
    const all = new AllServers(
      {
        present: () => {},
        presentIn: (scopes) => void heard.push(scopes.join(' ')),
        removed: () => {},
      },
      2,
    );
    all.hear(0, { kind: 'presentIn', servers: ['1'] });
    expect(heard).toEqual([]);
    all.hear(0, { kind: 'present', server: '2', systemChannel: null });
    all.hear(1, { kind: 'presentIn', servers: ['3'] });
    all.hear(1, { kind: 'presentIn', servers: ['3', '4'] });
    expect(heard).toEqual(['1 2 3', '1 2 3 4']);
  });
});

describe('the socket of the leader', () => {
  it('has a path that every system takes', () => {
    expect(socketPath('archive')).toBe(join(process.cwd(), 'archive', 'leader-1.sock'));
    const long = socketPath(`/srv/${'long/'.repeat(30)}`);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(100);
    expect(socketPath(`/srv/${'long/'.repeat(31)}`)).not.toBe(long);
  });

  it('is taken from a leader that was killed, and outlives whoever speaks otherwise', async () => {
    const folder = temporary();
    mkdirSync(folder, { recursive: true });
    writeFileSync(socketPath(folder), 'left behind');
    const a = await joined(folder, 'A');
    const b = await joined(folder, 'B');
    await linked(b);
    for (const bytes of [
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      Buffer.alloc(40),
      Buffer.from([0, 0, 0, 2, 255, 0]),
    ]) {
      const stranger = connect(socketPath(folder));
      await new Promise<void>((resolve) => {
        stranger.on('close', () => resolve());
        stranger.on('error', () => {});
        stranger.write(bytes);
      });
    }
    expect(titleOf(await b.desk.respond(request('keep')))).toBe('leader A keeps {}');
    await a.stop();
    await b.stop();
    expect(existsSync(socketPath(folder))).toBe(false);
  });
});
