import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIInteraction, InteractionType } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ACKNOWLEDGED_FILE, type Acknowledged, openAcknowledged } from '../../src/discord/acknowledged.ts';

/** Several processes' views of one file, with one clock. */
function journal() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-acknowledged-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let time = 1_000_000;
  const open = async (): Promise<Acknowledged> => {
    const opened = await openAcknowledged(folder, { now: () => time, leaseMs: 100 });
    if (!opened.ok) throw new Error(opened.problem);
    onTestFinished(() => opened.acknowledged.close());
    return opened.acknowledged;
  };
  const wait = (ms: number) => {
    time += ms;
  };
  return { folder, open, wait };
}

const interaction = (id: string, token = 'token'): APIInteraction =>
  // Only what a journal looks at.
  JSON.parse(JSON.stringify({ id, token, application_id: '1', type: InteractionType.ApplicationCommand }));

const idsOf = (taken: ReturnType<Acknowledged['takeOver']>) => taken.map((one) => one.interaction.id);

describe('what was promised', () => {
  it('is nobody else’s while its process renews it, and the first one’s who asks once it does not', async () => {
    const { open, wait } = journal();
    const [a, b, c] = [await open(), await open(), await open()];
    a.keep(interaction('1'), false);
    a.keep(interaction('2'), true);
    wait(90);
    a.renew();
    wait(90);
    expect(b.takeOver(10)).toEqual([]);
    wait(20);
    expect(b.takeOver(10)).toMatchObject([
      { interaction: { id: '1', token: 'token' }, isUpdate: false, deaths: 1, tries: 0 },
      { interaction: { id: '2' }, isUpdate: true, deaths: 1, tries: 0 },
    ]);
    expect(c.takeOver(10)).toEqual([]);
    wait(110);
    expect(c.takeOver(10)).toMatchObject([{ deaths: 2 }, { deaths: 2 }]);
  });

  it('is nobody’s any more once it is told', async () => {
    const { open, wait } = journal();
    const [a, b] = [await open(), await open()];
    a.keep(interaction('1'), false);
    a.finish('1');
    a.finish('never kept');
    wait(1_000);
    expect(b.takeOver(10)).toEqual([]);
  });

  it('is taken over oldest first, and not all at once', async () => {
    const { open, wait } = journal();
    const [a, b, c] = [await open(), await open(), await open()];
    for (const id of ['3', '1', '2']) {
      a.keep(interaction(id), false);
      wait(1);
    }
    wait(200);
    expect(idsOf(b.takeOver(2))).toEqual(['3', '1']);
    expect(idsOf(c.takeOver(2))).toEqual(['2']);
  });

  it('is free at once where its process leaves, which is no death', async () => {
    const { open } = journal();
    const [a, b] = [await open(), await open()];
    a.keep(interaction('1'), false);
    a.close();
    a.close();
    expect(b.takeOver(10)).toMatchObject([{ interaction: { id: '1' }, deaths: 0, tries: 0 }]);
  });

  it('is free after a while where it could not be told', async () => {
    const { open, wait } = journal();
    const [a, b] = [await open(), await open()];
    a.keep(interaction('1'), false);
    a.release('1', 500);
    wait(400);
    expect(b.takeOver(10)).toEqual([]);
    wait(100);
    expect(b.takeOver(10)).toMatchObject([{ deaths: 0, tries: 1 }]);
    // It is another's now.
    a.release('1', 0);
    a.renew();
    expect(a.takeOver(10)).toEqual([]);
  });

  it('outlives all processes', async () => {
    const { open, wait } = journal();
    const a = await open();
    a.keep(interaction('1'), false);
    wait(200);
    a.close();
    expect(idsOf((await open()).takeOver(10))).toEqual(['1']);
  });

  it('keeps any words', async () => {
    const { open } = journal();
    const [a, b] = [await open(), await open()];
    a.keep(interaction('1', 'a\0b \ud800 “ü”'), false);
    a.close();
    expect(b.takeOver(10)[0]?.interaction.token).toMatch(/“ü”$/);
  });
});

describe('the file', () => {
  it('is opened by many at the same time, for its owner alone', async () => {
    const { folder, open } = journal();
    const all = await Promise.all(Array.from({ length: 8 }, () => open()));
    all[0]?.keep(interaction('1'), false);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  it.each<[string, (journal: Acknowledged) => void]>([
    ['once there is nothing to renew', (one) => one.renew()],
    ['once its process has left', (one) => one.close()],
  ])('holds nothing of what was told, %s', async (_when, done) => {
    const { folder, open } = journal();
    const [a] = [await open(), await open()];
    a.keep(interaction('1', 'a-very-secret-token'), false);
    a.finish('1');
    done(a);
    const left = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(left.join().includes('a-very-secret-token')).toBe(false);
  });

  it('is put aside where it is damaged', async () => {
    const { folder, open } = journal();
    writeFileSync(join(folder, ACKNOWLEDGED_FILE), 'no database '.repeat(1_000));
    const a = await open();
    a.keep(interaction('1'), false);
    expect(readdirSync(folder)).toContain(`${ACKNOWLEDGED_FILE}.damaged`);
  });

  it('is a problem in words where it cannot be made', async () => {
    const { folder } = journal();
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const opened = await openAcknowledged(file);
    expect(opened).toMatchObject({ ok: false, problem: expect.stringContaining(file) });
  });
});
