import robotsParser from 'robots-parser';

/** What a robots.txt tells one bot. */
export interface Rules {
  /** Undecided, `null`, of an address of another site. */
  allows(url: URL): boolean | null;
  /** The pause between two requests that it asks for, in milliseconds; 0 where it asks for none, at most a minute. */
  readonly pauseMs: number;
  /** How much memory it takes, roughly, in characters. */
  readonly size: number;
}

const LONGEST_PAUSE_MS = 60_000;
/** A pattern costs its length after the first `*` times the length of the address; no honest file comes near this. */
const MOST_WILD = 100_000;

interface Group {
  names: string[];
  readonly rules: string[];
}

/**
 * Reads the rules for a bot out of a robots.txt, or null where they would take too long to be followed. All groups
 * that name the bot are one (RFC 9309, 2.2.1), or else all that name everybody. Only these go to the parser: it keeps a
 * copy of a group's rules for each name of the group, and a file of half a megabyte can hold a billion of such pairs.
 *
 * @param site the address of the robots.txt
 */
export function readRules(site: URL, text: string, bot: string): Rules | null {
  const own = bot.toLowerCase();
  const groups = groupsOf(text);
  const named = groups.filter(({ names }) => names.includes(own));
  const chosen = named.length > 0 ? named : groups.filter(({ names }) => names.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  if (rules.reduce((sum, rule) => sum + wild(rule), 0) > MOST_WILD) return null;
  const robots = robotsParser(site.href, ['User-agent: *', ...rules].join('\n'));
  const delay = robots.getCrawlDelay('*') ?? 0;
  return {
    allows: (url) => robots.isAllowed(url.href, '*') ?? null,
    pauseMs: delay > 0 ? Math.min(delay * 1000, LONGEST_PAUSE_MS) : 0,
    size: rules.reduce((sum, rule) => sum + rule.length + 50, 100),
  };
}

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const { key, value } = split(line);
    if (key === 'user-agent') {
      if (!naming) groups.push({ names: [], rules: [] });
      groups.at(-1)?.names.push(tokenOf(value));
      naming = true;
    } else if (key === 'allow' || key === 'disallow' || key === 'crawl-delay') {
      groups.at(-1)?.rules.push(`${key}: ${value}`);
      naming = false;
    }
    // Other lines, such as Sitemap, belong to no group and end none.
  }
  return groups;
}

function split(line: string): { readonly key: string; readonly value: string } {
  const [content = ''] = line.split('#', 1);
  const colon = content.indexOf(':');
  if (colon < 0) return { key: '', value: '' };
  return { key: content.slice(0, colon).trim().toLowerCase(), value: content.slice(colon + 1).trim() };
}

/** “DatelineBot/1.0 (news)” names “datelinebot”. */
function tokenOf(value: string): string {
  return (/^(?:\*|[\w-]*)/.exec(value)?.[0] ?? '').toLowerCase();
}

function wild(rule: string): number {
  const star = rule.indexOf('*');
  return star < 0 ? 0 : rule.length - star;
}
