import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { kindOfAddress } from '../../../src/tracking/fetch/address.ts';
import { NO_EXCEPTIONS } from '../../../src/tracking/fetch/exceptions.ts';
import { checkUrl, readUrl } from '../../../src/tracking/fetch/guard.ts';

const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const V6 = [
  '::/96',
  '::ffff:0:0/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

/** Any address of a network: its prefix, and random bits after it. */
function within(network: string, bytes: number): fc.Arbitrary<readonly number[]> {
  const [base, prefix] = ipaddr.parseCIDR(network);
  return fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((random) =>
    base.toByteArray().map((byte, index) => {
      const kept = Math.max(0, Math.min(8, prefix - index * 8));
      const mask = (0xff << (8 - kept)) & 0xff;
      return (byte & mask) | ((random[index] ?? 0) & ~mask & 0xff);
    }),
  );
}

const v4 = fc.constantFrom(...V4).chain((network) => within(network, 4));
const v6 = fc.constantFrom(...V6).chain((network) => within(network, 16));

const number = (bytes: readonly number[]) => bytes.reduce((sum, byte) => sum * 256 + byte, 0);
const part = fc.constantFrom(
  (value: number) => String(value),
  (value: number) => `0x${value.toString(16)}`,
  (value: number) => `0X${value.toString(16).toUpperCase()}`,
  (value: number) => `0x000${value.toString(16)}`,
  (value: number) => `0${value.toString(8)}`,
  (value: number) => `000${value.toString(8)}`,
);
const disguise = fc.constantFrom(
  (host: string) => host,
  (host: string) => `${host}.`,
  (host: string) => [...host].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(''),
  (host: string) => host.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (host: string) => host.replaceAll('.', '。'),
  (host: string) => host.replaceAll('.', '.\u00ad'),
);

/** An IPv4 address with one to four parts, the last of which holds what is left. */
const writtenV4 = fc
  .tuple(v4, fc.integer({ min: 1, max: 4 }), fc.array(part, { minLength: 4, maxLength: 4 }), disguise)
  .map(([bytes, parts, writers, disguised]) => {
    const values = [...bytes.slice(0, parts - 1), number(bytes.slice(parts - 1))];
    return disguised(values.map((value, index) => writers[index]?.(value) ?? '').join('.'));
  });

const hex = (bytes: readonly number[], index: number) =>
  ((bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0)).toString(16);
const written6 = fc.constantFrom(
  (bytes: readonly number[]) => Array.from({ length: 8 }, (_, index) => hex(bytes, index)).join(':'),
  (bytes: readonly number[]) =>
    Array.from({ length: 8 }, (_, index) => hex(bytes, index).padStart(4, '0').toUpperCase()).join(':'),
  (bytes: readonly number[]) =>
    `${Array.from({ length: 6 }, (_, index) => hex(bytes, index)).join(':')}:${bytes.slice(12).join('.')}`,
  (bytes: readonly number[]) => ipaddr.fromByteArray([...bytes]).toString(),
);
const writtenV6 = fc.tuple(v6, written6).map(([bytes, write]) => write(bytes));
const embedded = fc
  .tuple(v4, fc.constantFrom('::ffff:', '::', '64:ff9b::', '64:ff9b:1::', '::ffff:0:'))
  .map(([bytes, prefix]) => `${prefix}${bytes.join('.')}`);

async function kindOf(host: string, lookup = async (_: string): Promise<readonly string[]> => []) {
  const url = readUrl(`http://${host}/`);
  if ('kind' in url) return url.kind;
  const checked = await checkUrl(url, { lookup, lookupMs: 1000, exceptions: NO_EXCEPTIONS });
  return 'kind' in checked ? checked.kind : 'allowed';
}

describe('an address in a forbidden network', () => {
  it('is refused in every notation of IPv4', async () => {
    await fc.assert(
      fc.asyncProperty(writtenV4, async (host) => {
        expect(await kindOf(host)).toBe('refused');
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused in every notation of IPv6', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(writtenV6, embedded), async (host) => {
        expect(await kindOf(`[${host}]`)).toBe('refused');
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused behind a name, alone or among others', async () => {
    const address = fc.oneof(
      v4.map((bytes) => bytes.join('.')),
      writtenV6,
      embedded,
    );
    await fc.assert(
      fc.asyncProperty(address, fc.boolean(), async (forbidden, first) => {
        const all = first ? [forbidden, '1.1.1.1'] : ['1.1.1.1', forbidden];
        expect(await kindOf('name.example', async () => all)).toBe('refused');
      }),
      { numRuns: 1000 },
    );
  });

  it('is no other than the ones that are listed: all other IPv4 addresses are public but for a few', () => {
    const networks = [...V4, '192.31.196.0/24', '192.52.193.0/24', '192.175.48.0/24'].map((network) =>
      ipaddr.IPv4.parseCIDR(network),
    );
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const parsed = ipaddr.IPv4.parse(address);
        const isListed = networks.some(([base, bits]) => parsed.match(base, bits));
        expect(kindOfAddress(address) === 'public').toBe(!isListed);
      }),
      { numRuns: 2000 },
    );
  });
});
