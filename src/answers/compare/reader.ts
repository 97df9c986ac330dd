import { mainDeeds } from './deeds.ts';
import { type Fact, factsOf } from './facts.ts';
import { type Holding, holdingsOf } from './holders.ts';
import type { Weights } from './likeness.ts';
import type { Statement } from './statements.ts';

/** The statements, with what is read off each of them when it is first asked for. */
export interface Reader {
  readonly statements: readonly Statement[];
  readonly weights: Weights;
  /** The statements of a statement's voice. */
  ofVoice(at: number): readonly number[];
  facts(at: number): readonly Fact[];
  holdings(at: number): readonly Holding[];
  /** What it says was done, by the verbs of its main clauses. */
  deeds(at: number): ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export function createReader(
  statements: readonly Statement[],
  voices: readonly number[],
  weights: Weights,
): Reader {
  const facts = new Map<number, readonly Fact[]>();
  const holdings = new Map<number, readonly Holding[]>();
  const deeds = new Map<number, ReadonlySet<string>>();
  const byVoice = new Map<number, number[]>();
  for (const [at, voice] of voices.entries()) byVoice.set(voice, [...(byVoice.get(voice) ?? []), at]);
  const lazily = <T>(known: Map<number, T>, at: number, read: (statement: Statement) => T, none: T): T => {
    const statement = statements[at];
    const made = known.get(at) ?? (statement === undefined ? none : read(statement));
    known.set(at, made);
    return made;
  };
  return {
    statements,
    weights,
    ofVoice: (at) => byVoice.get(voices[at] ?? -1) ?? [],
    facts: (at) => lazily(facts, at, factsOf, []),
    holdings: (at) => lazily(holdings, at, holdingsOf, []),
    deeds: (at) => lazily(deeds, at, mainDeeds, NONE),
  };
}
