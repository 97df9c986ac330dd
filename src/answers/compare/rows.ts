import { texts } from '../../catalogue/texts.ts';
import type { Row } from '../answer.ts';
import type { Compared, Part, Shown } from './reply.ts';
import { nameOf, type Voice } from './voices.ts';

const LISTED = 8;

/** What was found, before the quotations that show it: counts with their numbers, and which voices took part. */
export function rowsOf(shown: readonly Shown[], compared: Compared, part: Part | null): Row[] {
  const of = (wanted: Part) => shown.filter((each) => each.part === wanted);
  const firsts = (wanted: Part) => of(wanted).map(({ first }) => first);
  const isWanted = (each: Part) => part === null || part === each;
  const { voices } = compared;
  const counts: Row[] = [];
  if (voices.length > 1) {
    if (isWanted('alike'))
      counts.push(rowOf(texts.compare.alikeRow, alikeCount(of('alike')), firsts('alike')));
    if (isWanted('differ'))
      counts.push(rowOf(texts.compare.differRow, differing(of('differ')), numbersOf(of('differ'))));
    if (isWanted('only')) counts.push(rowOf(texts.compare.onlyRow, onlyCounts(of('only')), firsts('only')));
  }
  const names = voices.map((voice) => voice.names[0] ?? '');
  const rest = names.length - LISTED;
  const listed = rest > 0 ? [...names.slice(0, LISTED), texts.compare.moreSources(rest)] : names;
  return [
    ...counts,
    { label: texts.compare.sourcesRow, value: texts.compare.list(listed) },
    ...printings(voices),
  ];
}

function rowOf(label: string, value: string, citations: readonly number[]): Row {
  return citations.length === 0 ? { label, value: texts.compare.none } : { label, value, citations };
}

function numbersOf(shown: readonly Shown[]): number[] {
  return shown.flatMap(({ citations, first }) => citations.map((_, index) => first + index));
}

function alikeCount(shown: readonly Shown[]): string {
  return texts.compare.alikeCount(shown.length);
}

function differing(shown: readonly Shown[]): string {
  return shown.map(({ values }) => values ?? '').join('; ');
}

function onlyCounts(shown: readonly Shown[]): string {
  return shown
    .flatMap(({ citations }) => {
      const [first] = citations;
      return first === undefined ? [] : [texts.compare.onlyCount(nameOf(first.article), citations.length)];
    })
    .join(', ');
}

/** Voices of several articles: printings of one story, and stories of one house. */
function printings(voices: readonly Voice[]): Row[] {
  const several = voices.filter((voice) => voice.printings > 1).slice(0, LISTED);
  if (several.length === 0) return [];
  const values = several.map(({ printings: count, names }) =>
    texts.compare.articles(count, names.slice(0, LISTED)),
  );
  return [{ label: texts.compare.printingsRow, value: values.join('; ') }];
}
