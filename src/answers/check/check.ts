import { createPace } from '../../archive/pace.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Answered, Nothing, Refused } from '../answer.ts';
import type { Place } from '../find.ts';
import { withoutRepeats } from '../quote.ts';
import { resolved } from '../resolve.ts';
import type { Page } from '../respond.ts';
import { presentChecked } from './answer.ts';
import { type Checked, checkClaim } from './claim.ts';
import { readClaims } from './claims.ts';

/** Claims that are checked at a time. */
export const MOST_CLAIMS = 8;
const NEAREST = 3;

/** Holds the claims of a text against the articles, each by itself. */
export async function checkText(
  text: string,
  place: Place & { readonly now: Date },
  page: Page,
): Promise<Answered | Nothing | Refused> {
  const { claims, leftOut } = readClaims(text);
  if (claims.length === 0) return { status: 'refused', reason: texts.check.noClaims };
  const notes = [
    ...(leftOut === 0 ? [] : [texts.check.leftOut(leftOut)]),
    ...(claims.length <= MOST_CLAIMS
      ? []
      : [texts.check.furtherClaims(claims.length - MOST_CLAIMS, MOST_CLAIMS)]),
  ];
  const pace = createPace();
  const checked: Checked[] = [];
  for (const claim of claims.slice(0, MOST_CLAIMS)) {
    checked.push(await checkClaim(claim, place));
    if (pace.due()) await pace.pause();
  }
  if (checked.every(({ verdict }) => verdict === 'doNotSay')) return nothing(checked, notes);
  return presentChecked(checked, page, notes);
}

function nothing(checked: readonly Checked[], notes: readonly string[]): Nothing {
  const near = withoutRepeats(checked.flatMap((each) => each.near)).slice(0, NEAREST);
  return {
    status: 'nothing',
    title: texts.check.title,
    text: texts.check.noneSaid,
    citations: near.map(resolved),
    notes,
  };
}
