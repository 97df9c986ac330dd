const LONGEST_MS = 7 * 24 * 3_600_000;

/** Reads one header; null where the response has none. Names are in lower case. */
export type Header = (name: string) => string | null;

/** A date in one of the three forms of RFC 9110, or null. */
export function readHttpDate(text: string): Date | null {
  const form = /^[A-Za-z]{3,9},? [\dA-Za-z: -]{10,30}(?:GMT|UTC|\+0000|\d{4})$/;
  if (text.length > 60 || !form.test(text)) return null;
  // The form of asctime names no zone, and is meant as GMT.
  const date = new Date(/\d{4}$/.test(text) && !text.endsWith('+0000') ? `${text} GMT` : text);
  return Number.isNaN(date.getTime()) ? null : date;
}

/**
 * Until when a response is fresh by its Cache-Control, or its Expires and Date, less its Age: so long there is nothing
 * new to fetch. Null where that is already over, or where the response says nothing of it. At most a week.
 */
export function freshUntil(header: Header, now: Date): Date | null {
  const lifetime = lifetimeMs(header, now);
  return lifetime === null ? null : after(now, lifetime - (seconds(header('age')) ?? 0) * 1000);
}

/** What a Retry-After (seconds or a date) asks for; null where it is unreadable or over. At most a week away. */
export function retryMoment(value: string | null, now: Date): Date | null {
  if (value === null) return null;
  const wait = seconds(value);
  const date = wait === null ? readHttpDate(value.trim()) : null;
  if (wait === null && date === null) return null;
  return after(now, wait === null ? (date?.getTime() ?? 0) - now.getTime() : wait * 1000);
}

function lifetimeMs(header: Header, now: Date): number | null {
  const directives = (header('cache-control') ?? '').toLowerCase().split(',', 50);
  const names = directives.map((directive) => directive.trim());
  if (names.some((name) => name === 'no-store' || name === 'no-cache')) return null;
  const age = names.find((name) => name.startsWith('max-age='));
  if (age !== undefined) {
    const lifetime = seconds(age.slice('max-age='.length).replaceAll('"', ''));
    return lifetime === null ? null : lifetime * 1000;
  }
  const expires = readHttpDate(header('expires') ?? '');
  if (expires === null) return null;
  const sent = readHttpDate(header('date') ?? '') ?? now;
  return expires.getTime() - sent.getTime();
}

function seconds(value: string | null): number | null {
  const digits = /^\d{1,15}$/.exec(value?.trim() ?? '');
  return digits === null ? null : Number(digits[0]);
}

function after(now: Date, milliseconds: number): Date | null {
  if (milliseconds <= 0) return null;
  return new Date(now.getTime() + Math.min(milliseconds, LONGEST_MS));
}
