const MINUTE = 60_000;
const DAY = 24 * 60;

/** Local minutes of the day between which nothing is posted; `to` is left out, and may lie on the next day. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The minute of the local day, from 0. */
export function minuteOfDay(moment: Date, zone: string): number {
  const known =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(zone, known);
  const [hour = '', minute = ''] = known.format(moment).split(':');
  return Number(hour) * 60 + Number(minute);
}

export function isQuiet(moment: Date, quiet: Quiet | null, zone: string): boolean {
  if (quiet === null) return false;
  const minute = minuteOfDay(moment, zone);
  return quiet.from < quiet.to
    ? quiet.from <= minute && minute < quiet.to
    : quiet.from <= minute || minute < quiet.to;
}

/**
 * The moment itself where it is not quiet, else the first full minute that is not. Where the clocks are put forward over
 * the end of the quiet hours, that is the minute after the gap.
 */
export function afterQuiet(moment: Date, quiet: Quiet | null, zone: string): Date {
  if (quiet === null || !isQuiet(moment, quiet, zone)) return moment;
  let still = Math.floor(moment.getTime() / MINUTE);
  const left = (quiet.to - minuteOfDay(moment, zone) + DAY) % DAY;
  let over = still + left;
  // The clocks were put back on the way: there is more of the night than there seemed to be.
  while (isQuiet(new Date(over * MINUTE), quiet, zone)) over += 15;
  while (over - still > 1) {
    const middle = Math.floor((still + over) / 2);
    if (isQuiet(new Date(middle * MINUTE), quiet, zone)) still = middle;
    else over = middle;
  }
  return new Date(over * MINUTE);
}

const ALIASES: Readonly<Record<string, string>> = { utc: 'UTC', gmt: 'UTC', 'etc/utc': 'UTC', z: 'UTC' };
let zones: readonly string[] | null = null;

/** All time zones by their IANA names, UTC first. */
export function timeZones(): readonly string[] {
  zones ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return zones;
}

/**
 * The time zone that somebody means: its name in any case, with spaces for underscores, or its city alone where no other
 * zone has one of that name (“london”, “New York”). Null where there is none.
 */
export function zoneOf(typed: string): string | null {
  const wanted = typed.trim().replace(/\s+/gu, '_').toLowerCase();
  const alias = ALIASES[wanted];
  if (alias !== undefined) return alias;
  const named = timeZones().find((zone) => zone.toLowerCase() === wanted);
  if (named !== undefined) return named;
  const cities = timeZones().filter((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  if (cities.length === 1) return cities[0] ?? null;
  // Older names, such as Asia/Calcutta, are known and not listed.
  return wanted.includes('/') ? accepted(typed.trim().replace(/\s+/gu, '_')) : null;
}

function accepted(zone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
