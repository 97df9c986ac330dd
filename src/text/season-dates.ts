import type { Period } from './calendar.ts';
import { type Pattern, pattern, reading } from './date-pattern.ts';
import { granularityOf, shifted, shiftedSeason } from './date-units.ts';
import { SEASON } from './date-words.ts';
import type { Published } from './published.ts';
import type { Tense } from './tense.ts';

/** At the end of the year, by the end of the month: the story’s own, where it looks forward and names no other. */
const endOfUnit = pattern(
  '(?:the\\s+)?(?:end|beginning|start|middle)\\s+of\\s+the\\s+(?<unit>week|month|quarter|year)(?![\\p{L}\\p{N}-])(?!\\s+(?:of|in)\\b)',
  (found, scene) => {
    if (scene.published === null || scene.earlier() !== null || scene.tense(found) !== 'future') return null;
    const name = found.group('unit').toLowerCase();
    return reading(found, shifted(name, 0, scene.published), granularityOf(name));
  },
  'word',
);

/** What is said of every summer. */
const EVERY_YEAR =
  /\b(?:temperatures?|weather|climate|rain(?:s|fall)?|snow(?:s|fall)?|hot|cold|warm|mild|usually|often|typically|always|every|each|annual(?:ly)?)\b/i;
const PLAINLY_AHEAD = /\b(?:will|shall|would|to\s+be|due|set\s+to|expected|plans?|going\s+to)\b/i;

/** In the summer: the nearest, on the side that the tense names; without a tense it is any summer. */
const seasonAlone = pattern(
  `(?<=\\b(?:in|by|during|since|until|before|after)\\s+)(?:the|(?:the\\s+)?(?:early|late))\\s+(?<season>${SEASON})(?=\\s*(?:[.,;:)]|$)|\\s+(?:but|when|after|before|to|by|as|with)\\b)`,
  (found, scene) => {
    const { published } = scene;
    if (published === null || published.month === null || scene.earlier() !== null) return null;
    const tense = scene.tense(found);
    if (tense === null || EVERY_YEAR.test(scene.text)) return null;
    if (tense === 'future' && !PLAINLY_AHEAD.test(scene.text)) return null;
    return reading(found, nearestSeason(found.group('season').toLowerCase(), tense, published), 'season');
  },
  'word',
);

function nearestSeason(name: string, tense: Tense, published: Published): Period | null {
  const { year, month } = published;
  const near = month === null ? null : shiftedSeason(name, 0, year, month);
  if (near === null || month === null) return null;
  const today = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  const isOver = near.to.slice(0, 7) < today;
  const isAhead = near.from.slice(0, 7) > today;
  const shift = tense === 'future' && isOver ? 1 : tense === 'past' && isAhead ? -1 : 0;
  return shift === 0 ? near : shiftedSeason(name, shift, year, month);
}

export const SEASON_DATES: readonly Pattern[] = [endOfUnit, seasonAlone];
