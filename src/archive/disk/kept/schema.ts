/** Tables of the files that were read and the sketches of their articles; see ../schema.ts. */
export const KEPT_SCHEMA: readonly string[] = [];
