/**
 * @import { Value } from './chip.js'
 * @import { ChoiceView, CommandView, Deed, OptionView } from '../view.ts'
 */
import { Chip, valuesOf } from './chip.js';
import { matching, readCommand } from './command-line.js';
import { byId } from './element.js';
import { Popup } from './popup.js';

/** Between two letters, before the bot is asked what it offers. */
const PAUSE_MS = 120;

/**
 * @typedef {object} ComposerParts
 * @property {readonly CommandView[]} commands
 * @property {string} placeholder
 * @property {(name: string, focused: string, typed: string, options: Record<string, Value>) => Promise<readonly ChoiceView[]>} complete
 * @property {(deed: Deed) => void} send
 */

/** Where somebody types: words, or a command with its options. */
export class Composer {
  #parts;
  #popup = new Popup();
  #form = byId('composer', HTMLFormElement);
  #name = byId('command', HTMLElement);
  #box = byId('chips', HTMLElement);
  #message = byId('message', HTMLInputElement);
  #status = byId('status', HTMLElement);
  /** @type {CommandView | null} */
  #command = null;
  /** @type {Chip[]} */
  #chips = [];
  /** Counts what was asked for, so that an answer that was overtaken is dropped. */
  #asked = 0;

  /** @param {ComposerParts} parts */
  constructor(parts) {
    this.#parts = parts;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#form.addEventListener('keydown', (event) => this.#key(event));
    this.#form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#form.contains(relatedTarget))) this.#closePopup();
    });
    this.#message.addEventListener('input', () => this.#typed());
    this.#message.addEventListener('focus', () => this.#typed());
    this.#leave();
  }

  /** @param {string} line What somebody should read who just did something here. */
  say(line) {
    this.#status.textContent = line;
  }

  /**
   * Takes a command up, with the words for its first option.
   *
   * @param {string} name
   * @param {string} [words]
   */
  take(name, words = '') {
    const command = this.#parts.commands.find((each) => each.name === name);
    if (command === undefined) return;
    this.#leave();
    this.#command = command;
    this.#name.textContent = `/${command.name}`;
    this.#name.hidden = false;
    for (const option of command.options.filter(({ required }) => required)) this.#addChip(option);
    const [first] = this.#chips;
    if (first === undefined) {
      this.#message.value = words;
      this.#message.focus();
      this.#typed();
    } else {
      first.write(words);
      first.input.focus();
      // A field for a file has no words to stand behind.
      if (first.option.kind !== 'file') first.input.setSelectionRange(words.length, words.length);
    }
    this.#describeRest();
  }

  #leave() {
    this.#closePopup();
    this.#command = null;
    this.#chips = [];
    this.#box.replaceChildren();
    this.#name.hidden = true;
    this.#message.value = '';
    this.#message.placeholder = this.#parts.placeholder;
    this.say('');
  }

  #closePopup() {
    this.#asked++;
    this.#popup.close();
  }

  /** @param {OptionView} option */
  #addChip(option) {
    const chip = new Chip(option);
    chip.input.addEventListener('input', () => this.#offer(chip));
    chip.input.addEventListener('focus', () => this.#offer(chip));
    this.#chips.push(chip);
    this.#box.append(chip.box);
    return chip;
  }

  /** @param {Chip} chip */
  #removeChip(chip) {
    const at = this.#chips.indexOf(chip);
    this.#chips.splice(at, 1);
    chip.box.remove();
    (this.#chips[at - 1]?.input ?? this.#message).focus();
    this.#describeRest();
  }

  /** The options that the command has besides those that stand there. */
  #rest() {
    const taken = this.#chips.map(({ option }) => option.name);
    return (this.#command?.options ?? []).filter(({ name }) => !taken.includes(name));
  }

  #describeRest() {
    const count = this.#rest().length;
    this.#message.placeholder = count === 0 ? '' : `+${count} more`;
  }

  /** What stands in the last field has changed. */
  #typed() {
    const typed = this.#message.value;
    this.say('');
    if (this.#command !== null) return this.#offerOptions(typed);
    const read = readCommand(this.#parts.commands, typed);
    if (read !== null) return this.take(read.command.name, read.rest);
    const commands = /^\/\S*(?: \S*)?$/.test(typed) ? matching(this.#parts.commands, typed.slice(1)) : [];
    const entries = commands.map(({ name, description }) => ({
      name: `/${name}`,
      note: description,
      choose: () => this.take(name),
    }));
    this.#popup.show(this.#message, 'Commands', entries, true);
  }

  /** @param {string} typed */
  #offerOptions(typed) {
    const wanted = typed.trim().toLowerCase();
    const entries = this.#rest()
      .filter(({ name }) => name.startsWith(wanted))
      .map((option) => ({
        name: option.name,
        note: option.description,
        choose: () => {
          this.#message.value = '';
          this.#addChip(option).input.focus();
          this.#describeRest();
        },
      }));
    this.#popup.show(this.#message, 'Options', entries, wanted !== '');
  }

  /**
   * Shows what there is for an option: of a few fixed values those that fit, else what the bot offers.
   *
   * @param {Chip} chip
   */
  #offer(chip) {
    this.say('');
    const fitting = chip.fitting();
    if (fitting !== null) this.#showChoices(chip, fitting);
    else if (chip.option.completes) void this.#ask(chip);
    else this.#popup.show(chip.input, '', [], false);
  }

  /** @param {Chip} chip */
  async #ask(chip) {
    const mine = ++this.#asked;
    const { option, input } = chip;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (mine !== this.#asked || this.#command === null) return;
    const { options } = valuesOf(this.#chips.filter((each) => each !== chip));
    const choices = await this.#parts
      .complete(this.#command.name, option.name, input.value, options)
      .catch(() => []);
    if (mine === this.#asked && document.activeElement === input) this.#showChoices(chip, choices);
  }

  /**
   * @param {Chip} chip
   * @param {readonly ChoiceView[]} choices
   */
  #showChoices(chip, choices) {
    const { input, option } = chip;
    const entries = choices.map((choice) => ({
      name: choice.name,
      note: '',
      choose: () => {
        this.#asked++;
        chip.choose(choice);
        input.focus();
        this.#closePopup();
      },
    }));
    const isThere = choices.length === 1 && choices[0]?.name === input.value;
    this.#popup.show(input, option.description, isThere ? [] : entries, true);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    if (this.#moved(event.key, event.target) || this.#chose(event) || this.#closed(event.key)) {
      event.preventDefault();
    } else if (event.key === 'Backspace' && event.target.value === '' && this.#command !== null) {
      event.preventDefault();
      this.#back(event.target);
    }
  }

  /**
   * @param {string} key
   * @param {HTMLInputElement} input
   */
  #moved(key, input) {
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    const chip = this.#chips.find((each) => each.input === input);
    if (this.#popup.isOpen) this.#popup.move(key === 'ArrowDown' ? 1 : -1);
    else if (chip !== undefined) this.#offer(chip);
    else this.#typed();
    return true;
  }

  /** @param {KeyboardEvent} event */
  #chose({ key, shiftKey }) {
    if (!this.#popup.isMarked || shiftKey || (key !== 'Enter' && key !== 'Tab')) return false;
    this.#popup.choose();
    return true;
  }

  /** @param {string} key */
  #closed(key) {
    if (key !== 'Escape') return false;
    // What somebody has typed is not lost by a key too many.
    const isEmpty = [this.#message, ...this.#chips.map(({ input }) => input)].every(
      ({ value }) => value === '',
    );
    const wasOpen = this.#popup.isOpen;
    this.#closePopup();
    if (!wasOpen && isEmpty && this.#command !== null) {
      this.#leave();
      this.#message.focus();
      this.#closePopup();
    }
    return true;
  }

  /**
   * Backspace in an empty field: out of the last one into the option before it, out of an option without it.
   *
   * @param {HTMLInputElement} input
   */
  #back(input) {
    const chip = this.#chips.find((each) => each.input === input);
    const before = this.#chips.at(-1);
    if (chip === undefined && before !== undefined) return before.input.focus();
    if (chip !== undefined && !chip.option.required) return this.#removeChip(chip);
    const name = this.#command?.name ?? '';
    this.#leave();
    this.#message.focus();
    this.#message.value = `/${name}`;
    this.#typed();
  }

  /** @returns {void} */
  #submit() {
    const typed = this.#message.value.trim();
    if (this.#command === null) return this.#submitWords(typed);
    if (typed !== '') return this.say(`There is no option “${typed}”: choose one of the list, or delete it.`);
    const { options, wrong } = valuesOf(this.#chips);
    if (wrong !== null) {
      wrong.chip.input.focus();
      return this.say(`${wrong.chip.option.name} ${wrong.problem}`);
    }
    const { name } = this.#command;
    this.#leave();
    this.#message.focus();
    this.#parts.send({ kind: 'command', name, options });
  }

  /**
   * @param {string} typed
   * @returns {void}
   */
  #submitWords(typed) {
    if (typed === '') return;
    const command = this.#parts.commands.find(({ name }) => `/${name}` === typed);
    if (command !== undefined) {
      this.take(command.name);
      // What needs no option is meant as it stands.
      return this.#chips.length === 0 ? this.#submit() : undefined;
    }
    if (/^\/\S/.test(typed)) return this.say('There is no such command: type / for the list of them.');
    this.#leave();
    this.#parts.send({ kind: 'say', content: typed });
  }
}
