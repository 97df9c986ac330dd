import type { Article } from '../articles/article.ts';
import type { Granularity } from '../text/dates.ts';
import type { Span } from '../text/span.ts';

/** A quotation: one sentence, or whole neighbouring sentences, as a span of its article's text. */
export interface Citation extends Span {
  readonly article: Article;
  /** The kept paragraph that it stands in, from 1. */
  readonly paragraph: number;
  /** What matched, as spans of the article's text inside the quotation, in order, never overlapping. */
  readonly highlights: readonly Span[];
  readonly score: number;
  /** Whom words of it mean that it does not name. Shown outside the quotation marks. */
  readonly refersTo?: Resolved;
}

/** A name that the article gives elsewhere. */
export interface Resolved {
  /** The quotation's own words that mean it (“He”); null where it is the speaker of a quotation that runs on. */
  readonly words: string | null;
  readonly name: string;
}

/** What can be read off the quotations: a name, a date, a place, a number. */
export interface Lead {
  readonly text: string;
  /** The numbers of the citations that it is read from, from 1. */
  readonly citations: readonly number[];
  /** How likely it is to be right, from 0 to 1; absent where it was not judged. */
  readonly confidence?: number;
  /** Likely enough to be shown, but not to be said outright: it is worded “perhaps”. */
  readonly isPerhaps?: boolean;
}

/** Independent sources that say what the lead says: two at least. */
export interface Agreement {
  /** As their articles name them, those of the best citations first. */
  readonly names: readonly string[];
  /** For each the number of the citation that says so, from 1. */
  readonly citations: readonly number[];
}

/** A phrase of a citation, resolved against its article's date. Ends included. */
export interface AnswerDate {
  readonly words: string;
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
  readonly citation: number;
}

/** What an article calls somebody, and when. */
export interface AnswerRole {
  readonly role: string;
  /** The article's day, as exact as is known. */
  readonly published: string | null;
  readonly citation: number;
}

export interface AnswerPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly citation: number;
  /** Latest first, where somebody is introduced; absent elsewhere. */
  readonly roles?: readonly AnswerRole[];
}

/** A line of a reply about the bot, about an article or about what was found: a label and what stands beside it. */
export interface Row {
  readonly label: string;
  readonly value: string;
  /** The numbers of the citations that it is read from, from 1 over all pages; absent where it is from none. */
  readonly citations?: readonly number[];
}

/** Quotations that belong together and follow one another: those of a day, of a claim, of one source alone. */
export interface Group {
  /** What they have in common, in our words. */
  readonly heading: string;
  /** What is to be said of them together, such as where they differ. */
  readonly note?: string;
  /** Their numbers, from 1 over all pages, in order and without a gap; at least one, all on this page. */
  readonly citations: readonly number[];
}

/** A quotation's place in time, for a picture. Days are ISO, ends included. */
export interface Moment {
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
  /** The number of the quotation that tells of it, from 1 over all pages. */
  readonly citation: number;
  /** Whether another quotation tells of the same and says otherwise. */
  readonly isDisputed: boolean;
}

/** The articles answer. `citations` is one page of `total`. */
export interface Answered {
  readonly status: 'answered';
  readonly title: string;
  /** How likely it is that the first quotations answer, from 0 to 1; absent where it was not judged. */
  readonly confidence?: number;
  /** Likely enough to be shown as an answer, but not to be given without a “perhaps”. */
  readonly isPerhaps?: boolean;
  readonly lead: Lead | null;
  /** Absent where there is no second source that says so, or where one says otherwise. */
  readonly agreement?: Agreement;
  readonly dates: readonly AnswerDate[];
  readonly people: readonly AnswerPerson[];
  /** Best first, the page that was asked for. */
  readonly citations: readonly Citation[];
  readonly offset: number;
  readonly total: number;
  /** The article's data, for a reply that shows one article; else what was found, before the quotations that show it. */
  readonly rows: readonly Row[];
  /** Headings over the quotations of this page, in order; absent where each stands by itself. */
  readonly groups?: readonly Group[];
  /** For a timeline: when what this page's quotations tell of took place, earliest first. */
  readonly moments?: readonly Moment[];
  /** What the reader should know: a spelling that was guessed, a language that is not understood. */
  readonly notes: readonly string[];
  /** At most four; absent where there is nothing to press. */
  readonly actions?: readonly Action[];
}

/** The articles do not say. */
export interface Nothing {
  readonly status: 'nothing';
  readonly title: string;
  /** How likely it is that the nearest passages answer after all, from 0 to 1; absent where it was not judged. */
  readonly confidence?: number;
  readonly text: string;
  /** What may have been meant, best first: each a whole text for the command's main option. Absent where there is none. */
  readonly didYouMean?: readonly string[];
  /** The nearest passages, offered as such; may be empty. */
  readonly citations: readonly Citation[];
  readonly notes: readonly string[];
}

/** The request cannot be answered as it stands. */
export interface Refused {
  readonly status: 'refused';
  /** What is wrong and what would be right, as a sentence. */
  readonly reason: string;
}

/** A button under a reply: what a command does with a value, without being asked again. */
export interface Action {
  readonly label: string;
  /** The command's name, and the name of one of its actions. */
  readonly command: string;
  readonly action: string;
  /** At most 40 of [a-zA-Z0-9._-]: all that is known when it is pressed, maybe after a restart. */
  readonly value: string;
  readonly style?: 'main' | 'danger';
}

/** A file that goes with a reply. */
export interface AnswerFile {
  /** Letters, digits, `-` and `.`. */
  readonly name: string;
  readonly data: Uint8Array;
}

/** The bot speaks of itself, with no claim about the world. */
export interface Done {
  readonly status: 'done';
  readonly title: string;
  /** May name channels as `channelMark` does, and so may the values of rows. */
  readonly text: string;
  readonly rows: readonly Row[];
  /** At most five; absent where there is nothing to press. */
  readonly actions?: readonly Action[];
  /** At most ten; a host that cannot send files names them. */
  readonly files?: readonly AnswerFile[];
}

export type Answer = Answered | Nothing | Refused | Done;
