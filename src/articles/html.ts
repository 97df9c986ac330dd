import type { Draft } from './draft.ts';
import { Unreadable } from './reading.ts';
export function htmlDraft(_source: string): Draft | Unreadable {
  return new Unreadable('not yet');
}
