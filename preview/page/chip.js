/**
 * @import { ChoiceView, FileValue, OptionView } from '../view.ts'
 * @typedef {string | number | boolean | FileValue} Value
 */
import { fixedChoices, optionValue } from './command-line.js';
import { element } from './element.js';

/** In letters. */
const NARROWEST = 8;
const WIDEST = 60;

/** An option of the command that is being typed, with its field. */
export class Chip {
  option;
  input;
  box;
  /** @type {ChoiceView | null} */
  #chosen = null;

  /** @param {OptionView} option */
  constructor(option) {
    this.option = option;
    this.input = element('input', {
      type: 'text',
      role: 'combobox',
      'aria-label': `${option.name}: ${option.description}`,
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': 'popup-list',
      'aria-required': String(option.required),
      inputmode: option.kind === 'number' ? 'numeric' : 'text',
      spellcheck: 'false',
      autocomplete: 'off',
    });
    if (option.kind === 'file') {
      this.input.type = 'file';
      this.input.removeAttribute('role');
    }
    if (option.longest !== null) this.input.maxLength = option.longest;
    this.box = element('label', { class: 'chip' }, element('span', {}, option.name), this.input);
    this.input.addEventListener('input', () => this.#fit());
    this.#fit();
  }

  get words() {
    return this.input.value;
  }

  /** @param {string} words */
  write(words) {
    // No page may choose a file.
    if (this.option.kind === 'file') return;
    this.input.value = words;
    this.#fit();
  }

  /** @param {ChoiceView} choice */
  choose(choice) {
    this.#chosen = choice;
    this.write(choice.name);
  }

  /** Of a few fixed values those that begin as what was typed; null where any value will do. */
  fitting() {
    const wanted = this.words.trim().toLowerCase();
    return fixedChoices(this.option)?.filter(({ name }) => name.toLowerCase().startsWith(wanted)) ?? null;
  }

  /** Its value, or why it has none. */
  read() {
    if (this.option.kind !== 'file') return optionValue(this.option, this.words, this.#chosen);
    const [file] = this.input.files ?? [];
    return file === undefined
      ? { problem: 'needs a file.' }
      : { value: { name: file.name, size: file.size } };
  }

  #fit() {
    this.input.size = Math.min(WIDEST, Math.max(NARROWEST, this.words.length));
  }
}

/**
 * The values of all chips, and the first of them that has none.
 *
 * @param {readonly Chip[]} chips
 */
export function valuesOf(chips) {
  /** @type {Record<string, Value>} */
  const options = {};
  /** @type {{ chip: Chip, problem: string } | null} */
  let wrong = null;
  for (const chip of chips) {
    const read = chip.read();
    if ('value' in read) options[chip.option.name] = read.value;
    else wrong ??= { chip, problem: read.problem };
  }
  return { options, wrong };
}
