import { z } from 'zod';
import type { Environment } from './environment.ts';

/** Which of the bot's connections to the gateway a process has. */
export interface Shard {
  /** From 0. */
  readonly id: number;
  readonly count: number;
}

/** The most that SHARDS may ask for: each is a process. */
export const MOST_SHARDS = 64;

const SHARDS = `must be a whole number from 1 to ${MOST_SHARDS}, or auto (as many as Discord advises).`;

/** What SHARDS may say. */
export const shards = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:auto|\d{1,3})$/, SHARDS)
  .transform((word) => (word === 'auto' ? word : Number(word)))
  .refine((number) => number === 'auto' || (number >= 1 && number <= MOST_SHARDS), SHARDS);

/**
 * The connection that the process that started this one has given it, by the names that discord.js gives them; null for a
 * process that an operator has started. In one that was started so, SHARDS is its number and no setting.
 */
export function givenShard(environment: Environment): Shard | null {
  const { SHARDING_MANAGER, SHARDS, SHARD_COUNT } = environment;
  if (SHARDING_MANAGER !== 'true' || !isNumber(SHARDS) || !isNumber(SHARD_COUNT)) return null;
  const shard = { id: Number(SHARDS), count: Number(SHARD_COUNT) };
  return shard.id < shard.count ? shard : null;
}

function isNumber(word: string | undefined): word is string {
  return word !== undefined && /^\d{1,4}$/.test(word);
}
