import { texts } from '../catalogue/texts.ts';
import type { Ask, Reply } from './asking.ts';
import type { BadLine, Id } from './json.ts';
import { type Line, LONGEST_HELD, linesOf } from './lines.ts';
import { readMoment } from './moment.ts';

/** A question of a batch, or what is wrong with its line. */
export type Question =
  | {
      readonly ok: true;
      readonly id?: Id | undefined;
      readonly command: string;
      readonly now?: Date | undefined;
    }
  | ({ readonly ok: false } & BadLine);

/** What came of one line of a batch. */
export type Outcome =
  | { readonly ok: true; readonly id?: Id | undefined; readonly reply: Reply }
  | ({ readonly ok: false } & BadLine);

/**
 * Answers JSON lines `{"id", "command", "now"?}` one after the other, in their order, each as soon as it has come:
 * the first replies are there before the input ends. A line that is no question is refused with its number, an
 * empty one too.
 */
export async function* answerBatch(chunks: AsyncIterable<Uint8Array>, ask: Ask): AsyncGenerator<Outcome> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    const question = readQuestion(line, number);
    if (!question.ok) yield question;
    else yield { ok: true, id: question.id, reply: await ask(question.command, question.now) };
  }
}

/** Reads one line of a batch; `number` counts from 1. */
export function readQuestion(line: Line, number: number): Question {
  const bad = (reason: string, id?: Id): Question => ({ ok: false, line: number, id, reason });
  if (line.cut) return bad(texts.terminal.longBatchLine(LONGEST_HELD));
  const record = parseRecord(line.text);
  if (record === null) return bad(texts.terminal.noObject);
  const { command, id, now } = record;
  if (isTooDeep(id)) return bad(texts.terminal.deepId(DEEPEST_ID));
  if (command === undefined) return bad(texts.terminal.noCommand, id);
  if (typeof command !== 'string') return bad(texts.terminal.commandNoString, id);
  if (now === undefined || now === null) return { ok: true, id, command };
  const moment = typeof now === 'string' ? readMoment(now) : null;
  if (moment === null) {
    return bad(texts.terminal.nowNoMoment, id);
  }
  return { ok: true, id, command, now: moment };
}

interface RawRecord {
  /** Undefined where the record has none: `null` is one. */
  readonly id?: Id;
  readonly command?: unknown;
  readonly now?: unknown;
}

/** A JSON object's own fields; null for anything else. */
function parseRecord(text: string): RawRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

// JSON can be read at any depth, but not written: that would end the batch.
const DEEPEST_ID = 100;

function isTooDeep(id: Id | undefined): boolean {
  let level: Id[] = id === undefined ? [] : [id];
  for (let depth = 0; depth <= DEEPEST_ID; depth++) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
