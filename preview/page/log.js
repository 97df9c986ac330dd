/** @import { Deed, MessageView } from '../view.ts' */
import { drawMessage } from './draw.js';
import { element } from './element.js';

/**
 * What the messages set off.
 *
 * @typedef {object} LogActions
 * @property {(deed: Deed, within: HTMLElement) => void} act
 * @property {(command: string) => void} command
 * @property {(message: string, anchor: HTMLElement) => void} menu
 * @property {boolean} hasMenu
 */

/** The messages of the channel, oldest first. */
export class MessageLog {
  #list;
  #actions;

  /**
   * @param {HTMLElement} list
   * @param {LogActions} actions
   */
  constructor(list, actions) {
    this.#list = list;
    this.#actions = actions;
  }

  /**
   * Adds a message, or puts it in the place of what it was before; the focus stays where it was, as far as there is
   * such a place.
   *
   * @param {MessageView} message
   */
  show(message) {
    const made = this.#draw(message);
    const before = document.getElementById(made.id);
    if (before === null) {
      this.#list.append(made);
      this.#toEnd(made);
      return;
    }
    const focused = before.contains(document.activeElement) ? document.activeElement : null;
    before.replaceWith(made);
    if (focused !== null) refocus(made, focused);
  }

  /**
   * A line that stands for a reply that has not come.
   *
   * @param {string | null} used
   * @param {string} reason
   */
  fail(used, reason) {
    const what = used === null ? '' : `${used}: `;
    const made = element('li', { class: 'message failed' }, element('p', {}, `⚠ ${what}${reason}`));
    this.#list.append(made);
    this.#toEnd(made);
  }

  /** @param {MessageView} message */
  #draw(message) {
    const { id, isPrivate, isThinking } = message;
    const { act, command, menu, hasMenu } = this.#actions;
    /** @type {HTMLElement} */
    const made = drawMessage(message, {
      press: (button) => act({ kind: 'button', message: id, id: button }, made),
      select: (select, values) => act({ kind: 'select', message: id, id: select, values }, made),
      command,
      dismiss: () => {
        made.remove();
        document.getElementById('message')?.focus();
      },
      menu: hasMenu && !isPrivate && !isThinking ? (anchor) => menu(id, anchor) : null,
    });
    return made;
  }

  /** @param {HTMLElement} made */
  #toEnd(made) {
    made.scrollIntoView({
      block: made.offsetHeight > (this.#list.parentElement?.clientHeight ?? 0) ? 'start' : 'end',
    });
  }
}

/**
 * The control that does the same as the focused one did; the message itself where there is none any more.
 *
 * @param {HTMLElement} message
 * @param {Element} focused
 */
function refocus(message, focused) {
  const controls = [
    .../** @type {NodeListOf<HTMLElement>} */ (message.querySelectorAll('button, select, a')),
  ];
  const same = controls.find((each) => each.tagName === focused.tagName && nameOf(each) === nameOf(focused));
  (same ?? message).focus({ preventScroll: true });
}

/** @param {Element} control */
function nameOf(control) {
  return control.tagName === 'SELECT' ? control.getAttribute('aria-label') : control.textContent;
}
