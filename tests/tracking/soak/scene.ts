import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Wanted } from '../../../src/tracking/watches/watches.ts';
import { createStandIn, type Guild, type StandIn } from '../../discord/standin/standin.ts';
import { Random } from '../../fuzz/random.ts';
import { Editor } from '../crash/editor.ts';
import type { ServerPlan } from '../crash/orders.ts';
import { Outlet } from '../press/outlet.ts';
import { openPress, type Press } from '../press/press.ts';
import { Subject } from '../subject.ts';
import type { Figures } from './figures.ts';
import type { Order, Report } from './orders.ts';
import { storiesIn } from './rhythm.ts';

type Soaking = Subject<Order, Report>;

const CHILD = resolve(import.meta.dirname, 'child.ts');
const BASE = Date.UTC(2026, 2, 2);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The clock goes on by so much at a time. */
const STEP = 10 * MINUTE;
/** Stories leave the sites, and articles the archive, after so long. */
const SHELF = 2 * DAY;
/** Servers that stay, beside those that come and go. */
const RESIDENTS = 3;

interface Parts {
  readonly random: Random;
  readonly time: { now: number; isCalm: boolean };
  readonly outlets: readonly Outlet[];
  readonly press: Press;
  readonly standIn: StandIn;
  readonly subject: Soaking;
}

/** A world whose clock stands still until it is told to go on, and a bot in it, in a process of its own. */
export class Scene {
  readonly #parts: Parts;
  readonly #folder = mkdtempSync(join(tmpdir(), 'dateline-soak-'));
  readonly #editor: Editor;
  #visitor: Guild | null = null;
  #visitors = 0;

  private constructor(parts: Parts) {
    this.#parts = parts;
    this.#editor = new Editor(parts.outlets, parts.random, () => new Date(parts.time.now));
  }

  static async open(seed: string): Promise<Scene> {
    const random = new Random(seed);
    const luck = new Random(`${seed} press`);
    const time = { now: BASE, isCalm: true };
    const outlets = OUTLETS.map((name, at) => new Outlet(`o${at}`, name, FORMATS[at % 3] ?? 'rss'));
    const mishap = (path: string) => {
      if (time.isCalm || !luck.once(40)) return null;
      // A page that is something else is taken for that, and not asked again.
      return path.endsWith('/feed') ? luck.pick('error', 'drop', 'garbage') : luck.pick('error', 'drop');
    };
    const press = await openPress({ outlets, mishap });
    const standIn = await createStandIn({ now: () => time.now });
    const subject: Soaking = new Subject(CHILD, ['--expose-gc']);
    const scene = new Scene({ random, time, outlets, press, standIn, subject });
    await scene.#start();
    return scene;
  }

  get published(): number {
    return this.#editor.stories;
  }

  get posted(): number {
    return this.#parts.standIn.requests.filter(
      ({ method, route, status }) =>
        method === 'POST' && route === '/channels/:channel/messages' && status === 200,
    ).length;
  }

  /**
   * What Discord would have refused; not that a server is gone, which a message under way cannot know, and not that
   * many come at once, since a clock that stands still counts all of them to one second.
   */
  get complaints(): readonly string[] {
    return this.#parts.standIn.violations
      .filter(({ rule }) => rule !== 'missing-access' && rule !== 'request-rate')
      .map(({ where, rule, reason }) => `${where} ${rule} ${reason}`);
  }

  /** A day in the life of the bot. */
  async day(): Promise<void> {
    const { time, random, outlets } = this.#parts;
    await (this.#visitor === null ? this.#welcome() : this.#dismiss(this.#visitor));
    for (let hour = 0; hour < 24; hour++) {
      for (let step = 0; step < HOUR / STEP; step++) {
        if (step === 0) this.#publish(new Date(time.now));
        if (random.once(12)) this.#upset();
        time.now += STEP;
        await this.#ask({ kind: 'advance', milliseconds: STEP });
      }
    }
    for (const outlet of outlets) outlet.drop(new Date(time.now - SHELF));
    await this.#ask({ kind: 'retire', before: time.now - SHELF });
  }

  async measure(): Promise<Figures> {
    const { subject } = this.#parts;
    subject.tell({ kind: 'measure' });
    return (await subject.report('measured')).figures;
  }

  async close(): Promise<void> {
    const { subject, press, standIn } = this.#parts;
    subject.kill();
    await subject.ended;
    await Promise.all([press.close(), standIn.close()]);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #start(): Promise<void> {
    const { subject, standIn, press, time } = this.#parts;
    const { api, token, botUser } = standIn;
    await subject.report('loaded');
    await this.#ask({
      kind: 'start',
      start: { folder: this.#folder, api, token, botId: botUser.id, place: press.place, now: time.now },
    });
    for (let count = 0; count < RESIDENTS; count++) await this.#join(standIn.addGuild(`Resident ${count}`));
    this.#editor.begin();
    time.isCalm = false;
  }

  #publish(hour: Date): void {
    const { random, outlets } = this.#parts;
    for (const _ of outlets)
      for (let left = storiesIn(hour, random); left > 0; left--) this.#editor.publish();
    if (random.once(6)) this.#editor.correct();
  }

  /** Discord has its bad moments too. */
  #upset(): void {
    const { random, standIn } = this.#parts;
    const route = /^POST \/channels\//;
    const kind = random.pick('status', 'drop');
    standIn.fault(kind === 'status' ? { kind, status: 502, route } : { kind, route });
  }

  async #welcome(): Promise<void> {
    this.#visitors += 1;
    this.#visitor = this.#parts.standIn.addGuild(`Visitor ${this.#visitors}`);
    await this.#join(this.#visitor);
  }

  async #dismiss(guild: Guild): Promise<void> {
    this.#visitor = null;
    this.#parts.standIn.removeGuild(guild);
    await this.#ask({ kind: 'leave', scope: guild.id });
  }

  async #join(guild: Guild): Promise<void> {
    const { press, outlets, standIn } = this.#parts;
    const mine = { scope: guild.id, channel: guild.channelId, addedBy: standIn.person.id };
    const server: ServerPlan = {
      scope: guild.id,
      feeds: outlets.map(({ name, feedPath }) => ({ title: name, url: `${press.origin}${feedPath}` })),
      watches: WATCHES.map((watch) => ({ ...PLAIN, ...mine, ...watch })),
    };
    await this.#ask({ kind: 'join', server, by: standIn.person.id, systemChannel: guild.channelId });
  }

  async #ask(order: Order): Promise<void> {
    const { subject } = this.#parts;
    subject.tell(order);
    const { problems } = await subject.report('done');
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }
}

const OUTLETS = ['Northern Courier', 'Evening Ledger', 'Valley Tribune', 'City Observer'];
const FORMATS = ['rss', 'atom', 'json'] as const;

const PLAIN = {
  query: '',
  source: null,
  person: null,
  mode: 'each',
  atMinute: null,
  atWeekday: null,
  zone: 'Europe/London',
  quiet: null,
} as const;

const WATCHES: readonly Partial<Wanted>[] = [
  { query: 'harbour' },
  { query: 'glacier OR bakery', quiet: { from: 22 * 60, to: 7 * 60 }, zone: 'America/New_York' },
  { query: 'budget NOT tramway', mode: 'hourly' },
  { query: 'orchestra', mode: 'daily', atMinute: 8 * 60 },
  { person: 'Elena Marchetti', mode: 'weekly', atMinute: 9 * 60, atWeekday: 1 },
  { source: 'Valley Tribune', query: 'vaccine' },
];
