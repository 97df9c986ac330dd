import fc from 'fast-check';
import type { Action, Answer } from '../../../src/answers/answer.ts';
import type { Command, Option } from '../../../src/desk/command.ts';
import { rows, text, whole } from '../../../src/tracking/store/store.ts';
import type { House } from './house.ts';
import { leaksIn } from './secrets.ts';
import type { Tenant } from './tenant.ts';
import { originOf } from './web.ts';

/** Something that somebody does in one of the servers, or outside of them. Numbers choose among what there is. */
export type Deed =
  | {
      readonly kind: 'ask';
      readonly who: number;
      readonly command: number;
      readonly values: readonly Value[];
    }
  | {
      readonly kind: 'complete';
      readonly who: number;
      readonly command: number;
      readonly option: number;
      readonly value: Value;
    }
  | { readonly kind: 'press'; readonly who: number; readonly button: number; readonly value: Value | null }
  | { readonly kind: 'publish'; readonly who: number }
  | { readonly kind: 'wait'; readonly minutes: number };

/** What is typed: which kind, and which of that kind. */
export interface Value {
  readonly kind: number;
  readonly which: number;
  /** Whose; maybe another server's. */
  readonly whose: number;
}

const number = fc.nat({ max: 1000 });
const value: fc.Arbitrary<Value> = fc.record({ kind: number, which: number, whose: number });

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('ask' as const),
        who: number,
        command: number,
        values: fc.array(value, { minLength: 1, maxLength: 4 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('complete' as const),
        who: number,
        command: number,
        option: number,
        value,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('press' as const),
        who: number,
        button: number,
        value: fc.option(value),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('publish' as const), who: number }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
    },
  ),
  { minLength: 20, maxLength: 60 },
);

/** Does all of it, and gives what anybody was shown, or did to others, that they should not. */
export async function perform(house: House, all: readonly Deed[]): Promise<string[]> {
  const buttons = await buttonsOfAll(house);
  const wrong = postedWrongly(house, buttons);
  for (const deed of all) {
    wrong.push(...(await performOne(house, deed, buttons)));
    wrong.push(...postedWrongly(house, buttons), ...loggedWrongly(house));
    if (wrong.length > 0) return [...wrong, `after ${JSON.stringify(deed)}`];
  }
  const everything = house.tenants.flatMap(({ words }) => words);
  return leaksIn(await house.metrics.render(), everything).map((word) => `a figure is labelled ${word}`);
}

/** What each server has been given to press: anybody may press any of it. */
async function buttonsOfAll({ desk, tenants, clock, web }: House): Promise<Action[]> {
  const buttons: Action[] = [];
  for (const { scope, people, channels, outlets, secrets } of tenants) {
    const [url = '', body = ''] = [...web.files].flatMap(([url, file]) =>
      url.includes(`/${scope}/`) ? [url, file.body] : [],
    );
    const asks: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['add url', { url: `${originOf(outlets[0])}${outlets[0].printings[1]?.path}` }],
      ['add file', { file: '0' }],
      ['feed add', { url: `${originOf(outlets[1])}${outlets[1].feedPath}?again` }],
      ['watch list', {}],
      ['watch pause', { watch: secrets.query }],
      ['watch remove', { watch: 'harbour' }],
      ['watch test', { query: 'harbour' }],
      ['forget', {}],
      ['forget', { article: secrets.file }],
    ];
    for (const [command, options] of asks) {
      const files = [{ id: '0', name: `new-${secrets.file}.txt`, url, size: body.length }];
      const asker = { id: people[0], name: 'Somebody', mayManage: true };
      const asked = { command, options, files, scope, asker, channel: channels[0], now: clock.now() };
      remembered(await desk.respond(asked), buttons);
    }
  }
  return buttons;
}

async function performOne(house: House, deed: Deed, buttons: Action[]): Promise<string[]> {
  if (deed.kind === 'publish') {
    tenantAt(house, deed.who)?.publish(house.clock.now());
    return [];
  }
  if (deed.kind === 'wait') {
    await house.clock.run(deed.minutes * 60_000);
    await house.settle();
    return [];
  }
  const tenant = tenantAt(house, deed.who);
  const before = belongings(house, tenant);
  const typed: string[] = [];
  const shown = await show(house, deed, { tenant, typed, buttons });
  const known = typed.join('\n').toLowerCase();
  // What somebody typed may be said back to them.
  const secret = house.tenants
    .filter((other) => other !== tenant)
    .flatMap(({ words }) => words.filter((word) => !known.includes(word)));
  const after = belongings(house, tenant);
  return [
    ...leaksIn(shown, secret).map((word) => `${word} is shown to ${tenant?.scope ?? 'somebody outside'}`),
    ...after.filter((line, at) => line !== before[at]).map((line) => `somebody else changed ${line}`),
    ...(after.length < before.length ? ['somebody else removed something'] : []),
  ];
}

interface Doing {
  readonly tenant: Tenant | null;
  /** Filled with what was typed, and with the buttons that came. */
  readonly typed: string[];
  readonly buttons: Action[];
}

async function show(house: House, deed: Deed, doing: Doing): Promise<unknown> {
  const { desk, clock } = house;
  const { tenant, typed, buttons } = doing;
  const who = {
    scope: tenant?.scope ?? 'shared',
    now: clock.now(),
    asker: { id: tenant?.people[0] ?? '1234567890123456', name: 'Somebody', mayManage: true },
    channel: tenant?.channels[0] ?? '6543210987654321',
  };
  const type = (value: Value) => {
    const words = wordsFor(house, value, tenant);
    typed.push(words);
    return words;
  };
  if (deed.kind === 'press') {
    const pressed = buttons[deed.button % Math.max(1, buttons.length)];
    if (pressed === undefined) return null;
    const { command, action } = pressed;
    const value = deed.value === null ? pressed.value : type(deed.value);
    return remembered(await desk.act({ ...who, command, action, value }), buttons);
  }
  if (deed.kind === 'complete') {
    const command = commandAt(house, deed.command);
    const option = command.options[deed.option % Math.max(1, command.options.length)];
    if (option === undefined) return null;
    const words = type(deed.value).slice(0, deed.value.which % 6);
    return desk.complete({ ...who, command: command.name, options: {}, option: option.name, typed: words });
  }
  if (deed.kind !== 'ask') return null;
  const command = commandAt(house, deed.command);
  const options: Record<string, string | number> = {};
  for (const [at, option] of command.options.entries()) {
    const value = deed.values[at % deed.values.length];
    if (value !== undefined && (option.required || (value.kind + at) % 3 === 0))
      options[option.name] = chosen(option, value, type, who.channel);
  }
  const files = [...house.web.files].map(([url, { body }], at) => ({
    id: String(at),
    name: 'sent.txt',
    url,
    size: body.length,
  }));
  // A file is the asker's own.
  const own = files.filter(({ url }) => url.includes(`/${who.scope}/`)).map((file) => ({ ...file, id: '0' }));
  return remembered(await desk.respond({ ...who, command: command.name, options, files: own }), buttons);
}

function chosen(
  option: Option,
  value: Value,
  type: (value: Value) => string,
  channel: string,
): string | number {
  switch (option.type) {
    case 'number':
      return option.min + (value.which % Math.max(1, Math.min(5, option.max - option.min)));
    case 'choice':
      return option.choices[value.which % option.choices.length]?.value ?? '';
    case 'channel':
      // Discord offers the channels of the asker's own server alone.
      return channel;
    case 'file':
      return '0';
    case 'date':
      return '2026-03-02';
    case 'text':
      return type(value);
  }
}

/** Words, ids, keys and addresses of any of the servers, and words that are everybody's. */
function wordsFor(house: House, { kind, which, whose }: Value, tenant: Tenant | null): string {
  const { tenants, tracking, clock } = house;
  const owner = tenants[whose % tenants.length];
  if (owner === undefined) return '';
  const { database } = tracking.store;
  const column = (table: string, name: string): string => {
    const found = rows(
      database.prepare(`SELECT ${name} AS value FROM ${table} WHERE scope = ?`).all(owner.scope),
    );
    const row = found[which % Math.max(1, found.length)];
    return row === undefined
      ? ''
      : typeof row.value === 'number'
        ? String(whole(row, 'value'))
        : text(row, 'value');
  };
  const word = owner.words[which % owner.words.length] ?? '';
  const choices: readonly (() => string)[] = [
    () =>
      ['harbour', 'who is the mayor', 'what happened on Monday', 'bridge OR budget', 'a', ''][which % 6] ??
      '',
    () => word,
    () => word.slice(0, 1 + (which % 5)),
    () => `${owner.secrets.given} ${owner.secrets.family}`,
    () => column('article', 'key'),
    () => `#${column('article', 'key')}`,
    () => column('article', 'id').slice(0, 40),
    () => column('feed', 'id'),
    () => `#${column('watch', 'id')}`,
    () => column('watch', 'id'),
    () => column('draft', 'id'),
    () => column('delivery', 'mark'),
    () =>
      `${column('article', 'key')}.${owner.people[0]}.${Math.floor(clock.now().getTime() / 60_000).toString(36)}`,
    // What is on the web anybody may read: of sites their own alone.
    () => (tenant?.outlets ?? []).map((outlet) => `${originOf(outlet)}${outlet.feedPath}`)[which % 2] ?? '',
  ];
  return choices[kind % choices.length]?.() ?? '';
}

function remembered(answer: Answer, buttons: Action[]): Answer {
  if ('actions' in answer) buttons.push(...(answer.actions ?? []));
  return answer;
}

/** What everybody else has added, a line each. */
function belongings({ tracking: { store } }: House, tenant: Tenant | null): string[] {
  const of = (table: string, columns: string) =>
    rows(
      store.database
        .prepare(`SELECT ${columns} FROM ${table} WHERE scope <> ? ORDER BY 1, 2, 3`)
        .all(tenant?.scope ?? 'shared'),
    ).map(({ _metadata, ...row }) => `${table} ${JSON.stringify(row)}`);
  return [
    ...of('article', 'scope, id, version, hash'),
    ...of('feed', 'scope, id, title, paused_at'),
    ...of('watch', 'scope, id, query, channel, paused_at'),
    ...of('draft', 'scope, id, kind'),
  ];
}

function postedWrongly({ takeParcels, tenants }: House, buttons: Action[]): string[] {
  return takeParcels().flatMap((parcel) => {
    if (typeof parcel.body !== 'string') buttons.push(...(parcel.body.actions ?? []));
    const owner = tenants.find(({ scope }) => scope === parcel.scope);
    const others = tenants.filter((tenant) => tenant !== owner).flatMap(({ words }) => words);
    return leaksIn(parcel, others).map((word) => `${word} is posted to ${parcel.scope}`);
  });
}

/** A line that tells what a server added is for nobody, whoever reads it. */
function loggedWrongly({ takeLines, tenants }: House): string[] {
  const words = tenants.flatMap(({ secrets, words }) =>
    words.filter((word) => word in secrets || !/^\d+$/.test(word)),
  );
  return takeLines().flatMap((line) => leaksIn(line, words).map((word) => `${word} is logged: ${line}`));
}

/** Null is somebody in a direct message. */
function tenantAt({ tenants }: House, who: number): Tenant | null {
  return who % 7 === 6 ? null : (tenants[who % tenants.length] ?? null);
}

function commandAt({ desk }: House, at: number): Command {
  const command = desk.commands[at % desk.commands.length];
  if (command === undefined) throw new Error('there are commands');
  return command;
}
