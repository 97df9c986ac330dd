/** Ways to make words stand out; each gives its words back as they are where there is no colour. */
export interface Style {
  readonly strong: (words: string) => string;
  readonly match: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly warning: (words: string) => string;
}

/**
 * Whether to colour. `FORCE_COLOR` decides where it is set, as for Node itself; then a `NO_COLOR` that is not
 * empty forbids it (no-color.org); else a terminal gets colour unless it says that it is `dumb`.
 */
export function wantsColour(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: forbidden, TERM: terminal } = environment;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (forbidden !== undefined && forbidden !== '') return false;
  return isTerminal && terminal !== 'dumb';
}

export function styleFor(colour: boolean): Style {
  const paint = (on: string, off: string) => (words: string) =>
    colour && words !== '' ? `\u001b[${on}m${words}\u001b[${off}m` : words;
  return {
    strong: paint('1', '22'),
    match: paint('1;33', '22;39'),
    faint: paint('2', '22'),
    warning: paint('33', '39'),
  };
}
