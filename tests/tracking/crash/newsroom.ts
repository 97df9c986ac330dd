import type { Wanted } from '../../../src/tracking/watches/watches.ts';
import type { StandIn } from '../../discord/standin/standin.ts';
import { Outlet } from '../press/outlet.ts';
import type { Press } from '../press/press.ts';
import type { ServerPlan } from './orders.ts';
import { queryOf, type Rule, type TrueServer, type TrueWatch } from './truth.ts';

export const openOutlets = (): readonly Outlet[] => [
  new Outlet('courier', 'Northern Courier', 'rss'),
  new Outlet('ledger', 'Evening Ledger', 'atom'),
  new Outlet('tribune', 'Valley Tribune', 'json'),
  new Outlet('observer', 'City Observer', 'rss'),
];

/** A server, as it is asked for and as it is judged. */
export interface Newsroom {
  readonly plan: ServerPlan;
  readonly truth: TrueServer;
}

interface Wish {
  readonly channel: string;
  readonly rule: Rule;
  readonly more?: Partial<Wanted>;
}

const HOURLY = { mode: 'hourly' } as const;
const DAILY = { mode: 'daily', atMinute: 8 * 60, zone: 'Europe/London' } as const;
const QUIET = { quiet: { from: 22 * 60, to: 7 * 60 }, zone: 'America/New_York' } as const;

/** Two servers that follow some of the same outlets, with watches of several kinds, some of them in one channel. */
export function openNewsrooms(
  standIn: StandIn,
  press: Press,
  outlets: readonly Outlet[],
): readonly Newsroom[] {
  const [first, second] = standIn.guilds;
  if (first === undefined || second === undefined) throw new Error('two servers are needed');
  const channel = (guild: typeof first, name: string) => standIn.addChannel(guild, name);
  const shared = channel(first, 'news');
  const newsroom = (scope: string, followed: readonly Outlet[], wishes: readonly Wish[]): Newsroom => ({
    plan: {
      scope,
      feeds: followed.map(({ name, feedPath }) => ({ title: name, url: `${press.origin}${feedPath}` })),
      watches: wishes.map((wish) => wantedOf(scope, wish)),
    },
    truth: { scope, outlets: followed.map(({ name }) => name), watches: wishes.map(truthOf) },
  });
  return [
    newsroom(first.id, outlets.slice(0, 3), [
      { channel: shared, rule: { all: ['harbour'] } },
      { channel: shared, rule: { any: ['glacier', 'bakery'] } },
      { channel: channel(first, 'people'), rule: { person: 'Elena Marchetti' } },
      { channel: channel(first, 'hourly'), rule: { any: ['budget', 'tramway'] }, more: HOURLY },
      { channel: channel(first, 'daily'), rule: { all: ['vaccine'] }, more: DAILY },
    ]),
    newsroom(second.id, outlets.slice(1), [
      { channel: channel(second, 'music'), rule: { all: ['orchestra'], none: ['budget'] } },
      { channel: channel(second, 'valley'), rule: { source: 'Valley Tribune' } },
      { channel: channel(second, 'quiet'), rule: { all: ['lighthouse'] }, more: QUIET },
      { channel: channel(second, 'hourly'), rule: { all: ['harbour'] }, more: HOURLY },
    ]),
  ];
}

function truthOf({ channel, rule, more }: Wish): TrueWatch {
  return { channel, rule, mode: more?.mode ?? 'each' };
}

function wantedOf(scope: string, { channel, rule, more }: Wish): Wanted {
  return {
    scope,
    channel,
    query: queryOf(rule),
    source: rule.source ?? null,
    person: rule.person ?? null,
    mode: 'each',
    atMinute: null,
    atWeekday: null,
    zone: 'Europe/London',
    quiet: null,
    addedBy: '1',
    ...more,
  };
}
