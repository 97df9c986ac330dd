import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { texts } from '../catalogue/texts.ts';
import type { Ask, Reply } from './asking.ts';
import type { Completions } from './completion.ts';
import { linesOf } from './lines.ts';

export interface Talk {
  readonly ask: Ask;
  /** Shows a reply. */
  readonly show: (reply: Reply) => Promise<void>;
}

export interface TerminalTalk extends Talk {
  readonly complete: (line: string) => Promise<Completions>;
  readonly input: Readable;
  /** Where the prompt and what is typed appear. */
  readonly output: Writable;
  /** Ends the conversation as Ctrl-D does. */
  readonly signal?: AbortSignal;
}

/**
 * A conversation at a terminal: a prompt, a history, completion by Tab. It ends by `/quit`, Ctrl-D, Ctrl-C on an empty
 * line (on another one it clears the line), or the signal; a reply that is under way is shown first.
 */
export async function converse({ ask, show, complete, input, output, signal }: TerminalTalk): Promise<void> {
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: texts.terminal.prompt,
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, completions: Completions) => void) => {
      void complete(line).then((completions) => done(null, completions));
    },
  });
  lines.on('SIGINT', () => clearOrClose(lines, output));
  signal?.addEventListener('abort', () => lines.close(), { once: true });
  if (signal?.aborted) lines.close();
  else lines.prompt();
  for await (const line of lines) {
    if (isQuit(line)) break;
    if (line.trim() !== '') await show(await ask(line));
    if (signal?.aborted) break;
    lines.prompt();
  }
  lines.close();
}

/**
 * Lines from a pipe or a file: each is answered in its order, without a prompt; blank ones are passed over. The signal
 * ends it as the end of the input does.
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  { ask, show }: Talk,
  signal?: AbortSignal,
): Promise<void> {
  const chunks = signal === undefined ? input : untilAborted(input, signal);
  for await (const { text } of linesOf(chunks)) {
    if (isQuit(text) || signal?.aborted) return;
    if (text.trim() !== '') await show(await ask(text));
  }
}

/** The chunks up to the signal. What is still to come then is not waited for. */
async function* untilAborted(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const aborted = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next === null || next.done) return;
    yield next.value;
  }
}

function isQuit(line: string): boolean {
  return /^\/(?:quit|exit)\s*$/i.test(line.trim());
}

function clearOrClose(lines: Interface, output: Writable): void {
  if (lines.line === '') {
    output.write('\n');
    lines.close();
    return;
  }
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
}
