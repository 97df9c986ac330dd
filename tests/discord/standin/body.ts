import type { IncomingMessage } from 'node:http';
import { type Json, parseJson } from './json.ts';
import { readForm, type Upload } from './multipart.ts';
import { type Reply, refuse } from './reply.ts';

/** Largest body, and largest file of a form, as Discord's for an app without boosts. */
const bodyBytes = 10 * 1024 * 1024;
/** Largest form. */
const formBytes = 25 * 1024 * 1024;

export interface Body {
  readonly body: Json | undefined;
  readonly files: readonly Upload[];
  /** What Discord says when it cannot even be read; null when it can. */
  readonly refusal: Reply | null;
}

/** Reads a request's body as JSON or as a form. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const unreadable = (refusal: Reply): Body => ({ body: undefined, files: [], refusal });
  const contentType = request.headers['content-type'] ?? '';
  const isForm = contentType.startsWith('multipart/form-data');
  const bytes = await readBytes(request, isForm ? formBytes : bodyBytes);
  const tooLarge = (rule: string) => unreadable(refuse(413, 40005, rule, 'Request entity too large'));
  if (bytes === null) return tooLarge('body-size');
  if (bytes.length === 0) return { body: undefined, files: [], refusal: null };
  if (isForm) {
    const form = await readForm(new Uint8Array(bytes), contentType);
    if (typeof form === 'string') return unreadable(refuse(400, 50035, 'multipart', form));
    if (form.files.some(({ size }) => size > bodyBytes)) return tooLarge('file-size');
    return { ...form, refusal: null };
  }
  if (!/^application\/json\s*(?:;|$)/.test(contentType)) {
    const message = 'Expected "Content-Type" to be one of application/json, multipart/form-data.';
    return unreadable(refuse(400, 50035, 'content-type', message));
  }
  try {
    return { body: parseJson(bytes.toString('utf8')), files: [], refusal: null };
  } catch {
    return unreadable(refuse(400, 50109, 'not-json', 'The request body contains invalid JSON.'));
  }
}

/** The whole body, or null when it is larger than Discord takes. */
async function readBytes(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= most) chunks.push(bytes);
  }
  return size > most ? null : Buffer.concat(chunks);
}
