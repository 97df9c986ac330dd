import type { Endpoint } from './endpoint.ts';
import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Json } from './json.ts';
import type { Messages } from './messages.ts';
import type { Upload } from './multipart.ts';
import type { Registry } from './registry.ts';
import type { Reply } from './reply.ts';
import type { Message } from './types.ts';
import type { World } from './world.ts';

/** A request that has passed what every route asks for. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly files: readonly Upload[];
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages` */
  readonly pattern: string;
  /** Needs no Authorization: the token in its path is enough. */
  readonly open?: boolean;
  /** Takes a POST without a body. */
  readonly bodyless?: boolean;
  handle(call: Call): Reply;
}

export interface RouteParts {
  readonly world: World;
  readonly registry: Registry;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly endpoint: Endpoint;
  readonly now: () => number;
  /** How long a nonce is remembered. */
  readonly nonceMs: number;
  /** Called for every message that the bot writes into a channel. */
  readonly wrote: (message: Message) => void;
}
