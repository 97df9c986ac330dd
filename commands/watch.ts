import { texts } from '../src/catalogue/texts.ts';
import {
  type Act,
  type Choice,
  type Context,
  defineCommand,
  defineGroup,
  type TextOption,
} from '../src/desk/command.ts';
import type { Asking, Tracked } from '../src/tracking/watches/replies.ts';
import type { Watch } from '../src/tracking/watches/watches.ts';

const { watchCommands: words } = texts;
const audience = 'manage';

// What watches are made of is imported when it is first asked for: a terminal should not wait for it.
const replies = () => import('../src/tracking/watches/replies.ts');
const listing = () => import('../src/tracking/watches/listing.ts');

async function tracked(context: Asking, work: (asking: Tracked) => ReturnType<Act>) {
  return (await replies()).tracked(context, work);
}

/** Does something with the watch that a text names. */
async function withWatch(
  typed: string,
  context: Context,
  work: (
    watch: Watch,
    asking: Tracked,
    all: Awaited<ReturnType<typeof replies>>,
  ) => ReturnType<Act> | Awaited<ReturnType<Act>>,
): ReturnType<Act> {
  const all = await replies();
  return all.tracked(context, (asking) => {
    const watch = all.watchNamed(typed, asking);
    return watch === null ? all.refused(words.noWatch(typed)) : work(watch, asking, all);
  });
}

/** What a button does: for members who may manage the server alone, whoever sees it. */
function pressed(work: Act): Act {
  return async (context, value) =>
    context.asker?.mayManage ? work(context, value) : (await replies()).refused(words.mayNot);
}

const completed =
  (choices: (typed: string, asking: Tracked) => Promise<readonly Choice[]>) =>
  async (context: Context, typed: string): Promise<readonly Choice[]> => {
    const { tracking } = context;
    return tracking === null ? [] : choices(typed, { ...context, tracking });
  };

const watchOption = {
  name: 'watch',
  type: 'text',
  required: true,
  main: true,
  maxLength: 300,
  description: words.options.watch,
  complete: completed(async (typed, asking) => (await listing()).watchChoices(typed, asking)),
} as const satisfies TextOption;

const fromArchive =
  (field: 'source' | 'name'): NonNullable<TextOption['complete']> =>
  async ({ archive, scope }, typed) => {
    const found = await archive.complete(field, typed, scope, 25);
    return found.map(({ text }) => ({ name: text.slice(0, 100), value: text.slice(0, 100) }));
  };

const sourceOption = {
  name: 'source',
  type: 'text',
  maxLength: 100,
  complete: fromArchive('source'),
} as const;
const personOption = { name: 'person', type: 'text', maxLength: 100, complete: fromArchive('name') } as const;
const zoneOption = {
  name: 'zone',
  type: 'text',
  maxLength: 60,
  description: words.options.zone,
  complete: completed(async (typed, asking) => (await listing()).zoneChoices(typed, asking)),
} as const satisfies TextOption;
const modeOption = {
  name: 'mode',
  type: 'choice',
  description: words.options.mode,
  choices: [
    { name: words.modes.each, value: 'each' },
    { name: words.modes.hourly, value: 'hourly' },
    { name: words.modes.daily, value: 'daily' },
    { name: words.modes.weekly, value: 'weekly' },
  ],
} as const;
const atOption = { name: 'at', type: 'text', maxLength: 40, description: words.options.at } as const;
const quietOption = { name: 'quiet', type: 'text', maxLength: 40 } as const;

const add = defineCommand({
  name: 'add',
  description: words.add,
  audience,
  options: [
    { name: 'query', type: 'text', main: true, maxLength: 300, description: words.options.query },
    { name: 'channel', type: 'channel', description: words.options.channel },
    { ...sourceOption, description: words.options.source },
    { ...personOption, description: words.options.person },
    modeOption,
    atOption,
    zoneOption,
    { ...quietOption, description: words.options.quiet },
  ],
  examples: [{ line: '/watch add refinery fire', status: 'refused' }],
  answer: (context, typed) => tracked(context, async (asking) => (await replies()).addWatch(typed, asking)),
});

const edit = defineCommand({
  name: 'edit',
  description: words.edit,
  audience,
  options: [
    watchOption,
    { name: 'query', type: 'text', maxLength: 300, description: words.options.queryToEdit },
    { name: 'channel', type: 'channel', description: words.options.channelToEdit },
    { ...sourceOption, description: words.options.sourceToEdit },
    { ...personOption, description: words.options.personToEdit },
    modeOption,
    atOption,
    zoneOption,
    { ...quietOption, description: words.options.quietToEdit },
  ],
  examples: [{ line: '/watch edit 1 mode:daily', status: 'refused' }],
  answer: (context, { watch, ...typed }) =>
    withWatch(watch, context, (found, asking, all) => all.editWatch(found, typed, asking)),
});

const list = defineCommand({
  name: 'list',
  description: words.list,
  audience,
  options: [],
  examples: [{ line: '/watch list', status: 'refused' }],
  // Anybody who sees an alert may ask what it came of.
  openActions: ['about'],
  actions: {
    about: (context, mark) => tracked(context, async (asking) => (await listing()).aboutAlert(mark, asking)),
  },
  answer: (context) => tracked(context, async (asking) => (await listing()).listWatches(asking)),
});

const pause = defineCommand({
  name: 'pause',
  description: words.pause,
  audience,
  options: [watchOption],
  examples: [{ line: '/watch pause 1', status: 'refused' }],
  actions: { do: pressed((context, id) => pauseIt(id, context)) },
  answer: (context, { watch }) => pauseIt(watch, context),
});

const resume = defineCommand({
  name: 'resume',
  description: words.resume,
  audience,
  options: [watchOption],
  examples: [{ line: '/watch resume 1', status: 'refused' }],
  actions: { do: pressed((context, id) => resumeIt(id, context)) },
  answer: (context, { watch }) => resumeIt(watch, context),
});

const remove = defineCommand({
  name: 'remove',
  description: words.remove,
  audience,
  options: [watchOption],
  examples: [{ line: '/watch remove 1', status: 'refused' }],
  actions: { do: pressed((context, id) => removeIt(id, context)) },
  answer: (context, { watch }) => removeIt(watch, context),
});

const test = defineCommand({
  name: 'test',
  description: words.test,
  audience,
  options: [
    { name: 'query', type: 'text', main: true, maxLength: 300, description: words.options.query },
    { ...sourceOption, description: words.options.source },
    { ...personOption, description: words.options.person },
    { ...watchOption, required: false, main: false, description: words.options.watchToTest },
  ],
  examples: [{ line: '/watch test refinery fire', status: 'refused' }],
  actions: { show: pressed((context, id) => testIt(id, context)) },
  async answer(context, { watch, ...typed }) {
    if (watch !== undefined) return testIt(watch, context);
    const { refused, testWatch, thoughtOf } = await replies();
    return tracked(context, async (asking) => {
      const wish = thoughtOf(typed, asking);
      if (!wish.ok) return refused(wish.reason);
      const { checkWanted } = await import('../src/tracking/watches/checks.ts');
      const checked = checkWanted(wish.wanted);
      return checked.ok ? testWatch(checked.wanted, asking) : refused(checked.reason);
    });
  },
});

function pauseIt(typed: string, context: Context) {
  return withWatch(typed, context, (watch, asking, all) => all.pauseWatch(watch, asking));
}

function resumeIt(typed: string, context: Context) {
  return withWatch(typed, context, (watch, asking, all) => all.resumeWatch(watch, asking));
}

function removeIt(typed: string, context: Context) {
  return withWatch(typed, context, (watch, asking, all) => all.removeWatch(watch, asking));
}

function testIt(typed: string, context: Context) {
  return withWatch(typed, context, (watch, asking, all) => all.testWatch(watch, asking));
}

export default defineGroup({
  name: 'watch',
  description: words.group,
  subcommands: [add, edit, list, pause, resume, remove, test],
});
