import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Action, Answer, Done } from '../../../src/answers/answer.ts';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import { parseCommandLine } from '../../../src/desk/commandline.ts';
import { createDesk, type Desk } from '../../../src/desk/desk.ts';
import { loadCommands } from '../../../src/desk/loader.ts';
import { messageOf } from '../../../src/discord/courier-message.ts';
import { channelMark } from '../../../src/tracking/delivery/channel-mark.ts';
import { createTracking, type TrackingHost } from '../../../src/tracking/open.ts';
import { rows } from '../../../src/tracking/store/store.ts';
import { makeArticle } from '../../archive/article.ts';
import { simulatedClock } from '../clock.ts';
import { memoryStore } from '../store/temporary.ts';
import { CHANNEL, OTHER, SERVER } from './desk.ts';

const commands = await loadCommands(fileURLToPath(new URL('../../../commands', import.meta.url)));
const MANAGER = { id: '300000000000000001', name: 'Ada', mayManage: true };
const READER = { id: '300000000000000002', name: 'Bob', mayManage: false };

const clock = simulatedClock('2026-03-02T09:00:00Z');
let desk: Desk;
let tracking: TrackingHost;

beforeEach(async () => {
  const archive = createMemoryArchive();
  const nothing = { fetch: () => Promise.reject(new Error('nothing is fetched here')) };
  const limits = { feedMinutes: 10, feedsPerServer: 10, forgetAfterDays: 7 };
  tracking = createTracking({
    store: memoryStore(),
    archive,
    fetcher: nothing,
    files: nothing,
    clock,
    ...limits,
  });
  desk = createDesk({ archive: tracking.archive, commands, skipped: [], tracking });
});

interface Who {
  readonly scope?: string;
  readonly asker?: typeof MANAGER;
}

function ask(line: string, { scope = SERVER, asker = MANAGER }: Who = {}): Promise<Answer> {
  const read = parseCommandLine(line, commands);
  if (!read.ok) throw new Error(read.reason);
  const { command, options } = read;
  return desk.respond({ command, options, scope, asker, channel: CHANNEL, now: clock.now() });
}

function press(
  { command, action, value }: Omit<Action, 'label'>,
  { scope = SERVER, asker = MANAGER }: Who = {},
) {
  return desk.act({ command, action, value, scope, asker, channel: CHANNEL, now: clock.now() });
}

async function done(line: string): Promise<Done> {
  const answer = await ask(line);
  if (answer.status !== 'done') throw new Error(JSON.stringify(answer));
  return answer;
}

function reasonOf(answer: Answer): string {
  return answer.status === 'refused' ? answer.reason : `not refused: ${answer.status}`;
}

async function bring(id: string, text: string, scope = SERVER, published = '2026-03-01'): Promise<void> {
  const article = makeArticle({ id, scope, published, source: 'Bay Herald', title: `Story ${id}`, text });
  tracking.store.transact(() => tracking.watches.arrived(article, 'new', clock.now()));
  await tracking.archive.put([article]);
}

describe('/watch add', () => {
  it('says in words what it will do, and what it would have done', async () => {
    await bring('a', 'The refinery is on fire.');
    const { title, text, actions } = await done('/watch add refinery (fire OR blaze)');
    expect(title).toBe('Watch #1 is set: refinery (fire OR blaze)');
    expect(text.split('\n')).toEqual([
      `I post new articles that have refinery AND (fire OR blaze) in ${channelMark(CHANNEL)}, each at once.`,
      'In the last 7 days it would have reported 1 article.',
      'This server follows no feed yet: /feed add brings articles in.',
    ]);
    expect(actions?.map(({ label }) => label)).toEqual(['What it would have reported', 'Pause', 'Remove']);
    const [test] = actions ?? [];
    if (test === undefined) throw new Error('no button');
    expect(await press(test)).toMatchObject({ status: 'answered', total: 1 });
  });

  it('tells times, the zone that was assumed, and words that are left out', async () => {
    const { text } = await done('/watch add the refinery at:"Mon 9:00" quiet:22-7');
    expect(text).toContain('together in a digest every Monday at 9:00.');
    expect(text).toContain('The next one is due on Monday 9 March, 9:00');
    expect(text).toContain('Between 22:00 and 7:00 nothing is posted');
    expect(text).toContain('Times are those of UTC, as you named no time zone');
    expect(text).toContain('“the” is in nearly every article and left out');
    await done('/watch add port mode:daily zone:london');
    expect((await done('/watch add ferry mode:daily')).text).toContain('Times are those of Europe/London');
  });

  it('watches a person, a source, or both', async () => {
    const { text } = await done('/watch add person:"Wang Yang" source:"North Post"');
    expect(text).toContain('I post new articles of North Post that name Wang Yang in');
    expect(text).toContain('No article is from “North Post” so far');
  });

  it.each([
    ['/watch add', 'Say what to watch'],
    ['/watch add "fire', 'quotation marks before “fire” are not closed'],
    ['/watch add fire mode:each at:8:30', 'A time of day is for digests'],
    ['/watch add fire mode:daily at:"Mon 9"', 'for a weekly digest'],
    ['/watch add fire at:soon', '“soon” is no time'],
    ['/watch add fire mode:hourly at:8:30', 'A minute alone'],
    ['/watch add fire quiet:always', '“always” are no quiet hours'],
    ['/watch add fire zone:Mars/Phobos', '“Mars/Phobos” is no time zone'],
  ])('refuses %s', async (line, reason) => {
    const answer = line.includes('"fire')
      ? await desk.respond({
          command: 'watch add',
          options: { query: '"fire' },
          scope: SERVER,
          asker: MANAGER,
          channel: CHANNEL,
          now: clock.now(),
        })
      : await ask(line);
    expect(reasonOf(answer)).toContain(reason);
  });

  it('is for servers alone', async () => {
    expect(reasonOf(await ask('/watch add fire', { scope: 'shared' }))).toContain(
      'ask it in a Discord server',
    );
    const untracked = createDesk({ archive: tracking.archive, commands, skipped: [] });
    const request = { command: 'watch list', options: {}, scope: SERVER, asker: MANAGER, now: clock.now() };
    expect(reasonOf(await untracked.respond(request))).toContain('tracks no news');
  });
});

describe('the watches of a server', () => {
  it('are listed, changed, paused, resumed and removed by their number', async () => {
    await done('/watch add refinery fire');
    expect((await done('/watch edit 1 mode:daily at:18 query:port')).text).toContain('every day at 18:00');
    expect(await done('/watch list')).toMatchObject({
      text: '1 watch.',
      rows: [{ label: '#1 port', value: expect.stringContaining('next on Monday 2 March, 18:00 (UTC)') }],
    });
    expect((await done('/watch pause #1')).title).toBe('Watch #1 is paused');
    expect((await done('/watch list')).rows[0]?.value).toContain('paused');
    expect((await done('/watch resume 1')).title).toBe('Watch #1 is resumed');
    expect((await done('/watch remove "#1 port"')).title).toBe('Watch #1 is removed');
    expect(reasonOf(await ask('/watch pause 1'))).toContain('There is no watch “1”');
  });

  it('lose a part with “none”, and keep what is not given', async () => {
    await done('/watch add fire source:"Bay Herald" quiet:22-7');
    expect((await done('/watch edit 1 source:none quiet:none')).text).not.toMatch(
      /Bay Herald|nothing is posted/,
    );
    expect(reasonOf(await ask('/watch edit 1'))).toContain('Say what to change');
    expect(reasonOf(await ask('/watch edit 1 query:none'))).toContain('Say what to watch');
  });

  it('are completed by number and words, their zones by city', async () => {
    await done('/watch add refinery fire zone:london mode:daily');
    const complete = async (option: string, typed: string, scope = SERVER) => {
      const request = {
        command: 'watch edit',
        options: {},
        scope,
        asker: MANAGER,
        now: clock.now(),
        option,
        typed,
      };
      return (await desk.complete(request)).map(({ name, value }) => `${name} = ${value}`);
    };
    expect(await complete('watch', '')).toEqual(['#1 refinery fire = 1']);
    expect(await complete('watch', 'fire')).toEqual(['#1 refinery fire = 1']);
    expect(await complete('watch', 'flood')).toEqual([]);
    expect(await complete('watch', '', OTHER)).toEqual([]);
    expect(await complete('zone', 'new y')).toContain('America/New_York = America/New_York');
    expect((await complete('zone', ''))[0]).toBe('Europe/London = Europe/London');
    expect((await complete('zone', '', OTHER))[0]).toBe('UTC = UTC');
  });

  it('are nothing to another server', async () => {
    await done('/watch add refinery');
    for (const line of ['pause 1', 'resume 1', 'remove 1', 'edit 1 query:x', 'test watch:1'])
      expect(reasonOf(await ask(`/watch ${line}`, { scope: OTHER }))).toContain('There is no watch');
    expect(await ask('/watch list', { scope: OTHER })).toMatchObject({ rows: [] });
  });
});

describe('/watch test', () => {
  it('shows what would have been reported, of words or of a watch', async () => {
    await bring('a', 'The refinery is on fire.');
    await bring('b', 'The refinery of theirs is on fire.', OTHER);
    expect(await ask('/watch test refinery')).toMatchObject({ status: 'answered', total: 1 });
    expect(await ask('/watch test flood')).toMatchObject({ status: 'nothing' });
    await done('/watch add refinery');
    expect(await ask('/watch test watch:1')).toMatchObject({ status: 'answered', total: 1 });
    expect(reasonOf(await ask('/watch test NOT fire'))).toContain('NOT alone');
  });
});

describe('the button of an alert', () => {
  const mark = () => {
    const [found] = rows(tracking.store.database.prepare('SELECT mark FROM delivery').all());
    return String(found?.mark);
  };

  it('tells everybody what it came of, and lets managers stop it', async () => {
    await done('/watch add refinery');
    await bring('a', 'The refinery is on fire.');
    const about = { command: 'watch list', action: 'about', value: mark() };
    const seen = await press(about, { asker: READER });
    expect(seen).toMatchObject({ status: 'done', title: 'Watch #1: refinery' });
    expect(seen.status === 'done' ? seen.text : '').toContain('looks for articles that have refinery');
    expect(seen.status === 'done' && seen.actions).toBeFalsy();
    const managed = await press(about);
    expect(managed.status === 'done' ? managed.text : '').toContain('set by you');
    const [pause] = managed.status === 'done' ? (managed.actions ?? []) : [];
    if (pause === undefined) throw new Error('no button');
    expect(reasonOf(await press(pause, { asker: READER }))).toContain('may manage this server');
    expect(reasonOf(await press(pause, { scope: OTHER }))).toContain('There is no watch');
    expect(await press(pause)).toMatchObject({ status: 'done', title: 'Watch #1 is paused' });
  });

  it('tells another server nothing, and says so when the watch is gone', async () => {
    await done('/watch add refinery');
    await bring('a', 'The refinery is on fire.');
    const about = { command: 'watch list', action: 'about', value: mark() };
    expect(reasonOf(await press(about, { scope: OTHER }))).toContain('I no longer know this alert');
    await done('/watch remove 1');
    expect(reasonOf(await press(about))).toContain('I no longer know this alert');
    expect(reasonOf(await press({ ...about, value: "x' OR 1" }))).toContain('I no longer know this alert');
  });
});

describe('a digest of long sentences', () => {
  it('fits into one message', async () => {
    const words =
      'of which the council had been warned more than once by people who live close to the old harbour';
    await done('/watch add refinery mode:daily');
    for (let at = 0; at < 14; at++)
      await bring(String(at), `The refinery number ${at} is on fire, ${words} and ${words}.`);
    tracking.watches.makeDigests(new Date('2026-03-03T08:00:00Z'));
    const [found] = rows(tracking.store.database.prepare('SELECT id FROM delivery').all());
    const digest = await tracking.watches.compose(Number(found?.id));
    if (digest === null) throw new Error('nothing to post');
    const message = JSON.stringify(messageOf(digest, 'abcdefabcdef'));
    for (const { article, start, end } of digest.citations)
      expect(message).toContain(article.text.slice(start, end).slice(15, 40));
    expect(digest.citations).toHaveLength(5);
    expect(message).not.toContain('more found');
    expect(digest.citations.length + Number(/And (\d+) more/.exec(digest.notes.join())?.[1])).toBe(14);
  });
});
