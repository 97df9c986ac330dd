import assert from 'node:assert/strict';
import type { Answer } from '../../../src/answers/answer.ts';
import type { Choice, Command } from '../../../src/desk/command.ts';
import { parseCommandLine } from '../../../src/desk/commandline.ts';
import { DEFAULT_LIMIT, type Desk, MOST, type Request } from '../../../src/desk/desk.ts';
import { completeLine } from '../../../src/terminal/completion.ts';
import { assertAnswer } from '../../properties/promises.ts';
import type { Area } from '../area.ts';
import { commandLine, moment, optionValues, question } from '../hostile/questions.ts';
import { hostileText, hostileWord } from '../hostile/texts.ts';
import { openNewsroom, SCOPES } from '../newsroom.ts';
import type { Random } from '../random.ts';
import { assertPrinted, assertRendered } from '../reply.ts';

/** Command lines, option values and completions, put to the real commands over real and hostile articles. */
export const lines: Area = {
  name: 'lines',
  share: 30,
  longestBlock: 1_500,
  async open(seed) {
    const { desk } = await openNewsroom(seed);
    return {
      async run(random, tell) {
        if (random.once(5)) return complete(desk, random, tell);
        if (random.once(12)) return act(desk, random, tell);
        const request = random.once(3) ? rawRequest(desk, random) : typedRequest(desk, random, tell);
        if (request === null) return;
        tell(JSON.stringify(request));
        const answer = await desk.respond(request);
        checkAnswer(answer, request, desk);
      },
      close: () => desk.archive.close(),
    };
  },
};

function typedRequest(desk: Desk, random: Random, tell: (about: string) => void): Request | null {
  const line = commandLine(random, desk.commands);
  tell(`${JSON.stringify(line)} as `);
  const read = parseCommandLine(line, desk.commands);
  if (!read.ok) assert.match(read.reason, /^\S.*[^\s]$/s);
  if (!read.ok) return null;
  return { ...read, scope: random.from(SCOPES), now: moment(random), ...page(random) };
}

function rawRequest(desk: Desk, random: Random): Request {
  const command = random.from(desk.commands);
  return {
    command: random.once(30) ? hostileWord(random) : command.name,
    options: optionValues(random, command),
    scope: random.once(20) ? hostileWord(random) : random.from(SCOPES),
    now: moment(random),
    ...page(random),
    ...from(random),
  };
}

/** Who asks where, with which files, as no host ever checked them. */
function from(random: Random): Pick<Request, 'asker' | 'channel' | 'files'> {
  const asker = { id: hostileWord(random), name: hostileText(random, 2), mayManage: random.once(2) };
  const file = {
    name: hostileText(random, 2),
    url: hostileWord(random),
    size: random.pick(0, -1, Number.NaN, 9e15),
  };
  return {
    asker: random.once(4) ? null : asker,
    channel: random.pick(null, '200000000000000001', hostileWord(random)),
    files: random.once(3) ? [] : [{ id: '800000000000000001', ...file }],
  };
}

/** A button that some reply may have had, or none ever. */
async function act(desk: Desk, random: Random, tell: (about: string) => void): Promise<void> {
  const command = random.once(9) ? hostileWord(random) : random.from(desk.commands).name;
  const action = random.pick('again', 'keep', 'about', 'do', 'constructor', hostileWord(random));
  const value = random.once(2) ? String(random.below(100)) : hostileText(random, 2);
  const request = {
    command,
    action,
    value,
    scope: random.from(SCOPES),
    now: moment(random),
    ...from(random),
  };
  tell(`pressed ${JSON.stringify(request)}`);
  const answer = await desk.act(request);
  assertAnswer(answer, DEFAULT_LIMIT);
  const asked = { command, options: {} };
  assertRendered(answer, desk, { asked, privately: true, trail: [0], isOnce: true });
}

function page(random: Random): Pick<Request, 'limit' | 'offset'> {
  if (random.once(2)) return {};
  const odd = random.pick(Number.NaN, -1, 0.5, 1e12, Number.POSITIVE_INFINITY, 0);
  return {
    limit: random.once(9) ? odd : random.between(1, 25),
    offset: random.once(9) ? odd : random.below(12),
  };
}

function checkAnswer(answer: Answer, request: Request, desk: Desk): void {
  const { command, options, scope, limit = DEFAULT_LIMIT, files = [] } = request;
  const asked = Number.isFinite(limit) ? Math.min(MOST, Math.max(1, Math.trunc(limit))) : 1;
  assertAnswer(answer, asked);
  if ('citations' in answer) {
    for (const { article } of answer.citations) {
      assert.ok([scope, SCOPES[0]].includes(article.scope), `${article.file} is of scope ${article.scope}`);
    }
  }
  assertPrinted(answer, command);
  const trail = [0, answer.status === 'answered' ? answer.offset : 0];
  assertRendered(answer, desk, { asked: { command, options, files }, privately: false, trail });
}

async function complete(desk: Desk, random: Random, tell: (about: string) => void): Promise<void> {
  const command = random.from(desk.commands);
  const typed = question(random).slice(0, random.pick(3, 12, 200, 20_000));
  const option = random.once(9) ? hostileWord(random) : optionName(random, command);
  tell(`completing /${command.name} ${option}: ${JSON.stringify(typed)}`);
  const request = { command: command.name, options: {}, scope: random.from(SCOPES), now: moment(random) };
  checkChoices(await desk.complete({ ...request, option, typed }));
  const [hits] = await completeLine(`/${command.name} ${random.once(2) ? `${option}:` : ''}${typed}`, desk);
  assert.ok(
    hits.every((hit) => !/[\u0000-\u001f\u007f-\u009f]/.test(hit)),
    'completions are plain',
  );
}

function optionName(random: Random, { options }: Command): string {
  return options.length === 0 ? '' : random.from(options).name;
}

function checkChoices(choices: readonly Choice[]): void {
  assert.ok(choices.length <= MOST);
  for (const { name, value } of choices) {
    assert.ok(
      name.length > 0 && name.length <= 100,
      `a name of 1 to 100 characters: ${JSON.stringify(name)}`,
    );
    assert.ok(value.length > 0 && value.length <= 100, `a value of 1 to 100: ${JSON.stringify(value)}`);
  }
}
