/** Lower case, without articles and punctuation: SQuAD's own normalisation for comparing answers. */
export function normalise(answer: string): string {
  return answer
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\b(?:a|an|the)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a text holds one of the answers as whole words. */
export function holds(text: string, answers: readonly string[]): boolean {
  const words = ` ${normalise(text)} `;
  return answers.some((answer) => normalise(answer) !== '' && words.includes(` ${normalise(answer)} `));
}

/** How right an answer is, from 0 to 1. */
export interface Score {
  readonly exact: number;
  readonly f1: number;
}

/** SQuAD's exact match and word F1 of a prediction, each the best over the answers. No words are no answer: 0. */
export function scoreAnswer(prediction: string, answers: readonly string[]): Score {
  const given = wordsOf(prediction);
  const scores = answers.map((answer) => scoreWords(given, wordsOf(answer)));
  return {
    exact: Math.max(0, ...scores.map(({ exact }) => exact)),
    f1: Math.max(0, ...scores.map(({ f1 }) => f1)),
  };
}

function wordsOf(text: string): string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '');
}

function scoreWords(given: readonly string[], wanted: readonly string[]): Score {
  const left = [...wanted];
  const shared = given.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  if (shared === 0) return { exact: 0, f1: 0 };
  return {
    exact: given.join(' ') === wanted.join(' ') ? 1 : 0,
    f1: (2 * shared) / (wanted.length + given.length),
  };
}
