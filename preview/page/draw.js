/** @import { MessageView } from '../view.ts' */
/** @import { Actions } from './parts.js' */
import { element } from './element.js';
import { drawParts, file } from './parts.js';
import { words } from './words.js';

/**
 * @typedef {Actions & { dismiss: () => void, menu: ((anchor: HTMLElement) => void) | null }} MessageActions
 * `menu` is null where a message has none.
 */

/**
 * A message of the channel as an element.
 *
 * @param {MessageView} message
 * @param {MessageActions} actions
 */
export function drawMessage(message, actions) {
  const { author, isApp, isPrivate, isThinking, used, answers, content, parts, files } = message;
  const body = element('div', { class: 'body' });
  if (isThinking) body.append(thinking(author));
  if (content.length > 0) body.append(element('div', { class: 'text' }, ...words(content, actions.command)));
  body.append(...drawParts(parts, actions), ...files.map(attachment));
  const made = element(
    'li',
    { class: 'message', id: `m${message.id}`, tabindex: '-1' },
    used === null ? null : usedLine(used),
    answers === null ? null : answersLine(answers),
    avatar(author, isApp),
    element(
      'div',
      { class: 'head' },
      ...head(message),
      actions.menu === null ? null : menuButton(actions.menu),
    ),
    body,
    isPrivate ? privateLine(actions.dismiss) : null,
  );
  made.classList.toggle('app', isApp);
  made.classList.toggle('private', isPrivate);
  return made;
}

/** @param {MessageView} message */
function head({ author, isApp, at }) {
  const time = new Date(at);
  return [
    element('span', { class: 'author' }, author),
    ...(isApp ? [element('abbr', { class: 'badge', title: 'An app' }, 'APP')] : []),
    element(
      'time',
      { datetime: at, class: 'when' },
      time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
    ),
  ];
}

/**
 * @param {string} author
 * @param {boolean} isApp
 */
function avatar(author, isApp) {
  if (isApp) return element('img', { class: 'avatar', src: '/icon.svg', alt: '' });
  return element('span', { class: 'avatar', 'aria-hidden': 'true' }, author.slice(0, 1));
}

/** @param {string} used */
function usedLine(used) {
  return element(
    'p',
    { class: 'used' },
    element('strong', {}, 'You'),
    ' used ',
    element('span', { class: 'mention' }, used),
  );
}

/** @param {string} answers */
function answersLine(answers) {
  return element('p', { class: 'used answers' }, '↱ ', element('strong', {}, 'You'), ` ${answers}`);
}

/** @param {string} author */
function thinking(author) {
  return element('p', { class: 'thinking' }, `${author} is thinking…`);
}

/** @param {() => void} dismiss */
function privateLine(dismiss) {
  const button = element('button', { type: 'button', class: 'plain link' }, 'Dismiss message');
  button.addEventListener('click', dismiss);
  return element('p', { class: 'only-you' }, 'Only you can see this · ', button);
}

/** @param {(anchor: HTMLElement) => void} open */
function menuButton(open) {
  const button = element(
    'button',
    { type: 'button', class: 'plain apps', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    'Apps',
    element('span', { class: 'unseen' }, ' for this message'),
  );
  button.addEventListener('click', () => open(button));
  return button;
}

/** @param {MessageView['files'][number]} attached */
function attachment({ name, address, isPicture }) {
  if (!isPicture) return file(name, address);
  return element('div', { class: 'gallery' }, element('img', { src: address, alt: name }));
}
