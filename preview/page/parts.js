/** @import { ButtonPart, Inline, Part, Picture, SelectPart } from '../view.ts' */
import { element } from './element.js';
import { outwards, words } from './words.js';

/**
 * What the components of a message can set off.
 *
 * @typedef {object} Actions
 * @property {(id: string) => void} press
 * @property {(id: string, values: readonly string[]) => void} select
 * @property {(command: string) => void} command A command that stands in a text was clicked.
 */

/**
 * @param {readonly Part[]} parts
 * @param {Actions} actions
 * @returns {HTMLElement[]}
 */
export function drawParts(parts, actions) {
  return parts.map((part) => drawPart(part, actions));
}

/**
 * @param {Part} part
 * @param {Actions} actions
 * @returns {HTMLElement}
 */
function drawPart(part, actions) {
  switch (part.kind) {
    case 'container': {
      const made = element('div', { class: 'container' }, ...drawParts(part.parts, actions));
      if (part.colour !== null) made.style.setProperty('--accent', part.colour);
      return made;
    }
    case 'text':
      return text(part.inside, actions);
    case 'section':
      return section(part, actions);
    case 'separator':
      return separator(part);
    case 'gallery':
      return element('div', { class: 'gallery' }, ...part.pictures.map(picture));
    case 'file':
      return file(part.name, part.address);
    case 'row':
      return element(
        'div',
        { class: 'row' },
        ...part.parts.map((each) => (each.kind === 'button' ? button(each, actions) : select(each, actions))),
      );
    case 'unknown':
      return element('p', { class: 'unknown' }, `(a component of type ${part.type})`);
  }
}

/**
 * @param {readonly Inline[]} inside
 * @param {Actions} actions
 */
function text(inside, actions) {
  return element('div', { class: 'text' }, ...words(inside, actions.command));
}

/**
 * @param {Extract<Part, { kind: 'section' }>} part
 * @param {Actions} actions
 */
function section({ texts, accessory }, actions) {
  const inside = element('div', { class: 'section-texts' }, ...texts.map((each) => text(each, actions)));
  if (accessory === null) return element('div', { class: 'section' }, inside);
  const beside = accessory.kind === 'button' ? button(accessory, actions) : picture(accessory.picture);
  return element('div', { class: 'section' }, inside, element('div', { class: 'accessory' }, beside));
}

/** @param {Extract<Part, { kind: 'separator' }>} part */
function separator({ line, wide }) {
  const made = element(line ? 'hr' : 'div', { class: 'separator' });
  made.classList.toggle('wide', wide);
  return made;
}

/** @param {Picture} shown */
function picture({ address, alt }) {
  if (address === null) return element('p', { class: 'unknown' }, alt || 'A picture that lies elsewhere');
  return element(
    'a',
    { href: address, target: '_blank', rel: 'noopener noreferrer', class: 'picture' },
    element('img', { src: address, alt }),
  );
}

/**
 * @param {string} name
 * @param {string | null} address
 */
export function file(name, address) {
  const link = address === null ? name : element('a', { href: address, download: name }, name);
  return element('p', { class: 'file' }, link);
}

/**
 * @param {ButtonPart} part
 * @param {Actions} actions
 */
function button(part, actions) {
  const { id, href, label, style, disabled } = part;
  if (href !== null) {
    const link = outwards(href, label, element('span', { 'aria-hidden': 'true' }, ' ↗'));
    link.className = 'button link';
    return link;
  }
  const made = element('button', { type: 'button', class: `button ${style}`, disabled }, label);
  if (id !== null) {
    made.dataset.id = id;
    made.addEventListener('click', () => actions.press(id));
  }
  return made;
}

/**
 * @param {SelectPart} part
 * @param {Actions} actions
 */
function select(part, actions) {
  return part.most > 1 ? several(part, actions) : single(part, actions);
}

/**
 * A menu that takes one value, sent as soon as it is chosen. The arrow keys alone would choose with every step, so
 * that they open the list instead, as Enter and the space bar do.
 *
 * @param {SelectPart} part
 * @param {Actions} actions
 */
function single(part, actions) {
  const { id, placeholder, disabled, options } = part;
  const none = element('option', { value: '', disabled: true, hidden: true }, placeholder);
  none.selected = !options.some(({ chosen }) => chosen);
  const made = element(
    'select',
    { class: 'menu', 'aria-label': placeholder, disabled },
    none,
    ...options.map(option),
  );
  made.dataset.id = id;
  made.addEventListener('keydown', (event) => {
    if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key) || !('showPicker' in made)) return;
    event.preventDefault();
    made.showPicker();
  });
  made.addEventListener('change', () => actions.select(id, [made.value]));
  return made;
}

/**
 * A menu that takes several values, sent by a button.
 *
 * @param {SelectPart} part
 * @param {Actions} actions
 */
function several(part, actions) {
  const { id, placeholder, disabled, options } = part;
  const made = element(
    'select',
    { class: 'menu', multiple: true, 'aria-label': placeholder, disabled },
    ...options.map(option),
  );
  made.dataset.id = id;
  const send = element('button', { type: 'button', class: 'button secondary', disabled }, 'Choose');
  send.addEventListener('click', () =>
    actions.select(
      id,
      [...made.selectedOptions].map(({ value }) => value),
    ),
  );
  return element('span', { class: 'several' }, made, send);
}

/** @param {SelectPart['options'][number]} each */
function option({ label, value, description, chosen }) {
  const made = element('option', { value }, description === '' ? label : `${label} (${description})`);
  made.selected = chosen;
  return made;
}
