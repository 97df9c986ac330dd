import type { LineData } from './byline.ts';
import { isOutlet } from './outlets.ts';
import { CONTROL } from './page-words.ts';
import { writtenDate } from './publication-date.ts';

const NOTHING: LineData = { author: null, source: null, published: null };
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
/** What may stand round the date of a dateline and says nothing: a weekday, a time, a zone. */
const TRIMMINGS = new RegExp(
  `\\b${WEEKDAY}\\b\\.?|\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?|\\b(?:GMT|UTC|BST|IST|EST|EDT|ET|PST|PDT|CET|CEST|WAT|EAT|SAST|AEST|AEDT|HKT|SGT|on|at|by|date)\\b|[|•·,;:()–—-]+`,
  'gi',
);

/**
 * “China Daily, July 10, 2013”, “Wed 10 Jul 2013 14:02 BST”: a line that is a date, perhaps with the name of an
 * outlet, once buttons printed on the same line are left out. Null for any other line, and for a place and a date.
 */
export function datelineLine(line: string): LineData | null {
  if (line.length > 160) return null;
  const date = writtenDate(line);
  if (!date) return null;
  const rest = `${line.slice(0, date.start)} | ${line.slice(date.end)}`;
  const parts = rest.split(/[|•·;]|,\s|\s[-–—]\s/).map(withoutButtons);
  const names = parts.filter((part) => part !== '');
  const source = names.find(isOutlet) ?? null;
  const words = names
    .filter((name) => name !== source)
    .join(' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.length <= 5 && words.every((word) => !/^\p{Ll}/u.test(word))
    ? { ...NOTHING, source, published: date.value }
    : null;
}

/** A name with the buttons beside it gone: “0 Comment(s)Print E-mail China Daily” → “China Daily”. */
function withoutButtons(part: string): string {
  const spaced = part.replace(/\(s\)(?=\S)/g, '(s) ').replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ');
  const words = spaced.split(/\s+/).filter((word) => word !== '');
  // From the left, so that a name may hold such a word itself (“Daily Mail Online”).
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ').replace(EDGES, '');
    if (isOutlet(name) && !startsWithButton(name) && strip(words.slice(0, from).join(' ')) === '')
      return name;
  }
  return strip(spaced);
}

function startsWithButton(name: string): boolean {
  CONTROL.lastIndex = 0;
  return CONTROL.exec(name)?.index === 0;
}

const EDGES = /^[\s|•·,;:()–—-]+|[\s|•·,;:()–—-]+$/g;

function strip(words: string): string {
  return words
    .replace(CONTROL, ' ')
    .replace(TRIMMINGS, ' ')
    .replace(/(?<!\S)\d{1,4}(?!\S)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const LABEL =
  /^(source|publisher|publication|newspaper|news agency|(?:first )?(?:published|posted)(?: on| at)?|publication date|date(?: published)?|issued|(?:last )?(?:updated|modified)(?: on| at)?|authors?|written by)\s{0,3}[:：]\s{0,3}(\S.{0,120})$/i;
const UNLABELLED =
  /^(?:first )?(published|posted|(?:last )?(?:updated|modified))(?: on| at)? (?=.{0,40}\d{4})(.{4,80})$/i;

/** “Source: Xinhua”, “Published: 10 July 2013”, “Last updated 3 May 2014”; null for a line without such a label. */
export function labelled(line: string): (LineData & { readonly updated: boolean }) | null {
  const found = LABEL.exec(line) ?? UNLABELLED.exec(line);
  const label = found?.[1]?.toLowerCase();
  const value = found?.[2]?.trim();
  if (label === undefined || value === undefined) return null;
  if (/^(?:author|written)/.test(label)) return { ...NOTHING, author: value, updated: false };
  if (/^(?:source|publisher|publication$|newspaper|news agency)/.test(label)) {
    return value.replace(/[|•·].*$/, '').split(/\s+/).length <= 6
      ? { ...NOTHING, source: value.replace(/\s*[|•·].*$|[.,;]+$/, ''), updated: false }
      : null;
  }
  const date = writtenDate(value);
  return date && { ...NOTHING, published: date.value, updated: /updated|modified/.test(label) };
}

const PLACE = "\\p{Lu}[\\p{Lu}\\p{L}.'’-]{1,30}(?:[ ,/]{1,2}[\\p{L}.'’-]{1,30}){0,5}";
const AGENCY_OPENING = new RegExp(
  `^(?:${PLACE}(?:[ ,]{1,3}(?<date>[^()]{3,30}))?[ ,]{0,3})?\\((?<agency>[^()]{2,40})\\)\\s{0,3}(?:--?|[–—:])`,
  'u',
);
const PLACE_OPENING =
  /^(\p{Lu}{3,}[\p{Lu}\p{L} ,.'’-]{0,60}\d{1,2},? {0,2}(?:\p{L}{3,9}\.? )?\d{4})\s{0,3}(?:--?|[–—:])/u;

/** How a story opens: “LONDON, May 3, 2014 (AP) —”, “(Reuters) -”, “BEIJING, 10 July 2013 —”. */
export function opening(paragraph: string): LineData | null {
  const start = paragraph.slice(0, 160);
  // Nearly every paragraph ends here, at a hundredth of the cost.
  if (!/[)\d]\s{0,3}[-–—:]/.test(start)) return null;
  const agency = AGENCY_OPENING.exec(start)?.groups;
  if (agency) {
    const [source] = (agency.agency ?? '')
      .split(/[/,]/)
      .map((name) => name.trim())
      .filter(isOutlet);
    const before = start.slice(0, start.indexOf('('));
    return source === undefined
      ? null
      : { ...NOTHING, source, published: writtenDate(before)?.value ?? null };
  }
  const place = PLACE_OPENING.exec(start)?.[1];
  return place === undefined ? null : { ...NOTHING, published: writtenDate(place)?.value ?? null };
}
