import { PassThrough } from 'node:stream';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/terminal/asking.ts';
import { answerBatch, readQuestion } from '../../src/terminal/batch.ts';
import { createTerminal } from '../../src/terminal/host.ts';
import { answered, type FakeDesk, fakeDesk } from './fake-desk.ts';
import { chunksOf, fakeStreams } from './streams.ts';

async function run(input: string | Uint8Array, desk: FakeDesk = fakeDesk(), now: Date | null = null) {
  const streams = fakeStreams();
  await createTerminal({ desk, streams, json: true, now }).batch(chunksOf(input));
  return { objects: streams.output.lines.map((line): Record<string, unknown> => JSON.parse(line)), streams };
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('a batch', () => {
  it('answers every line in its order and gives each id back as it came', async () => {
    const { objects } = await run(
      line({ id: 'q1', command: '/who a' }) + line({ id: 2, command: '/who b' }) + line({ command: 'c' }),
    );
    expect(objects.map((object) => [object.id, object.command, object.status])).toEqual([
      ['q1', '/who a', 'answered'],
      [2, '/who b', 'answered'],
      [undefined, 'c', 'answered'],
    ]);
  });

  it('gives the first reply before the input ends', async () => {
    const input = new PassThrough();
    const ask = createAsk({ desk: fakeDesk(), onBug: () => {} });
    const outcomes = answerBatch(input, ask);
    input.write(line({ id: 'first', command: 'a' }));
    expect((await outcomes.next()).value).toMatchObject({ id: 'first' });
    input.end(line({ id: 'second', command: 'b' }));
    expect((await outcomes.next()).value).toMatchObject({ id: 'second' });
    expect((await outcomes.next()).done).toBe(true);
  });

  it('refuses a line that is no question with its number, and goes on', async () => {
    const bad = ['not JSON', '', '[1]', '"text"', 'null', '{"id":"x"}', '{"command":7}', '{"command":null}'];
    const { objects } = await run(`${bad.join('\n')}\n${line({ id: 'good', command: 'a' })}`);
    expect(objects.slice(0, -1).map((object) => [object.status, object.line])).toEqual(
      bad.map((_, index) => ['refused', index + 1]),
    );
    expect(objects.every((object) => object.status === 'answered' || object.reason !== '')).toBe(true);
    expect(objects.at(-1)).toMatchObject({ id: 'good', status: 'answered' });
  });

  it('gives the id of a line without a command back, so that its caller knows it', async () => {
    const { objects } = await run(line({ id: 'q7' }));
    expect(objects).toMatchObject([{ id: 'q7', line: 1, status: 'refused' }]);
  });

  it.each([
    [null],
    [''],
    [0],
    [false],
    [[1, null, ['a']]],
    [{ row: 3, of: { sheet: 'x' } }],
  ])('answers a record with the id %j and gives it back, also where the record is refused', async (id) => {
    const { objects } = await run(line({ id, command: 'a' }) + line({ id }) + line({ command: 'a' }));
    expect(objects.map((object) => object.status)).toEqual(['answered', 'refused', 'answered']);
    expect(objects[0]).toHaveProperty('id', id);
    expect(objects[1]).toHaveProperty('id', id);
    expect(objects[2]).not.toHaveProperty('id');
  });

  it('refuses an id of a depth that cannot be written, and goes on', async () => {
    const nested = (depth: number) => `{"id":${'['.repeat(depth)}${']'.repeat(depth)},"command":"a"}\n`;
    const { objects } = await run(nested(100) + nested(1_000_000) + line({ command: 'a' }));
    expect(objects.map((object) => object.status)).toEqual(['answered', 'refused', 'answered']);
    expect(objects[1]).toMatchObject({ line: 2, reason: expect.stringContaining('“id”') });
  });

  it('asks at the moment of its line, else at the moment of the run', async () => {
    const desk = fakeDesk();
    const input = line({ command: 'a', now: '2013-07-10' }) + line({ command: 'b' });
    await run(input, desk, new Date('2020-01-02T00:00:00Z'));
    expect(desk.requests.map((request) => request.now.toISOString().slice(0, 10))).toEqual([
      '2013-07-10',
      '2020-01-02',
    ]);
  });

  it('refuses a moment that is none, and never asks the desk', async () => {
    const desk = fakeDesk();
    const { objects } = await run(
      line({ id: 1, command: 'a', now: '2013-02-30' }) + line({ id: 2, command: 'a', now: 5 }),
      desk,
    );
    expect(objects).toMatchObject([
      { id: 1, status: 'refused' },
      { id: 2, status: 'refused' },
    ]);
    expect(desk.requests).toEqual([]);
  });

  it('refuses a command line of a million characters at once, and goes on', async () => {
    const desk = fakeDesk();
    const { objects } = await run(
      line({ id: 1, command: 'x'.repeat(1_000_000) }) + line({ id: 2, command: 'a' }),
      desk,
    );
    expect(objects.map((object) => object.status)).toEqual(['refused', 'answered']);
    expect(desk.requests).toHaveLength(1);
  });

  it('turns a bug into a refusal with an id, told on standard error in one line, and goes on', async () => {
    const desk = fakeDesk((request) => {
      if (request.options.question === 'boom') throw new TypeError('a bug');
      return answered();
    });
    const { objects, streams } = await run(line({ command: 'boom' }) + line({ command: 'a' }), desk);
    expect(objects.map((object) => object.status)).toEqual(['refused', 'answered']);
    const id = /\(id ([0-9a-f]+)\)/.exec(String(objects[0]?.reason))?.[1] ?? 'none';
    expect(streams.errors.lines).toHaveLength(1);
    expect(streams.errors.text).toContain(`Bug ${id}: TypeError: a bug`);
    expect(streams.output.text).not.toContain('a bug');
  });

  it('hands over JSON of one shape whatever happened', async () => {
    const desk = fakeDesk((request) => {
      switch (request.options.question) {
        case 'nothing':
          return { status: 'nothing', title: 't', text: 'n', citations: [], notes: [] };
        case 'done':
          return { status: 'done', title: 't', text: 'd', rows: [] };
        default:
          return answered({ lead: null });
      }
    });
    const { objects } = await run(
      `${['a', 'nothing', 'done'].map((command) => line({ command })).join('')}no JSON\n`,
      desk,
    );
    const valid = new Ajv({ strict: false }).compile(SHAPE);
    for (const object of objects) expect(valid(object), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ status: 'answered' })).toBe(false);
  });

  it('says for a reader which line was wrong', async () => {
    const streams = fakeStreams();
    await createTerminal({ desk: fakeDesk(), streams }).batch(chunksOf('oops\n'));
    expect(streams.output.lines[0]).toMatch(/^Line 1: The line is not a JSON object/);
  });
});

describe('readQuestion', () => {
  it('keeps a command as it is, white space and all', () => {
    expect(readQuestion({ text: '{"command":"  /who  x "}', cut: false }, 1)).toMatchObject({
      ok: true,
      command: '  /who  x ',
    });
  });

  it('refuses a line that was cut', () => {
    expect(readQuestion({ text: '{"command":"a"}', cut: true }, 4)).toMatchObject({ ok: false, line: 4 });
  });
});

const SHAPE = {
  type: 'object',
  required: ['status', 'dates', 'people', 'citations', 'tookMs'],
  additionalProperties: false,
  properties: {
    id: {},
    line: { type: 'integer', minimum: 1 },
    command: { type: 'string' },
    status: { enum: ['answered', 'nothing', 'refused', 'done'] },
    answer: { type: 'object', required: ['text', 'citations'] },
    sources: { type: 'object', required: ['count', 'names', 'citations'] },
    reason: { type: 'string', minLength: 1 },
    text: { type: 'string' },
    dates: { type: 'array' },
    people: { type: 'array' },
    citations: { type: 'array' },
    tookMs: { type: 'number', minimum: 0 },
  },
  oneOf: [
    { properties: { status: { const: 'answered' } } },
    { properties: { status: { const: 'nothing' } }, not: { required: ['answer'] } },
    { properties: { status: { const: 'refused' } }, required: ['reason'], not: { required: ['answer'] } },
    { properties: { status: { const: 'done' } }, required: ['text'], not: { required: ['answer'] } },
  ],
};
