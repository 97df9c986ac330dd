import { AssertionError } from 'node:assert';
import { errors } from 'undici';
import { texts } from '../../catalogue/texts.ts';
import { type Failed, failed } from './result.ts';

const OUR_FAULT = /^(?:ERR_INVALID_|ERR_OUT_OF_RANGE|UND_ERR_INVALID_)/;
const UNREACHABLE =
  /^(?:ECONNREFUSED|E(?:HOST|NET)(?:UNREACH|DOWN)|ETIMEDOUT|EADDRNOTAVAIL|EACCES|EPERM|EINVAL|EAFNOSUPPORT|UND_ERR_CONNECT_TIMEOUT)$/;
const NOT_SECURE =
  /^(?:ERR_TLS_|ERR_SSL_|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_CERT|HOSTNAME_MISMATCH|INVALID_CA)/;

/** The `code` of an error of Node or undici, or null. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** What an error on the way says to people; null where it is no failure of the network and so a bug. */
export function networkFailure(error: unknown, host: string): Failed | null {
  // undici asserts that nobody answers with an upgrade (101) that was not asked for; its parser's errors may lack a code.
  if (error instanceof errors.HTTPParserError || error instanceof AssertionError) {
    return failed(texts.fetching.notHttp(host));
  }
  const code = codeOf(error);
  if (code === null || OUR_FAULT.test(code)) return null;
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return failed(texts.fetching.headers(host));
  if (UNREACHABLE.test(code)) return failed(texts.fetching.unreachable(host));
  if (NOT_SECURE.test(code)) return failed(texts.fetching.notSecure(host));
  return failed(texts.fetching.brokeOff(host));
}
