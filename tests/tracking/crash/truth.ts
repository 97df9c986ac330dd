import type { Mode } from '../../../src/tracking/watches/watches.ts';
import type { Person, Story, Topic } from '../press/story.ts';

/** What a watch looks for. */
export interface Rule {
  readonly all?: readonly Topic[];
  readonly any?: readonly Topic[];
  readonly none?: readonly Topic[];
  readonly person?: Person;
  /** The outlet's name. */
  readonly source?: string;
}

export interface TrueWatch {
  readonly channel: string;
  readonly mode: Mode;
  readonly rule: Rule;
}

/** A story as an outlet has it at the end. */
export interface TruePrinting {
  readonly outlet: string;
  readonly url: string;
  readonly story: Story;
  /** Whether it appeared after the servers had begun to follow. */
  readonly isNews: boolean;
}

export interface TrueServer {
  readonly scope: string;
  /** The names of the outlets that it follows. */
  readonly outlets: readonly string[];
  readonly watches: readonly TrueWatch[];
}

/** All that happened outside: what was published, and who wanted to hear of what. */
export interface Truth {
  readonly printings: readonly TruePrinting[];
  readonly servers: readonly TrueServer[];
}

export interface Expected {
  readonly articles: readonly {
    readonly scope: string;
    readonly url: string;
    readonly sentences: readonly string[];
  }[];
  /** How often a channel is told of a story, by `channel word`. */
  readonly reports: ReadonlyMap<string, number>;
  /** The channels of digests, which may have no room for all that they report. */
  readonly digests: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** What must come of it. */
export function expectedOf({ printings, servers }: Truth): Expected {
  const reports = new Map<string, number>();
  const articles: Expected['articles'][number][] = [];
  for (const { scope, outlets, watches } of servers) {
    const followed = printings.filter(({ outlet }) => outlets.includes(outlet));
    articles.push(...followed.map(({ url, story }) => ({ scope, url, sentences: story.paragraphs })));
    for (const { channel, rule } of watches) {
      const matching = followed.filter((printing) => printing.isNews && matches(rule, printing));
      // The printings of one story are one report.
      for (const word of new Set(matching.map(({ story }) => story.word))) {
        const place = `${channel} ${word}`;
        reports.set(place, (reports.get(place) ?? 0) + 1);
      }
    }
  }
  const digests = servers.flatMap(({ watches }) => watches.filter(({ mode }) => mode !== 'each'));
  return {
    articles,
    reports,
    digests: new Set(digests.map(({ channel }) => channel)),
    words: [...new Set(printings.map(({ story }) => story.word))],
  };
}

export function matches(rule: Rule, { outlet, story }: Pick<TruePrinting, 'outlet' | 'story'>): boolean {
  const has = (topic: Topic) => story.topics.includes(topic);
  return (
    (rule.all ?? []).every(has) &&
    (rule.any === undefined || rule.any.some(has)) &&
    !(rule.none ?? []).some(has) &&
    (rule.person === undefined || story.person === rule.person) &&
    (rule.source === undefined || outlet === rule.source)
  );
}

/** The rule as somebody types it. */
export function queryOf({ all = [], any = [], none = [] }: Rule): string {
  const alternatives = any.length > 1 ? `(${any.join(' OR ')})` : any.join('');
  return [all.join(' AND '), alternatives, ...none.map((topic) => `NOT ${topic}`)]
    .filter((part) => part !== '')
    .join(' AND ')
    .replaceAll('AND NOT', 'NOT');
}
