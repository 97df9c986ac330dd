/** Tables of names, titles, topics and acronyms; see ../schema.ts. */
export const WORDS_SCHEMA: readonly string[] = [];
