import { z } from 'zod';
import type { Answer } from '../../answers/answer.ts';
import type { Article, Scope } from '../../articles/article.ts';
import type { Choice } from '../../desk/command.ts';
import type { ActRequest, CompletionRequest, Request } from '../../desk/desk.ts';
import type { Heard } from './presence.ts';

/** What a follower may ask its leader for: what the follower itself has no store for. */
export interface Leading {
  respond(request: Request): Promise<Answer>;
  act(request: ActRequest): Promise<Answer>;
  complete(request: CompletionRequest): Promise<readonly Choice[]>;
  /** An article, also one that was replaced by a later version of it. */
  article(wanted: { readonly key: string; readonly scope: Scope }): Promise<Article | null>;
}

export type What = keyof Leading;

type Wanted<W extends What> = Parameters<Leading[W]>[0];
export type Given<W extends What> = Awaited<ReturnType<Leading[W]>>;

// Both ends are the same program, of one version: the envelope is checked, and what a value begins with.
const requestWith = (fields: readonly string[]) => (value: unknown) =>
  typeof value === 'object' && value !== null && fields.every((field) => field in value);

const ask = <W extends What>(what: W, fields: readonly string[]) =>
  z.object({
    kind: z.literal('ask'),
    id: z.number(),
    what: z.literal(what),
    wanted: z.custom<Wanted<W>>(requestWith(fields)),
  });

const heard = z.object({
  kind: z.literal('heard'),
  shard: z.number(),
  heard: z.custom<Heard>(requestWith(['kind'])),
});

/** From a follower to the leader. */
export const fromFollower = z.union([
  ask('respond', ['command', 'options', 'scope', 'now']),
  ask('act', ['command', 'action', 'value', 'scope', 'now']),
  ask('complete', ['command', 'option', 'typed', 'scope', 'now']),
  ask('article', ['key', 'scope']),
  heard,
]);

/** From the leader to a follower: what came of what was asked, or that it failed there by a bug. */
export const fromLeader = z.union([
  z.object({ kind: z.literal('given'), id: z.number(), value: z.unknown() }),
  z.object({ kind: z.literal('failed'), id: z.number(), error: z.string() }),
]);

export type FromFollower = z.infer<typeof fromFollower>;
export type FromLeader = z.infer<typeof fromLeader>;

const STATUSES = ['answered', 'nothing', 'refused', 'done'];

const answer = z.custom<Answer>(
  (value) =>
    typeof value === 'object' && value !== null && 'status' in value && STATUSES.includes(`${value.status}`),
);

const choices = z.array(z.object({ name: z.string(), value: z.string() }));

const article = z.custom<Article | null>(
  (value) => value === null || (typeof value === 'object' && value !== undefined && 'paragraphs' in value),
);

type Readers = { readonly [W in What]: (value: unknown) => Given<W> };

/** What a value that was given must be; each throws where it is not. */
export const readGiven: Readers = {
  respond: (value) => answer.parse(value),
  act: (value) => answer.parse(value),
  complete: (value) => choices.parse(value),
  article: (value) => article.parse(value),
};
