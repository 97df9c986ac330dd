/**
 * English function words, folded as `fold` does (“don’t” is `dont`). Words that also carry a subject are left out:
 * “state”, “will”, “like”, “US”. Of “may” only the lower-case word is one: see `terms.ts`.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves oneself
  who whom whose which what when where why how whoever whatever whichever whenever wherever however
  am is are was were be been being do does did doing done have has had having
  can could may might must shall should would ought cannot
  and or but nor so yet if then else than as because while although though unless until whether since
  of in on at by for from to into onto upon with without within about against among amongst between through
  throughout during before after above below under over off out up down along across behind beyond near
  toward towards via per despite except
  not no yes too very also just only even still already again ever never here there now
  all any both each every either neither few more most much many other another some same own several
  dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt mustnt neednt
  aint shant mightnt lets whats whos wheres whens hows thats theres heres
  eg ie etc vs am pm`
    .trim()
    .split(/\s+/),
);

/** Whether a folded, unstemmed word is a function word such as “the”, “who” or “did”. */
export function isStop(word: string): boolean {
  return STOP_WORDS.has(word);
}
