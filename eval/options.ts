import { parseArgs } from 'node:util';
import { ENGINES, type Engine } from './engine.ts';

/** What can be measured; each can be asked for alone. */
export const GROUPS = [
  'passages',
  'sentences',
  'distractors',
  'answers',
  'confidence',
  'nothing',
  'names',
  'bodies',
  'dates',
] as const;

export type Group = (typeof GROUPS)[number];

export interface Options {
  readonly data: string;
  readonly part: string;
  /** The most questions that are asked, and the most titles that are kept, both drawn by the seed. */
  readonly sample: number;
  readonly titles: number;
  readonly seed: number;
  readonly write: boolean;
  readonly archive: Engine;
  readonly only: readonly Group[];
}

export const USAGE = `npm run eval -- [--data DIR] [--part dev|train] [--sample N] [--titles N] [--seed N] [--write] [--archive memory|disk]
  [--only GROUP]   ${GROUPS.join(', ')}; repeatable`;

/** The options, or what is wrong with them. */
export function readOptions(args: readonly string[], data: string): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: data },
        part: { type: 'string', default: 'dev' },
        sample: { type: 'string' },
        titles: { type: 'string' },
        seed: { type: 'string', default: '1' },
        write: { type: 'boolean', default: false },
        archive: { type: 'string', default: 'memory' },
        only: { type: 'string', multiple: true },
      },
    });
    const only = (values.only ?? GROUPS).map(groupNamed);
    return {
      data: values.data,
      part: values.part,
      sample: whole('sample', values.sample),
      titles: whole('titles', values.titles),
      seed: whole('seed', values.seed),
      write: values.write,
      archive: engineNamed(values.archive),
      only,
    };
  } catch (error) {
    // `parseArgs` throws for an option that it does not know.
    return error instanceof Error ? error.message : String(error);
  }
}

function engineNamed(name: string): Engine {
  const engine = ENGINES.find((each) => each === name);
  if (engine === undefined) throw new Error(`--archive takes one of ${ENGINES.join(', ')}, not “${name}”.`);
  return engine;
}

function groupNamed(name: string): Group {
  const group = GROUPS.find((each) => each === name);
  if (group === undefined) throw new Error(`--only takes one of ${GROUPS.join(', ')}, not “${name}”.`);
  return group;
}

function whole(name: string, value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new Error(`--${name} takes a whole number from 1, not “${value}”.`);
  return Number(value);
}
