import { element } from './element.js';

/**
 * Opens a menu under a button: arrow keys walk, Enter chooses, Escape and a click elsewhere close.
 *
 * @param {HTMLElement} anchor
 * @param {readonly string[]} names
 * @param {(name: string) => void} choose
 */
export function openMenu(anchor, names, choose) {
  const items = names.map((name) =>
    element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, name),
  );
  const menu = element('div', { class: 'menu-list', role: 'menu', 'aria-label': 'Apps' }, ...items);
  const listening = new AbortController();
  const { signal } = listening;
  const close = (back = true) => {
    listening.abort();
    menu.remove();
    anchor.setAttribute('aria-expanded', 'false');
    if (back) anchor.focus();
  };
  items.forEach((item, index) => {
    item.addEventListener('click', () => {
      close();
      choose(names[index] ?? '');
    });
  });
  menu.addEventListener('keydown', (event) => {
    const at = [...menu.children].indexOf(document.activeElement ?? menu);
    const to = targetOf(event.key, at, items.length);
    if (to !== null) items[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !menu.contains(target)) close(false);
    },
    { signal },
  );
  anchor.setAttribute('aria-expanded', 'true');
  anchor.after(menu);
  items[0]?.focus();
}

/**
 * @param {string} key
 * @param {number} at
 * @param {number} count
 */
function targetOf(key, at, count) {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
