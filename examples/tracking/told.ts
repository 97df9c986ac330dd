import type { Message } from '../../tests/discord/standin/standin.ts';

/** A step that does not hold: the demonstration ends with it. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

let number = 0;

/** What is done next. */
export function step(words: string): void {
  number += 1;
  process.stdout.write(`\n${number}. ${words}\n`);
}

/** What Discord shows, as somebody reads it. */
export function show(who: string, message: Pick<Message, 'text' | 'buttons'>): void {
  const buttons = message.buttons.map(({ label }) => `[${label}]`).join(' ');
  // Without the backslashes, which Discord does not show.
  const text = message.text.replace(/\\([^\w\s])/g, '$1');
  const lines = [...text.split('\n'), ...(buttons === '' ? [] : [buttons])];
  process.stdout.write(`   ${who}:\n${lines.map((line) => `   │ ${line}\n`).join('')}`);
}

export function note(words: string): void {
  process.stdout.write(`   ${words}\n`);
}

/** What must be so. */
export function hold(isSo: boolean, words: string): asserts isSo {
  if (!isSo) throw new Broken(words);
  note(`✓ ${words}`);
}
