import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../src/catalogue/texts.ts';
import { entryOf } from '../intake/newsroom.ts';
import { ADMIN, longer, OTHER, recordsDesk, TOWN } from './desk.ts';

const STORY = 'The peculiar tram was voted through. The mayor said so on Monday.';

describe('/forget', () => {
  it('shows what there is, and does nothing yet', async () => {
    const room = recordsDesk();
    const feed = room.follow(TOWN, 'Town Crier');
    room.watch(TOWN, 'tram');
    await room.bring(TOWN, feed, 'Tram voted through', STORY);
    const asked = await room.ask({ command: 'forget' });
    expect(asked).toMatchObject({ status: 'done', title: texts.forget.all });
    expect(asked.status === 'done' && asked.rows.map(({ value }) => value)).toEqual(['1', '1', '1', '1']);
    expect(asked.status === 'done' && asked.text).toContain('Copies in backups stay');
    expect(room.host.records.holdings(TOWN)).toMatchObject({ articles: 1, feeds: 1, watches: 1 });
  });

  it('says so where there is nothing, and has no button then', async () => {
    const asked = await recordsDesk().ask({ command: 'forget' });
    expect(asked).toMatchObject({ status: 'done', title: texts.forget.nothing });
    expect(asked).not.toHaveProperty('actions');
  });

  it('deletes all of this server when its button is pressed: no word is left anywhere', async () => {
    const room = recordsDesk();
    const feeds = [room.follow(TOWN, 'Town Crier'), room.follow(OTHER, 'Other Crier')];
    room.watch(TOWN, 'peculiar');
    await room.bring(TOWN, feeds[0] ?? 0, 'Peculiar tram', STORY);
    await room.bring(OTHER, feeds[1] ?? 0, 'Ordinary bus', 'The bus came late. Nobody said why.');
    const done = await room.press(await room.ask({ command: 'forget' }));
    expect(done).toMatchObject({ status: 'done', title: texts.forget.done });
    expect(done.status === 'done' && done.text).toContain('1 article, 1 feed and 1 watch of this server');
    expect(done.status === 'done' && done.text).toContain(texts.forget.overwritten);
    expect(room.host.records.holdings(TOWN)).toEqual({ articles: 0, feeds: 0, watches: 0, deliveries: 0 });
    expect(await room.host.archive.list(TOWN, { offset: 0, limit: 9 })).toEqual([]);
    expect(room.host.watches.list(TOWN)).toEqual([]);
    expect(await room.host.archive.list(OTHER, { offset: 0, limit: 9 })).toHaveLength(1);
    for (const name of readdirSync(room.folder).filter((each) => each !== 'dateline.lock')) {
      const bytes = readFileSync(join(room.folder, name)).toString('latin1').toLowerCase();
      expect([name, bytes.includes('peculiar')]).toEqual([name, false]);
    }
  });

  it('that was done lets the server begin anew: the same feed, the same story, and its alert', async () => {
    const room = recordsDesk();
    room.watch(TOWN, 'peculiar');
    await room.bring(TOWN, room.follow(TOWN, 'Town Crier'), 'Peculiar tram', STORY);
    await room.press(await room.ask({ command: 'forget' }));
    await room.bring(TOWN, room.follow(TOWN, 'Town Crier'), 'Peculiar bus', STORY.replace('tram', 'bus'));
    expect(room.host.records.holdings(TOWN)).toEqual({ articles: 1, feeds: 1, watches: 0, deliveries: 0 });
    room.watch(TOWN, 'peculiar');
    await room.bring(TOWN, room.follow(TOWN, 'Town Crier'), 'Peculiar tram', STORY);
    expect(room.host.records.holdings(TOWN)).toEqual({ articles: 2, feeds: 1, watches: 1, deliveries: 1 });
  });

  it.each([
    ['somebody else', { ...ADMIN, id: '300000000000000009' }, 0],
    ['somebody who may not manage', { ...ADMIN, mayManage: false }, 0],
    ['who asked, but a day later', ADMIN, 86_400_000],
  ])('is not done by %s', async (_, asker, later) => {
    const room = recordsDesk();
    room.follow(TOWN, 'Town Crier');
    const asked = await room.ask({ command: 'forget' });
    room.clock.advance(later);
    expect(await room.press(asked, asker)).toMatchObject({ status: 'refused' });
    expect(room.host.records.holdings(TOWN).feeds).toBe(1);
  });

  it('forgets the server where it is pressed, and no other', async () => {
    const room = recordsDesk();
    room.follow(TOWN, 'Town Crier');
    room.follow(OTHER, 'Other Crier');
    await room.press(await room.ask({ command: 'forget' }), ADMIN, OTHER);
    expect(room.host.records.holdings(TOWN).feeds).toBe(1);
    expect(room.host.records.holdings(OTHER).feeds).toBe(0);
  });
});

describe('/forget with an article', () => {
  it('offers this server’s own titles, by the beginnings of their words', async () => {
    const room = recordsDesk();
    const keys = [
      await room.bring(TOWN, room.follow(TOWN, 'Town Crier'), 'Peculiar tram voted through', STORY),
      await room.bring(
        OTHER,
        room.follow(OTHER, 'Other Crier'),
        'Peculiar secret',
        STORY.replace('tram', 'secret'),
      ),
    ];
    const offered = (typed: string) =>
      room.desk.complete({
        command: 'forget',
        option: 'article',
        typed,
        options: {},
        scope: TOWN,
        now: room.clock.now(),
        asker: ADMIN,
      });
    const own = [{ name: 'Peculiar tram voted through', value: `#${keys[0]}` }];
    expect(await offered('')).toEqual(own);
    expect(await offered('vot PECUL')).toEqual(own);
    expect(await offered('eculiar')).toEqual([]);
    expect(await offered('secret')).toEqual([]);
  });

  it.each(['key', 'title'])('shows and forgets the one with this %s', async (by) => {
    const room = recordsDesk();
    const feed = room.follow(TOWN, 'Town Crier');
    const key = await room.bring(TOWN, feed, 'Peculiar tram', STORY);
    await room.bring(TOWN, feed, 'Another story', 'The harbour was quiet. Nothing was said of it.');
    const asked = await room.ask({
      command: 'forget',
      options: { article: by === 'key' ? `#${key}` : 'peculiar TRAM' },
    });
    expect(asked).toMatchObject({ status: 'done', title: texts.forget.one });
    expect(asked.status === 'done' && asked.rows[0]?.value).toBe('Peculiar tram');
    const value = asked.status === 'done' ? (asked.actions?.[0]?.value ?? '') : '';
    expect(value).toMatch(/^[a-zA-Z0-9._-]{1,40}$/);
    expect(await room.press(asked)).toMatchObject({ status: 'done', title: texts.forget.done });
    expect(room.host.records.holdings(TOWN).articles).toBe(1);
    expect(await room.press(asked)).toEqual({ status: 'refused', reason: texts.forget.gone });
    const bytes = readFileSync(join(room.folder, 'dateline.db')).toString('latin1').toLowerCase();
    expect(bytes.includes('peculiar tram was')).toBe(false);
    expect(bytes.includes('the harbour was quiet')).toBe(true);
  });

  it('knows nothing of another server’s, by title or by key', async () => {
    const room = recordsDesk();
    const key = await room.bring(OTHER, room.follow(OTHER, 'Other Crier'), 'Peculiar secret', STORY);
    for (const article of ['Peculiar secret', `#${key}`])
      expect(await room.ask({ command: 'forget', options: { article } })).toEqual({
        status: 'refused',
        reason: texts.forget.noArticle(article),
      });
    const asked = await room.ask({ command: 'forget', options: { article: `#${key}` }, scope: OTHER });
    expect(await room.press(asked, ADMIN, TOWN)).toEqual({ status: 'refused', reason: texts.forget.gone });
    expect(room.host.records.holdings(OTHER).articles).toBe(1);
  });

  it('asks which is meant where several have the title', async () => {
    const room = recordsDesk();
    const feed = room.follow(TOWN, 'Town Crier');
    await room.bring(TOWN, feed, 'Weather', 'Rain fell in the north. It was cold.');
    const content = longer('The sun shone in the south.', 'Sun');
    const origin = { scope: TOWN, feed, feedTitle: null, isNews: true };
    const entry = entryOf({ id: 'weather 2', title: 'Weather', content });
    expect((await room.host.intake.takeEntry(entry, origin, () => {})).kind).toBe('kept');
    expect(await room.ask({ command: 'forget', options: { article: 'weather' } })).toEqual({
      status: 'refused',
      reason: texts.forget.severalArticles('weather'),
    });
  });
});
