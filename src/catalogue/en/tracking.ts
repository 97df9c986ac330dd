/** What commands for feeds, watches and what they brought say alike. */
export const tracking = {
  off: 'This Dateline tracks no news: whoever runs it has switched that off (DATA_DIR=off), or asks it in a terminal.',
} as const;
