import type { Answered } from '../../answers/answer.ts';
import type { Scope } from '../../articles/article.ts';

/** What is posted: quotations, or a line of ours. */
export interface Parcel {
  readonly scope: Scope;
  /** A channel's id, or `user:ID` for a direct message. */
  readonly target: string;
  readonly body: Answered | string;
  /** Twelve letters and digits: the nonce, and what the message is found by among those of its channel. */
  readonly mark: string;
}

/** What came of a post or an edit. */
export type Outcome =
  | { readonly kind: 'done'; readonly message: string }
  | Later
  /**
   * Not posted, for certain, and it will not be: the channel is gone or closed, or the bot may not write there; or
   * Discord does not take this one message.
   */
  | { readonly kind: 'refused'; readonly what: 'target' | 'message'; readonly reason: string }
  /** Nobody knows: Discord's answer was lost, or it failed on its way. */
  | { readonly kind: 'unknown'; readonly isGeneral: boolean; readonly reason: string };

/** Not done, for certain; it may go well later. */
export interface Later {
  readonly kind: 'later';
  /** Not before then, because Discord says so. */
  readonly after: Date | null;
  /** Whether it goes no better anywhere else: Discord is out of reach, or takes nothing more from this bot. */
  readonly isGeneral: boolean;
  /** For people. */
  readonly reason: string;
}

/** Whether a message with a mark is in a channel. */
export type Sought =
  | { readonly kind: 'found'; readonly message: string }
  | { readonly kind: 'absent' }
  /** It cannot be told: the channel cannot be read, or there is too much in it. */
  | { readonly kind: 'unknown'; readonly reason: string }
  | Later;

/** Takes parcels to Discord. Never rejects but for bugs. */
export interface Courier {
  /** The same mark within some minutes is posted once, however often it is sent. */
  post(parcel: Parcel): Promise<Outcome>;
  /** Looks through the channel's messages since a moment, as this machine's clock tells it. */
  seek(parcel: Pick<Parcel, 'target' | 'mark'>, since: Date): Promise<Sought>;
  edit(parcel: Parcel, message: string): Promise<Outcome>;
}

/** A line of ours for somebody: written once for each `once`. */
export interface Notice {
  readonly scope: Scope;
  readonly target: string;
  readonly text: string;
  /** What it is about, so that it is not told twice: `feed 12 given up 1700000000000`. */
  readonly once: string;
}

/** What waits to be posted is posted, in order for each channel, each once. */
export interface Deliveries {
  /**
   * Writes a notice, in the transaction that is open where there is one. It is one line of plain words, in which
   * `channelMark` may name channels.
   */
  notify(notice: Notice): void;
  /** Something may be due. */
  wake(): void;
  /** Begins to post, once Discord is connected. */
  start(courier: Courier): void;
  /** Finishes what is being sent, and begins nothing more. */
  stop(): Promise<void>;
  /** What could not be delivered to a server's channels in the last days, latest first. */
  troubles(scope: Scope): readonly {
    readonly at: Date;
    readonly target: string;
    readonly fault: string;
    readonly watch: number | null;
  }[];
}
