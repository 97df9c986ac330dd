import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createStandIn, type Message, type StandIn } from '../tests/discord/standin/standin.ts';
import { startBot } from './bot.ts';
import { openSite, type Site, type Story } from './site.ts';

// `npm run demo:tracking`: a site, its feed, a watch, a new article, the alert, and a restart, all on this machine. Each
// step is printed with what Discord shows, and one that does not hold ends it with 1.

const OLD: Story = {
  name: 'ferry-timetable',
  title: 'Summer timetable for the Orsel ferry',
  // Feeds that have been quiet for long are looked at less often.
  published: new Date(Date.now() - 15 * 60_000),
  paragraphs: [
    'The ferry to Orsel will sail every forty minutes from Saturday, the harbour office said.',
    'Tickets stay at four euros, and children under six travel free.',
  ],
};

const NEW: Story = {
  name: 'crane-strike',
  title: 'Crane drivers stop work at Hallow harbour',
  published: new Date(),
  paragraphs: [
    'Some 140 crane drivers walked out at Hallow harbour on Monday morning over a new roster.',
    'Their spokeswoman, Ingrid Tamm, said the strike would last until the port authority took the night shifts back.',
    'Two container ships were waiting in the roads by noon. The port authority said it had not been warned.',
  ],
};

/** More than the minute between two looks at a feed. */
const PATIENCE_MS = 150_000;
const MANAGE_SERVER = 1n << 5n;

class Broken extends Error {}

let steps = 0;

function step(words: string): void {
  steps += 1;
  process.stdout.write(`\n${steps}. ${words}\n`);
}

function show({ text, buttons }: Pick<Message, 'text' | 'buttons'>): void {
  const plain = text.replace(/\\([^\w\s])/g, '$1').split('\n');
  for (const line of plain) process.stdout.write(`   │ ${line}\n`);
  const labels = buttons.map(({ label }) => `[${label}]`).join(' ');
  if (labels !== '') process.stdout.write(`   │ ${labels}\n`);
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what);
  process.stdout.write(`   ✓ ${what}\n`);
}

async function run(discord: StandIn, site: Site, folder: string): Promise<void> {
  const settings = {
    ARTICLES: 'seeds',
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    DATA_DIR: join(folder, 'data'),
    FETCH_ALLOW: `127.0.0.1:${site.port}`,
    FEED_MINUTES: '1',
    LOG_LEVEL: 'info',
  };
  const { guild } = discord;
  const member = { guild, permissions: MANAGE_SERVER };
  const command = (name: string, options: Readonly<Record<string, string>> = {}) => {
    const typed = Object.entries(options).map(([option, value]) => ` ${option}:${value}`);
    process.stdout.write(`   > /${name}${typed.join('')}\n`);
    return discord.interact({ kind: 'command', name, options, ...member }).reply(30_000);
  };
  const press = (message: Message, button: string) => {
    process.stdout.write(`   > [${button}]\n`);
    return discord.interact({ kind: 'button', message, button, ...member }).reply(30_000);
  };
  const posted = () =>
    discord.messages(guild).filter(({ ephemeral, raw }) => !ephemeral && !('interaction_metadata' in raw));

  step(`A news site opens at ${site.address}, with one story. The bot goes online, with an empty store.`);
  site.publish(OLD);
  let bot = await startBot(settings);

  step('Its feed is found from the front page, shown, and followed.');
  const found = await command('feed add', { url: site.address });
  show(found);
  check(found.text.includes(OLD.title), 'the preview names the latest story');
  show(await press(found, 'Follow it'));

  step('A channel asks to hear of a strike.');
  const watching = await command('watch add', { query: 'strike OR "walked out"' });
  show(watching);
  check(watching.text.includes('is set'), 'the watch is set');

  step('What the feed held already answers questions, and is reported to nobody.');
  const ferry = await until('the old story answers', async () => {
    const answer = await command('ask', { question: 'how much are tickets for the ferry?' });
    return answer.text.includes('four euros') ? answer : null;
  });
  show(ferry);
  check(posted().length === 0, 'nothing was posted');

  step('The site publishes a story. The feed is looked at once a minute here, so this takes as long.');
  site.publish(NEW);
  const alert = await until('the alert is posted', async () => posted()[0] ?? null);
  show(alert);
  const quoted = NEW.paragraphs.flatMap((paragraph) => paragraph.split(/(?<=\.) /));
  check(
    quoted.some((sentence) => unmarked(alert.text).includes(sentence)),
    'the quotation stands in the story, to the letter',
  );

  step('The paragraphs around the quotation, from its button.');
  const context = await press(
    alert,
    alert.buttons.find(({ label }) => label.startsWith('Context'))?.label ?? '',
  );
  show(context);
  check(unmarked(context.text).includes('Ingrid Tamm'), 'the next paragraph is there');

  step('The story answers questions too.');
  const who = await command('who', { question: 'who is Ingrid Tamm?' });
  show(who);
  check(unmarked(who.text).includes('Ingrid Tamm'), 'she is found');

  step('The bot is stopped and started again. Nothing is fetched anew or posted twice.');
  await bot.stop();
  bot = await startBot(settings);
  const again = await command('who', { question: 'who is Ingrid Tamm?' });
  check(unmarked(again.text).includes('Ingrid Tamm'), 'the story is still there');
  await wait(3_000);
  check(posted().length === 1, 'there is one alert');

  step('The server takes back all that it has added.');
  const asked = await command('forget');
  show(asked);
  show(await press(asked, asked.buttons[0]?.label ?? ''));
  const gone = await command('who', { question: 'who is Ingrid Tamm?' });
  check(!unmarked(gone.text).includes('spokeswoman'), 'nobody is found any more');
  await bot.stop();
  const refused = discord.violations.map(({ reason }) => reason);
  check(
    refused.length === 0,
    `Discord would have refused nothing${refused.map((why) => `: ${why}`).join('')}`,
  );
}

/** As a reader sees it. */
function unmarked(text: string): string {
  return text.replace(/\\([^\w\s])/g, '$1').replaceAll('**', '');
}

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await wait(2_000);
  }
  throw new Broken(`${what}: not within ${PATIENCE_MS / 1000} s`);
}

const folder = await mkdtemp(join(tmpdir(), 'dateline-demo-'));
const discord = await createStandIn({ guilds: ['Newsroom'] });
const site = await openSite();
let status = 0;
try {
  await run(discord, site, folder);
  process.stdout.write(`\nAll ${steps} steps hold.\n`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stdout.write(`\nStep ${steps} does not hold: ${error.message}\n`);
  status = 1;
} finally {
  await site.close();
  await discord.close();
  await rm(folder, { recursive: true, force: true });
}
process.exit(status);
