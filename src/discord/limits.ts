/** What Discord accepts of a message, a button, a menu and a completion. */
export const LIMITS = {
  /** Characters over all text displays of a message. */
  text: 4000,
  /** UTF-8 bytes over all text displays of a message. */
  bytes: 10_000,
  /** Components of a message, nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  /** Characters of a button's words, of its address, and of the words and values of a menu. */
  label: 80,
  address: 512,
  option: 100,
  customId: 100,
  choices: 25,
  choice: 100,
  /** Bytes of a message's files; less than what Discord says, since what is around them counts too. */
  files: 10_000_000,
  /** Characters of a picture's alternative text. */
  alternative: 1024,
  /** Characters of a reply's title, before escaping: as many as a question may have. */
  title: 300,
} as const;

/** How much text fits: UTF-16 code units (Discord counts no more than those) and UTF-8 bytes. */
export interface Room {
  readonly characters: number;
  readonly bytes: number;
}

/** What a message still takes: text, and components, nested ones counted. */
export interface Budget extends Room {
  readonly components: number;
}

export const NOTHING: Budget = { characters: 0, bytes: 0, components: 0 };

/** What a reply may fill: all that Discord takes, less a little for a count of texts that differs from ours. */
export const PAGE: Budget = {
  characters: LIMITS.text - 50,
  bytes: LIMITS.bytes - 250,
  components: LIMITS.components,
};

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
