/** “What did Wang say about hacking?” */
export interface AskedWords {
  readonly asks: 'words';
  readonly speaker: string;
  /** Null in “what did Wang say?”. */
  readonly about: string | null;
  /** Whether only a person's name makes it such a question: “Wang on hacking”, but not “War on drugs”. */
  readonly isName: boolean;
}

/** “Who said that …?” */
export interface AskedSpeaker {
  readonly asks: 'speaker';
}

/** A question about who said what. */
export type SaidQuestion = AskedWords | AskedSpeaker;

const SAY = 'say|said|think|thought|tell|told|warn|warned|comment|commented|remark|feel|felt|write|written';

// Patterns without nested repetition: a question may be as long and as odd as its author likes. “What did Wang say
// happened?” is no such question: it asks for what happened.
const WORDS: readonly RegExp[] = [
  new RegExp(
    `^what (?:else )?(?:did|does|do|has|have|had) (?<speaker>.{1,80}?) (?:also |really |have to )?(?:${SAY})(?: (?:reporters|journalists|the press))?(?: (?:about|of|on|regarding|concerning|in response to) (?<about>.+))?$`,
    'iu',
  ),
  /^what (?:is|was|are|were) (?<speaker>.{1,80}?)(?:['’]s?) (?:views?|opinions?|position|reaction|response|stance|comments?|thoughts?) (?:on|of|about|to|regarding) (?<about>.+)$/iu,
  /^(?:statements?|quotes?|quotations?|comments?|remarks?|words) (?:by|from|of) (?<speaker>.{1,80}?)(?: (?:on|about|regarding) (?<about>.+))?$/iu,
];
// A country responds with deeds.
const RESPONSE = /^how (?:did|does|has) (?<speaker>.{1,80}?) (?:respond|react|reply) to (?<about>.+)$/iu;
const NAME_ON = /^(?<speaker>\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}) on (?<about>.+)$/u;

const SPEAKER =
  /^(?:and )?who (?:else )?(?:also |first |once |\p{L}+ly )?(?:said|says|called|calls|warned|warns|claimed|claims|argued|argues|stated|described|describes|told|suggested|insisted|insists|complained|predicted|believes|thinks|thought|denied|denies|vowed|pledged|asserted|declared|remarked|commented|noted|dismissed|urged)\b/iu;

// Nobody whom an article could quote by that name.
const NOBODY =
  /^(?:he|she|they|it|you|i|we|people|some|many|most|this|that|these|those|there|one|everyone|anyone|somebody|someone)\b/iu;

/** Reads a question about who said what; null for any other. */
export function readSaid(words: string): SaidQuestion | null {
  const asked = words
    .replace(/\s+/gu, ' ')
    .replace(/[\s?!.]+$/u, '')
    .trim();
  if (SPEAKER.test(asked)) return { asks: 'speaker' };
  for (const pattern of [...WORDS, RESPONSE, NAME_ON]) {
    const found = pattern.exec(asked)?.groups;
    const speaker = found?.speaker?.replace(/^the (?=\p{Lu})/u, '');
    if (found === undefined || speaker === undefined || NOBODY.test(speaker)) continue;
    return {
      asks: 'words',
      speaker,
      about: found.about ?? null,
      isName: pattern === NAME_ON || pattern === RESPONSE,
    };
  }
  return null;
}
