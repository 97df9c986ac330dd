import { type JsonFeed, parseJsonFeed } from 'feedsmith';
import { type EntryDraft, type FeedDraft, present, words } from './draft.ts';

/** The value of a JSON feed → what it says. Throws where it is none. */
export function fromJson(value: object): FeedDraft {
  const feed = parseJsonFeed(value);
  return {
    format: 'json',
    title: words(feed.title, false),
    links: present(feed.home_page_url),
    base: null,
    language: feed.language ?? null,
    minutes: null,
    skipHours: [],
    skipDays: [],
    entries: (feed.items ?? []).map((item) => entry(item, names(feed.authors))),
  };
}

function entry(item: JsonFeed.Item<string>, feedAuthors: readonly string[]): EntryDraft {
  const { content_html: html, content_text: text, id } = item;
  const authors = names(item.authors);
  return {
    id: id ?? null,
    title: words(item.title, false),
    links: present(item.url, item.external_url, /^https?:\/\//i.test(id ?? '') ? id : null),
    base: null,
    published: present(item.date_published),
    updated: present(item.date_modified),
    // Version 1.1 hands the authors of the feed on to entries without any.
    authors: authors.length > 0 ? authors : feedAuthors,
    summary: words(item.summary, false),
    content: words(html, true) ?? words(text, false),
    categories: present(...(item.tags ?? [])),
  };
}

function names(authors: JsonFeed.Item<string>['authors']): string[] {
  return present(...(authors ?? []).map(({ name }) => name));
}
