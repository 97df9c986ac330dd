import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, discord, startBot } from '../../discord/bot.ts';
import type {
  Gesture,
  Guild,
  Invocation,
  Message,
  StandIn,
  Values,
  Where,
} from '../../discord/standin/standin.ts';
import { type House, openHouse } from './house.ts';
import { leaksIn } from './secrets.ts';
import type { Ids, Tenant } from './tenant.ts';

const MANAGES = (1n << 10n) | (1n << 11n) | (1n << 31n) | (1n << 5n);

let house: House | null = null;

afterEach(async () => {
  await closeAll();
  await house?.close();
});

/** Two servers of a Discord, with the whole bot in it. */
async function opened() {
  const standIn = await discord({ guilds: ['First', 'Second'] });
  const ids = standIn.guilds.map((guild): Ids => {
    const people = [
      standIn.addPerson(`${guild.name} editor`),
      standIn.addPerson(`${guild.name} reader`),
    ] as const;
    return {
      scope: guild.id,
      channels: [guild.channelId, standIn.addChannel(guild, 'desk')],
      people: [people[0].id, people[1].id],
    };
  });
  house = await openHouse(ids);
  const { lines } = await startBot(standIn, house.desk, { now: house.clock.now });
  const [first, second] = house.tenants;
  const [here, there] = standIn.guilds;
  if (!first || !second || !here || !there) throw new Error('there are two servers');
  return { standIn, lines, first, second, here, there, commands: house.desk.commands };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** Where somebody is who may see nothing of the first server. */
const PLACES: readonly (readonly [string, (there: Guild) => Where])[] = [
  ['another server', (guild) => ({ guild, permissions: MANAGES })],
  ['direct messages', () => ({})],
  [
    'a private channel, with the bot as an app of their own',
    () => ({ install: 'user', privateChannel: true }),
  ],
  ['another server, with the bot as an app of their own', (guild) => ({ guild, install: 'user' })],
];

describe('the whole bot in Discord', () => {
  it.each(PLACES)(
    'shows nothing of a server in %s',
    async (_, place) => {
      const all = await opened();
      const { standIn, first, second, here, there, lines } = all;
      const where = { by: standIn.person, force: true, ...place(there) };
      const mine = where.guild === undefined ? [] : second.words;
      const buttons = await buttonsOf(standIn, here, first);
      const others = [...first.words, ...second.words].filter((word) => !mine.includes(word));
      for (const gesture of [...gesturesOf(all, first), ...buttons]) {
        // What somebody typed, or saw already, may be said back to them.
        const typed = JSON.stringify(gesture).toLowerCase();
        const shown = await comesOf(standIn, { ...gesture, ...where } as Gesture);
        const secret = others.filter((word) => !typed.includes(word));
        expect(leaksIn(shown, secret), `${JSON.stringify(gesture).slice(0, 200)}`).toEqual([]);
      }
      expect(
        leaksIn(
          lines,
          [...first.words, ...second.words].filter((word) => !/^\d+$/.test(word)),
        ),
      ).toEqual([]);
    },
    60_000,
  );

  it('shows a server what is its own', async () => {
    const { standIn, first, here } = await opened();
    const where = { guild: here, permissions: MANAGES };
    const shown = await comesOf(standIn, { kind: 'command', name: 'feed list', ...where });
    expect(leaksIn(shown, first.words)).not.toEqual([]);
  });
});

type Bare = { readonly kind: Gesture['kind'] } & Readonly<Record<string, unknown>>;

/** The buttons of the first server's replies, wherever they are pressed. */
async function buttonsOf(standIn: StandIn, here: Guild, { secrets }: Tenant): Promise<Bare[]> {
  const ask = async (name: string, options: Values): Promise<Bare[]> => {
    const asked = { kind: 'command', name, options, guild: here, permissions: MANAGES } as const;
    const message = await standIn.interact(asked).reply();
    // As it is seen from outside: the words of the reply are not there.
    const bare = { ...message, guildId: null, text: '', content: '', components: [], raw: {}, buttons: [] };
    return message.buttons.flatMap(({ customId }) =>
      customId === null ? [] : [{ kind: 'button', message: bare, button: customId }],
    );
  };
  const all = [
    await ask('watch list', {}),
    await ask('watch pause', { watch: '#1' }),
    await ask('watch remove', { watch: '#2' }),
    await ask('search', { query: secrets.family }),
    await ask('article', { title: secrets.file }),
    await ask('forget', {}),
    await ask('forget', { article: secrets.file }),
  ];
  return all.flat();
}

/** Each command, and each completion. */
function gesturesOf({ commands }: Opened, { secrets, people }: Tenant): Bare[] {
  const name = `${secrets.given} ${secrets.family}`;
  const typed = ['', secrets.family.slice(0, 3), '1'];
  const asks = commands.flatMap(({ name: command, options }): Bare[] => {
    const texts = options.filter(({ type }) => type === 'text');
    const rest = Object.fromEntries(
      options.flatMap((option) =>
        option.type === 'choice' && option.required ? [[option.name, option.choices[0]?.value ?? '']] : [],
      ),
    );
    if (options.some(({ type, required }) => type === 'file' && required === true)) return [];
    const words = ['harbour', '#1', name];
    const filled = words.map((word) => ({
      ...rest,
      ...Object.fromEntries(texts.map((option) => [option.name, word])),
    }));
    return [
      ...filled.map((values): Bare => ({ kind: 'command', name: command, options: values })),
      ...texts
        .filter((option) => 'complete' in option)
        .flatMap((option) =>
          typed.map(
            (each): Bare => ({ kind: 'autocomplete', name: command, focused: option.name, typed: each }),
          ),
        ),
    ];
  });
  return [
    ...asks,
    { kind: 'command', name: 'forget', options: { article: secrets.file } },
    { kind: 'command', name: 'who', options: { question: people[0] } },
  ];
}

/** Everything that was sent back. */
async function comesOf(standIn: StandIn, gesture: Gesture): Promise<unknown> {
  const invocation: Invocation = standIn.interact(gesture);
  if (gesture.kind === 'autocomplete') return invocation.choices().catch(() => []);
  const reply: Message | null = await invocation.reply().catch(() => null);
  return [reply?.raw, invocation.log];
}
