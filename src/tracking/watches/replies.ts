import type { Action, Answer, Done, Refused } from '../../answers/answer.ts';
import type { Archive } from '../../archive/archive.ts';
import { foldName } from '../../archive/filter.ts';
import type { Scope } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Tracking } from '../tracking.ts';
import { nameOf } from './alert.ts';
import { promises } from './describe.ts';
import type { Wanted, Watch } from './watches.ts';
import { type Typed, wishOf } from './wishes.ts';

const { watchCommands: words } = texts;

/** Who asks, where, and what there is: of a command's context what watches need. */
export interface Asking {
  readonly archive: Archive;
  readonly scope: Scope;
  readonly now: Date;
  readonly channel: string | null;
  readonly asker: { readonly id: string; readonly mayManage: boolean } | null;
  readonly tracking: Pick<Tracking, 'watches' | 'deliveries' | 'following'> | null;
}

/** The same where something is tracked. */
export type Tracked = Asking & { readonly tracking: NonNullable<Asking['tracking']> };

export const WEEK_DAYS = 7;
const DAY = 24 * 60 * 60_000;
const UTC = 'UTC';

/** Does what is asked for where something is tracked; else says that nothing is. */
export async function tracked(
  asking: Asking,
  work: (asking: Tracked) => Promise<Answer> | Answer,
): Promise<Answer> {
  const { tracking } = asking;
  return tracking === null ? refused(texts.tracking.off) : work({ ...asking, tracking });
}

export async function addWatch(typed: Typed, asking: Tracked): Promise<Answer> {
  const { tracking, scope, channel, asker } = asking;
  const where = typed.channel ?? channel;
  if (where === null) return refused(words.noChannel);
  const latest = latestOf(tracking.watches.list(scope));
  const wish = wishOf(typed, { ...blank(scope, asker?.id ?? ''), channel: where, zone: latest?.zone ?? UTC });
  if (!wish.ok) return refused(wish.reason);
  const set = tracking.watches.add(wish.wanted);
  if (set.kind !== 'set') return refused(set.kind === 'refused' ? set.reason : words.gone);
  const isZoneAssumed = typed.zone === undefined;
  return told(words.set(set.watch.id, nameOf(set.watch)), set.watch, isZoneAssumed, asking);
}

export async function editWatch(watch: Watch, typed: Typed, asking: Tracked): Promise<Answer> {
  if (Object.values(typed).every((value) => value === undefined)) return refused(words.nothingToChange);
  const { id, scope, addedBy, addedAt: _, pausedAt: __, fault: ___, nextAt: ____, ...before } = watch;
  const wish = wishOf(typed, { ...before, scope, addedBy });
  if (!wish.ok) return refused(wish.reason);
  const set = asking.tracking.watches.edit(id, scope, wish.wanted);
  if (set.kind !== 'set') return refused(set.kind === 'refused' ? set.reason : words.gone);
  return told(words.changed(id, nameOf(set.watch)), set.watch, false, asking);
}

/** What a watch does from now on, and what it would have done. */
async function told(title: string, watch: Watch, isZoneAssumed: boolean, asking: Tracked): Promise<Done> {
  const { tracking, scope, now } = asking;
  const would = await tracking.watches.test(watch, new Date(now.getTime() - WEEK_DAYS * DAY));
  const lines = [
    ...promises(watch, isZoneAssumed),
    words.wouldHave(would?.rows[0]?.value ?? null),
    ...((await isUnknownSource(watch, asking)) ? [words.unknownSource(watch.source ?? '')] : []),
    ...(tracking.following.list(scope).length === 0 ? [words.noFeeds] : []),
  ];
  const actions = [
    ...(would === null ? [] : [button('test', 'show', watch.id, words.buttons.test)]),
    ...switches(watch),
  ];
  return { status: 'done', title, text: lines.join('\n'), rows: [], actions };
}

async function isUnknownSource({ source }: Watch, { archive, scope }: Asking): Promise<boolean> {
  if (source === null) return false;
  const known = await archive.complete('source', source, scope, 25);
  return !known.some(({ text }) => foldName(text) === foldName(source));
}

export function pauseWatch({ id, scope }: Watch, { tracking }: Tracked): Answer {
  if (!tracking.watches.pause(id, scope)) return refused(words.gone);
  const actions = [button('resume', 'do', id, words.buttons.resume)];
  return { status: 'done', title: words.isPaused(id), text: words.pausedText, rows: [], actions };
}

export function resumeWatch({ id, scope }: Watch, { tracking }: Tracked): Answer {
  if (!tracking.watches.resume(id, scope)) return refused(words.gone);
  const watch = tracking.watches.list(scope).find((each) => each.id === id);
  const text = words.resumedText(watch === undefined ? '' : promises(watch, false).join(' '));
  const actions = [button('pause', 'do', id, words.buttons.pause)];
  return { status: 'done', title: words.isResumed(id), text, rows: [], actions };
}

export function removeWatch({ id, scope }: Watch, { tracking }: Tracked): Answer {
  if (!tracking.watches.remove(id, scope)) return refused(words.gone);
  return { status: 'done', title: words.isRemoved(id), text: words.removedText, rows: [] };
}

/** What a watch would have reported in the last week: one that is there, or one that is only thought of. */
export async function testWatch(wanted: Wanted, { tracking, now }: Tracked): Promise<Answer> {
  const would = await tracking.watches.test(wanted, new Date(now.getTime() - WEEK_DAYS * DAY));
  return (
    would ?? {
      status: 'nothing',
      title: texts.watch.alert.title(nameOf(wanted)),
      text: words.testNothing(WEEK_DAYS),
      citations: [],
      notes: [],
    }
  );
}

/** A watch that is only thought of: what somebody typed, or why it is none. */
export function thoughtOf(typed: Typed, { scope, asker, channel }: Tracked) {
  return wishOf(typed, { ...blank(scope, asker?.id ?? ''), channel: channel ?? '' });
}

/** The watch of this server that a text names by its number; null where there is none. */
export function watchNamed(typed: string, { tracking, scope }: Tracked): Watch | null {
  const id = /^[\s"“”]*#?(\d{1,15})(?![\p{L}\p{N}])/u.exec(typed)?.[1];
  return tracking.watches.list(scope).find((watch) => watch.id === Number(id)) ?? null;
}

/** Buttons that stop a watch, or let it go on. */
export function switches({ id, pausedAt }: Watch): Action[] {
  return [
    pausedAt === null
      ? button('pause', 'do', id, words.buttons.pause)
      : button('resume', 'do', id, words.buttons.resume),
    { ...button('remove', 'do', id, words.buttons.remove), style: 'danger' },
  ];
}

function button(subcommand: string, action: string, id: number, label: string): Action {
  return { label, command: `watch ${subcommand}`, action, value: String(id) };
}

function latestOf(watches: readonly Watch[]): Watch | null {
  return watches.reduce<Watch | null>((last, watch) => (watch.id > (last?.id ?? 0) ? watch : last), null);
}

function blank(scope: Scope, addedBy: string): Wanted {
  const times = { mode: 'each', atMinute: null, atWeekday: null, zone: UTC, quiet: null } as const;
  return { scope, addedBy, channel: '', query: '', source: null, person: null, ...times };
}

export function refused(reason: string): Refused {
  return { status: 'refused', reason };
}
