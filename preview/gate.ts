import type { IncomingMessage } from 'node:http';

/** Why a request is not served: the status, and a line. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** No script, style or picture but the page's own, nothing inline, nowhere else to connect to, in nobody's frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What every answer carries. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

const NAMES = ['127.0.0.1', 'localhost'];

/**
 * Lets in what comes from the page itself. Another site's page can reach a server on this machine, by its address or
 * by a name of that site which it has made to mean 127.0.0.1: the first shows in `Origin`, the second in `Host`.
 */
export function refusalOf({ headers, method }: IncomingMessage, port: number): Refusal | null {
  const hosts = NAMES.map((name) => `${name}:${port}`);
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return { status: 421, reason: 'This is not the address of the preview.' };
  const isOwn = origin === `http://${host}`;
  if (origin !== undefined && !isOwn) return { status: 403, reason: 'Another site may not ask the preview.' };
  if (method === 'POST' && !isOwn)
    return { status: 403, reason: 'Only the page itself may ask the preview.' };
  if (method === 'POST' && !isJson(headers['content-type'])) {
    return { status: 415, reason: 'The body must be application/json.' };
  }
  return null;
}

function isJson(type: string | undefined): boolean {
  return /^application\/json\s*(?:;|$)/.test(type ?? '');
}
