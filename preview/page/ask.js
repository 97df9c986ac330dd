/**
 * @import { Value } from './chip.js'
 * @import { ChoiceView, Deed, Opening, Told } from '../view.ts'
 */

/**
 * Opens a channel, or the one that this page had before.
 *
 * @param {string | null} room
 * @returns {Promise<Opening>}
 */
export async function open(room) {
  const response = await post('/open', room === null ? {} : { room });
  return response.json();
}

/**
 * @param {{ room: string, name: string, focused: string, typed: string, options: Readonly<Record<string, Value>> }} what
 * @returns {Promise<readonly ChoiceView[]>}
 */
export async function complete(what) {
  const response = await post('/complete', what);
  const { choices } = await response.json();
  return choices;
}

/**
 * Does something, and tells what comes of it, as it comes.
 *
 * @param {string} room
 * @param {Deed} deed
 * @param {(told: Told) => void} tell
 */
export async function act(room, deed, tell) {
  const response = await post('/act', { room, deed });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) tell(JSON.parse(line));
  }
}

/**
 * @param {string} path
 * @param {object} body
 */
async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('The preview does not answer: is it still running in the terminal?');
  });
  if (!response.ok) throw new Error((await response.text()).trim());
  return response;
}
