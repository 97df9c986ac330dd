import type { Answer, Done, Row } from '../../answers/answer.ts';
import { texts } from '../../catalogue/texts.ts';
import { channelMark } from '../delivery/channel-mark.ts';
import { nameOf } from './alert.ts';
import { listed, looksFor } from './describe.ts';
import { timeZones } from './local-time.ts';
import { refused, switches, type Tracked } from './replies.ts';
import { localMoment } from './spoken-times.ts';

const { watchCommands: words } = texts;

/** More would not fit a message. */
const MOST_LISTED = 25;
const MOST_TROUBLES = 5;
const UTC = 'UTC';

/** All watches of a server, and what could not be posted lately. */
export function listWatches({ tracking, scope }: Tracked): Done {
  const watches = tracking.watches.list(scope);
  const shown = watches.slice(0, MOST_LISTED);
  const more = watches.length - shown.length;
  const rows: Row[] = [
    ...shown.map((watch) => ({ label: words.rowLabel(watch.id, nameOf(watch)), value: listed(watch) })),
    ...tracking.deliveries
      .troubles(scope)
      .slice(0, MOST_TROUBLES)
      .map(({ at, target, fault }) => ({
        label: words.troubles,
        value: words.trouble(localMoment(at, UTC), channelMark(target), fault),
      })),
  ];
  const text = watches.length === 0 ? words.none : words.count(watches.length);
  return {
    status: 'done',
    title: words.listTitle,
    text: more > 0 ? `${text} ${words.moreRows(more)}` : text,
    rows,
  };
}

/** What an alert came of, for whoever presses its button: which watch, whose, and how to change or stop it. */
export function aboutAlert(mark: string, { tracking, scope, asker }: Tracked): Answer {
  const found = tracking.watches.reported(mark, scope);
  if (found === null) return refused(words.goneAlert);
  const { watch, madeAt, articles } = found;
  const who = asker?.id === watch.addedBy ? words.you : words.member(watch.addedBy);
  const lines = [
    words.about(watch.id, looksFor(watch)),
    words.setBy(who, localMoment(watch.addedAt, UTC).replace(/, [\d:]+$/u, '')),
    `${words.matched(articles)} ${words.madeAt(localMoment(madeAt, UTC))}`,
    listed(watch),
    words.howToChange(watch.id),
  ];
  return {
    status: 'done',
    title: words.title(watch.id, nameOf(watch)),
    text: lines.join('\n'),
    rows: [],
    ...(asker?.mayManage ? { actions: switches(watch) } : {}),
  };
}

interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The watches of a server whose number or words begin so. */
export function watchChoices(typed: string, { tracking, scope }: Tracked): readonly Choice[] {
  const wanted = typed.trim().toLowerCase().replace(/^#/u, '');
  return tracking.watches
    .list(scope)
    .map((watch) => ({
      name: words.choice(watch.id, nameOf(watch), watch.pausedAt !== null),
      value: String(watch.id),
    }))
    .filter(({ name }) => ` ${name.toLowerCase().replace('#', '')}`.includes(` ${wanted}`))
    .slice(0, MOST_LISTED);
}

/** Time zones that have a word which begins so; with nothing typed those that the server has used, and UTC. */
export function zoneChoices(typed: string, { tracking, scope }: Tracked): readonly Choice[] {
  const used = tracking.watches
    .list(scope)
    .map(({ zone }) => zone)
    .reverse();
  const wanted = typed.trim().toLowerCase().replace(/\s+/gu, '_');
  const all = wanted === '' ? [...used, UTC, ...COMMON] : [...used, ...timeZones()];
  const fitting = all.filter((zone) => {
    const name = zone.toLowerCase();
    return name.startsWith(wanted) || name.includes(`/${wanted}`) || name.includes(`_${wanted}`);
  });
  return [...new Set(fitting)].slice(0, MOST_LISTED).map((zone) => ({ name: zone, value: zone }));
}

const COMMON = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Australia/Sydney',
];
