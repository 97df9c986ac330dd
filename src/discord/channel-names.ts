import { withChannels } from '../tracking/delivery/channel-mark.ts';
import { escapeLine, shorten } from './escape.ts';

/** A line of at most so many characters, in which channels that are marked as such are shown by their names. */
export function lineWithChannels(text: string, most: number): string {
  const words = (part: string) => {
    const shown = escapeLine(shorten(part, most));
    // White space at the edges stands between words and a channel.
    return shown === '' ? ' ' : `${/^\s/.test(part) ? ' ' : ''}${shown}${/\s$/.test(part) ? ' ' : ''}`;
  };
  return withChannels(text, words, (id) => `<#${id}>`).trim();
}
