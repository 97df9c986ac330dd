import type { Asking } from './asking.ts';
import type { SpanScene, SpanToken } from './span-tokens.ts';

/** What all spans of one sentence share. */
export interface SpanSetting {
  readonly scene: SpanScene;
  readonly asking: Asking;
  readonly rank: number;
  readonly gap: number;
  /** For each token the idf of the question's word that it is; 0 for none. */
  readonly weights: readonly number[];
  /** The same for the words of names alone. */
  readonly names: readonly number[];
  readonly deeds: readonly number[];
  /** For each token the number of its clause. */
  readonly clauses: readonly number[];
  readonly clauseShares: readonly number[];
}

export function settingOf(scene: SpanScene, asking: Asking, rank: number, gap: number): SpanSetting {
  const idfs = new Map<string, number>();
  for (const [at, group] of asking.query.groups.entries()) {
    for (const { terms, weight } of group.alternatives) {
      for (const term of terms) idfs.set(term, Math.max(idfs.get(term) ?? 0, group.idf * weight));
    }
    for (const [term, odds] of asking.bridges[at] ?? []) {
      if (!idfs.has(term) && odds >= 1.5) idfs.set(term, group.idf / 2);
    }
  }
  const weights = scene.tokens.map(({ term }) => (term === '' ? 0 : (idfs.get(term) ?? 0)));
  const named = new Set(asking.firsts.filter((_, at) => asking.isNamed[at]));
  const deed = asking.firsts[asking.deed];
  const bridges = asking.bridges[asking.deed];
  const isDeed = ({ term }: SpanToken) => term !== '' && (term === deed || (bridges?.get(term) ?? 0) >= 1.5);
  const clauses = clausesOf(scene.tokens);
  const clauseShares: number[] = [];
  for (const [at, weight] of weights.entries()) {
    const clause = clauses[at] ?? 0;
    clauseShares[clause] = (clauseShares[clause] ?? 0) + weight / (asking.query.mass || 1);
  }
  return {
    scene,
    asking,
    rank,
    gap,
    weights,
    names: weights.map((weight, at) => (named.has(scene.tokens[at]?.term ?? '') ? weight : 0)),
    deeds: [...scene.tokens.keys()].filter((at) => {
      const token = scene.tokens[at];
      return token !== undefined && isDeed(token);
    }),
    clauses,
    clauseShares,
  };
}

function clausesOf(tokens: readonly SpanToken[]): number[] {
  let clause = 0;
  return tokens.map(({ gap, word }) => {
    if (/[,;:()—–]/u.test(gap) || /^(?:and|but|which|who|while|where|when|although)$/.test(word)) clause++;
    return clause;
  });
}
