import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * `public` is an address of the public internet; `inner` one of this machine or of a network that somebody runs
 * (loopback, private, carrier's, unique local); `special` is everything else: link-local with the clouds' metadata,
 * multicast, reserved, documentation, and every form that carries another address within it.
 */
export type AddressKind = 'public' | 'inner' | 'special';

const INNER: ReadonlySet<string> = new Set(['loopback', 'private', 'carrierGradeNat', 'uniqueLocal']);
/** All that was ever given out for the public internet. What lies outside, such as ::/96, has no range of its own. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Of an address as a resolver or a URL gives it: dotted decimals, or IPv6 without brackets. */
export function kindOfAddress(address: string): AddressKind {
  // A zone names a network card of this machine.
  if (isIP(address) === 0 || address.includes('%')) return 'special';
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (INNER.has(range)) return 'inner';
  if (range !== 'unicast') return 'special';
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_V6) ? 'public' : 'special';
}
