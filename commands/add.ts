import type { Answer } from '../src/answers/answer.ts';
import { texts } from '../src/catalogue/texts.ts';
import { type Context, defineCommand, defineGroup } from '../src/desk/command.ts';
import type { Draft, Drafted, Taken } from '../src/tracking/intake/intake.ts';
import { idAt, oneOf, type Place, placeIn, several, single } from '../src/tracking/intake/preview.ts';
import type { Tracking } from '../src/tracking/tracking.ts';

const OFF: Answer = { status: 'refused', reason: texts.tracking.off };
const GONE: Answer = { status: 'refused', reason: texts.add.gone };

export default defineGroup({
  name: 'add',
  description: texts.add.description,
  subcommands: [
    defineCommand({
      name: 'url',
      description: texts.add.url.description,
      menu: texts.add.url.menu,
      audience: 'manage',
      options: [
        {
          name: 'url',
          type: 'text',
          required: true,
          main: true,
          maxLength: 4000,
          description: texts.add.url.url,
        },
      ],
      examples: [{ line: '/add url https://example.org/story', status: 'refused' }],
      async answer({ tracking, scope, asker }, { url }) {
        if (tracking === null || asker === null) return OFF;
        return offered(await tracking.intake.draftLink(url, scope, asker.id));
      },
      actions: {
        keep: (context, value) => decide(context, value, true),
        skip: (context, value) => decide(context, value, false),
        step: (context, value) => showOne(context, value),
        all: (context, value) => keepAll(context, value),
        none: (context, value) => discardAll(context, value),
      },
    }),
    defineCommand({
      name: 'file',
      description: texts.add.file.description,
      audience: 'manage',
      options: [{ name: 'file', type: 'file', required: true, description: texts.add.file.file }],
      examples: [{ line: '/add file', status: 'refused' }],
      async answer({ tracking, scope, asker }, { file }) {
        if (tracking === null || asker === null) return OFF;
        return offered(await tracking.intake.draftFile(file, scope, asker.id));
      },
    }),
  ],
});

function offered(drafted: Drafted): Answer {
  if (drafted.kind === 'failed') return { status: 'refused', reason: drafted.reason };
  const { drafts, skipped } = drafted;
  const [first] = drafts;
  if (first === undefined) return { status: 'refused', reason: texts.intake.emptyFile };
  return drafts.length === 1 ? single(first, skipped) : several(drafts, skipped);
}

/** The draft that a button is about, for whoever had it read; or what is to be said instead. */
async function draftAt(
  { scope, asker }: Context,
  place: Place,
  { intake }: Tracking,
): Promise<Draft | Answer> {
  const draft = await intake.draft(idAt(place, place.at), scope);
  if (draft === null) return GONE;
  return asker?.id === draft.addedBy ? draft : { status: 'refused', reason: texts.add.notYours };
}

async function showOne(context: Context, value: string): Promise<Answer> {
  const place = placeIn(value);
  if (context.tracking === null || place === null) return OFF;
  const draft = await draftAt(context, place, context.tracking);
  return 'status' in draft ? draft : oneOf(draft, place);
}

/** Keeps or discards one, and goes on to the next of its file. */
async function decide(context: Context, value: string, isKept: boolean): Promise<Answer> {
  const { tracking, scope } = context;
  const place = placeIn(value);
  if (tracking === null || place === null) return OFF;
  const draft = await draftAt(context, place, tracking);
  if ('status' in draft) return draft;
  const taken = isKept ? await tracking.intake.keepDraft(draft.id, scope) : null;
  if (!isKept) tracking.intake.discardDraft(draft.id, scope);
  const next = { ...place, at: place.at + 1 };
  if (taken?.kind !== 'failed' && next.at < next.count) {
    const following = await draftAt(context, next, tracking);
    if (!('status' in following)) return oneOf(following, next);
  }
  if (!isKept) return discarded(place.count > 1 ? texts.add.over : texts.add.discarded, place.count);
  return taken === null ? GONE : told(taken);
}

async function keepAll(context: Context, value: string): Promise<Answer> {
  const { tracking, scope } = context;
  const place = placeIn(value);
  if (tracking === null || place === null) return OFF;
  const first = await draftAt(context, place, tracking);
  if ('status' in first) return first;
  const taken: (Taken | null)[] = [];
  for (let at = place.at; at < place.count; at++)
    taken.push(await tracking.intake.keepDraft(idAt(place, at), scope));
  const count = (kind: Taken['kind']) => taken.filter((each) => each?.kind === kind).length;
  const lost = count('failed');
  return {
    status: 'done',
    title: texts.add.kept,
    text: [
      texts.add.keptSeveral(count('kept'), count('corrected'), count('known')),
      ...(lost === 0 ? [] : [texts.add.failedSeveral(lost)]),
    ].join('\n'),
    rows: [],
  };
}

async function discardAll(context: Context, value: string): Promise<Answer> {
  const place = placeIn(value);
  if (context.tracking === null || place === null) return OFF;
  const first = await draftAt(context, place, context.tracking);
  if ('status' in first) return first;
  for (let at = place.at; at < place.count; at++)
    context.tracking.intake.discardDraft(idAt(place, at), context.scope);
  return discarded(texts.add.discarded, 1);
}

function discarded(title: string, count: number): Answer {
  return { status: 'done', title, text: count > 1 ? '' : texts.add.discardedText, rows: [] };
}

function told(taken: Taken): Answer {
  switch (taken.kind) {
    case 'kept':
      return added(texts.add.kept, texts.add.keptText(taken.article.title), taken.article.title);
    case 'corrected':
      return added(texts.add.corrected, texts.add.correctedText(taken.article.title), taken.article.title);
    case 'known':
      return { status: 'done', title: texts.add.known, text: texts.add.knownText, rows: [] };
    case 'failed':
      return { status: 'refused', reason: texts.add.failed(taken.reason) };
  }
}

function added(title: string, text: string, asked: string): Answer {
  return { status: 'done', title, text: `${text}\n${texts.add.howToAsk(asked)}`, rows: [] };
}
