import type { Readable, Writable } from 'node:stream';
import { texts } from '../catalogue/texts.ts';
import type { Desk } from '../desk/desk.ts';
import type { Environment } from '../environment.ts';
import { type Ask, createAsk, describeBug, type Reply } from './asking.ts';
import { answerBatch } from './batch.ts';
import { completeLine } from './completion.ts';
import { answerLines, converse } from './conversation.ts';
import { badLineJson, type Id, replyJson } from './json.ts';
import { writerOf } from './output.ts';
import { pageFor } from './page.ts';
import { plainLine } from './plain.ts';
import { printAnswer } from './print.ts';

/** The three streams of a process, and its environment. */
export interface Streams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable;
  readonly environment: Environment;
}

export interface TerminalParts {
  readonly desk: Desk;
  readonly streams: Streams;
  readonly json?: boolean;
  readonly limit?: number | undefined;
  readonly now?: Date | null;
  readonly signal?: AbortSignal;
}

/** The desk in a terminal: one command line, a batch, or a conversation. */
export interface Terminal {
  once(line: string): Promise<void>;
  batch(chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** With a prompt at a terminal; from a pipe or a file, line by line without one. */
  conversation(): Promise<void>;
}

export function createTerminal(parts: TerminalParts): Terminal {
  const { desk, streams, json = false, limit, now = null, signal } = parts;
  const write = writerOf(streams.output);
  const onBug = (id: string, error: unknown) => void streams.errors.write(`${describeBug(id, error)}\n`);
  const ask: Ask = createAsk({ desk, limit, now, onBug });

  const show = (reply: Reply, id?: Id) =>
    write(
      json
        ? `${replyJson(reply, id)}\n`
        : printAnswer(reply.answer, pageFor(streams.output, streams.environment), reply.meant),
    );

  return {
    once: async (line) => show(await ask(line)),

    async batch(chunks) {
      for await (const outcome of answerBatch(chunks, ask)) {
        if (outcome.ok && !json) await write(`» ${plainLine(outcome.reply.command)}\n`);
        if (outcome.ok) await show(outcome.reply, outcome.id);
        else if (json) await write(`${badLineJson(outcome)}\n`);
        else await write(`${texts.terminal.badLine(outcome.line, outcome.reason)}\n`);
        if (!json) await write('\n');
      }
    },

    async conversation() {
      const talk = {
        ask,
        show: async (reply: Reply) => {
          await show(reply);
          if (!json) await write('\n');
        },
      };
      if (streams.input.isTTY !== true) return answerLines(streams.input, talk, signal);
      // With --json, standard output is for JSON alone: the prompt goes where everything else goes.
      const output = json ? streams.errors : streams.output;
      const complete = (line: string) => completeLine(line, desk, now ?? new Date());
      return converse({ ...talk, complete, input: streams.input, output, ...(signal && { signal }) });
    },
  };
}
