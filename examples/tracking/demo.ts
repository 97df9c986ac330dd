import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { texts } from '../../src/catalogue/texts.ts';
import { createStandIn, type Message, type StandIn } from '../../tests/discord/standin/standin.ts';
import { Outlet } from '../../tests/tracking/press/outlet.ts';
import { openPress } from '../../tests/tracking/press/press.ts';
import type { Story } from '../../tests/tracking/press/story.ts';
import { type Bot, startBot } from './bot.ts';
import { type Somebody, somebody } from './person.ts';
import { LATEST, OLD } from './stories.ts';
import { Broken, hold, note, show, step } from './told.ts';

// `npm run demo:tracking`: from nothing to an alert, and on to where everything is forgotten. The bot is the real one;
// Discord and the news site are stand-ins on this machine.

const ALERT_MS = 90_000;
/** Long enough for something to be posted once more, if it were. */
const QUIET_MS = 4_000;
/** How often it is looked whether something has come in. */
const TRIES = 15;

const folder = await mkdtemp(join(tmpdir(), 'dateline-demo-'));
const started = performance.now();
const running: { bot: Bot | null } = { bot: null };
const outlet = new Outlet('herald', 'Harbour Herald', 'rss');
const press = await openPress({ outlets: [outlet] });
const discord = await createStandIn({ guilds: ['Newsroom', 'Another desk'] });
const [, other] = discord.guilds;
try {
  await demonstrate();
  note(`\nAll of it holds, in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
} catch (error) {
  process.exitCode = 1;
  process.stdout.write(`\n✗ ${error instanceof Broken ? error.message : String(error)}\n`);
} finally {
  await running.bot?.stop();
  await Promise.all([press.close(), discord.close()]);
  await rm(folder, { recursive: true });
}
process.exit();

async function demonstrate(): Promise<void> {
  const me = somebody(discord, discord.guild);
  if (other === undefined) throw new Error('there are two servers');
  step('A news site and the bot are started, with an empty folder for data.');
  outlet.print(OLD, new Date(Date.now() - 3_600_000));
  running.bot = await startBot(settings());
  note(`The site is at ${press.origin}, with one story so far: “${OLD.title}”.`);

  step('Somebody who manages the server adds the site’s feed, and sees what it is before it is kept.');
  const preview = await me.ask('feed add', { url: `${press.origin}${outlet.feedPath}` });
  hold(preview.text.includes(outlet.name), 'the preview names the site');
  const followed = await me.press(preview, texts.feedCommands.add.followOne);
  hold(followed.text.includes(outlet.name), 'the feed is followed');

  step('They ask to be told of each article about the ferry.');
  await me.ask('watch add', { query: 'ferry' });
  await until(() => press.answers.has('page'), 'the page of the first story is fetched');
  hold(await comesIn(me, 'lighthouse', OLD), 'the first story is taken in');
  await sleep(QUIET_MS / 2);
  hold(posts().length === 0, 'what was there before is no news, and is not reported');

  step(`The site publishes “${LATEST.title}”.`);
  outlet.print(LATEST, new Date());
  note('A feed is looked at every few minutes, and at once where another server begins to follow it:');
  const colleague = somebody(discord, other);
  const again = await colleague.ask('feed add', { url: `${press.origin}${outlet.feedPath}` });
  await colleague.press(again, texts.feedCommands.add.followOne);
  await until(() => posts().length > 0, 'an alert is posted in the channel');
  const [alert] = posts();
  if (alert === undefined) return;
  show('Dateline, unasked', alert);
  const page = LATEST.paragraphs.join('\n\n');
  const quoted = quotationsOf(alert);
  hold(quoted.length > 0, 'it quotes the article');
  hold(
    quoted.every((quotation) => page.includes(quotation)),
    'each quotation is a slice of the article',
  );

  hold(said(other.channelId).length === 0, 'the other server, which watches for nothing, is told nothing');

  step('“Context” shows what stands round it.');
  const context = await me.press(alert, 'Context');
  hold(context.text.includes('engineers'), 'the sentences beside it are there');

  step('Now the article answers questions.');
  const who = await me.ask('who', { question: 'Who is Marta Velasquez?' });
  hold(who.text.includes('harbour master'), 'it is answered from the article that came in');

  step('The bot is stopped and started again.');
  await running.bot?.stop();
  const asked = press.answers.get('page') ?? 0;
  running.bot = await startBot(settings());
  hold(await finds(me, 'ferry', LATEST), 'the article is still there');
  await sleep(QUIET_MS);
  hold((press.answers.get('page') ?? 0) === asked, 'its page was not fetched again');
  hold(posts().length === 1, 'and nothing was posted twice');

  step('Everything that the server added is forgotten.');
  const forget = await me.ask('forget');
  await me.press(forget, texts.forget.doAll);
  hold(!(await finds(me, 'ferry', LATEST)), 'the article is gone');
  const left = await me.ask('forget');
  hold(left.text.includes(texts.forget.nothing), 'nothing of it is left');
  hold(complaints(discord).length === 0, 'Discord had nothing to complain of');
}

function settings(): Record<string, string> {
  return {
    DISCORD_API: discord.api,
    DISCORD_TOKEN: discord.token,
    DATA_DIR: folder,
    ARTICLES: 'seeds',
    FETCH_ALLOW: press.place,
    FEED_MINUTES: '1',
    LOG_LEVEL: 'info',
  };
}

/** What the bot has said in the channel without being asked. */
function posts(): readonly Message[] {
  return said(discord.guild.channelId);
}

function said(channel: string): readonly Message[] {
  return discord
    .messages(channel)
    .filter(({ authorId, raw }) => authorId === discord.botUser.id && !raw.interaction_metadata);
}

/** Whether a search quotes the story. */
async function finds(me: Somebody, query: string, { paragraphs }: Story): Promise<boolean> {
  const quoted = quotationsOf(await me.ask('search', { query }));
  return quoted.some((quotation) => paragraphs.some((paragraph) => paragraph.includes(quotation)));
}

/** The words between quotation marks that stand on lines of their own, without what Discord's marks add. */
function quotationsOf({ text }: Message): string[] {
  return [...text.matchAll(/“([^”]{20,})”/g)].map(([, words = '']) => words.replace(/[*_\\]/g, ''));
}

/** Asks until it is found: a page is read in a moment, or in some on a busy machine. */
async function comesIn(me: Somebody, query: string, story: Story): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (await finds(me, query, story)) return true;
    await sleep(QUIET_MS / 2);
  }
  return false;
}

async function until(what: () => boolean, words: string): Promise<void> {
  const end = Date.now() + ALERT_MS;
  while (!what() && Date.now() < end) await sleep(200);
  hold(what(), words);
}

function complaints({ violations }: StandIn): string[] {
  return violations.map(({ where, rule, reason }) => `${where} ${rule} ${reason}`);
}
