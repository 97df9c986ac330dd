/** What is said where several processes share one archive. */
export const roles = {
  nobodyLeads: 'Just now nobody can do this here: another part of me is starting. Try again in some seconds.',
} as const;
