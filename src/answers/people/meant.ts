import type { Hit } from '../../archive/archive.ts';
import { createPace, type Pace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import type { Person } from '../../articles/people.ts';
import { texts } from '../../catalogue/texts.ts';
import { fold } from '../../text/fold.ts';
import { lookUp, ROLE, WORD } from '../../text/gazetteer.ts';
import { slice } from '../../text/span.ts';
import { asTyped, type TypedName, titleWords } from '../../text/typed-name.ts';
import type { Nothing } from '../answer.ts';
import { type AskedName, askedName, groupsOf, nameFit } from '../asked-name.ts';
import type { Place } from '../find.ts';
import { type Identity, identitiesOf, withParts } from '../identities.ts';
import { linesHolding, needlesOf, type Portrait, portraitsIn } from '../portraits.ts';
import { type Profile, profileOf } from '../profile.ts';
import { withoutRepeats } from '../quote.ts';

/** Whom a name that somebody typed may mean. */
export interface Meant {
  readonly asked: AskedName;
  /** Best known first; more than one where the articles tell several people of the name apart, none where it is nobody's. */
  readonly profiles: readonly Profile[];
  /** The passages that share words with the name, best first. */
  readonly hits: readonly Hit[];
  /** Whether all of these were looked at, and there are no more. */
  readonly isAll: boolean;
}

// Passages that are looked at: a name that stands in thousands costs no more than one in forty.
const PASSAGES = 40;
// Sentences whose names are read take about 30 µs each.
const SENTENCES = 240;
// Somebody whom the name fits so much worse than another is not meant: a given name beside a family's.
const NEARLY = 0.8;
const MOST_PEOPLE = 4;
const NEAREST = 3;

/** The people whom a typed name may mean, from all articles together. Pauses, so that nothing else is held up. */
export async function peopleMeant(typed: TypedName, place: Place): Promise<Meant> {
  const asked = await askedName(typed, place.archive, place.scope);
  const hits = await search(asked, place);
  const pace = createPace();
  const { portraits, isAll } = await portraitsOf(asked, hits, pace);
  if (pace.due()) await pace.pause();
  const parts = portraits.filter(({ fit }) => fit === 0);
  const whole = portraits.filter(({ fit }) => fit > 0);
  const titled = identitiesOf(whole).filter((identity) => bearsTitle(identity, asked));
  const [best] = titled;
  if (best === undefined) return { asked, profiles: [], hits, isAll };
  const least = fitOf(best) * NEARLY;
  const meant = titled.filter((identity) => fitOf(identity) >= least && isSound(identity, best));
  if (pace.due()) await pace.pause();
  const profiles = withParts(meant.slice(0, MOST_PEOPLE), parts).map(profileOf);
  return { asked, profiles, hits, isAll: isAll && hits.length < PASSAGES };
}

async function search(asked: AskedName, { archive, scope, filter }: Place): Promise<readonly Hit[]> {
  const groups = groupsOf(asked);
  if (groups.length === 0) return [];
  return archive.search({ groups, scope, limit: PASSAGES, ...(filter === undefined ? {} : { filter }) });
}

async function portraitsOf(asked: AskedName, hits: readonly Hit[], pace: Pace) {
  const found = new Map<Article, Set<number>>();
  for (const { article, paragraph } of hits) {
    found.set(article, (found.get(article) ?? new Set()).add(paragraph));
  }
  const needles = needlesOf(asked);
  const portraits: Portrait[] = [];
  let sentences = 0;
  for (const [article, paragraphs] of found) {
    if (sentences >= SENTENCES) return { portraits, isAll: false };
    if (pace.due()) await pace.pause();
    const lines = linesHolding({ article, paragraphs }, needles);
    sentences += lines.length;
    portraits.push(...portraitsIn(article, lines, (person) => fitIn(asked, person)));
  }
  return { portraits, isAll: true };
}

/** How well a name fits; 0 for a word of it that stands alone, which may be anybody's; null where it does not. */
function fitIn(asked: AskedName, person: Person): number | null {
  const fit = nameFit(asked, person);
  if (fit > 0) return fit;
  const isAlone = person.family === null && asked.words.length > 1;
  return isAlone && asked.words.some((word) => nameFit({ ...asked, words: [word] }, person) > 0) ? 0 : null;
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

/**
 * Whether a name is nobody's: one that no article has, or of which the articles have the words, but nowhere together.
 * Words that are no name, or name a thing, are left to whoever answers other questions.
 */
export function isNobody({ asked: { typed, words }, hits }: Meant): boolean {
  const isName = isCapital(typed.name) || words.every(({ word }) => (lookUp(word) & (WORD | ROLE)) === 0);
  if (!isName) return false;
  if (words.length === 1 && typed.title.length === 0) return words.every(({ isKnown }) => !isKnown);
  const name = ` ${typed.words.join(' ')} `;
  return typed.title.length > 0 || !hits.some((hit) => wordsOf(hit).includes(name));
}

export const isCapital = (name: string): boolean => /^\p{Lu}/u.test(name);

/** The words of a passage, folded, with a space round each. */
function wordsOf({ article, paragraph }: Hit): string {
  const span = article.paragraphs[paragraph - 1];
  return ` ${fold(span === undefined ? '' : slice(article.text, span)).replace(/[^\p{L}\p{N}&]+/gu, ' ')} `;
}

/** That the articles do not say who somebody is, with the sentences that hold a part of the name. */
export function nobody(title: string, { asked, hits }: Meant): Nothing {
  const needles = needlesOf(asked);
  const near = hits.slice(0, NEAREST * 2).flatMap(({ article, paragraph, score }) => {
    const [line] = linesHolding({ article, paragraphs: new Set([paragraph]) }, needles).filter(
      (each) => each.paragraph === paragraph,
    );
    if (line === undefined) return [];
    const rounded = Math.round(score * 1000) / 1000;
    return [{ article, paragraph, start: line.start, end: line.end, highlights: [], score: rounded }];
  });
  const unknown = asked.words.filter(({ isKnown }) => !isKnown).map(({ word }) => asTyped(asked.typed, word));
  return {
    status: 'nothing',
    title,
    text: texts.answers.nothing,
    citations: withoutRepeats(near).slice(0, NEAREST),
    notes: [...asked.notes, ...(unknown.length > 0 ? [texts.answers.unknownWords(unknown)] : [])],
  };
}
