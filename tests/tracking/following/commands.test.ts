import { describe, expect, it } from 'vitest';
import feed from '../../../commands/feed.ts';
import type { Action, Answer } from '../../../src/answers/answer.ts';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import type { Attachment } from '../../../src/desk/command.ts';
import { createDesk, type Desk } from '../../../src/desk/desk.ts';
import { commandsOf } from '../../../src/desk/loader.ts';
import type { Tracking } from '../../../src/tracking/tracking.ts';
import { FakeFeed, failing, itemsOf } from './feed-server.ts';
import { HOUR, MINUTE, type Newsroom, newsroom, wish } from './newsroom.ts';

const ANN = { id: '7000000000000000001', name: 'Ann', mayManage: true };
const ADDRESS = 'https://news.example/feed';
const OPML = `<opml version="2.0"><head><title>My feeds</title></head><body>
<outline text="News" xmlUrl="${ADDRESS}"/><outline text="Harbour" xmlUrl="https://harbour.example/rss"/>
<outline xmlUrl="mailto:nobody"/></body></opml>`;
const FILE: Attachment = { id: '5', name: 'feeds.opml', url: 'https://cdn.example/feeds.opml', size: 300 };

interface Editors {
  readonly room: Newsroom;
  readonly feed: FakeFeed;
  say(command: string, options?: Readonly<Record<string, string | number>>): Promise<Answer>;
  press(answer: Answer, label: RegExp): Promise<Answer>;
  /** The process ends, and another one begins. */
  restart(): Promise<void>;
  complete(command: string, typed: string): ReturnType<Desk['complete']>;
}

/** The editors of a server, who ask for things in one of its channels. */
function editors(scope = '1', room = newsroom()): Editors {
  const source = new FakeFeed(ADDRESS, itemsOf('a', 3));
  room.web.put(ADDRESS, source.answer);
  room.web.put(FILE.url, () => ({
    kind: 'fetched',
    url: FILE.url,
    movedTo: null,
    validators: null,
    freshUntil: null,
    body: new TextEncoder().encode(OPML),
    type: null,
  }));
  let following = room.start();
  following.start();
  const desk = () => {
    const none = () => {
      throw new Error('nobody asks for this');
    };
    const tracking: Tracking = {
      following,
      store: room.store,
      get intake() {
        return none();
      },
      get watches() {
        return none();
      },
      get deliveries() {
        return none();
      },
      get records() {
        return none();
      },
    };
    return createDesk({ archive: createMemoryArchive(), commands: commandsOf(feed), skipped: [], tracking });
  };
  const place = () => ({ scope, now: room.clock.now(), asker: ANN, channel: '8000000000000000001' });
  return {
    room,
    feed: source,
    say: (command, options = {}) =>
      desk().respond({ command: `feed ${command}`, options, files: [FILE], ...place() }),
    press(answer, label) {
      const found = actionsOf(answer).find((action) => label.test(action.label));
      if (found === undefined) throw new Error(`there is no button ${label}`);
      const { command, action, value } = found;
      return desk().act({ command, action, value, ...place() });
    },
    async restart() {
      await following.stop();
      following = room.start();
      following.start();
    },
    complete: (command, typed) =>
      desk().complete({ command: `feed ${command}`, option: 'feed', typed, options: {}, ...place() }),
  };
}

function actionsOf(answer: Answer): readonly Action[] {
  return 'actions' in answer ? (answer.actions ?? []) : [];
}

function wordsOf(answer: Answer): string {
  return JSON.stringify(answer);
}

/** Editors who follow a feed that was looked at. */
async function followers(): Promise<Editors> {
  const some = editors();
  await some.press(await some.say('add', { url: ADDRESS, title: 'City News' }), /Follow/);
  await some.room.run(MINUTE);
  return some;
}

describe('/feed add', () => {
  it('shows what was found, and follows it when the button is pressed', async () => {
    const { room, say, press } = editors();
    const found = await say('add', { url: 'https://news.example/feed' });
    expect(found).toMatchObject({ status: 'done', title: 'A feed was found' });
    expect(wordsOf(found)).toMatch(/Feed of news\.example.*3 entries.*Title a3.*Title a2.*Title a1/);
    expect(wordsOf(await say('list'))).toContain('follows no feed');
    expect(await press(found, /Follow it/)).toMatchObject({ title: 'Followed' });
    await room.run(MINUTE);
    expect(room.ids('1')).toEqual(['a1', 'a2', 'a3']);
    expect(room.start().list('1')[0]).toMatchObject({ channel: '8000000000000000001', addedBy: ANN.id });
  });

  it('follows where it is told to, under the name that it is given', async () => {
    const { room, say, press } = editors();
    const options = { url: ADDRESS, channel: '<#8000000000000000009>', title: 'City News' };
    await press(await say('add', options), /Follow it/);
    expect(room.start().list('1')[0]).toMatchObject({ channel: '8000000000000000009', title: 'City News' });
  });

  it('has buttons that still work after a restart, and once', async () => {
    const { say, press, restart } = editors();
    const found = await say('add', { url: ADDRESS });
    await restart();
    expect(await press(found, /Follow it/)).toMatchObject({ title: 'Followed' });
    expect(await press(found, /Follow it/)).toMatchObject({ status: 'refused' });
  });

  it('keeps nothing where nobody wants it', async () => {
    const { say, press } = editors();
    const found = await say('add', { url: ADDRESS });
    expect(await press(found, /Do not/)).toMatchObject({ title: 'Not followed' });
    expect(await press(found, /Follow it/)).toMatchObject({ status: 'refused' });
    expect(wordsOf(await say('list'))).toContain('follows no feed');
  });

  it('has buttons that do nothing in another server', async () => {
    const { room, say } = editors('1');
    const found = await say('add', { url: ADDRESS });
    const others = editors('2', room);
    expect(await others.press(found, /Follow it/)).toMatchObject({ status: 'refused' });
    expect(room.start().list('2')).toEqual([]);
  });

  it('says why there is no feed, and what is followed already', async () => {
    const { say } = await followers();
    expect(await say('add', { url: 'https://nobody.example/' })).toEqual({
      status: 'refused',
      reason: 'Nobody is there.',
    });
    const again = await say('add', { url: ADDRESS });
    expect(wordsOf(again)).toContain('follows it already');
    expect(actionsOf(again)).toEqual([]);
  });
});

describe('/feed list', () => {
  it('tells how each feed fares', async () => {
    const { room, feed: source, say } = await followers();
    await room.run(5 * MINUTE);
    const well = wordsOf(await say('list'));
    expect(well).toMatch(/1\. City News.*Works · looked at 6 minutes ago · next in 4 minutes · 0 articles/);
    source.instead = () => failing('The site is closed.');
    await room.run(HOUR);
    expect(wordsOf(await say('list'))).toContain('Fails: The site is closed.');
  });

  it('has pages', async () => {
    const { room, say } = editors();
    const listed = Array.from({ length: 23 }, (_, at) => ({
      url: `https://site${at}.example/`,
      title: `Site ${at + 1}`,
      home: null,
      folders: [],
    }));
    await room.start().followAll(listed, wish('1'));
    const last = await say('list', { page: 3 });
    expect(last.status === 'done' && last.rows.map(({ label }) => label)).toEqual([
      '21. Site 21',
      '22. Site 22',
      '23. Site 23',
    ]);
    expect(await say('list', { page: 4 })).toMatchObject({ status: 'refused' });
  });
});

describe('one of the feeds', () => {
  it('is paused, resumed and removed', async () => {
    const { say } = await followers();
    expect(await say('pause', { feed: 'city news' })).toMatchObject({ title: 'Paused' });
    expect(wordsOf(await say('list'))).toContain('Paused');
    expect(await say('resume', { feed: ADDRESS })).toMatchObject({ title: 'Resumed' });
    expect(await say('remove', { feed: 'city' })).toMatchObject({ title: 'Not followed any more' });
    expect(await say('remove', { feed: 'city' })).toMatchObject({ status: 'refused' });
  });

  it('is offered to its own server, by words of its title', async () => {
    const { room, complete } = await followers();
    room.start().follow({ url: 'https://b.example/', title: 'Harbour', home: null }, wish('2'));
    const offered = await complete('remove', 'news');
    expect(offered.map(({ name }) => name)).toEqual(['City News']);
    expect(await complete('remove', 'harbour')).toEqual([]);
    const others = editors('2', room);
    expect((await others.complete('test', '')).map(({ name }) => name)).toEqual(['Harbour']);
    expect(await others.say('remove', { feed: offered[0]?.value ?? '' })).toMatchObject({
      status: 'refused',
    });
  });

  it('is asked for where its name could mean two', async () => {
    const { room, say } = await followers();
    room.start().follow({ url: 'https://b.example/', title: 'City Sport', home: null }, wish('1'));
    expect(wordsOf(await say('pause', { feed: 'city' }))).toContain('Several feeds');
    expect(await say('pause', { feed: 'City Sport' })).toMatchObject({ title: 'Paused' });
  });

  it('is tested: what is there now, and what is wrong with it', async () => {
    const { feed: source, say } = await followers();
    source.extra = '<ttl>60</ttl>';
    const seen = wordsOf(await say('test', { feed: 'City News' }));
    expect(seen).toContain('The feed can be read.');
    expect(seen).toMatch(/RSS.*Title a3.*3 entries without a day.*60 minutes.*Works/);
    source.instead = () => failing('The site is closed.');
    expect(wordsOf(await say('test', { feed: 'City News' }))).toContain(
      'cannot be read. The site is closed.',
    );
  });
});

describe('a list of feeds', () => {
  it('is shown, and followed when the button is pressed', async () => {
    const { say, press, restart } = await followers();
    const read = await say('import', { file: '5' });
    expect(read).toMatchObject({ status: 'done', title: 'My feeds' });
    expect(wordsOf(read)).toMatch(/Follow 1 feed\?/);
    await restart();
    expect(wordsOf(await press(read, /Follow 1 feed/))).toContain('1 feed is followed from now on.');
    expect(wordsOf(await say('list'))).toContain('Harbour');
    expect(await press(read, /Follow 1 feed/)).toMatchObject({ status: 'refused' });
    expect(actionsOf(await say('import', { file: '5' }))).toEqual([]);
  });

  it('comes out as it goes in', async () => {
    const { room, say } = await followers();
    const given = await say('export');
    const file = given.status === 'done' ? given.files?.[0] : undefined;
    expect(file?.name).toBe('feeds.opml');
    const text = new TextDecoder().decode(file?.data);
    expect(text).toContain(`xmlUrl="${ADDRESS}"`);
    expect(text).toContain('City News');
    expect(wordsOf(await editors('2', room).say('export'))).toContain('follows no feed');
  });
});
