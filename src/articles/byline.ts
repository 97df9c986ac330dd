import { isOutlet } from './outlets.ts';
import { writtenDate } from './publication-date.ts';

/** What a line above or below a story says of it. */
export interface LineData {
  readonly author: string | null;
  readonly source: string | null;
  readonly published: string | null;
}

const OPENING =
  /^(?:(?:story |words |report(?:ed|ing)? |written |posted |published )?by|por|von|par)(?: ?: ?| )(?=\p{Lu})/iu;
const LONGEST = 200;
/** Between the parts of a byline. */
const PARTS =
  /\s{0,5}[|•·/]\s{0,5}|,\s{1,5}|\s{1,5}[-–—]{1,2}\s{1,5}|\s{2,}|\s(?:for|of|in|at|on)\s(?=\p{Lu}|the\s)|\((?=\p{Lu})/u;

/** “Local Democracy Reporter”, “Sentinel Staff Writer”: what somebody does; “The Hollywood Reporter” is a magazine. */
export function isJob(words: string): boolean {
  return JOB.test(words) && !/^the /i.test(words);
}

const JOB =
  /\b(?:reporter|correspondent|editor|writer|staff|columnist|journalist|photographer|desk|contributor|producer|presenter|bureau chief)s?$/i;

/** “By Jane Doe, Reuters | 3 May 2014”: who wrote it, for whom, when. Null where the line is no byline. */
export function byline(line: string): LineData | null {
  const opening = OPENING.exec(line);
  if (!opening || line.length > LONGEST) return null;
  const date = writtenDate(line);
  const rest = line.slice(opening[0].length, date ? Math.max(opening[0].length, date.start) : undefined);
  const parts = rest
    .split(PARTS)
    .map((part) => part.replace(/[\s).:;,-]+$/, ''))
    .filter((part) => part !== '');
  const [first] = parts;
  if (first === undefined || !isPeople(first)) return null;
  const author = isOutlet(first) ? null : first;
  return {
    author,
    source: parts.find((part) => isOutlet(part) && !isJob(part)) ?? null,
    published: date?.value ?? null,
  };
}

/** One to eight words, each with a capital, apart from the little words of names and between them. */
function isPeople(words: string): boolean {
  const parts = words.split(/\s+/);
  return (
    parts.length <= 8 &&
    parts.every(
      (part) =>
        /^\p{Lu}[\p{L}.'’-]*$/u.test(part) ||
        /^(?:and|&|de|da|van|von|der|den|bin|al|el|la|y|e|et|und)$/.test(part),
    )
  );
}
