import { afterEach, describe, expect, it } from 'vitest';
import type { ButtonPart, MessageView, Part } from '../../preview/view.ts';
import { shelfDesk } from '../discord/shelf.ts';
import { act, closeAll, enter, messageOf, post, startPreview } from './asking.ts';

afterEach(closeAll);

async function opened() {
  const { desk, asked } = await shelfDesk();
  const preview = await startPreview(desk);
  const opening = await enter(preview);
  const { room } = opening;
  const channel = opening.commands
    .find(({ name }) => name === 'shelf add')
    ?.options.find(({ name }) => name === 'to')?.choices[0];
  if (channel === undefined) throw new Error('there is no channel to choose');
  const give = async (
    name: string,
    options: Record<string, string | boolean | { name: string; size: number }>,
  ) => messageOf(await act(preview, room, { kind: 'command', name, options }));
  const press = async (message: MessageView, label: string) => {
    const button = buttonsOf(message.parts).find((each) => each.label === label);
    return messageOf(
      await act(preview, room, { kind: 'button', message: message.id, id: button?.id ?? label }),
    );
  };
  return { preview, opening, channel, asked, give, press };
}

function buttonsOf(parts: readonly Part[]): ButtonPart[] {
  return parts.flatMap((part) => {
    if (part.kind === 'container') return buttonsOf(part.parts);
    return part.kind === 'row' ? part.parts.filter((each) => each.kind === 'button') : [];
  });
}

describe('a group of commands on the preview’s page', () => {
  it('is a command each, with channels to choose from and a field for a file', async () => {
    const { opening, channel } = await opened();
    expect(opening.commands.map(({ name }) => name)).toEqual([
      'ask',
      'recent',
      'shelf add',
      'shelf export',
      'shelf list',
      'shelf test',
    ]);
    expect(channel.name).toBe('#general');
    expect(opening.commands[2]?.options.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'to text',
      'item text',
      'paper file',
      'private boolean',
    ]);
  });

  it('is answered as on Discord, and its buttons act', async () => {
    const { channel, asked, give, press } = await opened();
    const paper = { name: 'old.txt', size: 12 };
    const message = await give('shelf add', { to: String(channel.value), paper });
    expect(message).toMatchObject({ isPrivate: true, used: '/shelf add' });
    expect(asked[0]).toMatchObject({ asker: { mayManage: true }, args: { paper, to: channel.value } });
    expect(buttonsOf(message.parts).map(({ label, style }) => `${label} ${style}`)).toEqual([
      'Keep primary',
      'Throw away danger',
    ]);
    const kept = await press(message, 'Keep');
    expect(kept.id).toBe(message.id);
    expect(JSON.stringify(kept.parts)).toContain('It is kept.');
  });

  it('has files to download', async () => {
    const { give } = await opened();
    const message = await give('shelf export', {});
    expect(JSON.stringify(message.parts)).toMatch(/"kind":"file","name":"shelf.json","address":"\/files\//);
  });

  it('takes no file that is none', async () => {
    const { preview, opening } = await opened();
    for (const paper of [{ name: '', size: 1 }, { name: 'a', size: -1 }, { name: 'a' }, ['a']]) {
      const deed = { kind: 'command', name: 'shelf add', options: { paper } };
      expect((await post(preview, '/act', { room: opening.room, deed })).status).toBe(400);
    }
  });
});
