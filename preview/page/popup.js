import { byId, element } from './element.js';

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {string} note
 * @property {() => void} choose
 */

/** The list over the text field: commands, options, or what is offered for an option. */
export class Popup {
  #box = byId('popup', HTMLElement);
  #title = byId('popup-title', HTMLElement);
  #list = byId('popup-list', HTMLElement);
  /** @type {readonly Entry[]} */
  #entries = [];
  /** @type {HTMLInputElement | null} */
  #input = null;
  #at = -1;

  get isOpen() {
    return !this.#box.hidden;
  }

  /** Whether an entry is marked, which Enter would choose. */
  get isMarked() {
    return this.isOpen && this.#at >= 0;
  }

  /**
   * @param {HTMLInputElement} input Where somebody types; it keeps the focus.
   * @param {string} title
   * @param {readonly Entry[]} entries Without one the list closes.
   * @param {boolean} marksFirst
   */
  show(input, title, entries, marksFirst) {
    if (this.#input !== null && this.#input !== input) this.close();
    this.#input = input;
    this.#entries = entries;
    if (entries.length === 0) return this.close();
    this.#title.textContent = title;
    this.#list.replaceChildren(...entries.map((entry, index) => this.#item(entry, index)));
    this.#box.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    this.#mark(marksFirst ? 0 : -1);
  }

  close() {
    this.#box.hidden = true;
    this.#entries = [];
    this.#list.replaceChildren();
    this.#at = -1;
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#input?.removeAttribute('aria-activedescendant');
    this.#input = null;
  }

  /** @param {1 | -1} step */
  move(step) {
    const count = this.#entries.length;
    const from = this.#at < 0 && step < 0 ? 0 : this.#at;
    this.#mark((from + step + count) % count);
  }

  /** Chooses the marked entry; the first one where none is. */
  choose() {
    const entry = this.#entries[Math.max(0, this.#at)];
    this.close();
    entry?.choose();
  }

  /**
   * @param {Entry} entry
   * @param {number} index
   */
  #item({ name, note }, index) {
    const item = element(
      'div',
      { role: 'option', id: `entry-${index}`, 'aria-selected': 'false' },
      element('span', { class: 'name' }, name),
      note === '' ? null : element('span', { class: 'note' }, note),
    );
    // The field keeps the focus.
    item.addEventListener('pointerdown', (event) => event.preventDefault());
    item.addEventListener('click', () => {
      this.#at = index;
      this.choose();
    });
    return item;
  }

  /** @param {number} index */
  #mark(index) {
    this.#at = index;
    [...this.#list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === index));
    });
    const marked = this.#list.children[index];
    if (marked === undefined) {
      this.#input?.removeAttribute('aria-activedescendant');
      this.#list.scrollTop = 0;
      return;
    }
    this.#input?.setAttribute('aria-activedescendant', marked.id);
    marked.scrollIntoView({ block: 'nearest' });
  }
}
