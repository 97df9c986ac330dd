import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { openNewsroom, reader } from './newsroom.ts';
import { answered, articleOf, cite } from './sample.ts';

afterEach(closeAll);

const article = articleOf(Array.from({ length: 9 }, (_, index) => [`Sentence ${index} of the talks.`]));
const every = article.paragraphs.map((_, index) => cite(article, index + 1));

async function opened(name = 'Ann', answer?: Answer) {
  const standIn = await discord();
  const somebody = standIn.addPerson(name);
  const room = await openNewsroom(
    standIn,
    [article],
    ({ offset, limit }, question) =>
      answer ??
      answered(every.slice(offset, offset + limit), { title: question, offset, total: every.length }),
  );
  const [guild] = standIn.guilds;
  return { standIn, room, user: reader(standIn, guild, somebody) };
}

const labels = (message: { readonly buttons: readonly { readonly label: string }[] }) =>
  message.buttons.map(({ label }) => label);

describe('sharing', () => {
  it('posts a private page as a new message for everybody, with who shared it, after a restart as well', async () => {
    const { standIn, room, user } = await opened();
    const options = { source: 'A · B: *c*', private: true };
    const second = await user.press(await user.ask(options), 'Next page');
    expect(second.ephemeral).toBe(true);
    await room.bot.host.stop();
    await startBot(standIn, room.desk);
    const shared = await user.press(second, 'Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.id).not.toBe(second.id);
    expect(shared.text).toContain('\n-# Shared by Ann\n');
    expect(shared.text).toContain('6–9 of 9');
    expect(labels(shared)).not.toContain('Share');
    expect(room.asked.at(-1)).toEqual({ question: 'When?', source: 'A · B: *c*', offset: 5 });
    expect(standIn.message(second.id)?.text).toBe(second.text);
    expect(standIn.violations).toEqual([]);
  });

  it('is still named on the pages that are turned to later, whoever turns them', async () => {
    const { standIn, user } = await opened('Ann <@1> *x*');
    const shared = await user.press(await user.ask({ private: true }), 'Share');
    const turned = await reader(standIn).press(shared, 'Next page');
    expect(turned.id).toBe(shared.id);
    expect(turned.text).toContain('\n-# Shared by Ann \\<\\@1\\> \\*x\\*\n');
    expect(turned.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(standIn.violations).toEqual([]);
  });

  it('is not offered where everybody sees the reply, nor by a refusal', async () => {
    const { user } = await opened();
    expect(labels(await user.ask())).not.toContain('Share');
    const refusing = await opened('Ann', { status: 'refused', reason: 'No.' });
    expect(labels(await refusing.user.ask({ private: true }))).not.toContain('Share');
  });

  it('posts that the articles do not say', async () => {
    const nothing: Answer = { status: 'nothing', title: 'When?', text: 'No.', citations: [], notes: [] };
    const { standIn, user } = await opened('Ann', nothing);
    const shared = await user.press(await user.ask({ private: true }), 'Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.text).toContain('Shared by Ann');
    expect(shared.text).toContain('Not found in the articles');
    expect(standIn.violations).toEqual([]);
  });

  it('posts a quotation in its context, which others cannot leaf away from', async () => {
    const { standIn, user } = await opened();
    const context = await user.press(await user.press(await user.ask(), 'Context 3'), 'Later');
    const shared = await user.press(context, 'Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.text).toContain('¶4–6');
    expect(shared.text).toContain('-# Shared by Ann');
    expect(labels(shared)).toEqual(['Whole article', 'Copy citation']);
    const copied = await reader(standIn).press(shared, 'Copy citation');
    expect(copied).toMatchObject({ ephemeral: true });
    expect(standIn.violations).toEqual([]);
  });

  it('asks with the scope of who shares', async () => {
    const standIn = await discord({ guilds: ['One', 'Two'] });
    const scopes: string[] = [];
    await openNewsroom(standIn, [article], ({ scope }) => {
      scopes.push(scope);
      return answered(every.slice(0, 1), { title: 'When?' });
    });
    const [one, two] = standIn.guilds;
    const reply = await reader(standIn, one).ask({ private: true });
    await reader(standIn, two).force(reply, 'share:ask:t:0');
    expect(scopes).toEqual([one?.id, two?.id]);
  });
});
