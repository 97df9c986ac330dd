import type { Hit } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { fold } from '../text/fold.ts';
import { lookUp, ROLE, WORD } from '../text/gazetteer.ts';
import { nameWords } from '../text/same-name.ts';
import { slice } from '../text/span.ts';
import { asTyped, readTypedName, titleWords } from '../text/typed-name.ts';
import type { Answered, AnswerPerson, Citation, Lead, Nothing } from './answer.ts';
import { type AskedName, askedName, groupsOf } from './asked-name.ts';
import type { Place } from './find.ts';
import { type Identity, identitiesOf } from './identities.ts';
import { introduceThing } from './introduce-thing.ts';
import { linesHolding, needlesOf, type Portrait, portraitsIn } from './portraits.ts';
import {
  bestRoleIn,
  citationOf,
  numberOf,
  type Profile,
  profileOf,
  type RatedIntroduction,
  rolesIn,
} from './profile.ts';
import type { Question } from './question.ts';
import { withoutRepeats } from './quote.ts';

/** Which part of what was found is wanted. */
interface Page {
  readonly offset: number;
  readonly limit: number;
}

// Passages that are looked at: a name that stands in thousands costs no more than one in forty.
const PASSAGES = 40;
// Sentences whose names are read take about 30 µs each.
const SENTENCES = 240;
// Somebody whom the name fits so much worse than another is not meant: a given name beside a family's.
const NEARLY = 0.8;
const MOST_PEOPLE = 4;
const DEEPEST = 50;
const NEAREST = 3;

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
  const asked = await askedName(typed, place.archive, place.scope);
  const hits = await search(asked, place);
  const everyone = identitiesOf(portraitsOf(asked, hits));
  const titled = everyone.filter((identity) => bearsTitle(identity, asked));
  const [best] = titled;
  if (best === undefined) {
    if (isNobody(asked, hits)) return nobody(question, asked, hits);
    return isCapital(typed.name) ? introduceThing(question, typed.name, place, page) : null;
  }
  const least = fitOf(best) * NEARLY;
  const meant = titled.filter((identity) => fitOf(identity) >= least && isSound(identity, best));
  return present(question, asked, meant.slice(0, MOST_PEOPLE).map(profileOf), page);
}

async function search(asked: AskedName, { archive, scope, filter }: Place): Promise<readonly Hit[]> {
  const groups = groupsOf(asked);
  if (groups.length === 0) return [];
  return archive.search({ groups, scope, limit: PASSAGES, ...(filter === undefined ? {} : { filter }) });
}

function portraitsOf(asked: AskedName, hits: readonly Hit[]): Portrait[] {
  const found = new Map<Article, Set<number>>();
  for (const { article, paragraph } of hits) {
    found.set(article, (found.get(article) ?? new Set()).add(paragraph));
  }
  const needles = needlesOf(asked);
  const portraits: Portrait[] = [];
  let sentences = 0;
  for (const [article, paragraphs] of found) {
    const lines = linesHolding({ article, paragraphs }, needles);
    sentences += lines.length;
    portraits.push(...portraitsIn(article, lines, asked));
    if (sentences >= SENTENCES) break;
  }
  return portraits;
}

// Beside somebody who is named so often, a name that nothing explains is more likely misread (“April Napoleon”).
const STRANGER = 0.2;

function isSound(identity: Identity, best: Identity): boolean {
  const isExplained = identity.portraits.some(({ introductions }) =>
    introductions.some(({ tier }) => tier >= 2),
  );
  return isExplained || sentencesOf(identity) > STRANGER * sentencesOf(best);
}

const sentencesOf = ({ portraits }: Identity): number =>
  portraits.reduce((sum, { introductions }) => sum + introductions.length, 0);

const fitOf = ({ portraits }: Identity): number => Math.max(...portraits.map(({ fit }) => fit));

/**
 * Whether somebody has the title that is asked for with the name. With a full name a title is not needed to tell whom;
 * with a family name alone another's title says that somebody else is meant.
 */
function bearsTitle({ portraits }: Identity, { typed }: AskedName): boolean {
  const office = typed.title.at(-1);
  if (office === undefined || typed.words.length > 1) return true;
  return portraits.some(({ article, introductions }) =>
    introductions.some(
      ({ role }) => role !== null && titleWords([slice(article.text, role)]).includes(office),
    ),
  );
}

function present(question: Question, asked: AskedName, profiles: readonly Profile[], page: Page): Answered {
  const all = withoutRepeats(falling(inTurn(profiles).map(citationOf))).slice(0, DEEPEST);
  const wanted = all.slice(page.offset, page.offset + page.limit);
  const people = page.offset > 0 ? [] : profiles.flatMap((profile) => personIn(profile, wanted));
  return {
    status: 'answered',
    title: question.words,
    lead: leadOf(people, asked),
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
function falling(citations: readonly Citation[]): Citation[] {
  let least = 1;
  return citations.map((citation) => {
    least = Math.min(least, citation.score);
    return { ...citation, score: least };
  });
}

/** Somebody with the roles that the shown quotations tell; nobody where none of these is about them. */
function personIn(profile: Profile, citations: readonly Citation[]): AnswerPerson[] {
  const numbers = profile.introductions.map((each) => numberOf(citations, each));
  const best = bestRoleIn(profile, citations);
  const citation = best?.citation ?? numbers.find((number) => number > 0);
  if (citation === undefined) return [];
  const { name, aliases } = profile;
  return [{ name, aliases, role: best?.role ?? null, citation, roles: rolesIn(profile, citations) }];
}

/** “Jane Smith, coach; Adam Smith, economist”. A name alone is a lead where it says more than was asked. */
function leadOf(people: readonly AnswerPerson[], { typed }: AskedName): Lead | null {
  const [first, ...others] = people;
  if (first === undefined) return null;
  const asked = nameWords(typed.name).join(' ');
  if (others.length === 0 && first.role === null && nameWords(first.name).join(' ') === asked) return null;
  const text = people.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ');
  return { text, citations: [...new Set(people.map(({ citation }) => citation))] };
}

/**
 * Whether a name is nobody's: one that no article has, or of which the articles have the words, but nowhere together.
 * Words that are no name, or name a thing, are left to whoever answers other questions.
 */
function isNobody({ typed, words }: AskedName, hits: readonly Hit[]): boolean {
  const isName = isCapital(typed.name) || words.every(({ word }) => (lookUp(word) & (WORD | ROLE)) === 0);
  if (!isName) return false;
  if (words.length === 1 && typed.title.length === 0) return words.every(({ isKnown }) => !isKnown);
  const name = ` ${typed.words.join(' ')} `;
  return typed.title.length > 0 || !hits.some((hit) => wordsOf(hit).includes(name));
}

const isCapital = (name: string): boolean => /^\p{Lu}/u.test(name);

/** The words of a passage, folded, with a space round each. */
function wordsOf({ article, paragraph }: Hit): string {
  const span = article.paragraphs[paragraph - 1];
  return ` ${fold(span === undefined ? '' : slice(article.text, span)).replace(/[^\p{L}\p{N}&]+/gu, ' ')} `;
}

function nobody(question: Question, asked: AskedName, hits: readonly Hit[]): Nothing {
  const needles = needlesOf(asked);
  const near = hits.slice(0, NEAREST * 2).flatMap(({ article, paragraph, score }) => {
    const [line] = linesHolding({ article, paragraphs: new Set([paragraph]) }, needles).filter(
      (each) => each.paragraph === paragraph,
    );
    if (line === undefined) return [];
    const rounded = Math.round(score * 1000) / 1000;
    return [{ article, paragraph, start: line.start, end: line.end, highlights: [], score: rounded }];
  });
  const unknown = asked.words
    .filter(({ isKnown }) => !isKnown)
    .map(({ word }) => `“${asTyped(asked.typed, word)}”`);
  const missing = `No article has the word${unknown.length > 1 ? 's' : ''} ${unknown.join(', ')}.`;
  return {
    status: 'nothing',
    title: question.words,
    text: 'The articles do not say.',
    citations: withoutRepeats(near).slice(0, NEAREST),
    notes: [...asked.notes, ...(unknown.length > 0 ? [missing] : [])],
  };
}
