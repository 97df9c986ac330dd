import type { Done, Row } from '../answers/answer.ts';

/** What the bot says of itself, as text: the words, then its rows, one a line. */
export function donePlain(answer: Done): string {
  return [answer.text, ...answer.rows.map(rowPlain)].filter((line) => line !== '').join('\n');
}

/** `Label: value` */
export function rowPlain({ label, value }: Row): string {
  return `${label}: ${value}`;
}
