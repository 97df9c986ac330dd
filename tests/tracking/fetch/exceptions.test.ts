import { describe, expect, it } from 'vitest';
import { isExcepted, readExceptions } from '../../../src/tracking/fetch/exceptions.ts';
import { except } from './servers.ts';

const at = (hostname: string, port: number, address: string) => ({ hostname, port, address });

describe('the operator’s exceptions', () => {
  it('allow one host at one port', () => {
    const exceptions = except('localhost:8080', 'WIKI.example.:443', '[::1]:9000');
    expect(isExcepted(exceptions, at('localhost', 8080, '127.0.0.1'))).toBe(true);
    expect(isExcepted(exceptions, at('localhost.', 8080, '::1'))).toBe(true);
    expect(isExcepted(exceptions, at('wiki.example', 443, '10.1.2.3'))).toBe(true);
    expect(isExcepted(exceptions, at('[::1]', 9000, '::1'))).toBe(true);
    expect(isExcepted(exceptions, at('localhost', 8081, '127.0.0.1'))).toBe(false);
    expect(isExcepted(exceptions, at('other.example', 8080, '127.0.0.1'))).toBe(false);
  });

  it('allow an address by whatever name it is reached', () => {
    expect(isExcepted(except('127.0.0.1:8080'), at('demo.example', 8080, '127.0.0.1'))).toBe(true);
    expect(isExcepted(except('127.0.0.1:8080'), at('demo.example', 8080, '127.0.0.2'))).toBe(false);
  });

  it('let no name lead to the metadata of a cloud, unless that address is named itself', () => {
    expect(isExcepted(except('wiki.example:80'), at('wiki.example', 80, '169.254.169.254'))).toBe(false);
    expect(isExcepted(except('169.254.169.254:80'), at('wiki.example', 80, '169.254.169.254'))).toBe(true);
  });

  it('allow a network at the usual ports', () => {
    const exceptions = except('10.0.0.0/8', 'fd00::/8');
    expect(isExcepted(exceptions, at('a.example', 443, '10.1.2.3'))).toBe(true);
    expect(isExcepted(exceptions, at('a.example', 80, 'fd00::5'))).toBe(true);
    expect(isExcepted(exceptions, at('a.example', 6379, '10.1.2.3'))).toBe(false);
    expect(isExcepted(exceptions, at('a.example', 80, '11.1.2.3'))).toBe(false);
    expect(isExcepted(exceptions, at('a.example', 80, '::ffff:10.1.2.3'))).toBe(false);
  });

  it.each([
    'localhost',
    ':80',
    'localhost:0',
    'localhost:65536',
    'localhost:port',
    'http://localhost:80',
    'user@localhost:80',
    'localhost:80/path',
    '10.0.0.0/33',
    '10.0.0/8',
    '0x7f.0.0.1/8',
    '10.0.0.0/8/8',
    '::1:80',
    '[::1]',
    '',
  ])('are refused when they cannot be read: “%s”', (entry) => {
    const read = readExceptions([entry, '127.0.0.1:80']);
    expect(read).toMatchObject({ ok: false, problems: [expect.stringContaining(entry)] });
  });

  it('are told all at once when they are wrong', () => {
    expect(readExceptions(['a', 'b'])).toMatchObject({ ok: false, problems: [{}, {}] });
  });
});
