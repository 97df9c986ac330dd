import type { Servers } from '../../discord/servers.ts';
import type { Records } from '../../tracking/records/records.ts';

/** What a connection has heard of the servers that the bot is in. */
export type Heard =
  | { readonly kind: 'present'; readonly server: string; readonly systemChannel: string | null }
  | { readonly kind: 'presentIn'; readonly servers: readonly string[] }
  | { readonly kind: 'removed'; readonly server: string };

/** A connection's servers: passed on as they are heard of, and all of it again to whoever leads next. */
export class OwnServers implements Servers {
  readonly #onHeard: (heard: Heard) => void;
  /** Null until the connection has said all. */
  #all: Set<string> | null = null;
  readonly #channels = new Map<string, string | null>();

  constructor(onHeard: (heard: Heard) => void) {
    this.#onHeard = onHeard;
  }

  present(server: string, systemChannel: string | null): void {
    this.#all?.add(server);
    this.#channels.set(server, systemChannel);
    this.#onHeard({ kind: 'present', server, systemChannel });
  }

  presentIn(servers: readonly string[]): void {
    this.#all = new Set(servers);
    this.#onHeard({ kind: 'presentIn', servers });
  }

  removed(server: string): void {
    this.#all?.delete(server);
    this.#channels.delete(server);
    this.#onHeard({ kind: 'removed', server });
  }

  /** All that is known, for one who has heard nothing of it. */
  known(): readonly Heard[] {
    const each = [...this.#channels].map(
      ([server, systemChannel]): Heard => ({ kind: 'present', server, systemChannel }),
    );
    return this.#all === null ? each : [{ kind: 'presentIn', servers: [...this.#all] }, ...each];
  }
}

/**
 * What all connections have heard, put together for the records: a server that only one connection knows of was not
 * left, so which servers there are is told once each connection has said its own.
 */
export class AllServers {
  readonly #records: Pick<Records, 'present' | 'presentIn' | 'removed'>;
  readonly #count: number;
  readonly #byShard = new Map<number, Set<string>>();

  constructor(records: Pick<Records, 'present' | 'presentIn' | 'removed'>, count: number) {
    this.#records = records;
    this.#count = count;
  }

  hear(shard: number, heard: Heard): void {
    switch (heard.kind) {
      case 'present':
        this.#byShard.get(shard)?.add(heard.server);
        this.#records.present(heard.server, heard.systemChannel);
        return;
      case 'removed':
        this.#byShard.get(shard)?.delete(heard.server);
        this.#records.removed(heard.server);
        return;
      case 'presentIn':
        this.#byShard.set(shard, new Set(heard.servers));
        if (this.#byShard.size >= this.#count)
          this.#records.presentIn([...this.#byShard.values()].flatMap((servers) => [...servers]));
        return;
    }
  }
}
