import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { createStandIn } from './discord/standin/standin.ts';
import { type Settings, start } from './processes.ts';

const logLine = z.looseObject({ level: z.string(), time: z.string(), msg: z.string() });
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => logLine.parse(JSON.parse(line)));

/** The real process, online at a Discord of the test's own. */
async function online(settings: Settings = {}) {
  const discord = await createStandIn({ guilds: ['Newsroom'] });
  onTestFinished(() => discord.close());
  const process = start(resolve('src/main.ts'), [], {
    ARTICLES: resolve('seeds'),
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    ...settings,
  });
  await process.says('online: add the bot');
  return { discord, ...process };
}

/** A question on Discord, and the words of the reply. */
async function ask(discord: Awaited<ReturnType<typeof createStandIn>>, question: string): Promise<string> {
  const [guild] = discord.guilds;
  if (guild === undefined) throw new Error('the stand-in has a guild');
  const asked = discord.interact({ kind: 'command', name: 'ask', options: { question }, guild });
  return (await asked.reply()).text;
}

describe('npm start with a token', () => {
  it('answers on Discord, reports its health, and leaves with 0 when it is asked to', async () => {
    const { discord, child, ended, said } = await online({ PORT: '0', LOG_LEVEL: 'debug' });
    expect(await ask(discord, 'when did the talks on cyber security begin?')).toContain('China Daily');
    expect(discord.commands().length).toBeGreaterThan(3);
    discord.say(`<@${discord.botUser.id}> who is Wang Yang?`, { guild: discord.guild });
    await vi.waitFor(
      () => expect(discord.messages(discord.guild).at(-1)?.text).toContain('Vice Premier'),
      5000,
    );

    const served = linesOf(said().err).find(({ msg }) => msg.startsWith('serving /healthz'));
    const get = (path: string) => fetch(`http://127.0.0.1:${served?.port}${path}`);
    const health = await get('/healthz');
    expect([health.status, await health.json()]).toMatchObject([200, { articles: 2, gateway: 'ready' }]);
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toMatch(/^dateline_answers_total\{command="ask",status="\w+"\} 1$/m);
    expect(metrics).toMatch(/^dateline_reply_seconds_count\{command="ask",outcome="\w+"\} 1$/m);
    expect(metrics).toMatch(/^dateline_reply_seconds_count\{command="mention",outcome="answered"\} 1$/m);
    expect(metrics).toMatch(/^dateline_wait_seconds_count 2$/m);

    child.kill('SIGTERM');
    const end = await ended;
    expect(end).toMatchObject({ status: 0, signal: null, out: '' });
    const lines = linesOf(end.err);
    expect(lines.at(-1)).toMatchObject({ level: 'info', signal: 'SIGTERM' });
    expect(lines.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
    expect(end.err).not.toContain(discord.token);
    expect(end.err).not.toContain('cyber');
    expect(discord.violations).toEqual([]);
  });

  it('finishes the reply that is under way, and logs the words of questions only where it is told to', async () => {
    const { discord, child, ended } = await online({ LOG_QUESTIONS: 'true' });
    // Discord turns the reply away once, so that it must be sent again after the signal.
    discord.fault({ kind: 'rateLimit', retryAfter: 0.8, scope: 'user', times: 1, route: '/interactions/' });
    const reply = ask(discord, 'when did the talks on cyber security begin?');
    await vi.waitFor(() => expect(discord.requests.some(({ fault }) => fault)).toBe(true));
    child.kill('SIGINT');
    expect(await reply).toContain('China Daily');
    const end = await ended;
    expect(end).toMatchObject({ status: 0, signal: null });
    expect(discord.violations).toEqual([]);
    expect(linesOf(end.err).find(({ msg }) => msg === 'answered')).toMatchObject({
      command: 'ask',
      options: { question: 'when did the talks on cyber security begin?' },
    });
  });

  it('hears of no messages, and limits users, where it is told so', async () => {
    const { discord } = await online({ ANSWER_MENTIONS: 'false', LIMIT_USER: '1' });
    expect(discord.gateway.identifies.map(({ intents }) => intents)).toEqual([1]);
    expect(await ask(discord, 'when did the talks on cyber security begin?')).toContain('China Daily');
    expect(await ask(discord, 'when did they end?')).toContain('Ask again in');
    expect(discord.violations).toEqual([]);
  });

  it('ends with 1 and a line that says why when Discord closes the door for good', async () => {
    const { discord, ended } = await online();
    discord.gateway.hangUp(4004);
    const end = await ended;
    expect(end.status).toBe(1);
    expect(linesOf(end.err).at(-1)).toMatchObject({ level: 'fatal', msg: expect.stringContaining('token') });
  });
});
