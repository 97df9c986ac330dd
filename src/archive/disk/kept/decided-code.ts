import type { Decided } from '../../../articles/copies.ts';
import { packSketch, unpackSketch } from '../../../articles/sketch-code.ts';
import type { KeptArticle } from './kept-rows.ts';

type Columns = Pick<KeptArticle, 'words' | 'copyOf' | 'sketch'>;

/** What was decided about an article, as columns. Words are JSON: a text may hold what SQLite's cannot. */
export function encodeDecided(decided: Decided | null): Columns {
  if (decided === null) return { words: null, copyOf: null, sketch: null };
  const { words, copyOf, drawn } = decided;
  return { words: JSON.stringify(words), copyOf, sketch: drawn === null ? null : packSketch(drawn) };
}

/** Null where it is to be decided anew. */
export function decodeDecided({ words, copyOf, sketch }: Columns): Decided | null {
  if (words === null) return null;
  const known: unknown = JSON.parse(words);
  if (typeof known !== 'string' && typeof known !== 'number') return null;
  return { words: known, copyOf, drawn: sketch === null ? null : unpackSketch(sketch) };
}
