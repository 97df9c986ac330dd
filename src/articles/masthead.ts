import { slice } from '../text/span.ts';
import type { Origin } from './article.ts';
import { byline, isJob } from './byline.ts';
import { isPlainlyOutlet, isTitleCase } from './outlets.ts';
import type { Page } from './page.ts';
import { type Data, dataFrom, NO_DATA } from './page-data.ts';
import { CONTROL, MENU } from './page-words.ts';
import { writtenDate } from './publication-date.ts';
import type { Seen } from './seen.ts';
import { plain } from './title.ts';

/** A place on a page that names who publishes it. One alone proves little: a footer names other sites too. */
export interface Sign {
  readonly kind: 'masthead' | 'window' | 'prefix' | 'dateline' | 'byline' | 'rights' | 'imprint';
  readonly name: string;
  readonly origin: Origin;
}

/** The masthead is among so many lines at the top; a link that skips the menu may stand above it. */
const MASTHEAD_LINES = 3;
const LONGEST_LINE = 200;
/** Where only a publisher is named. A headline may begin with a name too, and a reporter stands in a dateline. */
const SUFFICIENT: ReadonlySet<Sign['kind']> = new Set(['masthead', 'window', 'byline']);
const FEWEST_LINES = 3;

/**
 * The publisher that a page declares without a label: a name in two kinds of places, or in one that only a publisher's
 * name has (above the page, after its title, below a byline) if it also reads like a newspaper's.
 */
export function declared(signs: readonly Sign[]): Data {
  for (const sign of signs) {
    if (sign.kind === 'rights' || sign.kind === 'imprint') continue;
    const same = signs.filter(({ name }) => known(name) === known(sign.name));
    const kinds = new Set(same.map(({ kind }) => kind));
    if (kinds.size >= 2 || (SUFFICIENT.has(sign.kind) && isPlainlyOutlet(sign.name))) {
      return dataFrom(sign.origin, { source: inLowerCase(sign.name) });
    }
  }
  return NO_DATA;
}

/** The signs that the lines of a page give, those of the masthead first. */
export function pageSigns(text: string, page: Page): Sign[] {
  const { seen, title } = page;
  if (seen.length < FEWEST_LINES) return [];
  const first = page.top.at(-1);
  const outside = seen.filter(
    (block) => block !== title && (block.role !== 'prose' || block.look.clutter > 0),
  );
  const above = outside.filter((block) => !first || block.start < first.start);
  const signs = [
    ...mastheads(text, seen, title?.start ?? first?.start ?? 0),
    ...windowSigns(line(text, seen[0]), 'first line'),
    ...above.flatMap((block, at) => lineSigns(line(text, block), line(text, above[at - 1]))),
    ...outside.flatMap((block) => rightsSigns(line(text, block))),
  ];
  return [...signs, ...imprints(text, outside, signs)];
}

/** “Talks begin | The Daily Planet”, “The Daily Planet: Talks begin”: either end may be the site's name. */
export function windowSigns(title: string, origin: Origin): Sign[] {
  const tail = /\s(?:[|»·•–—-]|::)\s+([^|»·•–—]{2,60})$/.exec(title.slice(0, 500))?.[1];
  const head = /^([^|»·•–—:]{2,60})(?::|\s[|»·•–—-])\s/.exec(title)?.[1];
  const signs: Sign[] = [];
  if (tail !== undefined && isName(tail)) signs.push({ kind: 'window', name: tail, origin });
  if (head !== undefined && isName(head)) signs.push({ kind: 'prefix', name: head, origin });
  return signs;
}

/** “© 2011 Port Ellery Courier. All rights reserved.” */
export function rightsSigns(words: string): Sign[] {
  const found = RIGHTS.exec(words)?.[1]
    ?.replace(/\s+(?:19|20)\d\d.*$/, '')
    .trim();
  return found !== undefined && isName(found) ? [{ kind: 'rights', name: found, origin: 'masthead' }] : [];
}

const RIGHTS =
  /^(?:(?:copyright|©|ⓒ|\(c\)|&copy;)[\s:,]{0,3}){1,3}(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?[\s,]{0,3})?(?:by )?([^.,|©ⓒ]{2,60})/i;

/** Whether some words can be a publisher's name: a few, in title case, and more than buttons and sections. */
export function isName(words: string): boolean {
  if (!/^[\p{Lu}\d][^,;:!?]{1,59}$/u.test(words) || !isTitleCase(words) || isJob(words)) return false;
  const rest = words.replace(CONTROL, ' ').replace(MENU, ' ').replace(GENERIC, ' ');
  return /\p{L}{2}/u.test(rest) && writtenDate(words) === null;
}

const GENERIC =
  /\b(?:the|live|online|today|now|daily|weekly|sunday|saturday|tonight|digital|edition|of|for|all|section|front)\b/gi;

/** A name in the first lines. One that does not read like a newspaper's must have buttons or sections below it. */
function mastheads(text: string, seen: readonly Seen[], until: number): Sign[] {
  return seen.slice(0, MASTHEAD_LINES).flatMap((block, at) => {
    const name = line(text, block);
    if (block.start >= until || (block.role !== 'fragment' && block.role !== 'clutter') || !isName(name))
      return [];
    const sign: Sign = { kind: 'masthead', name, origin: 'masthead' };
    const isSite = seen[at + 1]?.role === 'clutter' && /\s(?:live|online|today|now|24)$/i.test(name);
    return isSite ? [sign, { ...sign, kind: 'imprint' }] : [sign];
  });
}

/** What a dateline, a byline, or the line under one names. */
function lineSigns(words: string, before: string): Sign[] {
  if (words === '') return [];
  const date = writtenDate(words);
  if (date && date.start > 2) {
    const name = (words.slice(0, date.start).split(/[|•·]/).at(-1) ?? '').replace(
      /[\s,;–—-]+(?:\p{L}+day)?[\s,]*$/u,
      '',
    );
    return isName(name) ? [{ kind: 'dateline', name, origin: 'dateline' }] : [];
  }
  const isUnder = byline(before) !== null && byline(words) === null && isName(words);
  return isUnder ? [{ kind: 'byline', name: words, origin: 'byline' }] : [];
}

const ABOUT = /^(?:about|subscribe to|contact|follow|more from|support|get|join|welcome to)(?: the)? /i;
const ITS =
  /^(?:is (?:published|printed|owned|part|a trading name)|newsletters?|newsroom|accepts no|app|ltd|limited|(?:\p{L}+ )?(?:desk|staff))\b/iu;

/** Lines that name a candidate as the one who speaks: “About the Post”, “Kirkmoor Post health desk”. */
function imprints(text: string, outside: readonly Seen[], signs: readonly Sign[]): Sign[] {
  const lines = outside.map((block) => line(text, block)).filter((words) => words !== '');
  return signs
    .filter(({ kind }) => kind !== 'imprint')
    .filter(({ name }) =>
      lines.some((words) => {
        const at = words.indexOf(name);
        if (at < 0) return false;
        return (
          ITS.test(words.slice(at + name.length).trimStart()) ||
          (words.slice(0, at).replace(ABOUT, '') === '' && at > 0)
        );
      }),
    )
    .map(({ name, origin }) => ({ kind: 'imprint', name, origin }));
}

/** A block's words on one line; nothing for one that is too long to be a name or a notice. */
function line(text: string, block: Seen | undefined): string {
  if (!block || block.end - block.start > LONGEST_LINE) return '';
  return slice(text, block).replace(/\s+/g, ' ');
}

function known(name: string): string {
  return plain(name).replace(/^the /, '');
}

/** “NORTH COAST MESSENGER” → “North Coast Messenger”; short words may be initials. */
function inLowerCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !name.includes(' ')) return name;
  return name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
