import type { Action, Answer, Row } from '../../answers/answer.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Draft } from './intake.ts';

/** Reasons that are told of what could not be read. */
const REASONS = 5;

/** A draft as a button holds it: which of how many. */
export interface Place {
  readonly batch: string;
  readonly at: number;
  readonly count: number;
}

/** One article, with what can be done about it. */
export function single(draft: Draft, skipped: readonly string[]): Answer {
  return {
    status: 'done',
    title: texts.add.ask,
    text: whatItIs(draft),
    rows: [...rowsOf(draft), ...leftOut(skipped)],
    actions: [
      button(
        draft.repeats === null ? texts.add.keep : texts.add.keepAnyway,
        'keep',
        withCount(draft.id, 1),
        'main',
      ),
      button(texts.add.discard, 'skip', withCount(draft.id, 1)),
    ],
  };
}

/** All articles of a file, a line for each. */
export function several(drafts: readonly Draft[], skipped: readonly string[]): Answer {
  const count = drafts.length;
  const value = withCount(drafts[0]?.id ?? '', count);
  return {
    status: 'done',
    title: texts.add.askAll(count),
    text: '',
    rows: [...drafts.map(lineOf), ...leftOut(skipped)],
    actions: [
      button(texts.add.keepAll(count), 'all', value, 'main'),
      button(texts.add.oneByOne, 'step', value),
      button(texts.add.discardAll, 'none', value),
    ],
  };
}

/** One of several, with what can be done about it and about those behind it. */
export function oneOf(draft: Draft, place: Place): Answer {
  const { at, count } = place;
  const value = withCount(draft.id, count);
  const rest = count - at - 1;
  return {
    status: 'done',
    title: texts.add.askOf(at + 1, count),
    text: whatItIs(draft),
    rows: rowsOf(draft),
    actions: [
      button(draft.repeats === null ? texts.add.keep : texts.add.keepAnyway, 'keep', value, 'main'),
      button(rest === 0 ? texts.add.discard : texts.add.skip, 'skip', value),
      ...(rest === 0 ? [] : [button(texts.add.keepRest(rest), 'all', value)]),
    ],
  };
}

function rowsOf({ title, source, published, url, words, firstWords }: Draft): Row[] {
  return [
    { label: texts.add.title, value: title },
    { label: texts.add.source, value: source ?? texts.add.unknown },
    { label: texts.add.published, value: published ?? texts.add.unknown },
    ...(url === null ? [] : [{ label: texts.add.address, value: url }]),
    { label: texts.add.length, value: texts.add.words(words) },
    { label: texts.add.begins, value: firstWords },
  ];
}

function lineOf({ title, source, published, words, replaces, repeats }: Draft, at: number): Row {
  const note = replaces !== null ? texts.add.isReplacing : repeats !== null ? texts.add.isRepeated : null;
  const known = [source, published, texts.add.words(words), note].filter((each) => each !== null);
  return { label: `${at + 1}.`, value: `${title.slice(0, 150)} — ${known.join(' · ')}` };
}

function leftOut(skipped: readonly string[]): Row[] {
  if (skipped.length === 0) return [];
  const shown = skipped.slice(0, REASONS).join(' ');
  return [
    { label: texts.add.leftOut(skipped.length), value: skipped.length > REASONS ? `${shown} …` : shown },
  ];
}

function whatItIs({ replaces, repeats }: Draft): string {
  if (replaces !== null) return texts.add.replaces(replaces);
  return repeats === null ? texts.add.isNew : texts.add.repeats(repeats);
}

function withCount(id: string, count: number): string {
  return `${id}.${count}`;
}

/** Null for what no button of ours holds. */
export function placeIn(value: string): Place | null {
  const [, batch, at, count] = /^([a-z0-9]{12})(\d\d)\.(\d\d?)$/.exec(value) ?? [];
  return batch === undefined ? null : { batch, at: Number(at), count: Number(count) };
}

export function idAt({ batch }: Place, at: number): string {
  return `${batch}${String(at).padStart(2, '0')}`;
}

function button(label: string, action: string, value: string, style?: 'main'): Action {
  return { label, command: 'add url', action, value, ...(style === undefined ? {} : { style }) };
}
