import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Action, Answer } from '../../../src/answers/answer.ts';
import { createDesk } from '../../../src/desk/desk.ts';
import { loadCommands } from '../../../src/desk/loader.ts';
import type { Tracking } from '../../../src/tracking/tracking.ts';
import { newsroom, page, pageAt, TOWN } from './newsroom.ts';

const commands = await loadCommands(fileURLToPath(new URL('../../../commands', import.meta.url)));
const ADDRESS = 'https://ellery.example/2026/harbour-tram-vote';
const UPLOAD = 'https://cdn.example/upload';

function desk() {
  const room = newsroom();
  const off = (): never => {
    throw new Error('/add does not ask for that');
  };
  const unused = new Proxy({}, { get: off });
  const tracking: Tracking = Object.assign(Object.create(unused), { intake: room.intake, store: room.store });
  const bench = createDesk({ archive: room.archive, commands, skipped: [], tracking });
  const asker = (id: string) => ({ id, name: 'Ines', mayManage: true });
  const common = { scope: TOWN, now: room.clock.now(), channel: '5' };
  return {
    room,
    link: (url: string) =>
      bench.respond({ ...common, command: 'add url', options: { url }, asker: asker('1') }),
    file: (name: string, words: string) => {
      const data = new TextEncoder().encode(words);
      room.web.set(UPLOAD, pageAt(UPLOAD, data, 'text/plain'));
      const files = [{ id: '9', name, url: UPLOAD, size: data.length }];
      return bench.respond({
        ...common,
        command: 'add file',
        options: { file: '9' },
        files,
        asker: asker('1'),
      });
    },
    press: (answer: Answer, label: string, id = '1') => {
      const button = actionsOf(answer).find((each) => each.label === label);
      if (button === undefined) throw new Error(`no button ${label} under ${JSON.stringify(answer)}`);
      expect(button.value).toMatch(/^[\w.-]{1,40}$/);
      const { command, action, value } = button;
      return bench.act({ ...common, command, action, value, asker: asker(id) });
    },
  };
}

function actionsOf(answer: Answer): readonly Action[] {
  return answer.status === 'done' ? (answer.actions ?? []) : [];
}

function records(count: number): string {
  const list = Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    title: `Story ${at}`,
    text: `Story ${at} is told here. It was told by ${at + 3} people.`,
  }));
  return JSON.stringify(list);
}

describe('/add url', () => {
  it('shows the article, and adds it when it is told to', async () => {
    const { room, link, press } = desk();
    room.web.set(ADDRESS, page());
    const shown = await link(`this one: ${ADDRESS}`);
    expect(shown).toMatchObject({
      status: 'done',
      title: 'Add this article?',
      text: 'You do not have it yet.',
      rows: [
        { label: 'Title', value: 'Harbour tram is voted through' },
        { label: 'Source', value: 'The Ellery Post' },
        { label: 'Published', value: 'unknown' },
        { label: 'Address', value: ADDRESS },
        { label: 'Length', value: '74 words' },
        { label: 'Begins', value: expect.stringMatching(/^The council of Port Ellery/) },
      ],
    });
    const added = await press(shown, 'Add');
    expect(added).toMatchObject({
      status: 'done',
      title: 'Added',
      text: expect.stringContaining('/article title:Harbour tram is voted through'),
    });
    expect(await room.current()).toHaveLength(1);
    expect(await press(shown, 'Add')).toMatchObject({ status: 'refused' });
    expect(await link(ADDRESS)).toMatchObject({
      text: 'You have it already, as “Harbour tram is voted through”.',
    });
  });

  it('adds nothing that is discarded, or that somebody else had read', async () => {
    const { room, link, press } = desk();
    room.web.set(ADDRESS, page());
    const shown = await link(ADDRESS);
    expect(await press(shown, 'Add', '2')).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('Only whoever'),
    });
    expect(await press(shown, 'Discard')).toMatchObject({ status: 'done', title: 'Discarded' });
    expect(await press(shown, 'Add')).toMatchObject({ status: 'refused' });
    expect(await room.current()).toEqual([]);
  });

  it('says plainly why there is nothing to add', async () => {
    const { link } = desk();
    expect(await link('no link at all')).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('no web address'),
    });
    expect(await link(ADDRESS)).toMatchObject({ status: 'refused', reason: 'Nothing is here.' });
  });
});

describe('/add file', () => {
  it('adds all articles of a file at once', async () => {
    const { room, file, press } = desk();
    const shown = await file('all.json', records(3));
    expect(shown).toMatchObject({
      title: 'Add these 3 articles?',
      rows: [{ label: '1.' }, { label: '2.' }, { label: '3.' }],
    });
    expect(await press(shown, 'Add all 3')).toMatchObject({
      text: expect.stringMatching(/^3 articles added\./),
    });
    expect(await room.current()).toHaveLength(3);
  });

  it('adds them one by one', async () => {
    const { room, file, press } = desk();
    const first = await press(await file('all.json', records(4)), 'One by one');
    expect(first).toMatchObject({ title: 'Add this article? (1 of 4)' });
    const second = await press(first, 'Add');
    const third = await press(second, 'Skip');
    expect(third).toMatchObject({ title: 'Add this article? (3 of 4)' });
    const last = await press(third, 'Add');
    expect(actionsOf(last).map(({ label }) => label)).toEqual(['Add', 'Discard']);
    expect(await press(last, 'Discard')).toMatchObject({ status: 'done', title: 'Done' });
    expect((await room.current()).map(({ title }) => title).sort()).toEqual(['Story 0', 'Story 2']);
  });

  it('adds what is left, or nothing', async () => {
    const { room, file, press } = desk();
    const shown = await file('all.json', records(3));
    const second = await press(await press(shown, 'One by one'), 'Skip');
    await press(second, 'Add both');
    expect((await room.current()).map(({ title }) => title).sort()).toEqual(['Story 1', 'Story 2']);
    const other = await file('more.json', records(2).replaceAll('Story', 'Tale').replaceAll('"r', '"s'));
    expect(await press(other, 'Discard all')).toMatchObject({ title: 'Discarded' });
    expect(await room.current()).toHaveLength(2);
  });
});
