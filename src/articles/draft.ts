import { slice } from '../text/span.ts';
import type { Article, Origin, Scope } from './article.ts';
import { assertArticle } from './assert-article.ts';
import type { Block } from './blocks.ts';
import type { CopyFinder } from './copies.ts';
import { articleKey, fileId, type Ids } from './identity.ts';
import { language } from './language.ts';
import type { Limits } from './limits.ts';
import { declared, pageSigns, type Sign } from './masthead.ts';
import { type Page, readPage } from './page.ts';
import { type Data, filledFrom, pageData } from './page-data.ts';
import { paragraphs } from './paragraphs.ts';
import { type Reading, skip, Unreadable } from './reading.ts';
import { withoutOutlet } from './title.ts';

/** An article as its format gives it: its text in blocks, and what the format knows of it. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly id: string | null;
  readonly title: { readonly words: string; readonly origin: Origin } | null;
  readonly data: Data;
  /** Whether the page round the article is gone already. */
  readonly sorted?: boolean;
  /** Where the page names its publisher, as far as that is not in `text`. */
  readonly signs?: readonly Sign[];
}

/** What all readings into one scope share. */
export interface Intake {
  readonly scope: Scope;
  readonly limits: Limits;
  readonly ids: Ids;
  readonly copies: CopyFinder;
}

/** Where a draft stands. */
export interface Place {
  readonly file: string;
  /** The line of a `.jsonl` file, from 1. */
  readonly line: number | null;
  /** Which record of the file it is, from 1; null where the file is one article. */
  readonly record: number | null;
}

/** Makes the article: sorts its page out, reads what data it shows, names it, and looks for an earlier copy. */
export function finish(draft: Draft, place: Place, intake: Intake): Reading {
  const drawn = draw(draft, intake.limits);
  if (drawn instanceof Unreadable) return skip(place.file, place.line, drawn.reason);
  const id = nameArticle(draft.id, place, intake.ids);
  if (id instanceof Unreadable) return skip(place.file, place.line, id.reason);
  const title = titleOf(draft, drawn, place.file);
  const article: Article = {
    id,
    key: articleKey(intake.scope, id),
    scope: intake.scope,
    file: place.file,
    line: place.line,
    title: title.words,
    ...drawn.data,
    language: language(draft.text.slice(drawn.paragraphs[0]?.start)),
    found: { title: title.origin, ...drawn.data.found },
    copyOf: null,
    text: draft.text,
    paragraphs: drawn.paragraphs,
  };
  const copyOf = intake.copies.add(article);
  return { kind: 'article', article: assertArticle(copyOf === null ? article : { ...article, copyOf }) };
}

interface Drawn extends Pick<Article, 'paragraphs'> {
  readonly page: Page;
  readonly data: Data;
}

function draw(draft: Draft, limits: Limits): Drawn | Unreadable {
  const { text, blocks } = draft;
  if (text.length > limits.textLength) {
    const most = limits.textLength.toLocaleString('en');
    return new Unreadable(`Its text is longer than ${most} characters. Split it into several articles.`);
  }
  if (blocks.length > limits.blocks) {
    const most = limits.blocks.toLocaleString('en');
    return new Unreadable(`It has more than ${most} lines, as a list or a log has. Save the article alone.`);
  }
  if (blocks.length === 0) return new Unreadable('It is empty. Put the text of an article in it.');
  const page = readPage(text, blocks, draft.title?.words ?? null, draft.sorted);
  const kept = paragraphs(text, page.kept);
  if (!kept.some((paragraph) => paragraph.kind !== 'heading')) {
    return new Unreadable(
      'It holds no article, only headings, menus or other page furniture. Save the text of the article itself.',
    );
  }
  return { page, paragraphs: kept, data: dataOf(draft, page) };
}

/** What the format knows comes first, then what lines are labelled or made for, then the page's own name. */
function dataOf(draft: Draft, page: Page): Data {
  const data = filledFrom(draft.data, pageData(draft.text, page));
  if (data.source !== null) return data;
  return filledFrom(data, declared([...(draft.signs ?? []), ...pageSigns(draft.text, page)]));
}

function nameArticle(id: string | null, place: Place, ids: Ids): string | Unreadable {
  const where = place.line === null ? place.file : `${place.file}, line ${place.line}`;
  if (id === null) {
    const made = fileId(place.file);
    return ids.make(place.record === null ? made : `${made}-${place.record}`, where);
  }
  const owner = ids.take(id, where);
  return owner === null
    ? id
    : new Unreadable(
        `Its id “${id}” is already that of the article in ${owner}. Give each article an id of its own.`,
      );
}

function titleOf(
  draft: Draft,
  { page, data: { source } }: Drawn,
  file: string,
): { words: string; origin: Origin } {
  if (draft.title?.origin === 'title tag')
    return { ...draft.title, words: withoutOutlet(draft.title.words, source) };
  if (draft.title) return draft.title;
  if (page.title) {
    const words = slice(draft.text, page.title).replace(/\s+/g, ' ');
    const isFirst = draft.blocks[0]?.start === page.title.start && page.title.kind !== 'heading';
    return isFirst
      ? { words: withoutOutlet(words, source), origin: 'first line' }
      : { words, origin: 'heading' };
  }
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:txt|md|html?|jsonl?)(?:\.gz)?$/i, '');
  return { words: name.replace(/[_-]+/g, ' ').trim() || file, origin: 'file name' };
}
