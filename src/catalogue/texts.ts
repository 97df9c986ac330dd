import { en } from './en.ts';

/** What a language must have: whatever English has, with the same places for names and numbers. */
export type Texts = typeof en;

/** The fixed texts that people read. What articles say, and what people type, is never among them. */
export const texts: Texts = en;
