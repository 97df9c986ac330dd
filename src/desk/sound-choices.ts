import type { Choice } from './command.ts';

/** The most choices in one completion. */
export const MOST_CHOICES = 25;
/** Characters of what is shown of a choice, and of what is sent. */
export const LONGEST_CHOICE = 100;

/**
 * What of some choices any host can offer: none that is blank, none twice, what is shown at most so long. One whose
 * value is too long is left out: shortened, it would be another.
 */
export function soundChoices(choices: readonly Choice[]): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  for (const { name, value } of choices) {
    if (name.trim() === '' || value.trim() === '' || value.length > LONGEST_CHOICE) continue;
    if (!byValue.has(value)) byValue.set(value, { name: shortened(name), value });
  }
  return [...byValue.values()].slice(0, MOST_CHOICES);
}

/** With an ellipsis in place of the end, and no half of a character before it. */
function shortened(name: string): string {
  if (name.length <= LONGEST_CHOICE) return name;
  return `${name.slice(0, LONGEST_CHOICE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
