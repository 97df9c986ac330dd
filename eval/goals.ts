/** What each measure is to reach on SQuAD's development part, by its name in the table. */
export const GOALS: ReadonlyMap<string, string> = new Map([
  ['passages R@1 / R@3 / R@5, as a reader meets them', '83 / – / 96'],
  ['sentences top 1 / top 3: who', '79 / 91'],
  ['sentences top 1 / top 3: when, what year', '84 / 92'],
  ['sentences top 1 / top 3: where', '79 / 91'],
  ['sentences top 1 / top 3: what, which, how, other', '77 / 89'],
  ['sentences top 1 / top 3: all kinds, among the training part', '76 / 87'],
  ['answers EM / F1: who', '58 / 64'],
  ['answers EM / F1: when', '73 / 77'],
  ['answers EM / F1: where', '44 / 57'],
  ['answers EM / F1: how many', '65 / 71'],
  ['top 1 among the surest half / 70 %', '95 / 90'],
  ['nothing, title away: AUC', '0.985'],
  ['nothing, title away: balanced accuracy, best threshold', '93'],
  ['nothing, title away: balanced accuracy as shown', '93'],
  ['nothing, paragraph away: AUC', '0.880'],
  ['nothing, paragraph away: rejected / accuracy, 90 % kept', '62 / –'],
]);
