import { createPace } from '../../archive/pace.ts';
import { texts } from '../../catalogue/texts.ts';
import { describeDate } from '../../text/dates.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { queryTerms } from '../../text/terms.ts';
import type { Citation } from '../answer.ts';
import { groundOf } from '../evidence.ts';
import type { Place } from '../find.ts';
import { namesIn } from '../named.ts';
import { buildQuery, type Query } from '../query.ts';
import { analysesOf, cite, withLeanedOn, withoutRepeats } from '../quote.ts';
import { type Candidate, rank } from '../rank.ts';
import { resolved } from '../resolve.ts';
import type { Claim } from './claims.ts';
import { isLayable, type Laid, lay, type Reading, readClaim } from './evidence.ts';
import { type Missing, missingIn } from './missing.ts';
import { wordingsOf } from './same.ts';
import { type Stand, standOf } from './verdict.ts';

// Quotations of one claim.
const MOST_QUOTATIONS = 3;
// A claim longer than this is a table or a list: its first words are looked for.
const MOST_TERMS = 40;
// Sentences that a claim is laid over, and the share of its words that one must hold for that.
const LAID = 16;
const WORTH_LAYING = 0.3;
const PASSAGES = 12;
// Passages are looked for by the weightiest words alone: common ones cost most of the search and decide nothing.
const SOUGHT = 8;
// The share of a claim's words that a sentence must hold to be about it, itself and with all around it.
const ABOUT = 0.4;
const ABOUT_IN_ALL = 0.55;
// … where none of the claim’s names stands there.
const ABOUT_UNNAMED = 0.6;
// A further quotation about it holds so much of what the best one holds.
const BESIDE_BEST = 0.8;
const MOST_ABOUT = 2;
const NEAREST = 3;
const NEAR = 0.25;

/** What the articles say on a claim, as the key of its text. */
export type Verdict = 'saysSo' | 'saidSo' | 'differs' | 'isAbout' | 'doNotSay';

/** What the articles say on a claim. */
export interface Checked {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** What is to be said beside the verdict, given the number of each quotation. */
  readonly details: readonly Detail[];
  readonly citations: readonly Citation[];
  /** The nearest sentences where the articles do not say. */
  readonly near: readonly Citation[];
}

/** Its words, given for a quotation's index among the claim's the number that it has in the answer. */
export type Detail = (numberOf: (of: number) => number) => string;

/** Holds one claim against the articles. */
export async function checkClaim(claim: Claim, place: Place & { readonly now: Date }): Promise<Checked> {
  const pace = createPace();
  const gathered = await gather(wordsOf(claim), place);
  if (pace.due()) await pace.pause();
  const reading = readClaim(claim, place.now, wordingsOf(gathered.query));
  const judged: Judged[] = [];
  if (!isLayable(reading)) return aboutOrNothing(claim, gathered, place);
  for (const candidate of gathered.quick.slice(0, LAID)) {
    if (candidate.features.sentence < WORTH_LAYING) continue;
    const laid = lay(reading, candidate);
    if (laid !== null) judged.push({ laid, stand: standOf(reading, laid) });
    if (pace.due()) await pace.pause();
  }
  return decide(claim, reading, judged, gathered, place);
}

interface Judged {
  readonly laid: Laid;
  readonly stand: Stand;
}

function decide(
  claim: Claim,
  reading: Reading,
  judged: readonly Judged[],
  gathered: Gathered,
  place: Place & { readonly now: Date },
): Checked {
  const { verdict, shown } = weigh(reading, judged);
  if (shown.length === 0) return aboutOrNothing(claim, gathered, place);
  const made = shown.map(({ laid, stand }) => ({ stand, citation: citationOf(laid, place) }));
  const citations = withoutRepeats(made.map(({ citation }) => citation)).slice(0, MOST_QUOTATIONS);
  const details = citations.flatMap((citation, of) => {
    const own = made.find(
      (one) => one.citation.article === citation.article && one.citation.start === citation.start,
    );
    return own === undefined ? [] : detailsOf(own.stand, verdict, of);
  });
  return { claim, verdict, details, citations, near: [] };
}

/** The verdict by all quotations that the claim was laid over, and those that show it. */
function weigh(reading: Reading, judged: readonly Judged[]): { verdict: Verdict; shown: readonly Judged[] } {
  const otherDay = judged.filter(({ stand }) => stand.kind === 'another day');
  const verbatim = otherDay.filter(({ laid }) => isVerbatim(reading, laid));
  const saying = [...judged.filter(({ stand }) => stand.kind === 'says so'), ...verbatim];
  // Of one story another sentence may speak of something like it: what the story says outright counts.
  const stories = new Set(saying.map(({ laid }) => storyOf(laid.candidate)));
  const against = judged.filter(
    ({ stand, laid }) =>
      (stand.kind === 'differs' || stand.kind === 'negated') && !stories.has(storyOf(laid.candidate)),
  );
  if (against.length > 0) return { verdict: 'differs', shown: [...against, ...saying] };
  if (saying.length === 0) return { verdict: 'isAbout', shown: otherDay };
  const isOwn = saying.some(({ stand }) => stand.kind !== 'says so' || !stand.isReported);
  return { verdict: isOwn ? 'saysSo' : 'saidSo', shown: saying };
}

function aboutOrNothing(
  claim: Claim,
  { quick, query }: Gathered,
  place: Place & { readonly now: Date },
): Checked {
  const analyses = analysesOf(place.archive);
  const quote = (candidates: readonly Candidate[]) =>
    withoutRepeats(candidates.slice(0, NEAREST * 2).map((each) => cite(each, query, analyses)));
  const best = quick[0] === undefined ? 0 : groundOf(quick[0]);
  const named = namesIn(wordsOf(claim));
  const isNamed = query.groups.map((group) => named.some((name) => overlaps(name, group)));
  const about = quick.filter((each) => isAbout(each, isNamed) && groundOf(each) >= BESIDE_BEST * best);
  if (about.length > 0) {
    const citations = quote(about).slice(0, MOST_ABOUT).map(resolved);
    const details = missingDetails(missingIn(claim, place.now.toISOString().slice(0, 10), citations));
    return { claim, verdict: 'isAbout', details, citations, near: [] };
  }
  const near = quote(quick.filter(({ features }) => features.sentence >= NEAR));
  return { claim, verdict: 'doNotSay', details: [], citations: [], near: near.slice(0, NEAREST) };
}

function isAbout(candidate: Candidate, isNamed: readonly boolean[]): boolean {
  const { features, matches } = candidate;
  const found = matches.own.filter((match) => match > 0).length;
  const hasName = isNamed.some((named, at) => named && (matches.paragraph[at] ?? 0) > 0);
  const least = hasName || !isNamed.includes(true) ? ABOUT : ABOUT_UNNAMED;
  return features.sentence >= least && groundOf(candidate) >= ABOUT_IN_ALL && found >= 2;
}

/** What the archive has for a claim. */
interface Gathered {
  readonly query: Query;
  /** Best first, by their words alone. */
  readonly quick: readonly Candidate[];
}

async function gather(words: string, { archive, scope }: Place): Promise<Gathered> {
  const query = await buildQuery(queryTerms(words).slice(0, MOST_TERMS), words, archive, scope);
  const groups = query.groups.toSorted((a, b) => b.idf - a.idf).slice(0, SOUGHT);
  const hits = await archive.search({ groups, scope, limit: PASSAGES });
  return { query, quick: rank(query, words, hits, analysesOf(archive)) };
}

/** The words of a claim, with the name for its pronoun. */
function wordsOf({ text, span, subject }: Claim): string {
  const core = slice(text, span);
  return subject === null ? core : `${subject.name}${core.slice(subject.span.end - subject.span.start)}`;
}

function storyOf({ article }: Candidate): string {
  return article.copyOf ?? article.id;
}

/** Whether the claim is the quotation, word for word. */
function isVerbatim({ claim }: Reading, { told }: Laid): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  return plain(slice(claim.text, claim.span)) === plain(slice(told.text, told.span));
}

/** A quotation with the units of the claim marked in it. */
function citationOf({ candidate, told, alignment }: Laid, place: Place): Citation {
  const { article, paragraph } = candidate;
  const { start, end } = withLeanedOn(candidate, analysesOf(place.archive));
  const marked = [...new Set(alignment.places)]
    .sort((a, b) => a - b)
    .flatMap((at) => told.units[at] ?? [])
    .filter(({ start, end }) => start < end);
  const highlights: Span[] = [];
  for (const unit of marked) {
    const last = highlights.at(-1);
    if (last !== undefined && /^[ -]?$/u.test(article.text.slice(last.end, unit.start))) {
      highlights[highlights.length - 1] = { start: last.start, end: unit.end };
    } else highlights.push({ start: unit.start, end: unit.end });
  }
  return resolved({
    article,
    paragraph,
    start,
    end,
    highlights,
    score: Math.min(1, Math.round(groundOf(candidate) * 1000) / 1000),
  });
}

function detailsOf(stand: Stand, verdict: Verdict, of: number): Detail[] {
  switch (stand.kind) {
    case 'differs':
      return [(numberOf) => texts.check.values(stand.claimed, stand.told, numberOf(of))];
    case 'negated':
      return [(numberOf) => texts.check.negated(stand.told, numberOf(of))];
    case 'another day': {
      const { claimed, told } = stand;
      if (claimed.kind !== 'date' || told.kind !== 'date') return [];
      const [day, toldDay] = [dayOf(claimed.date), dayOf(told.date)];
      if (verdict === 'saysSo') return [(numberOf) => texts.check.toldDay(told.words, toldDay, numberOf(of))];
      return [(numberOf) => texts.check.otherDay(claimed.words, day, told.words, toldDay, numberOf(of))];
    }
    case 'says so':
    case 'unclear':
      return [];
  }
}

/** What the quotations lack of the claim, as facts that can be looked up in them. */
function missingDetails(missing: readonly Missing[] | null): Detail[] {
  if (missing === null) return [];
  if (missing.length === 0) return [() => texts.check.allInThese];
  return [
    (numberOf) =>
      texts.check.notInThese(
        missing.map(({ words, day, instead }) => {
          const told = instead.map((each) => texts.check.numbered(each.words, numberOf(each.of)));
          return texts.check.lacking(words, day, told);
        }),
      ),
  ];
}

function dayOf({
  from,
  to,
  granularity,
}: {
  from: string | null;
  to: string | null;
  granularity: Parameters<typeof describeDate>[2];
}): string {
  return from === null || to === null ? '' : describeDate(from, to, granularity);
}
