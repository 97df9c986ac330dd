import { isCapital } from './name-runs.ts';
import type { NameToken } from './name-tokens.ts';
import { wordSet } from './word-set.ts';

const SHIPS = wordSet('ferry ship tanker trawler vessel yacht liner boat destroyer frigate');
/** Titles that open the names of ships; a person's takes no article, as that of an office does (“the Rev John Smith”). */
const SHIP_TITLES = wordSet('lady king queen prince princess sir');

/**
 * Whether what reads as a person's name from `from` to before `to` is a ship's: “the Lady Ardell”, “the ferry Ardell”.
 * A title may stand before the name, and counts as a part of it.
 */
export function namesShip(tokens: readonly NameToken[], from: number, to: number): boolean {
  const title = tokens[from - 1];
  const titled =
    title !== undefined && isCapital(title) && SHIP_TITLES.has(title.key) && tokens[from]?.gap === '';
  const start = titled ? from - 1 : from;
  const before = tokens[start - 1];
  if (before === undefined || before.possessive || tokens[start]?.gap !== '') return false;
  return SHIPS.has(before.key) || (before.key === 'the' && to - start > 1);
}
