import { isStop } from '../src/text/terms.ts';

/** The words of a question that say something of its subject. */
export function contentWords(question: string): string[] {
  const words = question.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
  return words.filter((word) => !isStop(word.toLowerCase().replace(/[’']/g, '')));
}
