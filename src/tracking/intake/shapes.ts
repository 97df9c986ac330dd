import { z } from 'zod';

/** The parts of an article as JSON, as the store holds them: nothing there is believed before it was looked at. */
const span = { start: z.int().min(0), end: z.int().min(0) };
export const PARAGRAPHS = z.array(
  z.object({
    ...span,
    kind: z.enum(['body', 'caption', 'heading', 'list item']),
    sentences: z.array(z.object(span)),
  }),
);

const origin = z
  .enum([
    'first line',
    'masthead',
    'heading',
    'dateline',
    'caption',
    'byline',
    'meta tag',
    'JSON-LD',
    'time tag',
    'title tag',
    'front matter',
    'JSON field',
    'link tag',
    'feed',
    'file name',
  ])
  .exactOptional();
export const FOUND = z.object({
  title: origin,
  source: origin,
  published: origin,
  url: origin,
  author: origin,
});

const words = z.string().nullable();
export const HEAD = z.object({
  id: z.string(),
  key: z.string(),
  scope: z.string(),
  file: z.string(),
  line: z.int().nullable(),
  title: z.string(),
  source: words,
  published: words,
  url: words,
  author: words,
  language: z.string(),
  found: FOUND,
  copyOf: words,
});
