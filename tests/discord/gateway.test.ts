import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Request } from '../../src/desk/desk.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { answered, articleOf, cite, fakeDesk } from './sample.ts';

afterEach(closeAll);

const article = articleOf([
  ['Talks were planned.'],
  ['The talks began on Monday.', 'They went on.'],
  ['Nobody left early.'],
]);
const monday = cite(article, 2, [1, 1], ['began']);
const QUESTION = 'When did the *talks* begin?';

/** A desk that remembers what it was asked. */
function listening(respond: (request: Request) => Answer | Promise<Answer>, articles = [article]) {
  const requests: Request[] = [];
  const desk = fakeDesk({
    articles,
    respond: async (request) => {
      requests.push(request);
      return respond(request);
    },
  });
  return { desk, requests };
}

/** A reply without how long it took. */
const timeless = (text: string) => text.replace(/ · \d+ ms$/m, '');

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a command', () => {
  it('reaches the desk with its options and its server, and the answer reaches the user', async () => {
    const standIn = await discord();
    const { desk, requests } = listening(() => answered([monday], { title: QUESTION }));
    const { counted } = await startBot(standIn, desk);
    const guild = standIn.guilds[0];
    const options = { question: QUESTION, source: 'Harbour Daily', limit: 3 };
    const asked = standIn.interact({ kind: 'command', name: 'ask', options, ...(guild && { guild }) });
    const reply = await asked.reply();
    const asker = { ...standIn.person, mayManage: false };
    const from = { scope: guild?.id, asker, channel: guild?.channelId };
    expect(requests).toEqual([
      { command: 'ask', options, ...from, now: new Date('2013-07-12T12:00:00Z'), offset: 0 },
    ]);
    expect(reply.text).toContain('“The talks **began** on Monday.”');
    expect(reply).toMatchObject({ ephemeral: false, componentsV2: true });
    await expect.poll(() => counted).toEqual(['ask answered']);
    expect(standIn.violations).toEqual([]);
  });

  it('in direct messages asks the shared articles alone', async () => {
    const standIn = await discord();
    const { desk, requests } = listening(() => ({ status: 'refused', reason: 'No.' }));
    await startBot(standIn, desk);
    const reply = await standIn
      .interact({ kind: 'command', name: 'ask', options: { question: 'Who?' } })
      .reply();
    expect(requests[0]?.scope).toBe('shared');
    expect(reply.text).toContain('No.');
    expect(standIn.violations).toEqual([]);
  });

  it.each<[string, Answer]>([
    ['answered', answered([monday])],
    [
      'nothing',
      { status: 'nothing', title: 'q', text: 'The articles do not say.', citations: [monday], notes: [] },
    ],
    ['refused', { status: 'refused', reason: 'No.' }],
    ['done', { status: 'done', title: 'Help', text: 'I answer.', rows: [] }],
  ])('may come to %s, private where that was asked for', async (_status, answer) => {
    const standIn = await discord();
    await startBot(standIn, listening(() => answer).desk);
    const options = { question: 'q', private: true };
    const asked = standIn.interact({ kind: 'command', name: 'ask', options });
    expect((await asked.reply()).ephemeral).toBe(true);
    expect((await asked.first).type).toBe(4);
    expect(standIn.violations).toEqual([]);
  });

  it('never pings whom a quotation names', async () => {
    const standIn = await discord();
    const evil = articleOf([[`@everyone <@${standIn.person.id}> came.`]]);
    await startBot(standIn, listening(() => answered([cite(evil, 1)])).desk);
    const reply = await standIn
      .interact({ kind: 'command', name: 'ask', options: { question: 'q' } })
      .reply();
    expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(standIn.violations).toEqual([]);
  });

  it.each([false, true])('that takes longer is deferred and then edited (private: %s)', async (privately) => {
    const standIn = await discord();
    const { desk } = listening(async () => {
      await sleep(150);
      return answered([monday]);
    });
    await startBot(standIn, desk, { waits: { deferAfter: 50 } });
    const options = { question: 'q', private: privately };
    const asked = standIn.interact({ kind: 'command', name: 'ask', options });
    expect(await asked.first).toMatchObject({ type: 5, ephemeral: privately });
    const reply = await asked.reply();
    expect(reply).toMatchObject({ ephemeral: privately, componentsV2: true, thinking: false });
    expect(reply.text).toContain('Monday');
    expect(standIn.violations).toEqual([]);
  });

  it.each([0, 100])('that meets a bug after %s ms gets an id, which the log has with the bug', async (ms) => {
    const standIn = await discord();
    const { desk } = listening(async () => {
      await sleep(ms);
      throw new Error(`broken with ${standIn.token}`);
    });
    const { lines, counted } = await startBot(standIn, desk, { waits: { deferAfter: 50 } });
    const reply = await standIn
      .interact({ kind: 'command', name: 'ask', options: { question: 'q' } })
      .reply();
    const id = /Something went wrong \(id (\w+)\)/.exec(reply.text)?.[1];
    expect(id).toBeDefined();
    expect(reply.text).not.toContain('broken');
    expect(lines.find(({ level }) => level === 'error')?.text).toContain(`"id":"${id}"`);
    await expect.poll(() => counted).toEqual(['ask failed']);
    expect(standIn.violations).toEqual([]);
  });

  it('that never ends is given up', async () => {
    const standIn = await discord();
    const { desk } = listening(() => new Promise<never>(() => {}));
    await startBot(standIn, desk, { waits: { deferAfter: 30, giveUpAfter: 100 } });
    const reply = await standIn
      .interact({ kind: 'command', name: 'ask', options: { question: 'q' } })
      .reply();
    expect(reply.text).toContain('takes too long');
    expect(standIn.violations).toEqual([]);
  });
});

describe('buttons', () => {
  const long = articleOf(
    Array.from({ length: 9 }, (_, index) => [`Sentence ${index} says ${'much '.repeat(180)}.`]),
  );
  const every = long.paragraphs.map((_, index) => cite(long, index + 1));
  const paged = () =>
    listening(
      ({ offset = 0 }) =>
        answered(every.slice(offset, offset + 5), { title: 'q', offset, total: every.length }),
      [long],
    );

  it('leaf forth and back in place, with the whole request, after a restart as well', async () => {
    const standIn = await discord();
    const { desk, requests } = paged();
    const first = await startBot(standIn, desk);
    const options = { question: QUESTION, source: 'A · B: *c*', after: '2013-07', limit: 5, private: true };
    const reply = await standIn.interact({ kind: 'command', name: 'ask', options }).reply();
    await first.host.stop();
    await startBot(standIn, desk);
    const next = await standIn.interact({ kind: 'button', message: reply, button: 'Next page' }).reply();
    const back = await standIn.interact({ kind: 'button', message: next, button: 'Previous page' }).reply();
    const { private: _, ...told } = options;
    expect(requests.map((request) => request.options)).toEqual([told, told, told]);
    expect(requests.map(({ offset }) => offset)).toEqual([0, 3, 0]);
    expect([next.id, back.id]).toEqual([reply.id, reply.id]);
    expect(timeless(back.text)).toBe(timeless(reply.text));
    expect(next.text).not.toBe(reply.text);
    expect(standIn.violations).toEqual([]);
  });

  it('leaf when the desk is slow', async () => {
    const standIn = await discord();
    let wait = 0;
    const { desk } = listening(async ({ offset = 0 }) => {
      await sleep(wait);
      return answered(every.slice(offset, offset + 5), { title: 'q', offset, total: every.length });
    });
    await startBot(standIn, desk, { waits: { deferAfter: 50 } });
    const reply = await standIn
      .interact({ kind: 'command', name: 'ask', options: { question: 'q' } })
      .reply();
    wait = 150;
    const pressed = standIn.interact({ kind: 'button', message: reply, button: 'Next page' });
    expect((await pressed.first).type).toBe(6);
    await expect.poll(() => standIn.message(reply.id)?.text).toContain('4–6 of 9');
    expect(standIn.violations).toEqual([]);
  });

  it('leave the message as it was when there is no such page, or a bug, and say so to the presser', async () => {
    const standIn = await discord();
    let then: Answer | Error = answered(every.slice(0, 5), { title: 'q', total: 9 });
    const { desk } = listening(async () => {
      if (then instanceof Error) {
        await sleep(100);
        throw then;
      }
      return then;
    });
    await startBot(standIn, desk, { waits: { deferAfter: 50 } });
    const reply = await standIn
      .interact({ kind: 'command', name: 'ask', options: { question: 'q' } })
      .reply();
    then = { status: 'nothing', title: 'q', text: 'The articles do not say.', citations: [], notes: [] };
    const beside = await standIn.interact({ kind: 'button', message: reply, button: 'Next page' }).reply();
    then = new Error('broken');
    const pressed = standIn.interact({ kind: 'button', message: reply, button: 'Next page' });
    const [failed] = await pressed.followUps(1);
    expect(beside).toMatchObject({ ephemeral: true });
    expect(beside.id).not.toBe(reply.id);
    expect(failed?.text).toContain('Something went wrong');
    expect(failed?.ephemeral).toBe(true);
    expect(standIn.message(reply.id)?.text).toBe(reply.text);
    expect(standIn.violations).toEqual([]);
  });

  it('show a quotation in its context, after a restart as well', async () => {
    const standIn = await discord();
    const { desk } = listening(() => answered([monday]));
    const first = await startBot(standIn, desk);
    const reply = await standIn
      .interact({ kind: 'command', name: 'ask', options: { question: 'q' } })
      .reply();
    await first.host.stop();
    await startBot(standIn, desk);
    const context = await standIn.interact({ kind: 'button', message: reply, button: 'Context 1' }).reply();
    expect(context.ephemeral).toBe(true);
    expect(context.text).toContain('Talks were planned.');
    expect(context.text).toContain('“**The talks began on Monday.** They went on.”');
    expect(context.text).toContain('Nobody left early.');
    expect(standIn.message(reply.id)?.text).toBe(reply.text);
    expect(standIn.violations).toEqual([]);
  });

  it('check the scope again: an article of one server is not shown in another', async () => {
    const standIn = await discord({ guilds: ['One', 'Two'] });
    const [one, two] = standIn.guilds;
    if (!one || !two) throw new Error('two servers are needed');
    const own = articleOf([['Ours alone.']], { scope: one.id });
    await startBot(standIn, listening(() => answered([cite(own, 1)]), [own]).desk);
    const ask = (guild: typeof one) =>
      standIn.interact({ kind: 'command', name: 'ask', options: { question: 'q' }, guild }).reply();
    const press = async (guild: typeof one) =>
      standIn.interact({ kind: 'button', message: await ask(guild), button: 'Context 1', guild }).reply();
    expect((await press(one)).text).toContain('Ours alone.');
    expect((await press(two)).text).toContain('no longer there');
    expect(standIn.violations).toEqual([]);
  });

  it.each([
    '',
    'page',
    'page:gone:f:0',
    'context:nobody000000:1:0:5:1',
    'context:abcdef012345:99:0:5',
    'context:abcdef012345:1:5:1',
    '💥',
    '__proto__',
    'x'.repeat(100),
  ])('that nobody made (%j) are answered politely', async (customId) => {
    const standIn = await discord();
    const { lines } = await startBot(standIn, listening(() => answered([monday])).desk);
    const reply = await standIn
      .interact({ kind: 'command', name: 'ask', options: { question: 'q' } })
      .reply();
    const pressed = standIn.interact({ kind: 'button', message: reply, button: customId, force: true });
    expect((await pressed.reply()).text).toMatch(/ask again/);
    expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
