/** @import { ChoiceView, CommandView, OptionView } from '../view.ts' */

/**
 * The commands that start with what was typed after the slash, then those that hold it.
 *
 * @param {readonly CommandView[]} commands
 * @param {string} typed
 */
export function matching(commands, typed) {
  const wanted = typed.toLowerCase();
  const starting = commands.filter(({ name }) => name.startsWith(wanted));
  return [...starting, ...commands.filter((each) => !starting.includes(each) && each.name.includes(wanted))];
}

/**
 * A command that stands whole at the start of a text, and the words after it; null where there is none.
 *
 * @param {readonly CommandView[]} commands
 * @param {string} text
 */
export function readCommand(commands, text) {
  const typed = text.replace(/\s/g, ' ').toLowerCase();
  const command = commands.find(({ name }) => typed.startsWith(`/${name} `));
  return command === undefined ? null : { command, rest: text.slice(command.name.length + 2).trimStart() };
}

/**
 * What an option takes by itself, without asking the bot; null where any value will do.
 *
 * @param {OptionView} option
 * @returns {readonly ChoiceView[] | null}
 */
export function fixedChoices(option) {
  if (option.choices.length > 0) return option.choices;
  if (option.kind !== 'boolean') return null;
  return [
    { name: 'True', value: 'true' },
    { name: 'False', value: 'false' },
  ];
}

/**
 * The value of an option for what stands in its field, or why it has none.
 *
 * @param {OptionView} option
 * @param {string} typed
 * @param {ChoiceView | null} chosen What was last chosen from the list.
 * @returns {{ readonly value: string | number | boolean } | { readonly problem: string }}
 */
export function optionValue(option, typed, chosen) {
  const words = typed.trim();
  const fixed = fixedChoices(option);
  if (words === '') return { problem: 'needs a value.' };
  if (fixed !== null) {
    const choice = fixed.find(({ name }) => name.toLowerCase() === words.toLowerCase());
    if (choice === undefined) return { problem: `takes ${fixed.map(({ name }) => name).join(', ')}.` };
    return { value: option.kind === 'boolean' ? choice.value === 'true' : choice.value };
  }
  const value = chosen !== null && chosen.name === typed ? chosen.value : words;
  if (option.kind !== 'number') return { value };
  return Number.isFinite(Number(value)) ? { value: Number(value) } : { problem: 'takes a number.' };
}
