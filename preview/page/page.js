/** @import { Deed, Opening, Told } from '../view.ts' */
import { act, complete, open } from './ask.js';
import { Composer } from './composer.js';
import { byId, element } from './element.js';
import { MessageLog } from './log.js';
import { openMenu } from './menu.js';
import { startTheme } from './theme.js';

/** Where the page remembers its channel, for as long as its tab is open. */
const ROOM = 'room';

startTheme();
start().catch((error) => {
  byId('status', HTMLElement).textContent = error.message;
});

async function start() {
  const opening = await open(sessionStorage.getItem(ROOM));
  const { room, commands, menu } = opening;
  sessionStorage.setItem(ROOM, room);
  const composer = new Composer({
    commands,
    placeholder: `@${opening.app} and a question, or / for the commands`,
    complete: (name, focused, typed, options) => complete({ room, name, focused, typed, options }),
    send: (deed) => void send(deed),
  });
  const list = byId('log', HTMLElement);
  const log = new MessageLog(list, {
    act: (deed, message) => void busy(message, send(deed)),
    command: (name) => composer.take(name),
    menu: (message, anchor) => openMenu(anchor, menu, (name) => void send({ kind: 'menu', message, name })),
    hasMenu: menu.length > 0,
  });

  /** @param {Deed} deed */
  async function send(deed) {
    composer.say('');
    await act(room, deed, hear).catch((error) => composer.say(error.message));
  }

  /** @param {Told} told */
  function hear(told) {
    if (told.kind !== 'typing') composer.say('');
    if (told.kind === 'message') log.show(told.message);
    else if (told.kind === 'typing') composer.say(`${opening.app} is typing…`);
    else if (told.kind === 'failed') log.fail(told.used, told.reason);
    else composer.say(told.reason);
  }

  describe(opening);
  list.append(welcome(opening, (name) => composer.take(name)));
  for (const message of opening.messages) log.show(message);
  byId('message', HTMLInputElement).focus();
}

/**
 * A message whose button was pressed takes no second press until the first has been answered.
 *
 * @param {HTMLElement} message
 * @param {Promise<void>} done
 */
async function busy(message, done) {
  message.setAttribute('aria-busy', 'true');
  await done;
  message.removeAttribute('aria-busy');
}

/** @param {Opening} opening */
function describe({ channel, articles, server }) {
  byId('channel', HTMLElement).textContent = channel;
  const count = articles === 1 ? '1 article' : `${articles.toLocaleString('en-GB')} articles`;
  byId('topic', HTMLElement).textContent = `${server} · preview over ${count}, on this machine alone`;
}

/**
 * The head of the channel: what there is to try.
 *
 * @param {Opening} opening
 * @param {(command: string) => void} take
 */
function welcome({ channel, commands, app }, take) {
  const buttons = commands.map(({ name, description }) => {
    const made = element(
      'button',
      { type: 'button', class: 'button secondary', title: description },
      `/${name}`,
    );
    made.addEventListener('click', () => take(name));
    return made;
  });
  return element(
    'li',
    { class: 'welcome' },
    element('h2', {}, `Welcome to #${channel}!`),
    element(
      'p',
      {},
      `Ask ${app} with a slash command: type / or take one of these. Or write @${app} and a question.`,
    ),
    element('div', { class: 'row' }, ...buttons),
  );
}
