import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/terminal/asking.ts';
import { completeLine } from '../../src/terminal/completion.ts';
import { replyJson } from '../../src/terminal/json.ts';
import { printAnswer } from '../../src/terminal/print.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { shelfDesk } from '../discord/shelf.ts';

describe('a group of commands in a terminal', () => {
  it.each([
    ['/shelf list'],
    ['/shelf add vase to:200000000000000001'],
    ['/recent'],
  ])('is refused, since there is no server: %s', async (line) => {
    const { desk, asked } = await shelfDesk();
    const reply = await createAsk({ desk, onBug: () => expect.unreachable() })(line);
    expect(reply.answer).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('ask it in a Discord server'),
    });
    expect(JSON.parse(replyJson(reply))).toMatchObject({ command: line, status: 'refused', citations: [] });
    expect(asked).toEqual([]);
  });

  it('is completed: the group’s commands, and then their options', async () => {
    const { desk } = await shelfDesk();
    const all = ['/shelf add ', '/shelf list ', '/shelf export ', '/shelf test '];
    expect(await completeLine('/shelf', desk)).toEqual([all, '/shelf']);
    expect(await completeLine('/shelf ', desk)).toEqual([all, '/shelf ']);
    expect(await completeLine('/Shelf l', desk)).toEqual([['/shelf list '], '/Shelf l']);
    expect(await completeLine('/shelf x', desk)).toEqual([[], '/shelf x']);
    expect(await completeLine('/shelf list ', desk)).toEqual([['where:'], '']);
    expect(await completeLine('/shelf add vase pa', desk)).toEqual([['paper:'], 'pa']);
  });

  it('leaves the words of an ordinary command to its options', async () => {
    const { desk } = await shelfDesk();
    expect(await completeLine('/ask so', desk)).toEqual([['source:'], 'so']);
  });

  it('names the files of a reply', () => {
    const files = [{ name: 'shelf.json', data: new Uint8Array(1) }];
    const answer = { status: 'done', title: 'All of it', text: '', rows: [], files } as const;
    const printed = printAnswer(answer, { width: 80, style: styleFor(false) });
    expect(printed).toContain('With it, in Discord: shelf.json');
    expect(printAnswer({ ...answer, files: [] }, { width: 80, style: styleFor(false) })).not.toContain(
      'With it',
    );
  });
});
