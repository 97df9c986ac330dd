import { parseArgs } from 'node:util';

/** What one run is to do. */
export interface Options {
  readonly cases: number;
  readonly seed: string;
  /** After so many minutes no further case is begun. */
  readonly minutes: number;
  /** One case again, or one area alone; null for all. */
  readonly area: string | null;
  readonly only: number | null;
  readonly workers: number;
}

export const USAGE = `npm run fuzz -- [--cases N] [--seed S] [--minutes M] [--area NAME [--case N]] [--workers N]
  --cases N     how many inputs, over all areas (100000)
  --seed S      the same seed makes the same inputs (random, and printed)
  --minutes M   begin no further case after so many minutes (none unless told)
  --area NAME   one area alone
  --case N      with --area: that one case again, with its whole input
  --workers N   processes beside each other (2)`;

/** Reads the arguments; throws a `TypeError` for those that make no sense. */
export function readOptions(argv: readonly string[], anySeed: () => string): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      cases: { type: 'string', default: '100000' },
      seed: { type: 'string' },
      minutes: { type: 'string' },
      area: { type: 'string' },
      case: { type: 'string' },
      workers: { type: 'string', default: '2' },
    },
  });
  if (values.case !== undefined && values.area === undefined) throw new TypeError('--case needs its --area');
  return {
    cases: count('cases', values.cases),
    seed: values.seed ?? anySeed(),
    minutes: values.minutes === undefined ? Number.POSITIVE_INFINITY : count('minutes', values.minutes),
    area: values.area ?? null,
    only: values.case === undefined ? null : count('case', values.case),
    workers: count('workers', values.workers),
  };
}

function count(name: string, word: string): number {
  const number = Number(word);
  if (!Number.isFinite(number) || number < 0) throw new TypeError(`--${name} must be a number`);
  return name === 'minutes' ? number : Math.trunc(number);
}
