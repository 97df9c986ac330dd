import type { Story } from '../../tests/tracking/press/story.ts';

const story = (word: string, title: string, paragraphs: readonly string[]): Story => ({
  word,
  title,
  topics: [],
  person: null,
  paragraphs,
  version: 1,
});

export const OLD = story('lamp', 'Old lighthouse gets a new lamp', [
  'The lighthouse at Port Ellery has a new lamp, which can be seen from twenty miles away.',
  'Engineers carried it up the 199 steps on Friday. The old lamp will be shown in the town’s museum.',
]);

export const LATEST = story('ferry', 'Night ferry to Port Ellery returns in May', [
  'The night ferry between Port Ellery and Saint Brannoc will sail again from 4 May, after a break of six years.',
  '“We have waited long enough for this ship,” said harbour master Marta Velasquez. She said that engineers had rebuilt both engines.',
  'A ticket will cost 38 crowns. The town council pays 1.2 million crowns a year for the connection.',
]);
