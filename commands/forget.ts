import type { Action, Answer } from '../src/answers/answer.ts';
import { texts } from '../src/catalogue/texts.ts';
import { type Context, defineCommand } from '../src/desk/command.ts';
import type { OwnArticle } from '../src/tracking/records/own-articles.ts';
import type { Tracking } from '../src/tracking/tracking.ts';

const OFF: Answer = { status: 'refused', reason: texts.tracking.off };
/** How long a button may be pressed, in minutes: whoever may not manage the server any more cannot use an old one. */
const VALID = 15;
const SHOWN = 25;

export default defineCommand({
  name: 'forget',
  description: texts.forget.description,
  audience: 'manage',
  options: [
    {
      name: 'article',
      type: 'text',
      main: true,
      description: texts.forget.article,
      async complete({ tracking, scope }, typed) {
        if (tracking === null) return [];
        const { ownArticles } = await import('../src/tracking/records/own-articles.ts');
        return ownArticles(tracking.store.database, scope, typed, SHOWN).map(({ key, title }) => ({
          name: title.length > 100 ? `${title.slice(0, 99)}…` : title,
          value: `#${key}`,
        }));
      },
    },
  ],
  examples: [
    { line: '/forget', status: 'refused' },
    { line: '/forget China, US hold talks', status: 'refused' },
  ],
  async answer(context, { article }) {
    const { tracking } = context;
    if (tracking === null) return OFF;
    return article === undefined ? askForAll(tracking, context) : askForOne(tracking, context, article);
  },
  actions: {
    async all(context, value) {
      if (context.tracking === null) return OFF;
      if (!isPressable(value, context)) return { status: 'refused', reason: texts.forget.notYours };
      const { isOverwritten, ...held } = await context.tracking.records.forget(context.scope);
      return forgotten(texts.forget.doneAll(held), isOverwritten);
    },

    async article(context, value) {
      const { tracking, scope } = context;
      if (tracking === null) return OFF;
      const [key = '', ...rest] = value.split('.');
      if (!isPressable(rest.join('.'), context)) return { status: 'refused', reason: texts.forget.notYours };
      const { ownArticle } = await import('../src/tracking/records/own-articles.ts');
      const article = ownArticle(tracking.store.database, scope, key);
      if (article === null || !(await tracking.intake.remove(key, scope)))
        return { status: 'refused', reason: texts.forget.gone };
      return forgotten(texts.forget.doneOne(article.title), await tracking.records.overwrite());
    },
  },
});

function askForAll({ records }: Tracking, context: Context): Answer {
  const { forget } = texts;
  const held = records.holdings(context.scope);
  const { articles, feeds, watches, deliveries } = held;
  if (articles + feeds + watches + deliveries === 0)
    return { status: 'done', title: forget.nothing, text: forget.nothingText, rows: [] };
  return {
    status: 'done',
    title: forget.all,
    text: forget.allText,
    rows: [
      { label: forget.held.articles, value: String(articles) },
      { label: forget.held.feeds, value: String(feeds) },
      { label: forget.held.watches, value: String(watches) },
      { label: forget.held.deliveries, value: String(deliveries) },
    ],
    actions: [danger('all', forget.doAll, seal(context))],
  };
}

async function askForOne({ store }: Tracking, context: Context, words: string): Promise<Answer> {
  const { forget } = texts;
  const { ownArticle, ownArticlesTitled } = await import('../src/tracking/records/own-articles.ts');
  const chosen = /^#([a-z0-9]{12})$/.exec(words)?.[1];
  const one = chosen === undefined ? null : ownArticle(store.database, context.scope, chosen);
  const found = one === null ? ownArticlesTitled(store.database, context.scope, words) : [one];
  const [article, second] = found;
  if (article === undefined) return { status: 'refused', reason: forget.noArticle(words) };
  if (second !== undefined) return { status: 'refused', reason: forget.severalArticles(words) };
  return {
    status: 'done',
    title: forget.one,
    text: forget.oneText,
    rows: rowsOf(article),
    actions: [danger('article', forget.doOne, `${article.key}.${seal(context)}`)],
  };
}

function rowsOf({ title, source, published }: OwnArticle) {
  const { forget } = texts;
  return [
    { label: forget.title, value: title },
    { label: forget.source, value: source ?? forget.unknown },
    { label: forget.published, value: published ?? forget.unknown },
  ];
}

function forgotten(what: string, isOverwritten: boolean): Answer {
  const { forget } = texts;
  const text = [what, isOverwritten ? forget.overwritten : forget.later, forget.backups].join(' ');
  return { status: 'done', title: forget.done, text, rows: [] };
}

function danger(action: string, label: string, value: string): Action {
  return { label, command: 'forget', action, value, style: 'danger' };
}

/** Who asked and when, in minutes: at most 26 letters and digits. */
function seal({ asker, now }: Context): string {
  return `${asker?.id ?? ''}.${minuteOf(now).toString(36)}`;
}

function isPressable(value: string, { asker, now }: Context): boolean {
  const [id, minute = ''] = value.split('.');
  const age = minuteOf(now) - Number.parseInt(minute, 36);
  return asker !== null && id === asker.id && age >= 0 && age <= VALID;
}

function minuteOf(moment: Date): number {
  return Math.floor(moment.getTime() / 60_000);
}
