import { CALENDAR_WORD, lookUp } from '../../text/gazetteer.ts';
import type { Kind } from '../question.ts';
import type { KnownRun, Run, SpanScene } from './span-tokens.ts';

const TIME =
  /^(?:\d{4}s?|(?:early|mid|late|mid-)?(?:morning|noon|midday|afternoon|evening|night|midnight|dawn|dusk|sunrise|sunset)|[ap]\.?m\.?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|seasons?|spring|summer|autumn|fall|winter|era|age|period|reign|war|hours?|minutes?|bce?|ce|ad)$/;
const NUMBER =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|once|twice|none|several|few|many|all|both|single)(?:-|$)/;

/**
 * Whether a stretch can be an answer of the kind that is asked for: no day is a person, and what has no figure and no
 * word for one is no number. Any can be a thing or a reason.
 */
export function fits(kind: Kind, run: Run, { tokens, known }: SpanScene): boolean {
  const words = tokens.slice(run.from, run.to).map(({ word }) => word);
  const touching = known.filter(({ from, to }) => from < run.to && to > run.from);
  const touches = (...kinds: readonly KnownRun['kind'][]) =>
    touching.some((each) => kinds.includes(each.kind));
  const isExactly = (wanted: KnownRun['kind']) =>
    touching.some((each) => each.kind === wanted && each.from === run.from && each.to === run.to);
  switch (kind) {
    case 'person':
      return !touches('date') && !isExactly('place') && !words.some(isDayOrFigure);
    case 'place':
      return (
        !touches('date') &&
        !isExactly('number') &&
        !isExactly('person') &&
        !words.every((word) => NUMBER.test(word))
      );
    case 'time':
      return touches('date') || words.some((word) => TIME.test(word));
    case 'number':
      return touches('number') || words.some((word) => NUMBER.test(word));
    case 'reason':
    case 'thing':
      return true;
  }
}

function isDayOrFigure(word: string): boolean {
  return /^[$£€]?\d/.test(word) || (lookUp(word) & CALENDAR_WORD) !== 0;
}
