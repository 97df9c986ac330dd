import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../desk/desk.ts';
import type { Servers } from '../../discord/servers.ts';
import type { Log } from '../../log.ts';
import type { Shard } from '../../shard.ts';
import { type ProcessLock, takeProcessLock } from '../../sqlite/lock.ts';
import type { Courier } from '../../tracking/delivery/delivery.ts';
import type { Records } from '../../tracking/records/records.ts';
import { type LeaderLink, linkToLeader } from './ask-leader.ts';
import { type ChangingDesk, changingDesk } from './changing-desk.ts';
import { AllServers, OwnServers } from './presence.ts';
import type { Leading } from './protocol.ts';
import { type LeaderServer, serveFollowers } from './serve-followers.ts';
import { socketPath } from './socket-path.ts';

/** What a process has opened for its role. */
export interface Opening {
  readonly desk: Desk;
  /** Null for a follower, and where nothing is tracked. */
  readonly records: Pick<Records, 'present' | 'presentIn' | 'removed'> | null;
  /** Begins to fetch and to post; nothing for a follower. */
  start(courier: Courier): void;
  close(): Promise<void>;
}

export type Opened =
  | { readonly ok: true; readonly opening: Opening }
  /** `isPassing` where it may be otherwise in a second, such as an archive that the leader is just making. */
  | { readonly ok: false; readonly isPassing: boolean; readonly problem: string };

export interface RoleParts {
  /** The archive's: of all processes with one archive the one that leads has a lock in it. */
  readonly folder: string;
  readonly shard: Shard;
  /** Opens the archive for writing, reads the folders, and opens the store. */
  lead(): Promise<Opened>;
  /** Opens the archive for reading. */
  follow(link: LeaderLink): Promise<Opened>;
  /** Told of each change, and of the first role. */
  readonly onRole: (leads: boolean) => void;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly signal: AbortSignal;
  readonly waits?: Partial<Waits>;
}

/** Milliseconds. */
export interface Waits {
  /** Between two tries to lead. */
  readonly lead: number;
  /** After the lead was had and nothing could be done with it. */
  readonly failed: number;
  /** How long a former archive stays open for what may still be read of it. */
  readonly former: number;
  /** How long a leader that leaves finishes what followers have asked for. */
  readonly leave: number;
}

const WAITS: Waits = { lead: 1_000, failed: 5_000, former: 2_000, leave: 1_500 };

export interface Role {
  readonly desk: Desk;
  /** Who is told which servers the bot is in; null where nothing is tracked. */
  readonly servers: Servers | null;
  /** By this the leader posts; also one that leads later. */
  start(courier: Courier): void;
  stop(): Promise<void>;
}

export type TakenRole =
  | { readonly ok: true; readonly role: Role }
  | { readonly ok: false; readonly problem: string };

/** The lock of the process that leads. */
const LOCK = 'lead.lock';

/**
 * Leads where no other process does, and follows elsewhere, from then on ready to lead. Resolves once there is something
 * that answers; not ok where there will be none, and where the process is asked to leave before.
 */
export async function takeRole(parts: RoleParts): Promise<TakenRole> {
  const member = new Member(parts);
  for (;;) {
    const opened = await member.begin();
    if (opened.ok) return { ok: true, role: member.role(opened.opening) };
    if (!opened.isPassing || parts.signal.aborted) return { ok: false, problem: opened.problem };
    await pause(member.waits.lead, parts.signal);
  }
}

/** One process of those with one archive. Its turns follow one another, so it never is two things at once. */
class Member {
  readonly waits: Waits;
  readonly #parts: RoleParts;
  readonly #path: string;
  readonly #own: OwnServers;
  #opening: Opening | null = null;
  #front: ChangingDesk | null = null;
  #courier: Courier | null = null;
  /** While it follows. */
  #link: LeaderLink | null = null;
  /** While it leads. */
  #led: {
    readonly lock: ProcessLock;
    readonly server: LeaderServer;
    readonly all: AllServers | null;
  } | null = null;
  #begun: () => void = () => {};
  /** Nothing has its turn before the first role is taken. */
  #turn = new Promise<void>((resolve) => {
    this.#begun = resolve;
  });
  #timer: NodeJS.Timeout | null = null;
  #isOver = false;

  constructor(parts: RoleParts) {
    this.#parts = parts;
    this.waits = { ...WAITS, ...parts.waits };
    this.#path = socketPath(parts.folder);
    this.#own = new OwnServers((heard) => {
      if (this.#led === null) this.#link?.tell(parts.shard.id, heard);
      else this.#led.all?.hear(parts.shard.id, heard);
    });
  }

  /** The first role; tried again by whoever calls. */
  async begin(): Promise<Opened> {
    mkdirSync(this.#parts.folder, { recursive: true, mode: 0o700 });
    const led = await this.#lead();
    if (led !== null) return led;
    const link = this.#linked();
    const followed = await this.#parts.follow(link);
    if (followed.ok) {
      this.#take(followed.opening);
      this.#parts.onRole(false);
    } else if (this.#link === link) {
      link.close();
      this.#link = null;
    }
    return followed;
  }

  role({ desk }: Opening): Role {
    this.#front = changingDesk(desk);
    this.#begun();
    this.#lookLater(this.waits.lead);
    return {
      desk: this.#front.desk,
      servers: this.#own,
      start: (courier) => {
        this.#courier = courier;
        this.#opening?.start(courier);
      },
      stop: () => this.#stop(),
    };
  }

  /** Null where another process leads. The lead is let go where nothing comes of it. */
  async #lead(): Promise<Opened | null> {
    const lock = takeProcessLock(join(this.#parts.folder, LOCK));
    if (lock === null) return null;
    try {
      const opened = await this.#parts.lead();
      if (opened.ok) await this.#begins(opened.opening, lock);
      return opened;
    } finally {
      if (this.#led === null) lock.release();
    }
  }

  async #begins(opening: Opening, lock: ProcessLock): Promise<void> {
    const { shard, log } = this.#parts;
    const all = opening.records === null ? null : new AllServers(opening.records, shard.count);
    try {
      const server = await serveFollowers({
        path: this.#path,
        leading: leadingBy(opening.desk),
        onHeard: (from, heard) => all?.hear(from, heard),
        log,
      });
      this.#led = { lock, server, all };
    } catch (error) {
      await opening.close();
      throw error;
    }
    this.#link?.close();
    this.#link = null;
    for (const heard of this.#own.known()) all?.hear(shard.id, heard);
    this.#take(opening);
    this.#parts.onRole(true);
  }

  #linked(): LeaderLink {
    this.#link = linkToLeader({
      path: this.#path,
      onLeader: () => {
        for (const heard of this.#own.known()) this.#link?.tell(this.#parts.shard.id, heard);
        // Whoever leads next may have made the archive anew.
        this.#inTurn(() => this.#followAgain());
      },
    });
    return this.#link;
  }

  async #followAgain(): Promise<void> {
    if (this.#link === null) return;
    const opened = await this.#parts.follow(this.#link);
    if (opened.ok) this.#take(opened.opening);
    else this.#parts.log.warn({}, opened.problem);
  }

  /** Puts what was opened in the place of what is open, which is closed once nobody reads it. */
  #take(opening: Opening): void {
    const former = this.#opening;
    this.#opening = opening;
    if (this.#courier !== null) opening.start(this.#courier);
    const idle = this.#front?.change(opening.desk);
    if (former === null || idle === undefined) return;
    void idle
      .then(() => pause(this.waits.former))
      .then(() => former.close())
      .catch((error: unknown) => this.#parts.log.error({ error }, 'a former archive could not be closed'));
  }

  #lookLater(ms: number): void {
    if (this.#isOver || this.#led !== null) return;
    this.#timer = setTimeout(() => this.#inTurn(() => this.#look()), ms);
  }

  async #look(): Promise<void> {
    let wait = this.waits.failed;
    try {
      const led = await this.#lead();
      if (led === null) wait = this.waits.lead;
      else if (!led.ok) this.#parts.log.error({}, led.problem);
    } finally {
      this.#lookLater(wait);
    }
  }

  #inTurn(work: () => Promise<void>): void {
    this.#turn = this.#turn
      .then(() => (this.#isOver ? undefined : work()))
      .catch((error: unknown) => this.#parts.log.error({ error }, 'a change of who leads has failed'));
  }

  async #stop(): Promise<void> {
    this.#isOver = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#turn;
    this.#link?.close();
    await this.#led?.server.close(this.waits.leave);
    await this.#opening?.close();
    this.#led?.lock.release();
  }
}

/** What followers may ask for, of the leader's own desk. */
function leadingBy(desk: Desk): Leading {
  return {
    respond: (request) => desk.respond(request),
    act: (request) => desk.act(request),
    complete: (request) => desk.complete(request),
    article: ({ key, scope }) => desk.archive.article(key, scope),
  };
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
