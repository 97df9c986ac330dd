import { isUtf8 } from 'node:buffer';
import { Unreadable } from './reading.ts';

const NOT_TEXT = 'This is not text but binary data. Save the article as plain text, HTML or JSON.';

/**
 * Bytes → text. A byte-order mark decides, then valid UTF-8, then the charset that the page declares, then a
 * guess from the letters. A byte-order mark stays in the text, so that spans count it.
 */
export async function decode(
  bytes: Uint8Array,
  declared: string | null = null,
): Promise<string | Unreadable> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = utf16(buffer);
  const text = wide ? decodeUtf16(buffer, wide) : isUtf8(buffer) ? buffer.toString('utf8') : null;
  const decoded = text ?? (looksBinary(buffer) ? null : await decodeOther(buffer, declared));
  if (decoded === null || hasControls(decoded)) return new Unreadable(NOT_TEXT);
  return decoded;
}

/** The text of bytes that are plainly UTF-8; null where `decode` has to look closer. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return CONTROL.test(text) ? null : text;
}

/** The charset that an HTML page or an XML declaration names near its start. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    'latin1',
  );
  return /(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
}

/** A byte-order mark, or every other byte zero as in Latin letters of UTF-16 without one. */
function utf16(buffer: Buffer): 'le' | 'be' | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'be';
  const pairs = Math.min(buffer.length, 2000) >> 1;
  if (pairs < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (buffer[at] === 0) even++;
    if (buffer[at + 1] === 0) odd++;
  }
  if (odd > pairs * 0.7 && even === 0) return 'le';
  if (even > pairs * 0.7 && odd === 0) return 'be';
  return null;
}

function decodeUtf16(buffer: Buffer, order: 'le' | 'be'): string {
  const whole = buffer.subarray(0, buffer.length & ~1);
  return (order === 'le' ? whole : Buffer.from(whole).swap16()).toString('utf16le');
}

async function decodeOther(buffer: Buffer, declared: string | null): Promise<string | null> {
  const { default: iconv } = await import('iconv-lite');
  if (declared && iconv.encodingExists(declared) && !/^utf-?8$/i.test(declared)) {
    return iconv.decode(buffer, declared, { stripBOM: false });
  }
  const { default: chardet } = await import('chardet');
  const guess = chardet.detect(buffer.subarray(0, 2 ** 16));
  // Mostly good UTF-8 with a few broken bytes is still UTF-8; windows-1252 gives every byte a letter.
  const charset =
    guess && iconv.encodingExists(guess) && !/^(utf-(16|32)|ascii)/i.test(guess) ? guess : 'windows-1252';
  return iconv.decode(buffer, /^iso-8859-1$/i.test(charset) ? 'windows-1252' : charset, { stripBOM: false });
}

/** Zero bytes in what is not UTF-16 mean a picture, a program, an archive. */
function looksBinary(buffer: Buffer): boolean {
  return buffer.subarray(0, 2 ** 16).includes(0);
}

const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/;

/** More than one character in a hundred that no text has. */
function hasControls(text: string): boolean {
  const part = text.length > 2 ** 16 ? text.slice(0, 2 ** 16) : text;
  const controls = CONTROL.test(part) ? part.split(CONTROL).length - 1 : 0;
  return controls * 100 > part.length;
}
