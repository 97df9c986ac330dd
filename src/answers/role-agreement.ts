import { slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { Agreement, Citation } from './answer.ts';
import { independent } from './independence.ts';
import { numberOf, OTHERWISE, type Profile, type RatedIntroduction } from './profile.ts';

/**
 * The independent sources among the shown quotations that call somebody what the best of these does, “mayor” also where
 * another says “mayor of Leeds”. Null where there is only one, where one says “former” or the like and another does not,
 * and where several people are shown.
 */
export function rolesAgree(profiles: readonly Profile[], shown: readonly Citation[]): Agreement | null {
  const [profile, ...others] = profiles;
  if (profile === undefined || others.length > 0) return null;
  const told = profile.introductions.filter((each) => each.role !== null && numberOf(shown, each) > 0);
  const [best] = told;
  if (best === undefined || best.article.source === null) return null;
  const same = told.filter((each) => each === best || saysSame(best, each));
  if (same.some((each) => isOtherwise(each) !== isOtherwise(best))) return null;
  const quoted = same.flatMap((each) => shown[numberOf(shown, each) - 1] ?? []);
  const voices = independent([...new Set(quoted)].filter(({ article }) => article.source !== null));
  if (voices.length < 2) return null;
  return {
    names: voices.map(({ article }) => article.source ?? ''),
    citations: voices.map((voice) => shown.indexOf(voice) + 1),
  };
}

/** Whether one of two roles has all the words of the other, “former” and the like left aside. */
function saysSame(a: RatedIntroduction, b: RatedIntroduction): boolean {
  const [left, right] = [termsOf(a), termsOf(b)];
  const [less, more] = left.size < right.size ? [left, right] : [right, left];
  return less.size > 0 && [...less].every((term) => more.has(term));
}

function termsOf(introduction: RatedIntroduction): ReadonlySet<string> {
  return new Set(indexTerms(roleOf(introduction).replace(OTHERWISE, ' ')));
}

function isOtherwise(introduction: RatedIntroduction): boolean {
  return roleOf(introduction).search(OTHERWISE) >= 0;
}

function roleOf({ article, role }: RatedIntroduction): string {
  return role === null ? '' : slice(article.text, role).toLowerCase();
}
