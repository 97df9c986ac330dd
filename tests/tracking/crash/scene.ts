import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStandIn, type StandIn } from '../../discord/standin/standin.ts';
import { Random } from '../../fuzz/random.ts';
import { bundle } from '../bundle.ts';
import { openPress, type Press } from '../press/press.ts';
import { Subject } from '../subject.ts';
import { Editor } from './editor.ts';
import { type Evidence, readChannels, readStore } from './evidence.ts';
import { type Pace, timeAt } from './hurried-clock.ts';
import type { MutationName } from './mutations.ts';
import { type Newsroom, openNewsrooms, openOutlets } from './newsroom.ts';
import type { Order, Report, ShownArticle, Start } from './orders.ts';
import type { Point } from './points.ts';
import type { Truth } from './truth.ts';
import { judge, type Verdict } from './verdict.ts';

/** The interval of the feeds, a minute, passes in a second. */
const SPEED = 60;
const BASE = Date.UTC(2026, 2, 2, 9);
/** A process that has not come to its point by then is ended all the same. */
const LIFE_MS = 10_000;
const DRAIN_MS = 40_000;
/** In it each feed is read at least once more. */
const ROUND_MS = 2_500;
/** So many stories are there before anybody follows. */
const OLD = 8;

type Crashing = Subject<Order, Report>;

const CHILD = resolve(import.meta.dirname, 'child.ts');
const programs: Promise<string>[] = [];

/** Made once for all scenes of a run. */
function childProgram(): Promise<string> {
  const program = programs[0] ?? bundle(CHILD);
  programs[0] = program;
  return program;
}

/** The world around the process under test: the press, Discord, the clock and the folder of the store. */
export class Scene {
  readonly #mutation: MutationName | null;
  readonly #folder = mkdtempSync(join(tmpdir(), 'dateline-crash-'));
  readonly #luck: Random;
  readonly #editor: Editor;
  readonly #press: Press;
  readonly #standIn: StandIn;
  readonly #newsrooms: readonly Newsroom[];
  readonly #time: { pace: Pace; isCalm: boolean };
  readonly #living = new Set<Crashing>();
  readonly #program: string;
  #next: Crashing;

  private constructor(
    seed: string,
    mutation: MutationName | null,
    parts: {
      time: { pace: Pace; isCalm: boolean };
      press: Press;
      standIn: StandIn;
      editor: Editor;
      newsrooms: readonly Newsroom[];
      program: string;
    },
  ) {
    this.#luck = new Random(`${seed} Discord`);
    this.#mutation = mutation;
    this.#time = parts.time;
    this.#press = parts.press;
    this.#standIn = parts.standIn;
    this.#editor = parts.editor;
    this.#newsrooms = parts.newsrooms;
    this.#program = parts.program;
    this.#next = this.#spawn();
  }

  static async open(seed: string, mutation: MutationName | null): Promise<Scene> {
    const time = { pace: { base: BASE, real: Date.now(), speed: SPEED, ahead: 0 }, isCalm: true };
    const outlets = openOutlets();
    const luck = new Random(`${seed} press`);
    const mishap = (path: string) => {
      if (time.isCalm || !luck.once(25)) return null;
      // A page that is something else is taken for that, and not asked again.
      return path.endsWith('/feed')
        ? luck.pick('error', 'drop', 'slow', 'garbage')
        : luck.pick('error', 'drop', 'slow');
    };
    const press = await openPress({ outlets, mishap });
    const now = () => timeAt(time.pace);
    const standIn = await createStandIn({ guilds: ['First', 'Second'], now });
    const editor = new Editor(outlets, new Random(`${seed} stories`), () => new Date(now()));
    const newsrooms = openNewsrooms(standIn, press, outlets);
    return new Scene(seed, mutation, {
      time,
      press,
      standIn,
      editor,
      newsrooms,
      program: await childProgram(),
    });
  }

  /** The servers follow and watch; what the feeds hold by then is taken in. */
  async begin(): Promise<void> {
    for (let count = 0; count < OLD; count++) this.#editor.publish();
    const subject = await this.#start(null, null);
    await subject.report('running');
    subject.tell({ kind: 'set up', servers: this.#newsrooms.map(({ plan }) => plan) });
    const { problems } = await subject.report('set up');
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const wanted = this.#newsrooms.reduce((sum, { truth }) => sum + this.#followedBy(truth.outlets), 0);
    await settled(subject, wanted);
    await stop(subject);
    this.#editor.begin();
    this.#time.isCalm = false;
  }

  /** Puts every clock forward. */
  jump(milliseconds: number): void {
    const { pace } = this.#time;
    this.#time.pace = { ...pace, ahead: pace.ahead + milliseconds };
  }

  publish(random: Random): void {
    for (let count = random.between(1, 3); count > 0; count--) this.#editor.publish();
    if (random.once(4)) this.#editor.correct();
  }

  /** Starts a process and ends it at its point; false where it did not get there in time. */
  async strike(point: Point): Promise<boolean> {
    this.#upset();
    const subject = await this.#start(point, this.#mutation);
    let isLate = false;
    const life = point.at === 'moment' ? point.after : LIFE_MS;
    const timer = setTimeout(() => {
      isLate = point.at !== 'moment';
      subject.kill();
    }, life);
    const end = await subject.ended;
    clearTimeout(timer);
    if (end.signal !== 'SIGKILL') throw new Error(`it ended by itself (${end.status}): ${end.err}`);
    return !isLate;
  }

  /** Nothing goes wrong any more. */
  calm(): void {
    this.#time.isCalm = true;
    this.#standIn.clearFaults();
  }

  /** A process that is let live until nothing is left to do. */
  async drain(): Promise<void> {
    const subject = await this.#start(null, this.#mutation);
    await subject.report('running');
    await sleep(ROUND_MS);
    await settled(subject, null);
    await stop(subject);
  }

  async judge(): Promise<{ truth: Truth; evidence: Evidence; verdict: Verdict }> {
    const running = await this.#shown();
    const anew = await this.#shown();
    const read = readStore(this.#folder);
    // A process that has just started cannot know what Discord still counts.
    const complaints = this.#standIn.violations
      .filter(({ rule }) => rule !== 'request-rate')
      .map(({ where, rule, reason }) => `Discord: ${where} ${rule} ${reason}`);
    const channels = this.#newsrooms.flatMap(({ truth }) => truth.watches.map(({ channel }) => channel));
    const messages = readChannels(this.#standIn, [...new Set(channels)]);
    const evidence = { ...read, faults: [...read.faults, ...complaints], running, anew, messages };
    const truth = {
      printings: this.#editor.printings(this.#press.origin),
      servers: this.#newsrooms.map((newsroom) => newsroom.truth),
    };
    return { truth, evidence, verdict: judge(truth, evidence) };
  }

  /** Where the store is, for whoever wants to know what is wrong with it. */
  get folder(): string {
    return this.#folder;
  }

  async close(isKept: boolean): Promise<void> {
    for (const subject of this.#living) subject.kill();
    await Promise.all([...this.#living].map(({ ended }) => ended));
    await Promise.all([this.#press.close(), this.#standIn.close()]);
    if (!isKept) rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What the archive holds after a start. */
  async #shown(): Promise<readonly ShownArticle[]> {
    const subject = await this.#start(null, null);
    await subject.report('running');
    subject.tell({ kind: 'show', scopes: this.#newsrooms.map(({ truth }) => truth.scope) });
    const { articles } = await subject.report('shown');
    await stop(subject);
    return articles;
  }

  /** The process that waits begins, and another one begins to wait. */
  async #start(point: Point | null, mutation: MutationName | null): Promise<Crashing> {
    const subject = this.#next;
    this.#next = this.#spawn();
    const { api, token, botUser } = this.#standIn;
    const { pace } = this.#time;
    const start: Start = {
      folder: this.#folder,
      api,
      token,
      botId: botUser.id,
      place: this.#press.place,
      pace,
      point,
      mutation,
    };
    await subject.report('loaded');
    subject.tell({ kind: 'start', start });
    return subject;
  }

  #spawn(): Crashing {
    const subject: Crashing = new Subject(this.#program);
    this.#living.add(subject);
    void subject.ended.then(() => this.#living.delete(subject));
    return subject;
  }

  /** Discord has its bad moments too. */
  #upset(): void {
    if (!this.#luck.once(8)) return;
    const route = /^POST \/channels\//;
    const kind = this.#luck.pick('status', 'drop', 'slowAnswer', 'dropAnswer', 'statusAfter', 'rateLimit');
    if (kind === 'status' || kind === 'statusAfter') this.#standIn.fault({ kind, status: 502, route });
    else if (kind === 'rateLimit') this.#standIn.fault({ kind, retryAfter: 5, route });
    else if (kind === 'slowAnswer') this.#standIn.fault({ kind, ms: 300, route });
    else this.#standIn.fault({ kind, route });
  }

  #followedBy(outlets: readonly string[]): number {
    return this.#editor.printings(this.#press.origin).filter(({ outlet }) => outlets.includes(outlet)).length;
  }
}

async function stop(subject: Crashing): Promise<void> {
  subject.tell({ kind: 'stop' });
  const end = await subject.ended;
  if (end.status !== 0) throw new Error(`it did not end well (${end.status ?? end.signal}): ${end.err}`);
}

async function settled(subject: Crashing, articles: number | null): Promise<void> {
  const end = Date.now() + DRAIN_MS;
  while (Date.now() < end) {
    subject.tell({ kind: 'look', articles });
    const { isSettled } = await subject.report('looked');
    if (isSettled) return;
    await sleep(100);
  }
}
