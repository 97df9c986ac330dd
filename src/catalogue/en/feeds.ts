/** Why something that was to be read as a feed is none. */
export const feeds = {
  noFeed: {
    empty: 'There is nothing at this address: the answer was empty.',
    page: 'This is a web page, not a feed.',
    opml: 'This is a list of feeds (OPML), not a feed.',
    sitemap: 'This is a sitemap, not a feed.',
    binary: 'This is binary data, not a feed.',
    json: 'This is JSON, but not a JSON feed.',
    xml: 'This is XML, but not a feed that I know: RSS, Atom and JSON Feed are.',
    text: 'This is text, not a feed.',
    'too large': 'This feed is too large to be read.',
  },
  /** Why a list of feeds is none. */
  noList: 'This is not a list of feeds: an OPML file is, such as other feed readers export.',
  noFeedsInList: 'There is no feed in this list.',
} as const;
