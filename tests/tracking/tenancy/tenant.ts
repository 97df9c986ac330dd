import { Random } from '../../fuzz/random.ts';
import { Outlet } from '../press/outlet.ts';
import { capital, type Story } from '../press/story.ts';
import type { House } from './house.ts';
import { type Secrets, secretsOf, wordsOf } from './secrets.ts';
import { originOf } from './web.ts';

/** A server with all that it has added. */
export interface Tenant {
  readonly number: number;
  /** Ids as Discord gives them: no two servers have any of them in common. */
  readonly scope: string;
  readonly channels: readonly [string, string];
  readonly people: readonly [string, string];
  readonly secrets: Secrets;
  /** All words that nobody else may see, its ids among them. */
  readonly words: readonly string[];
  readonly outlets: readonly [Outlet, Outlet];
  /** Follows, adds and watches. */
  moveIn(house: House): Promise<void>;
  /** Its outlets bring something new. */
  publish(now: Date): void;
}

const WORDS = 'mayor harbour council minister bridge budget market school engineers report'.split(' ');

/** Ids as Discord has given them to a server; made up unless told. */
export type Ids = Pick<Tenant, 'scope' | 'channels' | 'people'>;

export function openTenant(number: number, now: Date, ids: Ids = idsOf(number)): Tenant {
  const secrets = secretsOf(number);
  const outlets: Tenant['outlets'] = [
    new Outlet(`${secrets.path.toLowerCase()}-a`, `${secrets.outlet} Gazette`, 'rss'),
    new Outlet(`${secrets.path.toLowerCase()}-b`, `${secrets.outlet} Evening Post`, 'json'),
  ];
  const [outlet, second] = outlets;
  const { scope, channels, people } = ids;
  let written = 0;
  const publish = (moment: Date, from: Outlet) => {
    from.print(storyOf(secrets, written), moment);
    written += 1;
  };
  for (let count = 0; count < 3; count++) publish(now, outlet);
  publish(now, second);
  return {
    number,
    scope,
    channels,
    people,
    secrets,
    words: [...wordsOf(secrets), scope, ...channels, ...people],
    outlets,
    publish: (moment) => publish(moment, outlet),
    moveIn: (house) => moveIn(house, { scope, channels, people, secrets, outlets }),
  };
}

function idsOf(number: number): Ids {
  const id = (kind: number) => `9${number}${kind}${'4'.repeat(13)}${number}${kind}`;
  return { scope: id(0), channels: [id(1), id(2)], people: [id(3), id(4)] };
}

/** A story in which every kind of thing that is shown somewhere has a word of the server's. */
function storyOf({ stories, given, family, office }: Secrets, number: number): Story {
  const random = new Random(`${family} ${number}`);
  const word = stories[number % stories.length] ?? '';
  const some = (count: number) => random.several(count, count, () => random.from(WORDS)).join(' ');
  const name = `${given} ${family}`;
  return {
    word: `${word.toLowerCase()}-${number}`,
    title: `${capital(random.from(WORDS))} of ${word} settles ${number + 3} disputes`,
    topics: [],
    person: null,
    paragraphs: [
      `${name}, the ${office} of ${word}, said on Monday that the harbour would open on 3 March 2026. “We paid ${number + 12} million crowns for the harbour,” ${family} said.`,
      `The ${some(5)} met in ${word} with the ${some(6)} while ${number + 40} people waited. ${name} praised the ${some(4)}.`,
      `The ${office} will visit ${word} again in April. The ${some(7)} costs ${number + 5} crowns.`,
    ],
    version: 1,
  };
}

type Moving = Pick<Tenant, 'scope' | 'channels' | 'people' | 'secrets' | 'outlets'>;

async function moveIn({ tracking, web, wire }: House, tenant: Moving): Promise<void> {
  const { scope, secrets, outlets } = tenant;
  const [channel, other] = tenant.channels;
  const [addedBy, somebody] = tenant.people;
  tracking.records.present(scope, other);
  const [outlet, second] = outlets;
  for (const [each, title] of [
    [outlet, `${secrets.feed} news`],
    [second, `${secrets.list} list`],
    [wire, `${secrets.list} wire`],
  ] as const) {
    const url = `${originOf(each)}${each.feedPath}`;
    tracking.following.follow({ url, title, home: null }, { scope, channel, addedBy });
  }
  const file = `https://cdn.example/${scope}/${secrets.file}.txt`;
  const text = `${secrets.file} council meets\n\nThe council of ${secrets.file} met on Monday. ${secrets.given} ${secrets.family} spoke to ${secrets.file} engineers about the harbour and the bridge for two hours.`;
  web.files.set(file, { body: text, type: 'text/plain; charset=utf-8' });
  const sent = { name: `${secrets.file}.txt`, url: file, size: text.length };
  const drafted = await tracking.intake.draftFile(sent, scope, somebody);
  if (drafted.kind === 'failed') throw new Error(drafted.reason);
  for (const { id } of drafted.drafts) await tracking.intake.keepDraft(id, scope);
  // Another one stays a draft.
  await tracking.intake.draftFile({ ...sent, name: `more-${sent.name}` }, scope, somebody);
  const plain = {
    scope,
    channel,
    query: '',
    source: null,
    person: null,
    mode: 'each',
    atMinute: null,
    atWeekday: null,
    zone: 'Europe/London',
    quiet: null,
    addedBy,
  } as const;
  for (const wanted of [
    { ...plain, query: 'harbour' },
    { ...plain, query: `${secrets.query} OR bridge`, channel: other },
    { ...plain, person: `${secrets.given} ${secrets.family}`, mode: 'hourly' as const },
    { ...plain, source: `${secrets.outlet} Gazette`, addedBy: somebody },
  ]) {
    const set = tracking.watches.add(wanted);
    if (set.kind !== 'set') throw new Error(JSON.stringify(set));
  }
}
