import { isObject, type Json, type JsonObject, list, parseJson } from './json.ts';
import { identifyOf, knownIntents, privilegedIntents } from './sessions.ts';

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  /** Privileged intents that are switched on for the application. */
  readonly privileged: number;
  /** Time that Discord wants between two IDENTIFYs. */
  readonly identifyEveryMs: number;
  /** IDENTIFYs left today. */
  readonly sessionsLeft: number;
  /** How many shards are advised. */
  readonly shards: number;
}

/** A reason to hang up: the close code, our name of the rule, and words. */
export interface Breach {
  readonly code: number;
  readonly rule: string;
  readonly reason: string;
}

export function breach(code: number, rule: string, reason: string): Breach {
  return { code, rule, reason };
}

const payloadBytes = 4096;
const shardingFrom = 2500;

/** What a client sent, read; or why Discord hangs up. */
export function readPayload(bytes: Buffer): JsonObject | Breach {
  if (bytes.length > payloadBytes) {
    return breach(4002, 'payload-size', `${bytes.length} bytes, ${payloadBytes} are allowed`);
  }
  let payload: Json;
  try {
    payload = parseJson(bytes.toString());
  } catch {
    return breach(4002, 'not-json', 'The payload is not JSON');
  }
  return isObject(payload) ? payload : breach(4002, 'not-json', 'The payload is no object');
}

export function isBreach(value: JsonObject | Breach): value is Breach {
  return 'rule' in value && 'reason' in value;
}

/** What is wrong with the address that a client connected to. */
export function wrongAddress(query: URLSearchParams): Breach | null {
  if (query.get('v') !== '10') return breach(4012, 'version', 'v=10 is needed');
  if (query.get('encoding') !== 'json' || query.has('compress')) {
    return breach(4002, 'encoding', 'The stand-in speaks encoding=json, uncompressed');
  }
  return null;
}

/** What is wrong with an IDENTIFY. */
export function wrongIdentify(
  d: JsonObject,
  options: GatewayOptions,
  sessionsLeft: number,
  guilds: number,
): Breach | null {
  const { intents, shard, properties } = identifyOf(d);
  if (d.token !== options.token) return breach(4004, 'token', 'Authentication failed');
  if (sessionsLeft <= 0) return breach(4004, 'session-limit', 'No sessions are left today');
  if (typeof d.intents !== 'number' || (intents & ~knownIntents) !== 0) {
    return breach(4013, 'intents', `Invalid intents ${JSON.stringify(d.intents)}`);
  }
  if ((intents & privilegedIntents & ~options.privileged) !== 0) {
    return breach(
      4014,
      'disallowed-intents',
      `Intents ${intents} hold a privileged one that is not switched on`,
    );
  }
  if (list(d.shard).length !== 0 && (shard[0] < 0 || shard[0] >= shard[1])) {
    return breach(4010, 'shard', `Shard ${shard[0]} of ${shard[1]}`);
  }
  if (guilds >= shardingFrom && shard[1] < 2) return breach(4011, 'sharding', 'Sharding is required');
  const missing = ['os', 'browser', 'device'].find((key) => typeof properties[key] !== 'string');
  return missing === undefined ? null : breach(4002, 'identify', `properties.${missing} is missing`);
}
