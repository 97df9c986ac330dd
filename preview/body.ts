import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Refusal } from './gate.ts';

/** Far more than any message or any option's text. */
export const LONGEST_BODY = 64 * 1024;

const id = z.string().min(1).max(100);
const name = z.string().min(1).max(100);
const file = z.strictObject({ name: z.string().min(1).max(260), size: z.number().int().min(0) });
const value = z.union([z.string().max(6000), z.number(), z.boolean(), file]);
const options = z
  .record(name, value)
  .refine((all) => Object.keys(all).length <= 25, 'a command has at most 25 options');

export const openRequest = z.strictObject({ room: id.optional() });

export const completeRequest = z.strictObject({
  room: id,
  name,
  focused: name,
  typed: z.string().max(6000),
  options,
});

export const actRequest = z.strictObject({
  room: id,
  deed: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('command'), name, options }),
    z.strictObject({ kind: z.literal('button'), message: id, id }),
    z.strictObject({
      kind: z.literal('select'),
      message: id,
      id,
      values: z.array(z.string().max(100)).max(25),
    }),
    z.strictObject({ kind: z.literal('menu'), message: id, name }),
    z.strictObject({ kind: z.literal('say'), content: z.string().max(10_000) }),
  ]),
});

export type Read<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal);

/** Reads a request's body as JSON of that shape. */
export async function readBody<T>(request: IncomingMessage, shape: z.ZodType<T>): Promise<Read<T>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LONGEST_BODY) return { ok: false, status: 413, reason: 'That is too long.' };
    chunks.push(bytes);
  }
  const read = shape.safeParse(parsed(Buffer.concat(chunks).toString('utf8')));
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, status: 400, reason: 'That is not what the page sends.' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
