import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import type { Desk } from '../../../src/desk/desk.ts';
import { readArguments } from '../../../src/terminal/arguments.ts';
import { createTerminal } from '../../../src/terminal/host.ts';
import { chunksOf, fakeStreams, Sink } from '../../terminal/streams.ts';
import type { Area } from '../area.ts';
import { commandLine } from '../hostile/questions.ts';
import { anything } from '../hostile/records.ts';
import { hostileText, hostileWord, mutated } from '../hostile/texts.ts';
import { openNewsroom } from '../newsroom.ts';
import type { Random } from '../random.ts';

/** Batches, conversations from a pipe, and the arguments of the process. */
export const terminal: Area = {
  name: 'terminal',
  share: 10,
  longestBlock: 2_000,
  async open(seed) {
    const { desk } = await openNewsroom(seed);
    return {
      async run(random, tell) {
        if (random.once(5)) return checkArguments(random, tell);
        if (random.once(4)) return checkConversation(desk, random, tell);
        return checkBatch(desk, random, tell);
      },
      close: () => desk.archive.close(),
    };
  },
};

async function checkBatch(desk: Desk, random: Random, tell: (about: string) => void): Promise<void> {
  // As UTF-8 has them: it has no halves of surrogate pairs.
  const lines = random.several(1, 6, (at) => Buffer.from(batchLine(random, desk, at)).toString('utf8'));
  const bytes = Buffer.from(lines.join('\n'));
  tell(`a batch ${JSON.stringify(lines.map((line) => line.slice(0, 700)))}`);
  const json = !random.once(3);
  const streams = fakeStreams();
  await createTerminal({ desk, streams, json, limit: random.between(1, 25) }).batch(
    chunksOf(...cut(random, bytes)),
  );
  assert.equal(streams.errors.text, '', 'no bug is told');
  if (json) checkReplies(streams.output.lines, lines);
  else checkPlain(streams.output.text);
}

/** Bytes in pieces of any size, characters cut through. */
function cut(random: Random, bytes: Buffer): Buffer[] {
  const at = random.below(bytes.length);
  const later = at + random.below(bytes.length - at);
  return [bytes.subarray(0, at), bytes.subarray(at, later), bytes.subarray(later)];
}

function batchLine(random: Random, desk: Desk, at: number): string {
  const line = JSON.stringify({
    id: random.pick<unknown>(`q${at}`, at, null, undefined, random.once(9) ? anything(random, 1) : 'same'),
    command: random.once(15) ? anything(random, 1) : commandLine(random, desk.commands),
    now: random.pick<unknown>(
      undefined,
      undefined,
      '2013-07-10',
      '2013-07-10T09:30:00+02:00',
      '2013-02-30',
      7,
      '',
    ),
  });
  if (random.once(8)) return mutated(random, line).replaceAll('\n', ' ');
  if (random.once(12))
    return random.pick('', 'null', '[]', '{', '"x"', '\ufeff{}', JSON.stringify(anything(random, 3)));
  return line;
}

interface Reply {
  readonly id?: unknown;
  readonly command?: unknown;
  readonly line?: unknown;
  readonly status?: unknown;
}

/** One reply for each line, in their order: under the line's own id and command, or under its number. */
function checkReplies(replies: readonly string[], lines: readonly string[]): void {
  // The last line has no end: where nothing stands in it, there is none.
  const asked = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  assert.equal(replies.length, asked.length, 'each line has its reply');
  for (const [at, text] of replies.entries()) {
    const reply: Reply = JSON.parse(text);
    assert.ok(['answered', 'nothing', 'refused', 'done'].includes(String(reply.status)));
    if (reply.line !== undefined) assert.equal(reply.line, at + 1);
    else assert.deepEqual([reply.id, reply.command], idAndCommand(asked[at] ?? ''));
  }
}

function idAndCommand(line: string): [unknown, unknown] {
  const { id, command }: Reply = JSON.parse(line.replace(/^\ufeff/, ''));
  return [id, command];
}

function checkPlain(text: string): void {
  const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(text);
  assert.equal(steering, null, `no control character: ${JSON.stringify(steering?.[0])}`);
}

async function checkConversation(desk: Desk, random: Random, tell: (about: string) => void): Promise<void> {
  const said = random.several(1, 4, () => commandLine(random, desk.commands)).join(random.pick('\n', '\r\n'));
  tell(`a conversation ${JSON.stringify(said.slice(0, 2_000))}`);
  const streams = { input: new PassThrough(), output: new Sink(), errors: new Sink(), environment: {} };
  streams.input.end(said);
  await createTerminal({ desk, streams }).conversation();
  assert.equal(streams.errors.text, '', 'no bug is told');
  checkPlain(streams.output.text);
}

function checkArguments(random: Random, tell: (about: string) => void): void {
  const argv = random.several(0, 7, () => argument(random));
  tell(`arguments ${JSON.stringify(argv)}`);
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const read = readArguments(argv, { out: say, err: say });
  if (!read.ok) assert.match(said, /\S/, 'a refusal says why');
  else
    assert.ok(
      read.arguments.limit === undefined || (read.arguments.limit >= 1 && read.arguments.limit <= 25),
    );
}

function argument(random: Random): string {
  return random.pick(
    ...[
      '--articles',
      '--json',
      '--limit',
      '5',
      '--limit=3',
      '--limit=x',
      '--now',
      '2013-07-10',
      '--batch',
      '-',
      '--show',
    ],
    ...['--', '-h', '--help', '--nothing', '-x', '--articles=', 'seeds', '/who', '--now=2013-02-30', '', ' '],
    hostileWord(random),
    hostileText(random, 2),
    `--${hostileWord(random)}`,
  );
}
