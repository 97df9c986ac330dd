/** What commands for feeds, watches and what they brought say alike. */
export const tracking = {
  off: 'This Dateline tracks no news at present: whoever runs it has switched that off, or its store cannot be used (its log says why).',
} as const;
