import type { APIAllowedMentions, APIMessageTopLevelComponent } from 'discord.js';
import { openSheet } from './sheet.ts';

/** A file that is sent along, named in the message as `attachment://name`. */
export interface MessageFile {
  /** Letters, digits, `-` and `.`. */
  readonly name: string;
  readonly data: Uint8Array;
}

/** What Discord is sent as a message: components v2, which mentions nobody. */
export interface Message {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: APIAllowedMentions;
  /** Sent beside the body, not in it; absent where there is none, and an edit then takes away what there was. */
  readonly files?: readonly MessageFile[];
}

/** One colour an outcome; every outcome is said in words as well. */
export const COLOURS = { answered: 0x2e7d32, nothing: 0xb26a00, refused: 0xb3261e, done: 0x3b5b92 } as const;

/** A line of ours that only the asker sees. */
export function notice(line: string): Message {
  const sheet = openSheet();
  sheet.add(line);
  return sheet.finish(COLOURS.refused, true);
}
