import type { Answered, Citation, Moment } from '../../src/answers/answer.ts';
import { makeArticle } from '../archive/article.ts';

/** What a test says of an entry; the rest is made up. */
export interface EntryParts {
  readonly text: string;
  readonly source?: string | null;
  readonly published?: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly isDisputed?: boolean;
  /** Words of the text that are highlighted. */
  readonly marked?: string;
}

/** A page of a timeline with these entries. */
export function timelinePage(entries: readonly EntryParts[], changes: Partial<Answered> = {}): Answered {
  return {
    status: 'answered',
    title: 'The bridge',
    lead: null,
    dates: [],
    people: [],
    citations: entries.map(citationOf),
    offset: 0,
    total: entries.length,
    rows: [],
    moments: entries.map(momentOf),
    notes: [],
    ...changes,
  };
}

function citationOf({
  text,
  source = 'The Herald',
  published = '2013-07-10',
  marked = '',
}: EntryParts): Citation {
  const at = marked === '' ? -1 : text.indexOf(marked);
  return {
    // Spans are what a picture is drawn from: whether they are sentences is the desk's to see to.
    article: { ...makeArticle({ text: 'A.', source, published }), text },
    paragraph: 1,
    start: 0,
    end: text.length,
    highlights: at < 0 ? [] : [{ start: at, end: at + marked.length }],
    score: 1,
  };
}

function momentOf({ from = '2013-07-08', to = from, isDisputed = false }: EntryParts, index: number): Moment {
  return { from, to, granularity: 'day', citation: index + 1, isDisputed };
}

/** Texts that mean to break a picture: out of its tags, out of its lines, out of its direction. */
export const HOSTILE: readonly string[] = [
  '</text><script>alert(1)</script>&amp; "quoted" \'too\'',
  'W'.repeat(4_000),
  'x '.repeat(4_000),
  '\u0000\u0007\u001b[31m red \u202e tfel ot thgir \u2066 never closed',
  '\ud800 half a letter \udfff',
  `Z${'\u0301'.repeat(400)}algo`,
  'القاهرة: التقى الرئيس بالوزير يوم الاثنين',
  '習近平主席於星期一會見了總統 🎉',
  '\ufffe\uffff\ufeff',
  ' ',
];
