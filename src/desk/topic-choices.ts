import { foldName } from '../archive/filter.ts';
import { isStop } from '../text/stop-words.ts';
import type { Choice, Context } from './command.ts';
import { isReadable } from './options.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from './sound-choices.ts';

/** With fewer letters at the end of other words everything is offered. */
const SHORTEST_TAIL = 3;
/** Words of a topic that may stand behind others. */
const LONGEST_TAIL = 4;

/**
 * For an option that takes any words: these words themselves first, so that nobody who goes on without a look at the
 * list asks for something else; then the topics that they, or the last of them, are the beginning of. Of function
 * words alone no topic begins.
 */
export async function topicChoices(
  { archive, scope }: Pick<Context, 'archive' | 'scope'>,
  typed: string,
): Promise<readonly Choice[]> {
  const words = typed.replace(/\s+/gu, ' ').trim();
  const topics = await topicsFor(words, (start) => archive.complete('topic', start, scope, MOST_CHOICES));
  const offered = topics.map(withinChoice).filter((text) => text.toLowerCase() !== words.toLowerCase());
  return [...asTyped(words), ...[...new Set(offered)].map((text) => ({ name: text, value: text }))];
}

/** The typed words as the only offer; none where no option would take them, or where they are longer than an offer. */
export function asTyped(typed: string): readonly Choice[] {
  const words = typed.replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST_CHOICE || !isReadable(words) ? [] : [{ name: words, value: words }];
}

type Complete = (start: string) => Promise<readonly { readonly text: string }[]>;

/** Topics for all of the words, or else for the last two or the last one behind the others. */
async function topicsFor(words: string, complete: Complete): Promise<string[]> {
  const each = words.split(' ');
  for (const length of new Set([each.length, 2, 1])) {
    if (length > each.length) continue;
    const before = each.slice(0, -length);
    const start = foldName(each.slice(-length).join(' '));
    if (start.split(' ').every(isStop) || (before.length > 0 && start.length < SHORTEST_TAIL)) continue;
    const found = (await complete(start)).map(({ text }) => text);
    // “The” before a topic says nothing of it; behind other words no title is meant.
    const kept = before.every((word) => isStop(foldName(word))) ? [] : before;
    const short = kept.length === 0 ? found : found.filter((text) => text.split(' ').length <= LONGEST_TAIL);
    if (short.length > 0) return short.map((text) => [...kept, text].join(' '));
  }
  return words === '' ? (await complete('')).map(({ text }) => text) : [];
}

/** A longer text without its last words: what is left still finds it. */
function withinChoice(text: string): string {
  if (text.length <= LONGEST_CHOICE) return text;
  const cut = text.slice(0, LONGEST_CHOICE + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
}
