import type { JsonObject } from './json.ts';
import { text } from './json.ts';
import type { Choice, Entry, First, Invocation, Message, Person } from './types.ts';

const patience = 5000;

export interface Origin {
  readonly kind: 'command' | 'component' | 'autocomplete' | 'modal';
  readonly person: Person;
  readonly channelId: string;
  readonly guildId: string | null;
  /** The message whose component was used. */
  readonly sourceId: string | null;
  /** Type of the option that is being completed. */
  readonly focusedType: number | null;
  readonly install: 'guild' | 'user';
  /** The stand-in's clock at the gesture. */
  readonly at: number;
}

interface Waiter {
  look(): boolean;
  fail(reason: string): void;
}

/** One interaction: what Discord knows of it, and the test's view of it. */
export class Live implements Invocation {
  readonly id: string;
  readonly token: string;
  readonly payload: JsonObject;
  readonly origin: Origin;
  readonly log: Entry[] = [];
  readonly first: Promise<First>;
  /** The message that `@original` means, once there is one. */
  originalId: string | null = null;
  readonly followUpIds: string[] = [];
  readonly #started = performance.now();
  readonly #waiters = new Set<Waiter>();
  #ended = '';

  constructor(payload: JsonObject, origin: Origin, window: number, onTimeout: () => void) {
    this.id = text(payload.id);
    this.token = text(payload.token);
    this.payload = payload;
    this.origin = origin;
    // A little longer than the window, so that a late answer is refused before the user gives up.
    this.first = this.wait('a first response', isFirst, window + 50);
    this.first.catch(() => {
      if (this.#ended === '') onTimeout();
    });
  }

  get latencyMs(): number {
    return performance.now() - this.#started;
  }

  get answered(): First | undefined {
    return this.log.find(isFirst);
  }

  push(entry: Entry): void {
    this.log.push(entry);
    for (const waiter of [...this.#waiters]) if (waiter.look()) this.#waiters.delete(waiter);
  }

  /** Ends every wait: the stand-in closes. */
  end(reason: string): void {
    this.#ended = reason;
    for (const waiter of this.#waiters) waiter.fail(reason);
    this.#waiters.clear();
  }

  wait<E extends Entry>(what: string, fits: (entry: Entry) => entry is E, timeoutMs = patience): Promise<E> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => waiter.fail(`nothing came within ${timeoutMs} ms`), timeoutMs);
      const waiter: Waiter = {
        look: () => {
          const found = this.log.find(fits);
          if (found === undefined) return false;
          clearTimeout(timer);
          resolve(found);
          return true;
        },
        fail: (reason) => {
          clearTimeout(timer);
          this.#waiters.delete(waiter);
          const seen = this.log.map(({ kind }) => kind).join(', ') || 'nothing';
          reject(new Error(`Waiting for ${what} of ${describe(this.payload)}: ${reason} (so far: ${seen})`));
        },
      };
      if (waiter.look()) return;
      if (this.#ended === '') this.#waiters.add(waiter);
      else waiter.fail(this.#ended);
    });
  }

  async reply(timeoutMs = patience): Promise<Message> {
    const first = await this.first;
    if (first.type === 4 || first.type === 7) return onlyMessage(first);
    if (first.type === 8 || first.type === 9) {
      throw new Error(
        `${describe(this.payload)} was answered with callback type ${first.type}, not a message`,
      );
    }
    return (await this.wait('an edit of the original', isEdit, timeoutMs)).message;
  }

  async choices(): Promise<readonly Choice[]> {
    const first = await this.first;
    if (first.type !== 8) throw new Error(`Callback type ${first.type} carries no choices`);
    return first.choices;
  }

  async modal(): Promise<JsonObject> {
    const { modal, type } = await this.first;
    if (modal === null) throw new Error(`Callback type ${type} opens no modal`);
    return modal;
  }

  async followUps(count: number, timeoutMs = patience): Promise<readonly Message[]> {
    const sent = () => this.log.filter(isFollowUp);
    await this.wait(
      `${count} follow-ups`,
      (entry): entry is Entry => sent().length >= count && isFollowUp(entry),
      timeoutMs,
    );
    return sent().map(({ message }) => message);
  }
}

function onlyMessage({ message }: First): Message {
  if (message === null) throw new Error('This response has no message');
  return message;
}

function isFirst(entry: Entry): entry is First {
  return entry.kind === 'first';
}

function isEdit(entry: Entry): entry is Extract<Entry, { kind: 'edit' }> {
  return entry.kind === 'edit';
}

function isFollowUp(entry: Entry): entry is Extract<Entry, { kind: 'followUp' | 'followUpEdit' }> {
  return entry.kind === 'followUp';
}

function describe(payload: JsonObject): string {
  const data = payload.data;
  const named = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  return text(named.name) || text(named.custom_id) || `interaction ${text(payload.id)}`;
}
