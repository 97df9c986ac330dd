import { describe, expect, it } from 'vitest';
import { NO_EXCEPTIONS } from '../../../src/tracking/fetch/exceptions.ts';
import { checkUrl, type Guard, type Lookup, readUrl } from '../../../src/tracking/fetch/guard.ts';
import { except } from './servers.ts';

const PUBLIC = '93.184.216.34';

/** A resolver that counts, and knows these names alone. */
function resolver(names: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  const lookup: Lookup = async (name) => {
    asked.push(name);
    const found = names[name];
    if (found === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    return found;
  };
  return { asked, lookup };
}

async function check(address: string, parts: Partial<Guard> = {}) {
  const url = readUrl(address);
  if ('kind' in url) return url;
  return checkUrl(url, { lookup: resolver({}).lookup, lookupMs: 1000, exceptions: NO_EXCEPTIONS, ...parts });
}

describe('an address that leads inside', () => {
  it.each([
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://127.0.0.1./',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://0X7F.0.0.1/',
    'http://0177.0.0.1/',
    'http://0177.1/',
    'http://017700000001/',
    'http://0/',
    'http://0.0.0.0/',
    'http://000000.0/',
    'http://%31%32%37.0.0.1/',
    'http://１２７.０.０.１/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://127.0.0.1:80/',
    'http://127.0.0.1:443/',
    'http:127.0.0.1/',
    'http:\\\\127.0.0.1\\',
    'http:///127.0.0.1/',
    'http://127.0.0.1\t/',
    'http://12\n7.0.0.1/',
    '  http://127.0.0.1/',
    'http://10.0.0.1/',
    'http://167772161/',
    'http://172.16.5.4/',
    'http://192.168.0.1/',
    'http://0xc0a80001/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://4294967295/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[0000::0001]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::FFFF:7F00:0001]/',
    'http://[0:0:0:0:0:ffff:169.254.169.254]/',
    'http://[::ffff:93.184.216.34]/',
    'http://[::127.0.0.1]/',
    'http://[::7f00:1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001::1]/',
    'http://[2001:db8::1]/',
    'http://[3fff::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[100::1]/',
    'http://[5f00::1]/',
  ])('is refused: %s', async (address) => {
    const checked = await check(address);
    expect(checked).toMatchObject({ kind: 'refused', reason: expect.stringContaining('private network') });
  });

  it.each([
    'http://[fe80::1%25eth0]/',
    'http://[fe80::1%eth0]/',
    'http://256.256.256.256/',
    'http://0x100000000/',
    'http://127.0.0.1.1.1/',
    'http://[::1',
    'http://',
    'https://exa mple.org/',
    'example.org',
    '//example.org/',
    '',
    '\u0000',
  ])('or nowhere is refused: %s', async (address) => {
    expect(await check(address)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('no web address'),
    });
  });

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'gopher://example.org/',
    'javascript:alert(1)',
    'blob:https://example.org/1',
    'ws://example.org/',
    'unix:/var/run/docker.sock',
  ])('by another protocol is refused: %s', async (address) => {
    expect(await check(address)).toMatchObject({ kind: 'refused' });
  });

  it.each([
    'http://me@example.org/',
    'http://me:secret@example.org/',
    'http://:x@example.org/',
    'http://127.0.0.1@example.org/',
  ])('with credentials is refused without repeating them: %s', async (address) => {
    const checked = await check(address);
    expect(checked).toMatchObject({ kind: 'refused', reason: expect.stringContaining('password') });
    expect(JSON.stringify(checked)).not.toContain('secret');
  });

  it.each([
    'http://example.org:22/',
    'http://example.org:6379/',
    'https://example.org:8443/',
    'http://93.184.216.34:25/',
  ])('at another port is refused, and no name is resolved for it: %s', async (address) => {
    const { asked, lookup } = resolver({});
    expect(await check(address, { lookup })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Port'),
    });
    expect(asked).toEqual([]);
  });

  it('is refused when it is longer than any honest one', async () => {
    expect(await check(`https://example.org/${'a'.repeat(3000)}`)).toMatchObject({ kind: 'refused' });
    expect(await check(`https://example.org/${'ä'.repeat(1000)}`)).toMatchObject({ kind: 'refused' });
  });
});

describe('a name', () => {
  it.each([
    '127.0.0.1',
    '::1',
    '10.0.0.1',
    '169.254.169.254',
    '::ffff:10.0.0.1',
    'fe80::1%eth0',
    '0.0.0.0',
    'nonsense',
    '127.1',
  ])('is refused when it leads to %s, and its address is not told', async (address) => {
    const { lookup } = resolver({ 'inside.example': [address] });
    const checked = await check('http://inside.example/', { lookup });
    expect(checked).toMatchObject({ kind: 'refused' });
    expect(JSON.stringify(checked)).not.toContain(address);
  });

  it('is refused when one of its addresses is forbidden, wherever that stands', async () => {
    for (const addresses of [
      [PUBLIC, '10.0.0.1'],
      ['10.0.0.1', PUBLIC],
      [PUBLIC, PUBLIC, PUBLIC, PUBLIC, '::1'],
    ]) {
      const { lookup } = resolver({ 'mixed.example': addresses });
      expect(await check('http://mixed.example/', { lookup })).toMatchObject({ kind: 'refused' });
    }
  });

  it('is resolved once, and its public addresses are what is connected to', async () => {
    const { asked, lookup } = resolver({ 'news.example': [PUBLIC, '2606:4700::1111'] });
    const checked = await check('https://news.example/a?b#c', { lookup });
    expect(checked).toMatchObject({
      addresses: [PUBLIC, '2606:4700::1111'],
      url: new URL('https://news.example/a?b'),
    });
    expect(asked).toEqual(['news.example']);
  });

  it('in another script is asked for as the net knows it', async () => {
    const { asked, lookup } = resolver({ 'xn--bcher-kva.example': [PUBLIC] });
    expect(await check('http://Bücher.example/', { lookup })).toHaveProperty('addresses', [PUBLIC]);
    expect(asked).toEqual(['xn--bcher-kva.example']);
  });

  it('that nobody knows, or that leads nowhere, is a failure', async () => {
    const { lookup } = resolver({ 'empty.example': [] });
    expect(await check('http://unknown.example/', { lookup })).toMatchObject({ kind: 'failed' });
    expect(await check('http://empty.example/', { lookup })).toMatchObject({ kind: 'failed' });
  });

  it('that takes too long to be resolved is a failure', async () => {
    const lookup = () => new Promise<readonly string[]>(() => undefined);
    expect(await check('http://slow.example/', { lookup, lookupMs: 20 })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('in time'),
    });
  });

  it('whose resolver has a bug is no failure of the net', async () => {
    const lookup = async () => Promise.reject(new TypeError('a bug'));
    await expect(check('http://news.example/', { lookup })).rejects.toThrow('a bug');
  });

  it('may lead inside, and to another port, where the operator allows it', async () => {
    const { lookup } = resolver({ 'wiki.example': ['10.0.0.1'], 'other.example': [PUBLIC] });
    const exceptions = except('wiki.example:8080');
    expect(await check('http://wiki.example:8080/', { lookup, exceptions })).toHaveProperty('addresses', [
      '10.0.0.1',
    ]);
    expect(await check('http://wiki.example/', { lookup, exceptions })).toMatchObject({ kind: 'refused' });
    expect(await check('http://other.example:8080/', { lookup, exceptions })).toMatchObject({
      kind: 'refused',
    });
  });
});
