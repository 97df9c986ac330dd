import { articles } from './migrations/articles.ts';
import { feeds } from './migrations/feeds.ts';
import { watches } from './migrations/watches.ts';

/**
 * Each takes a store from the version that is its place here to the next. What was released is never changed: a
 * change of the tables is another entry at the end.
 */
export const MIGRATIONS: readonly string[] = [articles, feeds, watches];

/** The tables with what a server added, each with the column that says whose it is. Deleted in this order. */
export const TABLES_OF_A_SERVER = ['delivery', 'watch', 'feed', 'article', 'draft', 'server'] as const;
