import { desk } from './en/desk.ts';

/** All fixed texts in English, an object for each part of the bot. */
export const en = { desk };
