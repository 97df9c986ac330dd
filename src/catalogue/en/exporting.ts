import { amount, counted } from './counted.ts';

export const exporting = {
  description: 'Gives you this server’s articles, watches and citations as files',
  format: 'What the files are like',
  formats: {
    json: 'JSON: all, with the texts of the articles',
    csv: 'CSV: tables of articles, watches and citations, for spreadsheets',
    opml: 'OPML: the feeds, for feed readers',
  },
  title: 'What this server has added',
  rows: { articles: 'Articles', feeds: 'Feeds', watches: 'Watches', posts: 'Posts with citations' },
  text: (files: number) => (files === 1 ? 'It is in the file.' : `It is in the ${counted(files, 'file')}.`),
  packed: 'Files that end in .gz are packed; 7-Zip or “gunzip” unpacks them.',
  noTexts: 'The texts of the articles are in the JSON export alone: they are too long for a spreadsheet.',
  left: (rows: number) =>
    `${amount(rows)} rows did not fit into the ten files that a message can hold. Whoever runs this bot has them in the store.`,
  /** The name of a list of feeds. */
  feeds: 'Feeds followed by Dateline',
} as const;
