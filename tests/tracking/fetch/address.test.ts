import { describe, expect, it } from 'vitest';
import { kindOfAddress } from '../../../src/tracking/fetch/address.ts';

describe('an address of the public internet', () => {
  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '2606:4700::1111',
    '2a00:1450::8a',
  ])('is public: %s', (address) => {
    expect(kindOfAddress(address)).toBe('public');
  });
});

describe('an address of somebody’s own network', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '100.127.255.255',
    '::1',
    'fc00::1',
    'fd12:3456:789a::1',
  ])('is inner: %s', (address) => {
    expect(kindOfAddress(address)).toBe('inner');
  });
});

describe('an address that is no place on the public internet', () => {
  it.each([
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['cloud metadata', '169.254.169.254'],
    ['link-local', '169.254.0.1'],
    ['protocol assignments', '192.0.0.170'],
    ['documentation 1', '192.0.2.1'],
    ['6to4 relay', '192.88.99.1'],
    ['AS112', '192.175.48.1'],
    ['benchmarking', '198.18.0.1'],
    ['benchmarking, its end', '198.19.255.255'],
    ['documentation 2', '198.51.100.7'],
    ['documentation 3', '203.0.113.7'],
    ['multicast', '224.0.0.1'],
    ['multicast, its end', '239.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified IPv6', '::'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped public', '::ffff:1.1.1.1'],
    ['mapped in hexadecimals', '::ffff:7f00:1'],
    ['compatible', '::127.0.0.1'],
    ['compatible in hexadecimals', '::7f00:1'],
    ['translated', '::ffff:0:7f00:1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::7f00:1'],
    ['discard', '100::1'],
    ['Teredo', '2001::1'],
    ['ORCHID', '2001:20::1'],
    ['benchmarking IPv6', '2001:2::1'],
    ['documentation IPv6', '2001:db8::1'],
    ['newer documentation IPv6', '3fff::1'],
    ['6to4 of loopback', '2002:7f00:1::'],
    ['segment routing', '5f00::1'],
    ['link-local IPv6', 'fe80::1'],
    ['site local', 'fec0::1'],
    ['multicast IPv6', 'ff02::1'],
    ['never given out', '4000::1'],
    ['with a zone', 'fe80::1%eth0'],
    ['public with a zone', '2606:4700::1111%eth0'],
    ['no address', 'example.org'],
    ['nothing', ''],
    ['octal', '0177.0.0.1'],
    ['short', '127.1'],
    ['with brackets', '[::1]'],
    ['with white space', ' 1.1.1.1'],
  ])('is special: %s (%s)', (_, address) => {
    expect(kindOfAddress(address)).toBe('special');
  });
});
