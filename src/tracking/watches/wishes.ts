import { texts } from '../../catalogue/texts.ts';
import { zoneOf } from './local-time.ts';
import { readQuiet, readTime } from './spoken-times.ts';
import type { Mode, Wanted } from './watches.ts';

/** What somebody typed into the options of a command; absent options change nothing. */
export interface Typed {
  readonly query?: string | undefined;
  readonly channel?: string | undefined;
  readonly source?: string | undefined;
  readonly person?: string | undefined;
  readonly mode?: string | undefined;
  readonly at?: string | undefined;
  readonly zone?: string | undefined;
  readonly quiet?: string | undefined;
}

export type Wish =
  | { readonly ok: true; readonly wanted: Wanted }
  | { readonly ok: false; readonly reason: string };

const MODES: readonly Mode[] = ['each', 'hourly', 'daily', 'weekly'];

/** What is wanted after some options were typed: as it was where they say nothing. “none” takes something away. */
export function wishOf(typed: Typed, before: Wanted): Wish {
  const zone = typed.zone === undefined ? before.zone : zoneOf(typed.zone);
  if (zone === null) return { ok: false, reason: texts.watch.noZone(typed.zone ?? '') };
  const quiet = typed.quiet === undefined ? before.quiet : readQuiet(typed.quiet);
  if (quiet === null && typed.quiet !== undefined)
    return { ok: false, reason: texts.watch.noQuiet(typed.quiet) };
  const times = timesOf(typed, before);
  if (typeof times === 'string') return { ok: false, reason: times };
  return {
    ok: true,
    wanted: {
      ...before,
      ...times,
      zone,
      quiet: quiet === 'none' ? null : quiet,
      channel: typed.channel ?? before.channel,
      query: typed.query === undefined ? before.query : (given(typed.query) ?? ''),
      source: typed.source === undefined ? before.source : given(typed.source),
      person: typed.person === undefined ? before.person : given(typed.person),
    },
  };
}

function given(words: string): string | null {
  return /^(?:none|-)$/iu.test(words.trim()) ? null : words;
}

type Times = Pick<Wanted, 'mode' | 'atMinute' | 'atWeekday'>;

/** The mode and the times, or why they do not fit together. A time alone asks for a digest. */
function timesOf(typed: Typed, before: Wanted): Times | string {
  const at = typed.at === undefined ? null : readTime(typed.at);
  if (at === null && typed.at !== undefined) return texts.watch.noTime(typed.at);
  const asked = MODES.find((mode) => mode === typed.mode) ?? before.mode;
  const mode =
    at === null || typed.mode !== undefined || asked !== 'each'
      ? asked
      : at.isOfHour
        ? 'hourly'
        : at.weekday === null
          ? 'daily'
          : 'weekly';
  if (at === null) return { mode, ...keptTimes(mode, before) };
  if (mode === 'each') return texts.watch.timeForEach;
  if (at.isOfHour !== (mode === 'hourly')) return texts.watch.minuteForHourly;
  if (at.weekday !== null && mode === 'daily') return texts.watch.weekdayForDaily;
  const kept = keptTimes(mode, before);
  return { mode, atMinute: at.minute ?? kept.atMinute, atWeekday: at.weekday ?? kept.atWeekday };
}

/** The minute of an hour is no time of a day. */
function keptTimes(mode: Mode, before: Wanted): Pick<Wanted, 'atMinute' | 'atWeekday'> {
  const isAlike = (mode === 'hourly') === (before.mode === 'hourly');
  return {
    atMinute: isAlike && mode !== 'each' ? before.atMinute : null,
    atWeekday: mode === 'weekly' ? before.atWeekday : null,
  };
}
