import type { Environment } from '../environment.ts';
import type { Page } from './print.ts';
import { styleFor, wantsColour } from './style.ts';

/** Lines stay readable on a wide terminal, and whole on a narrow one. */
const NARROWEST = 30;
const WIDEST = 100;
const UNKNOWN = 80;

/** How to set a page on this output: asked for anew with each reply, since a window can change its size. */
export function pageFor(
  output: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Environment,
): Page {
  // Some terminals say that they have none.
  const columns = output.columns || UNKNOWN;
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    style: styleFor(wantsColour(environment, output.isTTY === true)),
  };
}
