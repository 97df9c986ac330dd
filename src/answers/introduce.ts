import { nameWords } from '../text/same-name.ts';
import { slice } from '../text/span.ts';
import { readTypedName } from '../text/typed-name.ts';
import type { Answered, AnswerPerson, Citation, Lead, Nothing } from './answer.ts';
import type { AskedName } from './asked-name.ts';
import type { Place } from './find.ts';
import { introduceThing } from './introduce-thing.ts';
import { isCapital, isNobody, type Meant, nobody, peopleMeant } from './people/meant.ts';
import {
  bestRoleIn,
  citationOf,
  numberOf,
  type Profile,
  type RatedIntroduction,
  rolesIn,
} from './profile.ts';
import type { Question } from './question.ts';
import { withoutRepeats } from './quote.ts';
import { rolesAgree } from './role-agreement.ts';

/** Which part of what was found is wanted. */
interface Page {
  readonly offset: number;
  readonly limit: number;
}

const DEEPEST = 50;

/**
 * Answers “who is X?”: X's name and role, and the sentences that introduce X, best first. Null where X is no name, or a
 * name of something else: such a question is answered as any other.
 */
export async function introduce(
  question: Question,
  place: Place,
  page: Page,
): Promise<Answered | Nothing | null> {
  const typed = question.introduces === null ? null : readTypedName(question.introduces);
  if (typed === null) return null;
  const meant = await peopleMeant(typed, place);
  if (meant.profiles.length > 0) return present(question, meant, page);
  if (isNobody(meant)) return nobody(question.words, meant);
  return isCapital(typed.name) ? introduceThing(question, typed.name, place, page) : null;
}

function present(question: Question, { asked, profiles }: Meant, page: Page): Answered {
  const all = withoutRepeats(falling(inTurn(profiles).map(citationOf))).slice(0, DEEPEST);
  const wanted = all.slice(page.offset, page.offset + page.limit);
  const people = page.offset > 0 ? [] : profiles.flatMap((profile) => personIn(profile, wanted, wanted));
  const agreement = page.offset > 0 ? null : rolesAgree(profiles, wanted);
  return {
    status: 'answered',
    title: question.words,
    lead: leadOf(people, asked),
    ...(agreement === null ? {} : { agreement }),
    dates: [],
    people,
    citations: wanted,
    offset: page.offset,
    total: all.length,
    rows: [],
    notes: asked.notes,
  };
}

/** The best of each, then the second of each, and so on. */
function inTurn(profiles: readonly Profile[]): RatedIntroduction[] {
  const most = Math.max(...profiles.map(({ introductions }) => introductions.length));
  const found: RatedIntroduction[] = [];
  for (let at = 0; at < most; at++) {
    for (const { introductions } of profiles) {
      const introduction = introductions[at];
      if (introduction !== undefined) found.push(introduction);
    }
  }
  return found;
}

/** A score says how good a quotation is beside those before it: the best of a second person is as good as the first's. */
export function falling(citations: readonly Citation[]): Citation[] {
  let least = 1;
  return citations.map((citation) => {
    least = Math.min(least, citation.score);
    return { ...citation, score: least };
  });
}

/**
 * Somebody as the quotations of a page show them, with the roles that any of `all` tells; nobody where none of the page
 * is about them.
 */
export function personIn(
  profile: Profile,
  shown: readonly Citation[],
  all: readonly Citation[],
): AnswerPerson[] {
  const numbers = profile.introductions.map((each) => numberOf(shown, each));
  const best = bestRoleIn(profile, shown);
  const { name, aliases } = profile;
  const isNamedIn = (number: number) => holdsName(shown[number - 1], [name, ...aliases]);
  const citation = [...(best === null ? [] : [best.citation]), ...numbers].find(isNamedIn);
  if (citation === undefined) return [];
  const role = best?.citation === citation ? best.role : null;
  return [{ name, aliases, role, citation, roles: rolesIn(profile, all) }];
}

/** Whether a quotation holds one of the forms of a name. */
function holdsName(citation: Citation | undefined, forms: readonly string[]): boolean {
  if (citation === undefined) return false;
  const quote = slice(citation.article.text, citation).replace(/\s+/gu, ' ');
  return forms.some((form) => quote.includes(form.replace(/\s+/gu, ' ')));
}

/** “Jane Smith, coach; Adam Smith, economist”. A name alone is a lead where it says more than was asked. */
export function leadOf(people: readonly AnswerPerson[], { typed }: AskedName): Lead | null {
  const [first, ...others] = people;
  if (first === undefined) return null;
  const asked = nameWords(typed.name).join(' ');
  if (others.length === 0 && first.role === null && nameWords(first.name).join(' ') === asked) return null;
  const text = people.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ');
  return { text, citations: [...new Set(people.map(({ citation }) => citation))] };
}
