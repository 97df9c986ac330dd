import type { Figures, Order, Question } from './order.ts';
import { spread } from './telling.ts';
import { contentWords } from './words.ts';

/** An engine alone, asked with the questions' words: how fast, and how often the paragraph that answers is the first. */
export async function measureIndex(
  order: Order,
  find: (words: string) => Promise<readonly string[]>,
): Promise<Figures> {
  const byWords = new Map<string, Question>(
    order.questions.map((each) => [contentWords(each.text).join(' '), each]),
  );
  byWords.delete('');
  const firsts: boolean[] = [];
  const ask = async (words: string) => {
    const [first = ''] = await find(words);
    firsts.push(first.slice(0, first.lastIndexOf('#')) === byWords.get(words)?.own);
  };
  const index = await spread([...byWords.keys()], ask, order);
  return { asked: { index }, first: firsts.filter((isRight) => isRight).length / firsts.length };
}
