import type { Article, ArticleHead, Scope } from '../articles/article.ts';

/** One way to match a word of the query: a single index term, or a run of terms for a compound. */
export interface Alternative {
  /** Index terms (see `text/terms.ts`); all of them must be in the passage. */
  readonly terms: readonly string[];
  /** From 0 to 1; 1 for the word itself, less for a guess at its spelling. */
  readonly weight: number;
}

/** A word of the query with the ways to match it; the best one counts. */
export interface TermGroup {
  /** The word as it was typed. */
  readonly word: string;
  readonly alternatives: readonly Alternative[];
}

/** Which articles may answer. Days are ISO (`2013-07-10`), ends included. */
export interface Filter {
  /** The whole name, but for case, accents and punctuation. */
  readonly source?: string;
  /** Articles that may be of this day or later: `2013-07` is, of the 31st. One whose date is unknown is left out. */
  readonly after?: string;
  /** Articles that may be of this day or earlier. One whose date is unknown is left out. */
  readonly before?: string;
}

export interface PassageQuery {
  readonly groups: readonly TermGroup[];
  readonly scope: Scope;
  readonly filter?: Filter;
  /** How many passages at the most. */
  readonly limit: number;
}

/**
 * A passage that matched: a paragraph of an article, in its own words or by its title or the heading over it. A
 * heading is none, except where an article has nothing else. What a copy has word for word from its original is
 * left out while the original may answer.
 */
export interface Hit {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  /** BM25 of the passage summed over the groups, above zero; comparable within one result. */
  readonly score: number;
}

/**
 * How many passages hold each term, in their own words or above them, and how many passages there are, over `shared`
 * and the scope.
 */
export interface Frequencies {
  readonly passages: number;
  /** For every term that was asked about. */
  readonly terms: ReadonlyMap<string, number>;
}

/** A term of the index that is spelled like a word which the index does not hold; neither has a digit. */
export interface Variant {
  readonly term: string;
  /** From 0 to 1; 1 would be the same spelling. */
  readonly similarity: number;
  readonly passages: number;
}

/** What a short form stands for (“S&ED” → “Strategic and Economic Dialogue”), or a long one's short form. */
export interface Expansion {
  /** As a passage writes it. */
  readonly text: string;
  /** Whether a passage explains it; else a capitalised phrase has the letters. */
  readonly isStated: boolean;
  /** How often it is explained, or how often the phrase stands. */
  readonly passages: number;
}

/** What is completed: somebody's name, an article's title, its source, or what articles are about. */
export type CompletionField = 'name' | 'title' | 'source' | 'topic';

/** What a completion offers. */
export interface Suggestion {
  readonly text: string;
  /** The article's key, for a title; the latest one's where several share it. */
  readonly key: string | null;
  /** In how many articles it stands. */
  readonly articles: number;
}

/** A name of a person. Two people of one name are one, and one person with two names is two. */
export interface NamedPerson {
  readonly name: string;
  /** How many stories name it, one at least: see `Stories`. */
  readonly stories: number;
  /** Whether an article in English has it, or one whose language is not known. */
  readonly isInEnglish: boolean;
}

/** What tells of somebody: a copy only where its original does not, or may not answer, and one copy then. */
export interface Stories {
  readonly count: number;
  /** The latest by their days, as many as were asked for. */
  readonly latest: readonly Article[];
}

/**
 * Whom articles name, of those that may answer, as a completion of `name` knows them. For one question: it may miss what
 * comes meanwhile.
 */
export interface People {
  /** Those of most stories, best first, whose names have a word that begins with each that is typed. */
  most(limit: number, typed?: string): Promise<readonly NamedPerson[]>;
  /** Those of these names that there are; case, accents and punctuation do not count. */
  called(names: readonly string[]): Promise<readonly NamedPerson[]>;
  /** Names that have a word, those of most stories first. */
  having(word: string, limit: number): Promise<readonly NamedPerson[]>;
  /** Everybody whom one article names, by `ArticleHead.key`. */
  namedIn(key: string): Promise<readonly string[]>;
  /** What has one of some names. */
  stories(names: readonly string[], limit: number): Promise<Stories>;
}

export interface SourceSummary {
  readonly source: string | null;
  readonly articles: number;
  /** The earliest and the latest known publication date, as exact as known. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Summary {
  /** Without the copies. */
  readonly articles: number;
  /** Of all articles, those of the copies included. */
  readonly passages: number;
  /** Articles that repeat another which is there: so many more than `articles` are kept. */
  readonly copies: number;
  /** Without the copies. */
  readonly sources: readonly SourceSummary[];
}

/**
 * Where articles and passages are kept and found. Each method sees `shared` and the scope it is given,
 * and nothing of another scope: counts, spellings and completions included.
 */
export interface Archive {
  /** Adds articles, replacing those of the same scope and id. All are found once it resolves. */
  put(articles: readonly Article[]): Promise<void>;
  /** Removes one article of exactly this scope; false when there was none. */
  remove(id: string, scope: Scope): Promise<boolean>;
  /** By `ArticleHead.key`; null when there is none that the scope may see. */
  article(key: string, scope: Scope): Promise<Article | null>;
  /**
   * Heads in a stable order (published, latest first; then title): all, or from those of a day on, as far as their days are
   * known: of `2013-07-10` follow those of 2013-07 and of 2012; of '' those of no known day.
   */
  list(
    scope: Scope,
    page: { readonly offset: number; readonly limit: number; readonly upTo?: string },
  ): Promise<readonly ArticleHead[]>;
  /** Best first. Words that are all stop words are looked for as a phrase, and as a title. */
  search(query: PassageQuery): Promise<readonly Hit[]>;
  frequencies(terms: readonly string[], scope: Scope): Promise<Frequencies>;
  /** Terms spelled like an unknown word (one or two letters off, or continuing it), best first, at most five. */
  variants(term: string, scope: Scope): Promise<readonly Variant[]>;
  /**
   * What a short form stands for, and how a long one is shortened, best first, at most three: what passages explain, or
   * else the phrases of three capitalised words or more that have such initials.
   */
  expansions(term: string, scope: Scope): Promise<readonly Expansion[]>;
  /**
   * What could complete the typed words, best first; for nothing typed those of most articles, and titles of the
   * latest. Case, accents, the order of the words, initials, a typing error and a missing space are forgiven. A topic
   * is a person, a place or an organisation that articles name, what a title names that the article's own text names
   * too, or a title.
   */
  complete(
    field: CompletionField,
    typed: string,
    scope: Scope,
    limit: number,
  ): Promise<readonly Suggestion[]>;
  /** Whom articles name. In an archive that has not read them all yet the first question waits for it. */
  people(scope: Scope, filter?: Filter): Promise<People>;
  /** Heads of the copies of some articles, which are named by their ids, in no order. */
  copies(originals: readonly string[], scope: Scope): Promise<readonly ArticleHead[]>;
  /** The article of an address (see `bareAddress`), the latest where several have it; null where none has. */
  atAddress(address: string, scope: Scope): Promise<Article | null>;
  summary(scope: Scope): Promise<Summary>;
  close(): Promise<void>;
}
