import { gzipSync } from 'node:zlib';
import type { Random } from '../random.ts';
import { REAL_FILES, REAL_LINES, type RealFile } from './corpus.ts';
import { hostileMarkdown, hostilePage } from './markup.ts';
import { hostileJson, hostileLines } from './records.ts';
import { flood, hostileText, mutated } from './texts.ts';

/** A file to be read as an article, and what is peculiar about it. */
export interface HostileFile extends RealFile {
  readonly about: string;
}

const MEGABYTE = 2 ** 20;

/** A file as a disk, a browser or an attacker may leave it; one in a few hundred is huge. */
export function hostileFile(random: Random): HostileFile {
  const made = plainFile(random);
  if (!random.once(8)) return made;
  const name = `${made.name}.gz`;
  const packed = gzipSync(made.bytes, { level: 1 });
  return { name, bytes: random.once(2) ? packed : damaged(random, packed), about: `gzip of ${made.about}` };
}

function plainFile(random: Random): HostileFile {
  switch (random.below(16)) {
    case 0:
      return file(extension(random), random.bytes(random.between(0, 600)), 'random bytes');
    case 1:
    case 2:
    case 3:
      return mutatedFile(random);
    case 4:
    case 5:
      return text('html', hostilePage(random), 'a hostile page', random);
    case 6:
    case 7:
      return text('md', hostileMarkdown(random), 'hostile Markdown', random);
    case 8:
      return text('json', hostileJson(random), 'hostile JSON', random);
    case 9:
      return text('jsonl', hostileLines(random), 'hostile JSON lines', random);
    case 10:
      return random.once(12)
        ? huge(random)
        : text(extension(random), flood(random, 3_000), 'a flood', random);
    default:
      return text(random.pick('txt', 'txt', 'md', 'html'), hostileText(random, 30), 'hostile text', random);
  }
}

/** A real file with its bytes cut, doubled or changed; sometimes under another format's name. */
function mutatedFile(random: Random): HostileFile {
  const real = random.from(REAL_FILES);
  const about = `a mutation of ${real.name}`;
  const bytes = random.once(2)
    ? damaged(random, real.bytes)
    : Buffer.from(mutated(random, real.bytes.toString('utf8')));
  return random.once(5) ? file(extension(random), bytes, about) : { name: real.name, bytes, about };
}

/** What a bad disk, a broken download and a wrong program do to bytes. */
function damaged(random: Random, bytes: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  switch (random.below(5)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return bytes.subarray(at);
    case 2:
      return Buffer.concat([bytes, random.once(2) ? bytes : random.bytes(40)]);
    default: {
      const changed = Buffer.from(bytes);
      for (let times = random.between(1, 20); times > 0; times--) {
        changed[random.below(changed.length)] = random.pick(
          0,
          0xff,
          0x80,
          0xc0,
          0x0a,
          0x20,
          random.below(256),
        );
      }
      return changed;
    }
  }
}

/** Bigger than an article ever is. */
function huge(random: Random): HostileFile {
  const size = random.between(MEGABYTE / 4, MEGABYTE);
  const lines = () => `${random.from(REAL_LINES)}\n\n`.repeat(300);
  switch (random.below(5)) {
    case 0:
      return text(extension(random), 'a'.repeat(size), `a word of ${size} letters`, random);
    case 1:
      return text(
        'txt',
        lines() + flood(random, size),
        `a flood of ${size} characters under an article`,
        random,
      );
    case 2:
      return text('txt', flood(random, size), `a flood of ${size} characters`, random);
    case 3:
      return text(
        'html',
        `<p>${flood(random, size / 4)}`,
        `a page with a flood of ${size / 4} characters`,
        random,
      );
    default:
      return file('txt.gz', gzipSync(Buffer.alloc(size * 4), { level: 1 }), `gzip of ${size * 4} zeros`);
  }
}

function extension(random: Random): string {
  return random.pick('txt', 'md', 'html', 'htm', 'json', 'jsonl', 'txt.gz', 'html.gz', 'jsonl.gz');
}

function file(ending: string, bytes: Buffer, about: string): HostileFile {
  return { name: `hostile.${ending}`, bytes, about };
}

/** Text in an encoding: UTF-8 mostly, sometimes one that cannot hold it, cut in the middle, or with a wrong mark. */
function text(ending: string, words: string, about: string, random: Random): HostileFile {
  const { bytes, encoding } = encoded(words, random);
  return file(ending, bytes, encoding === 'UTF-8' ? about : `${about} in ${encoding}`);
}

function encoded(words: string, random: Random): { bytes: Buffer; encoding: string } {
  switch (random.below(24)) {
    case 0:
      return { bytes: Buffer.from(`\ufeff${words}`, 'utf16le'), encoding: 'UTF-16' };
    case 1:
      return { bytes: Buffer.from(`\ufeff${words}`, 'utf16le').swap16(), encoding: 'UTF-16, big end first' };
    case 2:
      return {
        bytes: Buffer.from(words, 'utf16le').subarray(random.below(2)),
        encoding: 'UTF-16 without a mark',
      };
    case 3:
      return { bytes: Buffer.from(words, 'latin1'), encoding: 'Latin-1' };
    case 4:
      return { bytes: Buffer.from(`\ufeff${words}`), encoding: 'UTF-8 with a mark' };
    case 5:
      return { bytes: Buffer.concat([Buffer.from(words), random.bytes(3)]), encoding: 'broken UTF-8' };
    case 6:
      return {
        bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words)]),
        encoding: 'UTF-8 with a wrong mark',
      };
    default:
      return { bytes: Buffer.from(words), encoding: 'UTF-8' };
  }
}
