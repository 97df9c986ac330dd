/** Control characters: no text that is shown has any, so that nothing else reads as the name of a channel. */
const NAMED = /\u0002(\d{1,20})\u0003/;

/** A channel in the text of a notice; nothing for a target that is no channel. */
export function channelMark(target: string): string {
  return /^\d{1,20}$/.test(target) ? `\u0002${target}\u0003` : '';
}

/** The text with its plain words and its channels each turned into what a host shows. */
export function withChannels(
  text: string,
  plain: (words: string) => string,
  channel: (id: string) => string,
): string {
  return text
    .split(NAMED)
    .map((part, index) => (index % 2 === 0 ? plain(part) : channel(part)))
    .join('');
}
