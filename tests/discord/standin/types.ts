import type { Json, JsonObject } from './json.ts';
import type { Problem } from './rules/problem.ts';

export interface StandInOptions {
  /** Names of guilds that the bot is in from the start. */
  readonly guilds?: readonly string[];
  /** Time for a first response; 3,000 ms as at Discord unless told. */
  readonly windowMs?: number;
  readonly heartbeatMs?: number;
  /** Privileged intents that are switched on; none unless told. */
  readonly privilegedIntents?: number;
  /** Time that must pass between two IDENTIFYs: Discord wants 5,000 ms, 0 unless told so that tests need not wait. */
  readonly identifyEveryMs?: number;
  /** IDENTIFYs left today; 1,000 unless told. */
  readonly sessionsLeft?: number;
  /** How many shards Discord advises; 1 unless told. */
  readonly shards?: number;
  /** How long a nonce is remembered; five minutes unless told. Discord says “the past few minutes”. */
  readonly nonceMs?: number;
  /** Milliseconds since 1970; the real clock unless told. See also `advance`. */
  readonly now?: () => number;
  /** How long an answer of the endpoint takes to be known where it is edited; 0 ms unless told. */
  readonly settlingMs?: number;
}

/** What became of an interaction that was sent to the endpoint. */
export interface EndpointAnswer {
  readonly id: string;
  /** 0 where no whole answer came. */
  readonly status: number;
  /** Whether it was taken for a first response. */
  readonly acknowledged: boolean;
  /** Milliseconds since the gesture. */
  readonly latencyMs: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Another bot; absent for people. */
  readonly isBot?: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  /** Its first text channel. */
  readonly channelId: string;
}

/** Where a gesture happens and whose it is. A direct message to the bot unless a guild is told. */
export interface Where {
  readonly guild?: Guild | string;
  /** The guild's first channel, or the direct messages, unless told. */
  readonly channel?: string;
  /** The stand-in's first person unless told. */
  readonly by?: Person;
  /** The member's permissions; those of an ordinary member unless told. */
  readonly permissions?: bigint;
  /** `user` is an app that only the user has installed; `guild` unless told. */
  readonly install?: 'guild' | 'user';
  /** A group message or another one's direct messages (only with `install: 'user'`). */
  readonly privateChannel?: boolean;
  readonly locale?: string;
  /** Sends what Discord's own client would not let through: values that the registered options forbid. */
  readonly force?: boolean;
}

/** How something is said, beside where and by whom. */
export interface Saying extends Where {
  /** The message that it answers. */
  readonly replyTo?: Message;
  /** Whether the author of that message is pinged, as Discord's client does unless it is told otherwise. */
  readonly pings?: boolean;
  /** Discord's own kinds of message, such as 7 for somebody who has joined; an ordinary one unless told. */
  readonly type?: number;
  /** Comes from a webhook, under a name of its own. */
  readonly webhook?: boolean;
}

/** What the bot may do in a channel; everything unless told, but for `manages`. */
export interface ChannelRights {
  /** See it at all. */
  readonly visible?: boolean;
  /** Write in it, or be seen to be writing. */
  readonly writable?: boolean;
  /** Read what was written before, without which nobody answers a message. */
  readonly history?: boolean;
  /** Open threads that were locked, and write in them. */
  readonly manages?: boolean;
}

/** A thread that nobody has written in for long is archived; one that is locked only those who manage threads open again. */
export interface ThreadState {
  readonly archived?: boolean;
  readonly locked?: boolean;
}

/** A file that somebody sends along with a command. */
export interface SentFile {
  readonly name: string;
  /** Where it can be fetched; an address of Discord's unless told. */
  readonly url?: string;
  /** Bytes; 1,000 unless told. */
  readonly size?: number;
}

/** A channel is its id. */
export type Value = string | number | boolean | SentFile;
export type Values = Readonly<Record<string, Value>>;

/** Something that a user does in Discord's client. */
export type Gesture = Where &
  (
    | {
        readonly kind: 'command';
        /** `ask`, or with subcommands `feed add`. */
        readonly name: string;
        readonly options?: Values;
      }
    | {
        readonly kind: 'autocomplete';
        readonly name: string;
        /** The option being typed, and what has been typed so far. */
        readonly focused: string;
        readonly typed: string | number;
        readonly options?: Values;
      }
    | { readonly kind: 'messageMenu'; readonly name: string; readonly message: Message | string }
    | { readonly kind: 'userMenu'; readonly name: string; readonly target: Person }
    /** `button` is its custom_id or its label. */
    | { readonly kind: 'button'; readonly message: Message; readonly button: string }
    | {
        readonly kind: 'select';
        readonly message: Message;
        readonly menu: string;
        readonly values: readonly string[];
      }
    | {
        readonly kind: 'modal';
        readonly of: Invocation;
        readonly fields: Readonly<Record<string, string>>;
      }
  );

export interface Button {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
  readonly style: number;
}

/** A message as it stood at one moment. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly flags: number;
  readonly ephemeral: boolean;
  /** “… is thinking”: a deferral that has not been edited yet. */
  readonly thinking: boolean;
  readonly componentsV2: boolean;
  /** Names of its files. */
  readonly files: readonly string[];
  /** All the words that a reader sees, in order: content, embeds, text displays. */
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly menus: readonly JsonObject[];
  /** Who is notified, as Discord works it out from the words and `allowed_mentions`. */
  readonly pings: {
    readonly everyone: boolean;
    readonly users: readonly string[];
    readonly roles: readonly string[];
  };
  /** The message object of Discord's API. */
  readonly raw: JsonObject;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export type Entry = {
  /** Milliseconds since the gesture. */
  readonly latencyMs: number;
} & (
  | {
      readonly kind: 'first';
      /** The callback type: 4 reply, 5 deferral, 6 deferred update, 7 update, 8 choices, 9 modal. */
      readonly type: number;
      readonly ephemeral: boolean;
      /** The reply, the updated message, or the “thinking” one; null for choices and modals. */
      readonly message: Message | null;
      readonly choices: readonly Choice[];
      readonly modal: JsonObject | null;
    }
  /** The original after an edit. */
  | { readonly kind: 'edit'; readonly message: Message }
  /** A follow-up, or a follow-up after an edit of it. */
  | { readonly kind: 'followUp' | 'followUpEdit'; readonly message: Message }
  | { readonly kind: 'delete'; readonly message: Message }
);

export type First = Extract<Entry, { kind: 'first' }>;

/** What a user sees come back after a gesture. Every wait is bounded and rejects with what was missing. */
export interface Invocation {
  readonly id: string;
  readonly token: string;
  /** The dispatched INTERACTION_CREATE. */
  readonly payload: JsonObject;
  /** Rejects when the window (3 s) passes: “The application did not respond”. */
  readonly first: Promise<First>;
  /** Everything so far, in order. */
  readonly log: readonly Entry[];
  /** The message when the bot is done thinking: the reply or update, or the first edit after a deferral. */
  reply(timeoutMs?: number): Promise<Message>;
  choices(): Promise<readonly Choice[]>;
  /** Data of the modal that opened. */
  modal(): Promise<JsonObject>;
  /** The follow-ups, as soon as there are this many. */
  followUps(count: number, timeoutMs?: number): Promise<readonly Message[]>;
  /** Waits for the first entry that fits, past ones included. */
  wait<E extends Entry>(what: string, fits: (entry: Entry) => entry is E, timeoutMs?: number): Promise<E>;
}

export interface RecordedRequest {
  readonly method: string;
  /** Decoded, without `/api/v10` and query: `/webhooks/1/abc/messages/@original`. */
  readonly path: string;
  /** The route's pattern, or null for an unknown route. */
  readonly route: string | null;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly files: readonly string[];
  /** 0 for a connection that was dropped. */
  readonly status: number;
  /** Whether an injected fault answered. */
  readonly fault: boolean;
}

/** Something that Discord would have refused, or a user would have seen fail. */
export interface Violation {
  /** Where: `POST /channels/…`, `gateway`, or `interaction`. */
  readonly where: string;
  /** `schema`, `too-late`, `unanswered` … */
  readonly rule: string;
  readonly reason: string;
  /** Discord's JSON error code or the gateway's close code. */
  readonly code: number;
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly body: Json | undefined;
}

export type Fault = {
  /** How many requests it hits; 1 unless told. */
  readonly times?: number;
  /** Which: a part of, or a pattern for, `METHOD /path`. All unless told. */
  readonly route?: string | RegExp;
} & (
  | {
      readonly kind: 'rateLimit';
      /** Seconds, fractions allowed. */
      readonly retryAfter: number;
      readonly scope?: 'user' | 'shared' | 'global';
    }
  /** A status with a page of HTML, as a proxy before Discord sends it. */
  | { readonly kind: 'status'; readonly status: number }
  /** Cuts the connection without an answer. */
  | { readonly kind: 'drop' }
  /** A refusal in Discord's own form, with one of its codes. */
  | { readonly kind: 'refusal'; readonly status: number; readonly code: number }
  /** Cuts the connection once the request has taken effect: its answer is lost. */
  | { readonly kind: 'dropAnswer' }
  /** A status with a page of HTML, once the request has taken effect. */
  | { readonly kind: 'statusAfter'; readonly status: number }
  /** Holds the request before it is looked at. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Holds the answer after the request has taken effect. */
  | { readonly kind: 'slowAnswer'; readonly ms: number }
);
