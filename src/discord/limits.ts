/** What Discord accepts of a message, a button and a completion. */
export const LIMITS = {
  /** Characters over all text displays of a message. */
  text: 4000,
  /** UTF-8 bytes over all text displays of a message. */
  bytes: 10_000,
  /** Components of a message, nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  customId: 100,
  choices: 25,
  choice: 100,
  /** Characters of a reply's title, before escaping: as many as a question may have. */
  title: 300,
} as const;

/** How much text fits: UTF-16 code units (Discord counts no more than those) and UTF-8 bytes. */
export interface Room {
  readonly characters: number;
  readonly bytes: number;
}

export const NO_ROOM: Room = { characters: 0, bytes: 0 };

/** What a reply's texts may fill: all that Discord takes, less a little for a count that differs from ours. */
export const PAGE: Room = { characters: LIMITS.text - 50, bytes: LIMITS.bytes - 250 };

/** Whether the text fits into the room. */
export function fits(text: string, room: Room): boolean {
  return text.length <= room.characters && Buffer.byteLength(text, 'utf8') <= room.bytes;
}

/** What is left of a room once a text stands in it; may be below zero. */
export function without(room: Room, text: string): Room {
  return minus(room, { characters: text.length, bytes: Buffer.byteLength(text, 'utf8') });
}

export function minus(room: Room, taken: Room): Room {
  return { characters: room.characters - taken.characters, bytes: room.bytes - taken.bytes };
}

export function smaller(a: Room, b: Room): Room {
  return { characters: Math.min(a.characters, b.characters), bytes: Math.min(a.bytes, b.bytes) };
}
