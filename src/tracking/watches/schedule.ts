import { Cron } from 'croner';
import { MONDAY, MORNING } from './digest-times.ts';
import { afterQuiet } from './local-time.ts';
import type { Watch } from './watches.ts';

type Timed = Pick<Watch, 'mode' | 'atMinute' | 'atWeekday' | 'zone' | 'quiet'>;

/**
 * When the next digest is due after a moment; null for one alert for each article. Where the clocks are put forward over
 * its time it is due right after the gap; a time that comes twice counts once, but for hourly digests. In quiet hours it
 * waits for their end.
 */
export function nextDigest(watch: Timed, after: Date): Date | null {
  const pattern = patternOf(watch);
  if (pattern === null) return null;
  const next = new Cron(pattern, { timezone: watch.zone, paused: true }).nextRun(after);
  return next === null ? null : afterQuiet(next, watch.quiet, watch.zone);
}

function patternOf({ mode, atMinute, atWeekday }: Timed): string | null {
  const minute = (atMinute ?? (mode === 'hourly' ? 0 : MORNING)) % 60;
  const hour = Math.floor((atMinute ?? MORNING) / 60);
  switch (mode) {
    case 'each':
      return null;
    case 'hourly':
      return `${minute} * * * *`;
    case 'daily':
      return `${minute} ${hour} * * *`;
    case 'weekly':
      return `${minute} ${hour} * * ${atWeekday ?? MONDAY}`;
  }
}
