import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../preview/arguments.ts';
import { findChromium } from '../../preview/chromium.ts';

let folder: string;

const SILENT = { out: () => {}, err: () => {} };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-preview-'));
  writeFileSync(join(folder, 'a.txt'), 'The harbour opened on Monday. The mayor, Ada Byrne, cut the ribbon.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run preview', () => {
  it('tells its address in one line, and leaves when it is asked to', async () => {
    const child = start('--articles', folder);
    const line = await firstLine(child);
    expect(line).toMatch(/^The preview is at http:\/\/127\.0\.0\.1:\d+ \(Ctrl\+C ends it\)\.$/);
    const page = await fetch(/http:\S+/.exec(line)?.[0] ?? '');
    expect(page.status).toBe(200);
    child.kill('SIGINT');
    expect(await statusOf(child)).toBe(0);
  });

  it('ends with 1 where there is no article, and says where it looked', async () => {
    const child = start('--articles', join(folder, 'nowhere'));
    const errors = textOf(child.stderr);
    expect(await statusOf(child)).toBe(1);
    expect(await errors).toContain('No article could be loaded. Looked in');
  });
});

describe('its arguments', () => {
  it.each([
    [[], { folders: null, port: 0 }],
    [['--articles', 'a', '--articles', 'b', '--port', '8080'], { folders: ['a', 'b'], port: 8080 }],
  ])('are folders and a port: %j', (argv, expected) => {
    expect(readArguments(argv, SILENT)).toEqual({ ok: true, arguments: expected });
  });

  it.each([
    [['--port', '70000']],
    [['--port', '8o']],
    [['--articles', ' ']],
    [['--public']],
    [['seeds']],
  ])('are nothing else: %j', (argv) => {
    expect(readArguments(argv, SILENT)).toEqual({ ok: false, status: 2 });
  });

  it('tell what there is', () => {
    let told = '';
    const read = readArguments(['--help'], { ...SILENT, out: (text) => (told += text) });
    expect(read).toEqual({ ok: false, status: 0 });
    expect(told).toContain('--articles <dir>');
  });
});

describe('a machine without Chromium', () => {
  it('is told what to install', () => {
    const nowhere = join(folder, 'chromium');
    expect(() => findChromium(nowhere)).toThrow(
      `There is no Chromium at ${nowhere}: install it (apt-get install chromium), or set CHROMIUM to where it is.`,
    );
  });

  it('may have it elsewhere', () => {
    expect(findChromium(process.execPath)).toBe(process.execPath);
  });
});

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', 'tsx', 'preview/preview.ts', ...args]);
}

function firstLine(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '');
    });
    child.on('close', () => reject(new Error(`ended without a line: ${text}`)));
  });
}

function statusOf(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
