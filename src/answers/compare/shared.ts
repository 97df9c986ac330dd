import { slice } from '../../text/span.ts';
import type { Pair } from './alike.ts';
import { type Fact, isAge, isDate } from './facts.ts';
import type { Reader } from './reader.ts';
import { countedAs, TOLL } from './words.ts';

// Of so small a number that two have it in common may be a chance: then other words must be common too.
const SMALL = 12;
const NEARBY = 0.35;

/** A fact that two statements give alike. */
export interface SharedFact {
  /** Its unit, its value and its deed. */
  readonly key: string;
  readonly deed: string;
}

/** The facts that two statements share. */
export function sharedFacts(reader: Reader, pair: Pair): SharedFact[] {
  const others = reader.facts(pair.b);
  return reader.facts(pair.a).flatMap((one) =>
    others.flatMap((other) => {
      if (one.unit !== other.unit || one.value !== other.value || isAge(one)) return [];
      if (one.from !== other.from || one.to !== other.to || isBoundedApart(one, other)) return [];
      const deeds = deedsOf(reader, pair.a, one);
      const shared = [...deedsOf(reader, pair.b, other)].filter((deed) => deeds.has(deed));
      return shared
        .filter((deed) => TOLL.has(deed) || isTelling(one) || pair.score >= NEARBY)
        .map((deed) => ({ key: `${one.unit} ${one.value} ${one.from} ${deed}`, deed }));
    }),
  );
}

function isBoundedApart(one: Fact, other: Fact): boolean {
  return one.bound !== other.bound && (one.bound === 'most' || other.bound === 'most');
}

/** Whether a figure by itself tells what it is of: a large one that counts things. */
function isTelling(fact: Fact): boolean {
  return !isDate(fact) && fact.unit.startsWith('count ') && fact.value > SMALL;
}

/** The deeds of a fact: “workers” are employed whatever is told of them, and “injured workers” are hurt. */
function deedsOf({ statements }: Reader, at: number, { span, deeds }: Fact): ReadonlySet<string> {
  const statement = statements[at];
  if (statement === undefined) return deeds;
  const words = slice(statement.article.text, span).split(/\s+/u);
  const own = countedAs(words.at(-1) ?? '').deed;
  const suffered = words.flatMap((word) => countedAs(word).deed ?? []).filter((deed) => TOLL.has(deed));
  return new Set([...[...deeds].filter((deed) => deed !== own || TOLL.has(deed)), ...suffered]);
}
