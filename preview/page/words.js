/** @import { Inline } from '../view.ts' */
import { element } from './element.js';

const TAGS = /** @type {const} */ ({
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  quote: 'blockquote',
  small: 'small',
});

/**
 * Read markdown as elements. Every word is set as text.
 *
 * @param {readonly Inline[]} inside
 * @param {(command: string) => void} onCommand Told of a command that is clicked in a text.
 * @returns {(Node | string)[]}
 */
export function words(inside, onCommand) {
  return inside.map((each) => word(each, onCommand));
}

/**
 * @param {Inline} each
 * @param {(command: string) => void} onCommand
 * @returns {Node | string}
 */
function word(each, onCommand) {
  switch (each.kind) {
    case 'text':
      return each.text;
    case 'break':
      return element('br');
    case 'heading':
      return element(`h${/** @type {3 | 4 | 5} */ (each.level + 2)}`, {}, ...words(each.inside, onCommand));
    case 'code':
      return element('code', {}, each.text);
    case 'block':
      return element('pre', {}, element('code', {}, each.text));
    case 'link':
      return outwards(each.href, ...words(each.inside, onCommand));
    case 'mention':
      return element('span', { class: 'mention' }, each.text);
    case 'command':
      return command(each.name, onCommand);
    case 'time':
      return element('time', { datetime: each.iso, class: 'mention' }, each.text);
    case 'spoiler':
      return spoiler(words(each.inside, onCommand));
    default:
      return element(TAGS[each.kind], {}, ...words(each.inside, onCommand));
  }
}

/**
 * A link out of the page: it learns nothing of the page, and cannot steer it.
 *
 * @param {string} href
 * @param {...(Node | string)} inside
 */
export function outwards(href, ...inside) {
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer', title: href }, ...inside);
}

/**
 * @param {string} name
 * @param {(command: string) => void} onCommand
 */
function command(name, onCommand) {
  const made = element('button', { type: 'button', class: 'mention' }, `/${name}`);
  made.addEventListener('click', () => onCommand(name));
  return made;
}

/** @param {(Node | string)[]} inside */
function spoiler(inside) {
  const made = element('button', { type: 'button', class: 'spoiler', 'aria-label': 'Spoiler' }, ...inside);
  made.addEventListener('click', () => made.replaceWith(element('span', {}, ...made.childNodes)), {
    once: true,
  });
  return made;
}
