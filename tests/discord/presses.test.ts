import { afterEach, describe, expect, it } from 'vitest';
import type { Nothing } from '../../src/answers/answer.ts';
import { citationId, contextId, moveId, showId } from '../../src/discord/custom-id.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { openNewsroom, reader } from './newsroom.ts';
import { answered, articleOf, cite } from './sample.ts';

afterEach(closeAll);

const article = articleOf(
  [
    ['Talks were planned.'],
    ['The talks began on Monday.', 'They went on.'],
    ['Nobody left early.'],
    ['It rained on Tuesday.'],
    ['The sun came out.'],
    ['Everybody went home.'],
    ['Nobody knows why.'],
  ],
  { url: 'https://www.harbour.example/talks?id=1' },
);
const monday = cite(article, 2, [1, 1], ['began']);
const place = { key: article.key, paragraph: 2, start: monday.start, end: monday.end };
const other = articleOf([['Wang spoke.']], {
  id: 'wang',
  key: 'wang00000000',
  title: 'Wang speaks',
  source: 'Inland Post',
  published: '2013-07',
});

async function opened(citations = [monday]) {
  const standIn = await discord();
  const room = await openNewsroom(standIn, [article, other], () => answered(citations, { title: 'When?' }));
  return { standIn, room, user: reader(standIn) };
}

const labels = (message: { readonly buttons: readonly { readonly label: string }[] }) =>
  message.buttons.map(({ label }) => label);

describe('the context of a quotation', () => {
  it('can be read on, earlier and later, in the same private message, with the quotation in bold', async () => {
    const { standIn, user } = await opened();
    const context = await user.press(await user.ask(), 'Context 1');
    expect(context.text).toContain('¶1–3');
    expect(labels(context)).toEqual(['Later', 'Whole article', 'Copy citation', 'Share', 'Harbour Daily']);
    const later = await user.press(context, 'Later');
    expect([later.id, later.ephemeral]).toEqual([context.id, true]);
    expect(later.text).toContain('¶3–5');
    expect(later.text).toContain('“The sun came out.”');
    expect(later.text).toContain('-# The quotation is in paragraph 2.');
    expect(labels(later)).toContain('Earlier');
    const last = await user.press(later, 'Later');
    expect(last.text).toContain('¶5–7');
    expect(labels(last)).not.toContain('Later');
    const back = await user.press(await user.press(last, 'Earlier'), 'Earlier');
    expect(back.text).toContain('**The talks began on Monday.**');
    expect(labels(back)).not.toContain('Earlier');
    expect(standIn.violations).toEqual([]);
  });

  it('works after a restart, and leads to the whole article', async () => {
    const { standIn, room, user } = await opened();
    const context = await user.press(await user.ask(), 'Context 1');
    await room.bot.host.stop();
    await startBot(standIn, room.desk);
    expect((await user.press(context, 'Later')).text).toContain('¶3–5');
    const whole = await user.press(context, 'Whole article');
    expect(whole.ephemeral).toBe(true);
    expect(whole.id).not.toBe(context.id);
    expect(whole.text).toContain('### Talks begin in the harbour');
    expect(whole.text).toContain('1–5 of 7');
    expect(whole.menus).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  it('leads to an article whose pages stay private, and can be shared from any of them', async () => {
    const { standIn, user } = await opened();
    const whole = await user.press(await user.press(await user.ask(), 'Context 1'), 'Whole article');
    const next = await user.press(whole, 'Next page');
    expect([next.id, next.ephemeral]).toEqual([whole.id, true]);
    expect(next.text).toContain('6–7 of 7');
    expect(labels(next)).toContain('Share');
    const shared = await user.press(next, 'Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.text).toContain('6–7 of 7');
    expect(standIn.violations).toEqual([]);
  });
});

describe('a copied citation', () => {
  it('is plain text for a document, in a code block', async () => {
    const { standIn, user } = await opened();
    const context = await user.press(await user.ask(), 'Context 1');
    const copied = await user.press(context, 'Copy citation');
    expect(copied.ephemeral).toBe(true);
    expect(copied.id).not.toBe(context.id);
    expect(copied.text).toBe(
      '```\n“The talks began on Monday.” — Talks begin in the harbour, Harbour Daily, 10 July 2013, ¶2, https://www.harbour.example/talks?id=1\n```',
    );
    expect(standIn.violations).toEqual([]);
  });
});

describe('the menu of articles', () => {
  it('offers each article of the page once, and shows the chosen one to the chooser alone', async () => {
    const { standIn, user } = await opened([monday, cite(other, 1), cite(article, 3)]);
    const reply = await user.ask();
    expect(reply.menus).toMatchObject([
      {
        custom_id: 'articles',
        placeholder: 'Jump to an article',
        options: [
          {
            value: article.key,
            label: 'Talks begin in the harbour',
            description: 'Harbour Daily · 10 July 2013',
          },
          { value: other.key, label: 'Wang speaks', description: 'Inland Post · July 2013' },
        ],
      },
    ]);
    expect(labels(reply)).toContain('Harbour Daily [1][3]');
    const chosen = await user.choose(reply, other.key);
    expect(chosen).toMatchObject({ ephemeral: true });
    expect(chosen.text).toContain('“Wang spoke.”');
    expect(standIn.message(reply.id)?.text).toBe(reply.text);
    expect(standIn.violations).toEqual([]);
  });

  it.each([
    '',
    'Talks begin',
    '#abcdef012345',
    'x'.repeat(100),
    '__proto__',
  ])('is answered politely where it offers no %j', async (value) => {
    const { standIn, user } = await opened();
    const reply = await user.choose(await user.ask(), value, true);
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.text).toMatch(/ask again/);
    expect(standIn.violations).toEqual([]);
  });
});

describe('what may have been meant', () => {
  const nothing: Nothing = {
    status: 'nothing',
    title: 'When?',
    text: 'The articles do not say.',
    didYouMean: ['Wang *Yang*', `too long for a button ${'x'.repeat(80)}`, 'Wang Yi', 'Wang Yi'],
    citations: [],
    notes: [],
  };

  it.each([
    false,
    true,
  ])('is asked anew by its button, the rest as it was (private: %s)', async (isPrivate) => {
    const standIn = await discord();
    const room = await openNewsroom(standIn, [article], (_context, question) =>
      question === 'When?' ? nothing : answered([monday], { title: question }),
    );
    const user = reader(standIn);
    const reply = await user.ask({ source: 'Harbour Daily', private: isPrivate });
    expect(reply.text).toContain('Did you mean “Wang \\*Yang\\*” or “too long');
    expect(labels(reply).slice(0, 2)).toEqual(['Wang *Yang*', 'Wang Yi']);
    const again = await user.press(reply, 'Wang *Yang*');
    expect(again.id).not.toBe(reply.id);
    expect(again.ephemeral).toBe(isPrivate);
    expect(again.text).toContain('### Wang \\*Yang\\*');
    expect(room.asked.at(-1)).toEqual({ question: 'Wang *Yang*', source: 'Harbour Daily', offset: 0 });
    expect(standIn.message(reply.id)?.text).toBe(reply.text);
    expect(standIn.violations).toEqual([]);
  });

  it.each([
    'again:gone:Wang',
    'again:ask:',
    'again:ask:  ',
    'again:ask',
  ])('is answered politely where %j is no button of ours', async (id) => {
    const { standIn, room, user } = await opened();
    const reply = await user.force(await user.ask(), id);
    expect(reply.text).toMatch(/ask again/);
    expect(room.asked).toHaveLength(1);
    expect(standIn.violations).toEqual([]);
  });
});

describe('another page', () => {
  it('that is no longer there is told, and what is there stays', async () => {
    const standIn = await discord();
    const all = article.paragraphs.map((_, index) => cite(article, index + 1));
    let total = all.length;
    const room = await openNewsroom(standIn, [article], ({ offset, limit }) =>
      answered(all.slice(0, total).slice(offset, offset + limit), { title: 'When?', offset, total }),
    );
    const user = reader(standIn);
    const reply = await user.ask();
    total = 3;
    const past = await user.press(reply, 'Next page');
    expect(past).toMatchObject({ ephemeral: true });
    expect(past.text).toContain('There is no such page any more: there are 3 quotations.');
    expect(standIn.message(reply.id)?.text).toBe(reply.text);
    expect(room.asked.map(({ offset }) => offset)).toEqual([0, 5]);
    expect(standIn.violations).toEqual([]);
  });
});

const ids: [string, string][] = [
  ['context', contextId(place, 1)],
  ['an earlier or later paragraph', moveId(place, 4)],
  ['a shared context', showId(place, 2)],
  ['a citation', citationId(place)],
  ['a whole article', `article:${article.key}`],
];

describe('every button of an article', () => {
  it.each(ids)('(%s) says so when the article is gone', async (_what, id) => {
    const { standIn, room, user } = await opened();
    const reply = await user.ask();
    expect((await user.force(reply, id)).text).not.toContain('no longer there');
    await room.archive.remove(article.id, article.scope);
    const pressed = await user.force(reply, id);
    expect(pressed).toMatchObject({ ephemeral: true });
    expect(pressed.text).toContain('That article is no longer there, or has changed: ask again.');
    expect(standIn.violations).toEqual([]);
  });

  it.each(ids)('(%s) says so when the article has changed', async (what, id) => {
    const { room, user } = await opened();
    const reply = await user.ask();
    await room.archive.put([{ ...articleOf([['All is new.'], ['It is.']]), url: null }]);
    const { text } = await user.force(reply, id);
    if (what === 'a whole article') expect(text).toContain('“All is new.”');
    else expect(text).toContain('no longer there, or has changed');
  });

  it.each(
    ids,
  )('(%s) shows an article of one server in no other, nor in direct messages', async (_what, id) => {
    const standIn = await discord({ guilds: ['One', 'Two'] });
    const [one, two] = standIn.guilds;
    if (!one || !two) throw new Error('two servers are needed');
    const own = { ...article, scope: one.id };
    await openNewsroom(standIn, [own, other], () => answered([cite(other, 1)], { title: 'When?' }));
    const [here, there] = [reader(standIn, one), reader(standIn, two)];
    expect((await here.force(await here.ask(), id)).text).toContain('Harbour Daily');
    expect((await there.force(await there.ask(), id)).text).toContain('no longer there');
    const direct = await standIn
      .interact({ kind: 'command', name: 'ask', options: { question: 'q' } })
      .reply();
    const pressed = standIn.interact({ kind: 'button', message: direct, button: id, force: true });
    expect((await pressed.reply()).text).toContain('no longer there');
    expect(standIn.violations).toEqual([]);
  });
});

describe('a button that nobody made', () => {
  const { key, start, end } = place;
  it.each([
    'share:gone:t:0',
    'light:gone:t:0',
    'page:article:f:0',
    'share:article:f:0',
    'picture:ask:t:0',
    `context:${key}:2:${start + 1}:${end}`,
    `citation:${key}:2:${start}:${end - 1}`,
    `move:${key}:99:${start}:${end}:1`,
    `show:${key}:2:${end}:${start}:2`,
    `move:${key}:2:${start}:${end}`,
    'article:ABCDEF012345',
    'article:abcdef012345:1',
    'article:',
    'articles:1',
  ])('(%s) is answered politely, for the presser alone', async (id) => {
    const { standIn, room, user } = await opened();
    const pressed = await user.force(await user.ask(), id);
    expect(pressed).toMatchObject({ ephemeral: true });
    expect(pressed.text).toMatch(/ask again/);
    expect(room.bot.lines.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  it('shows what lies outside an article no worse than its end', async () => {
    const { user } = await opened();
    const reply = await user.ask();
    expect((await user.force(reply, moveId(place, 999_999))).text).toContain('¶6–7');
    expect((await user.force(reply, moveId(place, 0))).text).toContain('¶1–2');
  });
});
