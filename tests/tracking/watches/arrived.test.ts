import { describe, expect, it } from 'vitest';
import { createWatches } from '../../../src/tracking/watches/create-watches.ts';
import { makeArticle } from '../../archive/article.ts';
import { highlights, OTHER, quotes, SERVER, WANTED, watchDesk } from './desk.ts';

const FIRE = `The council met on Monday. Nobody asked about the port.

A fire broke out at the Harwick refinery before dawn. Two workers were hurt. Smoke from the refinery fire drifted over the town.`;

describe('an article that a watch matches', () => {
  it('becomes one alert that quotes the sentences which match', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery fire' });
    await desk.bring({ title: 'Blaze at Harwick', source: 'Bay Herald', text: FIRE });
    const [alert = null, ...others] = await desk.compose();
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ status: 'answered', title: 'Watch: refinery fire' });
    expect(quotes(alert)).toEqual(['A fire broke out at the Harwick refinery before dawn.']);
    expect(highlights(alert)).toEqual(['fire', 'refinery']);
    expect(alert?.groups).toEqual([{ heading: 'Blaze at Harwick', citations: [1] }]);
    const [{ mark } = {}] = desk.deliveries();
    expect(mark).toMatch(/^[A-Za-z0-9]{12}$/);
    const about = { label: 'About this alert', command: 'watch list', action: 'about', value: mark };
    expect(alert?.actions).toEqual([about]);
  });

  it('is quoted with a sentence for each thing that is watched, where no one sentence has all', async () => {
    const desk = watchDesk();
    desk.set({ query: 'council workers' });
    await desk.bring({ text: FIRE });
    expect(quotes((await desk.compose())[0] ?? null)).toEqual([
      'The council met on Monday.',
      'Two workers were hurt.',
    ]);
  });

  it('is shown by its beginning where its title or its source alone matches', async () => {
    const desk = watchDesk();
    desk.set({ query: 'blaze' });
    desk.set({ source: 'Bay Herald' });
    await desk.bring({ title: 'Blaze at Harwick', source: 'Bay Herald', text: FIRE });
    for (const alert of await desk.compose()) {
      expect(quotes(alert)).toEqual(['The council met on Monday. Nobody asked about the port.']);
      expect(highlights(alert)).toEqual([]);
    }
  });

  it('is reported once, however often it arrives', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery fire' });
    await desk.bring({ id: 'a', text: FIRE });
    await desk.bring({ id: 'a', text: FIRE }, 'corrected');
    await desk.bring({ id: 'a', text: FIRE });
    expect(desk.deliveries()).toHaveLength(1);
  });

  it('is not heard of by another server, but by all where it belongs to everybody', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    desk.set({ query: 'refinery', scope: OTHER });
    await desk.bring({ scope: OTHER, text: FIRE });
    expect(desk.deliveries().map(({ scope }) => scope)).toEqual([OTHER]);
    await desk.bring({ scope: 'shared', text: FIRE });
    expect(desk.deliveries().map(({ scope }) => scope)).toEqual([OTHER, SERVER, OTHER]);
  });

  it('that was taken away meanwhile is not posted', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    const article = await desk.bring({ text: FIRE });
    await desk.archive.remove(article.id, SERVER);
    expect(await desk.compose()).toEqual([null]);
  });
});

describe('a corrected article', () => {
  const WRONG = 'A fire broke out at the Harwick port.';

  it('that matches only now is reported', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    await desk.bring({ id: 'a', text: WRONG });
    expect(desk.deliveries()).toEqual([]);
    await desk.bring({ id: 'a', key: 'corrected000', text: FIRE }, 'corrected');
    expect(desk.deliveries()).toHaveLength(1);
  });

  it('is quoted as it is now where it was not posted yet', async () => {
    const desk = watchDesk();
    desk.set({ query: 'fire' });
    await desk.bring({ id: 'a', text: WRONG });
    await desk.bring(
      { id: 'a', key: 'corrected000', text: 'A fire broke out at the refinery.' },
      'corrected',
    );
    expect(quotes((await desk.compose())[0] ?? null)).toEqual(['A fire broke out at the refinery.']);
  });

  it('that no longer matches is not posted, unless it was', async () => {
    const desk = watchDesk();
    desk.set({ query: 'port' });
    await desk.bring({ id: 'a', text: WRONG });
    await desk.bring({ id: 'a', text: 'A fire broke out.' }, 'corrected');
    expect(await desk.compose()).toEqual([null]);
    await desk.bring({ id: 'b', text: WRONG });
    desk.store.database.exec("UPDATE delivery SET state = 'sent', begun_at = 1, message = 'm'");
    await desk.bring({ id: 'b', text: 'A fire broke out.' }, 'corrected');
    expect(quotes((await desk.compose())[1] ?? null)).toEqual(['A fire broke out.']);
  });
});

describe('another printing of a story', () => {
  const copy = (id: string, source: string) => ({ id, source, copyOf: 'first', title: id, text: FIRE });

  it('is named in the alert of the first and has none of its own', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    await desk.bring({ id: 'first', source: 'City Wire', text: FIRE });
    await desk.bring(copy('second', 'Bay Herald'));
    await desk.bring(copy('third', 'North Post'));
    expect(desk.deliveries()).toMatchObject([{ state: 'waiting', is_stale: 0 }]);
    const [alert] = await desk.compose();
    expect(alert?.groups).toMatchObject([{ note: 'also in Bay Herald and North Post', citations: [1] }]);
  });

  it.each(['sending', 'sent'])('makes an alert that is %s stale', async (state) => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    await desk.bring({ id: 'first', text: FIRE });
    desk.store.database.exec(`UPDATE delivery SET state = '${state}', begun_at = 1`);
    await desk.bring(copy('second', 'Bay Herald'));
    expect(desk.deliveries()).toMatchObject([{ state, is_stale: 1 }]);
  });

  it('makes an alert stale that is just being posted', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    await desk.bring({ id: 'first', text: FIRE });
    await desk.compose();
    await desk.bring(copy('second', 'Bay Herald'));
    expect(desk.deliveries()).toMatchObject([{ state: 'waiting', is_stale: 1 }]);
  });

  it('is reported itself where the first was not, once for all further ones', async () => {
    const desk = watchDesk();
    desk.set({ query: 'special' });
    await desk.bring({ id: 'first', text: FIRE });
    await desk.bring({ ...copy('second', 'Bay Herald'), title: 'A special report' });
    await desk.bring({ ...copy('third', 'North Post'), title: 'A special report' });
    expect(desk.deliveries()).toHaveLength(1);
    expect((await desk.compose())[0]?.groups).toMatchObject([{ note: 'also in North Post' }]);
  });

  it('is reported itself some days later, or where the first could not be posted', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    await desk.bring({ id: 'first', text: FIRE });
    desk.clock.advance(8 * 24 * 60 * 60_000);
    await desk.bring(copy('second', 'Bay Herald'));
    expect(desk.deliveries()).toHaveLength(2);
    desk.store.database.exec("UPDATE delivery SET state = 'dropped'");
    await desk.bring(copy('third', 'North Post'));
    expect(desk.deliveries()).toHaveLength(3);
  });

  it('stands for the first where that was taken away', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    await desk.bring({ id: 'first', text: FIRE });
    await desk.bring(copy('second', 'Bay Herald'));
    await desk.archive.remove('first', SERVER);
    expect((await desk.compose())[0]?.groups).toEqual([{ heading: 'second', citations: [1] }]);
  });
});

describe('what is undone', () => {
  it('leaves nothing behind, and the article is reported when it comes again', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    const article = makeArticle({ scope: SERVER, text: FIRE });
    const fail = () => {
      desk.watches.arrived(article, 'new', desk.clock.now());
      throw new Error('the disk is full');
    };
    expect(() => desk.store.transact(fail)).toThrow('the disk is full');
    expect([...desk.matches(), ...desk.deliveries()]).toEqual([]);
    desk.store.transact(() => desk.watches.arrived(article, 'new', desk.clock.now()));
    expect(desk.deliveries()).toHaveLength(1);
  });

  it('does not leave a watch that was never set, or take one that was never removed', async () => {
    const desk = watchDesk();
    const kept = desk.set({ query: 'refinery' });
    const fail = () => {
      desk.watches.add({ ...WANTED, query: 'fire' });
      desk.watches.remove(kept.id, SERVER);
      throw new Error('the disk is full');
    };
    expect(() => desk.store.transact(fail)).toThrow('the disk is full');
    await Promise.resolve();
    await desk.bring({ text: FIRE });
    expect(desk.deliveries().map(({ watch }) => watch)).toEqual([kept.id]);
  });

  it('is the same after a crash: a new process knows what the table holds', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    const paused = desk.set({ query: 'fire' });
    desk.watches.pause(paused.id, SERVER);
    const next = createWatches({ store: desk.store, archive: desk.archive, clock: desk.clock });
    const article = makeArticle({ scope: SERVER, text: FIRE });
    desk.store.transact(() => next.arrived(article, 'new', desk.clock.now()));
    desk.store.transact(() => next.arrived(article, 'new', desk.clock.now()));
    expect(desk.deliveries()).toHaveLength(1);
  });
});

describe('a watch', () => {
  it('matches nothing while it is paused, and what waits is reported when it is resumed', async () => {
    const desk = watchDesk();
    const { id } = desk.set({ query: 'refinery' });
    await desk.bring({ id: 'before', text: FIRE });
    expect(desk.watches.pause(id, SERVER)).toBe(true);
    expect(desk.deliveries()).toEqual([]);
    await desk.bring({ id: 'while', text: FIRE });
    expect(desk.watches.resume(id, SERVER)).toBe(true);
    await desk.bring({ id: 'after', text: FIRE });
    const reported = (await desk.compose()).map((alert) => alert?.citations.map(({ article }) => article.id));
    expect(reported).toEqual([['before'], ['after']]);
  });

  it('that is paused keeps what waits when that is corrected', async () => {
    const desk = watchDesk();
    const { id } = desk.set({ query: 'refinery' });
    await desk.bring({ id: 'a', text: FIRE });
    desk.watches.pause(id, SERVER);
    await desk.bring({ id: 'a', key: 'corrected000', text: 'The refinery is safe.' }, 'corrected');
    desk.watches.resume(id, SERVER);
    expect((await desk.compose()).map((alert) => quotes(alert))).toEqual([['The refinery is safe.']]);
  });

  it('is nobody else’s to see, change, pause, resume or remove', () => {
    const desk = watchDesk();
    const { id } = desk.set({ query: 'refinery' });
    expect(desk.watches.list(OTHER)).toEqual([]);
    expect(desk.watches.edit(id, OTHER, { query: 'x' })).toEqual({ kind: 'none' });
    expect(desk.watches.pause(id, OTHER)).toBe(false);
    expect(desk.watches.resume(id, OTHER)).toBe(false);
    expect(desk.watches.remove(id, OTHER)).toBe(false);
    expect(desk.watches.list(SERVER)).toMatchObject([{ id, query: 'refinery', pausedAt: null }]);
  });

  it('that is removed takes what waits with it', async () => {
    const desk = watchDesk();
    const { id } = desk.set({ query: 'refinery' });
    await desk.bring({ text: FIRE });
    expect(desk.watches.remove(id, SERVER)).toBe(true);
    await desk.bring({ text: FIRE });
    expect([...desk.matches(), ...desk.deliveries()]).toEqual([]);
  });

  it('that is changed reports by its new words, in its new channel', async () => {
    const desk = watchDesk();
    const { id } = desk.set({ query: 'refinery' });
    await desk.bring({ id: 'old', text: FIRE });
    desk.watches.edit(id, SERVER, { query: 'port', channel: '299' });
    await desk.bring({ id: 'new', text: 'The port is open.' });
    expect(desk.deliveries().map(({ target }) => target)).toEqual(['299', '299']);
    expect((await desk.compose()).map((alert) => quotes(alert))).toEqual([
      ['Nobody asked about the port.'],
      ['The port is open.'],
    ]);
  });

  it.each([
    [{ query: 'fire "' }, 'quotation mark'],
    [{ query: 'NOT fire' }, 'NOT alone'],
    [{ query: 'refinery OR NOT fire' }, 'NOT alone'],
    [{}, 'Say what to watch'],
    [{ query: 'fire', zone: 'Mars/Phobos' }, 'time zone'],
    [{ person: 'the treasury secretary' }, 'no name'],
    [{ source: '…' }, 'no name of a source'],
    [{ query: 'x'.repeat(301) }, '301 characters'],
    [{ query: 'fire', quiet: { from: 60, to: 60 } }, 'quiet hours'],
    [{ query: 'fire', quiet: { from: 60, to: 0 } }, '22 hours at most'],
  ])('is refused as %j', (wanted, reason) => {
    const { watches } = watchDesk();
    const set = watches.add({ ...WANTED, ...wanted });
    expect(set.kind === 'refused' ? set.reason : set.kind).toContain(reason);
  });

  it('may be of NOT alone with a source', () => {
    expect(watchDesk().set({ query: '-fire', source: 'Bay Herald' }).query).toBe('-fire');
  });

  it('is set once in a channel, and so many times in a server', () => {
    const desk = watchDesk({ most: 2 });
    desk.set({ query: 'fire' });
    expect(desk.watches.add({ ...WANTED, query: 'fire ' })).toMatchObject({ kind: 'refused' });
    desk.set({ query: 'fire', channel: '299' });
    expect(desk.watches.add({ ...WANTED, query: 'flood' })).toMatchObject({ kind: 'refused' });
    desk.set({ query: 'flood', scope: OTHER });
  });
});

describe('a test of a watch', () => {
  it('tells what it would have reported of what came in or was published since', async () => {
    const desk = watchDesk({ start: '2026-03-02T09:00:00Z' });
    await desk.bring({ id: 'old', published: '2026-02-01', text: FIRE });
    await desk.bring({ id: 'first', published: '2026-02-27', source: 'City Wire', text: FIRE });
    await desk.bring({
      id: 'copy',
      published: '2026-02-28',
      source: 'Bay Herald',
      copyOf: 'first',
      text: FIRE,
    });
    await desk.bring({ id: 'theirs', published: '2026-02-28', scope: OTHER, text: FIRE });
    const since = new Date('2026-02-23T09:00:00Z');
    const would = await desk.watches.test({ ...WANTED, query: 'refinery' }, since);
    expect(would?.citations.map(({ article }) => article.id)).toEqual(['first']);
    expect(would?.groups).toMatchObject([{ note: 'also in Bay Herald' }]);
    expect(would?.rows).toEqual([{ label: 'Would have reported', value: '2 articles (1 story)' }]);
    expect(await desk.watches.test({ ...WANTED, query: 'flood' }, since)).toBeNull();
    expect(desk.deliveries()).toEqual([]);
  });
});
