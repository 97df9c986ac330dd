import { escapeLine, shorten } from './escape.ts';

/** Bold text of at most so many characters; empty where there is nothing to show, since bare markers would show. */
export function strong(text: string, most: number): string {
  const words = escapeLine(shorten(text, most));
  return words === '' ? '' : `**${words}**`;
}

/** A line in small print; empty where it would have no words. */
export function small(text: string, most: number): string {
  const words = escapeLine(shorten(text, most));
  return words === '' ? '' : `-# ${words}`;
}
