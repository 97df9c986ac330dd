import { afterEach, describe, expect, it } from 'vitest';
import type { ButtonPart, Inline, MessageView, Part, SelectPart } from '../../preview/view.ts';
import type { Answer } from '../../src/answers/answer.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { answered, articleOf, cite, fakeDesk } from '../discord/sample.ts';
import { act, closeAll, enter, messageOf, post, startPreview } from './asking.ts';

afterEach(closeAll);

const ARTICLE = articleOf([
  ['The talks began on Monday.', 'Nobody spoke.'],
  ['The mayor left early.'],
  ['It rained all day.'],
]);

function deskOf(answer: Answer, changes: Partial<Desk> = {}): Desk {
  return fakeDesk({ articles: [ARTICLE], respond: async () => answer, ...changes });
}

const SEVEN = Array.from({ length: 7 }, (_, index) => cite(ARTICLE, (index % 3) + 1));

/** Many quotations, a page at a time. */
const LONG = deskOf(answered([]), {
  respond: async ({ offset = 0 }) =>
    answered(SEVEN.slice(offset, offset + 5), { offset, total: SEVEN.length }),
});

const QUESTION = {
  kind: 'command',
  name: 'ask',
  options: { question: 'When did the talks begin?' },
} as const;

describe('a command', () => {
  it('is answered as it is on Discord', async () => {
    const preview = await startPreview(deskOf(answered([cite(ARTICLE, 1)])));
    const { room } = await enter(preview);
    const message = messageOf(await act(preview, room, QUESTION));
    expect(message).toMatchObject({ author: 'Dateline', isApp: true, isPrivate: false, used: '/ask' });
    expect(textOf(message)).toContain('“The talks began on Monday.”');
  });

  it('is for the asker alone where it says so, and gone when the page is loaded again', async () => {
    const preview = await startPreview(deskOf(answered([cite(ARTICLE, 1)])));
    const { room } = await enter(preview);
    const open = messageOf(await act(preview, room, QUESTION));
    const options = { ...QUESTION.options, private: true };
    expect(messageOf(await act(preview, room, { ...QUESTION, options })).isPrivate).toBe(true);
    expect((await enter(preview, room)).messages.map(({ id }) => id)).toEqual([open.id]);
  });

  it('has Dateline think where it takes long', async () => {
    const slow = deskOf(answered([]), {
      respond: () => new Promise((resolve) => setTimeout(resolve, 150, answered([cite(ARTICLE, 1)]))),
    });
    const preview = await startPreview(slow, 20);
    const { room } = await enter(preview);
    const told = await act(preview, room, QUESTION);
    expect(told.map((each) => each.kind === 'message' && each.message.isThinking)).toEqual([true, false]);
    expect(new Set(told.map((each) => each.kind === 'message' && each.message.id)).size).toBe(1);
  });

  it('that fails says so, and no more', async () => {
    const preview = await startPreview(
      deskOf(answered([]), { respond: () => Promise.reject(new Error('secret')) }),
    );
    const { room } = await enter(preview);
    const told = await act(preview, room, QUESTION);
    expect(textOf(messageOf(told))).toMatch(/Something went wrong \(id \w+\)/);
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it.each([
    ['nobody knows', { kind: 'command', name: 'sing', options: {} }],
    ['lacks what it needs', { kind: 'command', name: 'ask', options: {} }],
    ['is too long', { kind: 'command', name: 'ask', options: { question: 'a'.repeat(301) } }],
    ['is no number', { kind: 'command', name: 'ask', options: { question: 'a', limit: 'many' } }],
    ['is beyond the range', { kind: 'command', name: 'ask', options: { question: 'a', limit: 26 } }],
  ] as const)('that %s is not sent', async (_, deed) => {
    const preview = await startPreview(deskOf(answered([])));
    const { room } = await enter(preview);
    const told = await act(preview, room, deed);
    expect(told.map(({ kind }) => kind)).toEqual(['impossible']);
  });
});

describe('a button', () => {
  it('turns the page in its place, and back', async () => {
    const preview = await startPreview(LONG);
    const { room } = await enter(preview);
    const first = messageOf(await act(preview, room, QUESTION));
    const second = messageOf(await act(preview, room, press(first, 'Next page')));
    expect(second.id).toBe(first.id);
    expect(textOf(second)).toContain('[6]');
    const third = messageOf(await act(preview, room, press(second, 'Previous page')));
    expect(textOf(third)).toContain('[1]');
  });

  it('that the message no longer has cannot be pressed', async () => {
    const preview = await startPreview(LONG);
    const { room } = await enter(preview);
    const first = messageOf(await act(preview, room, QUESTION));
    const next = press(first, 'Next page');
    await act(preview, room, next);
    const told = await act(preview, room, next);
    expect(told.map(({ kind }) => kind)).toEqual(['impossible']);
  });

  it.each(['nothing', 'context:asdf:1:2:3', '__proto__'])('that was made up cannot be: %s', async (id) => {
    const preview = await startPreview(LONG);
    const { room } = await enter(preview);
    const { id: message } = messageOf(await act(preview, room, QUESTION));
    const told = await act(preview, room, { kind: 'button', message, id });
    expect(told.map(({ kind }) => kind)).toEqual(['impossible']);
    const gone = await act(preview, room, { kind: 'button', message: '1', id });
    expect(gone.map(({ kind }) => kind)).toEqual(['impossible']);
  });

  it('shares with everybody what only the asker sees', async () => {
    const preview = await startPreview(deskOf(answered([cite(ARTICLE, 1)])));
    const { room } = await enter(preview);
    const options = { ...QUESTION.options, private: true };
    const asked = messageOf(await act(preview, room, { ...QUESTION, options }));
    const shared = messageOf(await act(preview, room, press(asked, 'Share')));
    expect(shared.isPrivate).toBe(false);
    expect(shared.id).not.toBe(asked.id);
    expect((await enter(preview, room)).messages).toHaveLength(1);
  });
});

describe('a menu', () => {
  it('takes what it offers and nothing else', async () => {
    const preview = await startPreview(LONG);
    const { room } = await enter(preview);
    const message = messageOf(await act(preview, room, QUESTION));
    const [menu] = partsOf(message).filter((part): part is SelectPart => part.kind === 'select');
    if (menu === undefined) throw new Error('no menu');
    const deed = { kind: 'select', message: message.id, id: menu.id } as const;
    const wrong = await act(preview, room, { ...deed, values: ['elsewhere'] });
    expect(wrong.map(({ kind }) => kind)).toEqual(['impossible']);
    const value = menu.options[0]?.value ?? '';
    expect((await act(preview, room, { ...deed, values: [value] })).map(({ kind }) => kind)).toEqual([
      'message',
    ]);
  });
});

describe('words', () => {
  it('are the writer’s, and nobody answers them', async () => {
    const preview = await startPreview(deskOf(answered([])));
    const { room } = await enter(preview);
    const told = await act(preview, room, { kind: 'say', content: 'Good **morning**' });
    expect(told).toHaveLength(1);
    expect(messageOf(told)).toMatchObject({ author: 'You', isApp: false });
  });

  it('to Dateline are answered, in a reply to them', async () => {
    const preview = await startPreview(deskOf(answered([cite(ARTICLE, 1)])));
    const { room } = await enter(preview);
    const told = await act(preview, room, { kind: 'say', content: '@Dateline when did the talks begin?' });
    expect(told).toHaveLength(2);
    expect(messageOf(told)).toMatchObject({
      isApp: true,
      answers: '@Dateline when did the talks begin?',
    });
  });

  it.each(['', '   ', 'a'.repeat(2001)])('that are none, or too many, are not sent', async (content) => {
    const preview = await startPreview(deskOf(answered([])));
    const { room } = await enter(preview);
    const told = await act(preview, room, { kind: 'say', content });
    expect(told.map(({ kind }) => kind)).toEqual(['impossible']);
  });
});

describe('a completion', () => {
  const offering = deskOf(answered([]), { complete: async () => [{ name: 'Harbour Daily', value: 'hd' }] });
  const typed = { name: 'ask', focused: 'source', typed: 'har', options: {} };

  it('offers what the desk does', async () => {
    const preview = await startPreview(offering);
    const { room } = await enter(preview);
    const { body } = await post(preview, '/complete', { room, ...typed });
    expect(JSON.parse(body)).toEqual({ choices: [{ name: 'Harbour Daily', value: 'hd' }] });
  });

  it.each([
    { name: 'sing' },
    { focused: 'limit' },
    { focused: 'nothing' },
    { options: { limit: 99 } },
  ])('is empty where Discord would not ask for it: %j', async (changes) => {
    const preview = await startPreview(offering);
    const { room } = await enter(preview);
    const { body } = await post(preview, '/complete', { room, ...typed, ...changes });
    expect(JSON.parse(body)).toEqual({ choices: [] });
  });
});

describe('the channel', () => {
  it('is one page’s own', async () => {
    const preview = await startPreview(deskOf(answered([cite(ARTICLE, 1)])));
    const [one, other] = [await enter(preview), await enter(preview)];
    const { id: message } = messageOf(await act(preview, one.room, QUESTION));
    expect((await enter(preview, other.room)).messages).toEqual([]);
    const told = await act(preview, other.room, { kind: 'button', message, id: 'a' });
    expect(told.map(({ kind }) => kind)).toEqual(['impossible']);
  });
});

function press(message: MessageView, label: string): { kind: 'button'; message: string; id: string } {
  const buttons = partsOf(message).filter((part): part is ButtonPart => part.kind === 'button');
  const id = buttons.find((button) => button.label === label)?.id;
  if (typeof id !== 'string') throw new Error(`no button ${label}: ${buttons.map((each) => each.label)}`);
  return { kind: 'button', message: message.id, id };
}

type Any = Part | ButtonPart | SelectPart;

function partsOf({ parts }: { readonly parts: readonly Part[] }): Any[] {
  return parts.flatMap((part): Any[] => {
    if (part.kind === 'container') return partsOf(part);
    if (part.kind === 'row') return [...part.parts];
    if (part.kind === 'section' && part.accessory?.kind === 'button') return [part, part.accessory];
    return [part];
  });
}

function textOf(message: MessageView): string {
  return partsOf(message)
    .flatMap((part) => {
      if (part.kind === 'text') return [part.inside];
      return part.kind === 'section' ? part.texts : [];
    })
    .map(plain)
    .join('\n');
}

function plain(inside: readonly Inline[]): string {
  return inside
    .map((each) => {
      if ('inside' in each) return plain(each.inside);
      if (each.kind === 'break') return '\n';
      return 'text' in each ? each.text : '';
    })
    .join('');
}
