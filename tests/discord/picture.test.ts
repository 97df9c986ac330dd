import { afterEach, describe, expect, it } from 'vitest';
import type { Answered, Moment } from '../../src/answers/answer.ts';
import { pictureId } from '../../src/discord/custom-id.ts';
import type { Message } from '../../src/discord/message.ts';
import { pack } from '../../src/discord/parcel.ts';
import { type Draw, planReply } from '../../src/discord/plan.ts';
import { closeAll, discord } from './bot.ts';
import { openNewsroom, reader } from './newsroom.ts';
import { buttonsOf, componentsOf, quotationsOf, textsOf } from './payload.ts';
import { answered, articleOf, cite, fakeDesk } from './sample.ts';
import { validateMessage } from './standin/standin.ts';

const article = articleOf(
  Array.from({ length: 9 }, (_, index) => [`Sentence ${index} says ${'much '.repeat(180)}.`]),
);
const citations = article.paragraphs.map((_, index) => cite(article, index + 1));
const moment = (citation: number): Moment => ({
  from: '2013-07-08',
  to: '2013-07-08',
  granularity: 'day',
  citation,
  isDisputed: false,
});
const timeline = (changes: Partial<Answered> = {}) =>
  answered(citations.slice(0, 5), {
    title: 'q',
    total: 9,
    moments: [1, 2, 3, 4, 5].map(moment),
    ...changes,
  });

/** Draws nothing, and remembers what of. */
function drawer() {
  const drawn: { answer: Answered; look: string }[] = [];
  const draw: Draw = async (answer, look) => {
    drawn.push({ answer, look });
    return { png: new Uint8Array([1, 2, 3]), alt: 'A line with three points:\n8 July 2013' };
  };
  return { drawn, draw };
}

const now = new Date('2013-07-12T12:00:00Z');
const origin = { scope: 'shared', asker: { id: '1', name: 'Ann', mayManage: false }, channel: null } as const;

async function asked(answer: Answered, draw: Draw): Promise<Message> {
  const desk = fakeDesk({ respond: async () => answer });
  const asking = { command: 'ask', options: { question: 'q' } };
  const gesture = { kind: 'command', asked: asking, privately: false, ...origin } as const;
  return (await planReply(gesture, desk, now, draw).work()).message;
}

async function pressed(message: Message, label: string, answer: Answered, draw: Draw) {
  const customId = buttonsOf(message).find((button) => button.label === label)?.id ?? label;
  const plan = planReply(
    {
      kind: 'press',
      customId,
      values: [],
      head: textsOf(message)[0] ?? '',
      isPrivate: false,
      isDone: false,
      isOfCommand: true,
      ...origin,
    },
    fakeDesk({ respond: async () => answer }),
    now,
    draw,
  );
  return { plan, reply: await plan.work() };
}

const timeless = (message: Message) => textsOf(message).map((text) => text.replace(/ · \d+ ms$/, ''));
const pictures = (message: Message) => buttonsOf(message).filter(({ label }) => /icture/.test(label));
const labels = (message: Message) => pictures(message).map(({ label }) => label);

describe('the picture of a page', () => {
  it('is drawn for who asks for it, on top of the same page, and says in words what it shows', async () => {
    const { draw, drawn } = drawer();
    const message = await asked(timeline(), draw);
    expect(labels(message)).toEqual(['Picture (light)', 'Picture (dark)']);
    expect(drawn).toEqual([]);
    const { reply } = await pressed(message, 'Picture (dark)', timeline(), draw);
    expect(reply).toMatchObject({ update: true, outcome: 'answered' });
    expect(drawn.map(({ look }) => look)).toEqual(['dark']);
    expect(timeless(reply.message)).toEqual(timeless(message));
    expect(componentsOf(reply.message)[1]).toMatchObject({
      type: 12,
      items: [
        {
          media: { url: 'attachment://timeline.png' },
          description: 'A line with three points: 8 July 2013',
        },
      ],
    });
    const { body, files } = pack(reply.message, true);
    expect(files.map(({ name }) => name)).toEqual(['timeline.png']);
    expect(validateMessage(body, { kind: 'update', files: ['timeline.png'] })).toEqual([]);
  });

  it('can be had in the other colours, and taken away again', async () => {
    const { draw, drawn } = drawer();
    const message = await asked(timeline(), draw);
    const light = (await pressed(message, 'Picture (light)', timeline(), draw)).reply.message;
    expect(labels(light)).toEqual(['Picture (dark)', 'Without picture']);
    const without = (await pressed(light, 'Without picture', timeline(), draw)).reply.message;
    expect(labels(without)).toEqual(['Picture (light)', 'Picture (dark)']);
    expect(without.files).toBeUndefined();
    expect(drawn).toHaveLength(1);
  });

  it('shows only what the page has room to quote', async () => {
    const { draw, drawn } = drawer();
    const message = await asked(timeline(), draw);
    const { reply } = await pressed(message, 'Picture (light)', timeline(), draw);
    const count = quotationsOf(reply.message).length;
    expect(count).toBeLessThan(5);
    expect(drawn[0]?.answer.citations).toHaveLength(count);
    expect(drawn[0]?.answer.moments?.map(({ citation }) => citation)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  it('is not offered for less than two moments', async () => {
    const { draw } = drawer();
    for (const moments of [[], [moment(1)], [moment(1), moment(5)]])
      expect(labels(await asked(timeline({ moments }), draw))).toEqual([]);
  });

  it('is left out where the page tells of less than it did, whoever presses', async () => {
    const { draw, drawn } = drawer();
    const message = await asked(timeline(), draw);
    const id = pictureId('light', { command: 'ask', titled: true, trail: [0] });
    const { reply } = await pressed(message, id, timeline({ moments: [] }), draw);
    expect(reply.message.files).toBeUndefined();
    expect(drawn).toEqual([]);
  });
});

describe('the picture of a timeline', () => {
  afterEach(closeAll);

  it('comes and goes in the same message, as a file that Discord is sent', async () => {
    const standIn = await discord();
    const days = articleOf([['The talks began on Monday.'], ['They ended on Tuesday.']]);
    const both = [cite(days, 1), cite(days, 2)];
    const moments = both.map((_, index) => ({
      ...moment(index + 1),
      from: `2013-07-0${8 + index}`,
      to: `2013-07-0${8 + index}`,
    }));
    await openNewsroom(standIn, [days], () => answered(both, { title: 'When?', moments }));
    const user = reader(standIn);
    const reply = await user.ask();
    const dark = await user.press(reply, 'Picture (dark)');
    expect([dark.id, dark.files]).toEqual([reply.id, ['timeline.png']]);
    expect(JSON.stringify(dark.components)).toMatch(
      /"url":"attachment:\/\/timeline.png"[^}]*},"description":"./,
    );
    expect(dark.text).toContain('They ended on Tuesday.');
    const light = await user.press(dark, 'Picture (light)');
    expect(light.files).toEqual(['timeline.png']);
    const without = await user.press(light, 'Without picture');
    expect([without.id, without.files]).toEqual([reply.id, []]);
    expect(standIn.violations).toEqual([]);
  });
});
