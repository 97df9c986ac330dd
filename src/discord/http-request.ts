import type { webcrypto } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIInteraction, APIPingInteraction } from 'discord.js';
import { verifyKey } from 'discord-interactions';

/** What Discord sends by HTTP. */
export type Sent = APIInteraction | APIPingInteraction;

/** A request that Discord has signed, or the status and the words for one that is not to be answered. */
export type ReadRequest =
  | { readonly ok: true; readonly sent: Sent }
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 405 | 408 | 413;
      readonly reason: string;
      /** Seconds between the request's clock and this machine's, where they are too many. */
      readonly skew?: number;
    };

/** Some times as much as the longest message with all that it may hold; JSON may write a letter as six. */
export const MOST_BYTES = 512 * 1024;
/** Discord waits for three seconds in all. */
const READ_MS = 3_000;
/** A request that was signed earlier, or later, than this many seconds is somebody's copy. */
export const STALE_SECONDS = 300;

const SIGNATURE = /^[0-9a-f]{128}$/i;
const TIMESTAMP = /^\d{1,11}$/;

/** The application's public key, imported once: that takes longer than to verify with it. */
export function importPublicKey(hexadecimal: string): Promise<webcrypto.CryptoKey> {
  const bytes = Buffer.from(hexadecimal, 'hex');
  return crypto.subtle.importKey('raw', bytes, { name: 'Ed25519' }, false, ['verify']);
}

/**
 * Reads a request and checks that Discord has signed it, over its time and the bytes of its body as they came, some
 * moments ago. Whatever else comes is refused; nothing of it is read before the signature is known to be good.
 *
 * @param now milliseconds since 1970
 */
export async function readRequest(
  request: IncomingMessage,
  publicKey: webcrypto.CryptoKey,
  now: number,
): Promise<ReadRequest> {
  if (request.method !== 'POST') return refused(405, 'Only POST.');
  const signature = header(request, 'x-signature-ed25519');
  const timestamp = header(request, 'x-signature-timestamp');
  if (!SIGNATURE.test(signature) || !TIMESTAMP.test(timestamp)) return refused(401, 'Not signed.');
  const skew = Math.round(now / 1000 - Number(timestamp));
  if (Math.abs(skew) > STALE_SECONDS) return { ...refused(401, 'Signed at another time.'), skew };
  const body = await readBody(request);
  if (body === 'too large') return refused(413, 'Too large.');
  if (body === 'too slow') return refused(408, 'Too slow.');
  if (body === 'gone') return refused(400, 'Not whole.');
  if (!(await verifyKey(body, signature, timestamp, publicKey)))
    return refused(401, 'Not signed by Discord.');
  const sent = parse(body);
  return sent === null ? refused(400, 'Not an interaction.') : { ok: true, sent };
}

function refused(
  status: Extract<ReadRequest, { ok: false }>['status'],
  reason: string,
): Extract<ReadRequest, { ok: false }> {
  return { ok: false, status, reason };
}

/** One that was sent twice is neither. */
function header({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

type Body = Buffer | 'too large' | 'too slow' | 'gone';

/** The whole body. Of one that is too large nothing is kept. */
function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return Promise.resolve('too large');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => end('too slow'), READ_MS);
    const end = (what: Body) => {
      clearTimeout(timer);
      resolve(what);
    };
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) chunks.push(chunk);
      else {
        chunks.length = 0;
        end('too large');
      }
    });
    request.on('end', () => end(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('close', () => end('gone'));
  });
}

/** Discord has signed it, so that its form is Discord's; what is asked for here is what every reply needs. */
function parse(body: Buffer): Sent | null {
  try {
    const sent: unknown = JSON.parse(body.toString('utf8'));
    return isSent(sent) ? sent : null;
  } catch {
    return null;
  }
}

function isSent(sent: unknown): sent is Sent {
  if (typeof sent !== 'object' || sent === null || !('type' in sent)) return false;
  if (sent.type === 1) return true;
  return typeof sent.type === 'number' && isId(sent, 'id') && isId(sent, 'application_id') && isToken(sent);
}

function isId(sent: object, key: string): boolean {
  const value: unknown = Reflect.get(sent, key);
  return typeof value === 'string' && /^\d{1,20}$/.test(value);
}

/** It becomes a part of an address. */
function isToken(sent: object): boolean {
  return 'token' in sent && typeof sent.token === 'string' && /^[\w.~=+-]{1,1000}$/.test(sent.token);
}
