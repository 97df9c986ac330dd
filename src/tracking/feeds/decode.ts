import { isUtf8 } from 'node:buffer';
import { declaredCharset, decode } from '../../articles/charset.ts';
import { Unreadable } from '../../articles/reading.ts';

const BROKEN = /\ufffd/g;

/**
 * The text of a feed; null where it is none but binary data. A byte-order mark decides, then valid UTF-8, then
 * what the XML declaration and the server name, then a guess from the letters. Without the mark, in any case.
 *
 * @param charset from the Content-Type of the response; null where it names none.
 */
export async function decodeFeed(bytes: Uint8Array, charset: string | null): Promise<string | null> {
  const marked = withMark(bytes);
  const declared = chosen(declaredCharset(bytes), charset);
  const text = isUtf8(marked) || /^utf-?8$/i.test(declared ?? 'utf-8') ? mostlyUtf8(marked) : null;
  const decoded = text ?? (await decode(marked, declared));
  if (decoded instanceof Unreadable) return null;
  return decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
}

/**
 * The document's own word counts where the server gives the one that it gives to everything, else the server's, as RFC
 * 7303 has it. Latin-1 is read as windows-1252, as every browser does.
 */
function chosen(document: string | null, server: string | null): string | null {
  const general = server === null || /^(?:iso-?8859-1|us-ascii|windows-1252|latin-?1|utf-?8)$/i.test(server);
  const charset = general ? (document ?? server) : server;
  // A document that says so in ASCII is not in sixteen or thirty-two bits.
  if (charset === null || /^(?:utf-?(?:16|32)|ucs-?[24]|iso-10646)/i.test(charset)) return null;
  return /^(?:iso-?8859-1|us-ascii|ascii|latin-?1)$/i.test(charset) ? 'windows-1252' : charset;
}

/** UTF-16 without a byte-order mark is told by its first “<”, as the XML standard has it. */
function withMark(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  if (first === 0x3c && second === 0) return Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]);
  if (first === 0 && second === 0x3c) return Buffer.concat([Buffer.from([0xfe, 0xff]), bytes]);
  return bytes;
}

/** UTF-8 with a few bytes broken, such as the last letter of a file that was cut; null where it is something else. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  if (isUtf8(bytes)) return /[\0-\x08]{8}/.test(text.slice(0, 4096)) ? null : text;
  const broken = text.match(BROKEN)?.length ?? 0;
  const letters = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  const cutAtEnd = broken === 1 && text.endsWith('\ufffd');
  return cutAtEnd || (broken * 10 <= letters && !buffer.subarray(0, 4096).includes(0)) ? text : null;
}
