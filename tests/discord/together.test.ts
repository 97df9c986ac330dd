import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SHARED } from '../../src/articles/article.ts';
import { parseCommandLine } from '../../src/desk/commandline.ts';
import type { Desk, Request } from '../../src/desk/desk.ts';
import { openDesk } from '../../src/startup.ts';
import { closeAll, discord } from './bot.ts';
import { startHttpBot } from './http-bot.ts';
import { answered, articleOf, cite, fakeDesk } from './sample.ts';
import { shelfDesk } from './shelf.ts';

afterEach(closeAll);

const article = articleOf([['The talks began on Monday.']]);
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A desk that tells what it was asked; the first question takes a while. */
function desk() {
  const asked: Request[] = [];
  const told = fakeDesk({
    articles: [article],
    respond: async (request) => {
      asked.push(request);
      if (asked.length === 1) await sleep(150);
      return answered([cite(article, 1)], { title: String(request.options.question) });
    },
  });
  return { asked, desk: told };
}

/** The bot, with a question under way that the others wait for. */
async function busy(served: Desk) {
  const standIn = await discord({ guilds: ['One', 'Two'] });
  await startHttpBot(standIn, served, { crowd: { aloneFor: 1_000 }, waits: { deferAfter: 1_000 } });
  const [one, two] = standIn.guilds;
  if (!one || !two) throw new Error('two servers are needed');
  const ask = (question: string, guild = one, by = standIn.person, options = {}) =>
    standIn.interact({ kind: 'command', name: 'ask', options: { question, ...options }, guild, by }).reply();
  const first = ask('What is before?');
  await sleep(60);
  return { standIn, one, two, ask, first };
}

describe('the same question of several', () => {
  it('is looked up once for all who wait for their turn, and each gets a reply', async () => {
    const { asked, desk: served } = desk();
    const { standIn, ask, first, one } = await busy(served);
    const people = Array.from({ length: 5 }, (_, at) => standIn.addPerson(`Reader ${at}`));
    const replies = await Promise.all([first, ...people.map((by) => ask('When?', one, by))]);
    expect(asked.map(({ options }) => options.question)).toEqual(['What is before?', 'When?']);
    expect(new Set(replies.map(({ id }) => id)).size).toBe(6);
    expect(replies.slice(1).every(({ text }) => text.includes('Monday'))).toBe(true);
    expect(standIn.violations).toEqual([]);
  });

  it('is looked up anew once it has begun: what came in meanwhile is not missed', async () => {
    const { asked, desk: served } = desk();
    const { ask, first } = await busy(served);
    await Promise.all([first, ask('What is before?')]);
    await ask('What is before?');
    expect(asked).toHaveLength(3);
  });

  it('is another one in another server, with another option, or for the asker alone', async () => {
    const { asked, desk: served } = desk();
    const { ask, first, one, two, standIn } = await busy(served);
    const { person } = standIn;
    const [, here, , , alone] = await Promise.all([
      first,
      ask('When?', one),
      ask('When?', two),
      ask('When?', one, person, { limit: 2 }),
      ask('When?', one, person, { private: true }),
    ]);
    expect(asked).toHaveLength(5);
    expect([here?.ephemeral, alone?.ephemeral]).toEqual([false, true]);
    expect(standIn.violations).toEqual([]);
  });

  it('fails for all of them under one id, and is asked anew afterwards', async () => {
    let times = 0;
    const served = fakeDesk({
      respond: async ({ options }) => {
        if (options.question === 'What is before?') await sleep(150);
        else if (times++ === 0) throw new Error('broken');
        return answered([cite(article, 1)]);
      },
    });
    const { ask, first } = await busy(served);
    const [, a, b] = await Promise.all([first, ask('When?'), ask('When?')]);
    expect(a?.text).toMatch(/Something went wrong/);
    expect(b?.text).toBe(a?.text);
    expect((await ask('When?')).text).toContain('Monday');
  });
});

describe('a command for a certain audience', () => {
  it('is done for each who gives it', async () => {
    const { desk: served, asked } = await shelfDesk({ answer: 40 });
    const standIn = await discord();
    await startHttpBot(standIn, served);
    const { guild } = standIn;
    const options = { item: 'vase', to: guild.channelId };
    const give = () =>
      standIn.interact({ kind: 'command', name: 'shelf add', options, guild, permissions: 1n << 5n }).reply();
    await Promise.all([give(), give(), give()]);
    expect(asked.filter(({ what }) => what === 'add')).toHaveLength(3);
    expect(standIn.violations).toEqual([]);
  });
});

describe('a command for everybody', () => {
  it('answers everybody alike, wherever they ask: what one asked may be shown to another', async () => {
    const { desk: whole } = await openDesk([resolve('seeds')]);
    const ada = { asker: { id: '1', name: 'Ada', mayManage: true }, channel: '3' };
    const bob = { asker: { id: '2', name: 'Bob', mayManage: false }, channel: '4' };
    let examples = 0;
    for (const { audience, examples: own } of whole.commands) {
      for (const { line } of audience === undefined ? own : []) {
        const read = parseCommandLine(line, whole.commands);
        if (!read.ok) continue;
        const { command, options } = read;
        const request = { command, options, scope: SHARED, now: new Date('2013-07-12T12:00:00Z') };
        const answer = await whole.respond({ ...request, ...ada });
        expect(await whole.respond({ ...request, ...bob }), line).toEqual(answer);
        examples++;
      }
    }
    expect(examples).toBeGreaterThan(10);
  }, 60_000);
});
