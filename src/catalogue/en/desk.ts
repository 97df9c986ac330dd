/** What the desk itself says. */
export const desk = {
  notOneOf: (option: string, values: readonly string[]) =>
    `The ${option} must be one of: ${values.join(', ')}.`,
} as const;
