import { describe, expect, it } from 'vitest';
import { type Problem, validateCallback, validateCommands, validateMessage } from './standin/standin.ts';

/** One body that Discord takes, one that it refuses, and for which rule. */
interface Case {
  readonly name: string;
  readonly good: unknown;
  readonly bad: unknown;
  readonly rule: string;
}

const v2 = 32_768;
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'Go',
  custom_id,
  ...more,
});
const words = (content: string) => ({ type: 10, content });
const menu = (more: object = {}) => ({
  type: 3,
  custom_id: 'm',
  options: [{ label: 'a', value: 'a' }],
  ...more,
});
const inV2 = (...components: unknown[]) => ({ flags: v2, components });
const rows = (count: number) => Array.from({ length: count }, (_, n) => row(button(`b${n}`)));
const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const embedOf = (length: number) => ({ description: 'x'.repeat(length) });

const messageCases: Case[] = [
  {
    name: 'content over 2,000',
    good: { content: 'x'.repeat(2000) },
    bad: { content: 'x'.repeat(2001) },
    rule: 'schema',
  },
  { name: 'nothing to show', good: { content: 'x' }, bad: { content: ' \n' }, rule: 'empty' },
  { name: 'no data', good: { content: 'x' }, bad: {}, rule: 'empty' },
  {
    name: 'an empty embed',
    good: { embeds: [{ title: 'x' }] },
    bad: { content: 'x', embeds: [{ color: 1 }] },
    rule: 'empty-embed',
  },
  {
    name: 'an embed title over 256',
    good: { embeds: [{ title: 'x'.repeat(256) }] },
    bad: { embeds: [{ title: 'x'.repeat(257) }] },
    rule: 'schema',
  },
  {
    name: 'over 25 fields',
    good: { embeds: [{ fields: times(25, () => ({ name: 'a', value: 'b' })) }] },
    bad: { embeds: [{ fields: times(26, () => ({ name: 'a', value: 'b' })) }] },
    rule: 'schema',
  },
  {
    name: 'a blank field',
    good: { embeds: [{ fields: [{ name: 'a', value: 'b' }] }] },
    bad: { embeds: [{ fields: [{ name: 'a', value: ' ' }] }] },
    rule: 'required',
  },
  {
    name: 'over 10 embeds',
    good: { embeds: times(10, () => embedOf(1)) },
    bad: { embeds: times(11, () => embedOf(1)) },
    rule: 'schema',
  },
  {
    name: 'over 6,000 characters in all embeds',
    good: { embeds: [embedOf(3000), embedOf(3000)] },
    bad: { embeds: [embedOf(3000), embedOf(3001)] },
    rule: 'embed-total',
  },
  {
    name: 'an address that is no web page',
    good: { embeds: [{ title: 'x', url: 'https://a.example/' }] },
    bad: { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] },
    rule: 'address-scheme',
  },
  {
    name: 'a picture that is not sent along',
    good: { embeds: [{ image: { url: 'https://a.example/a.png' } }] },
    bad: { embeds: [{ image: { url: 'attachment://a.png' } }] },
    rule: 'missing-file',
  },
  {
    name: 'an unknown key',
    good: { content: 'x', tts: false, enforce_nonce: false },
    bad: { content: 'x', contents: 'y' },
    rule: 'unknown-key',
  },
  {
    name: 'an unknown key deep inside',
    good: inV2(row(button('a'))),
    bad: inV2(row(button('a', { lable: 'b' }))),
    rule: 'unknown-key',
  },
  { name: 'an unknown component', good: inV2(words('x')), bad: inV2({ type: 99 }), rule: 'schema' },
  {
    name: 'unknown mentions',
    good: { content: 'x', allowed_mentions: { parse: [] } },
    bad: { content: 'x', allowed_mentions: { parse: ['all'] } },
    rule: 'schema',
  },
  {
    name: 'mentions both ways',
    good: { content: 'x', allowed_mentions: { parse: ['roles'], users: ['1'] } },
    bad: { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    rule: 'mentions',
  },
  {
    name: 'a flag that is not ours to set',
    good: { content: 'x', flags: 64 },
    bad: { content: 'x', flags: 128 },
    rule: 'flags',
  },
  {
    name: 'components v2 without the flag',
    good: inV2(words('x')),
    bad: { components: [words('x')] },
    rule: 'v2-flag',
  },
  {
    name: 'components v2 beside content',
    good: inV2(words('x')),
    bad: { ...inV2(words('x')), content: 'y' },
    rule: 'v2-mixed',
  },
  {
    name: 'components v2 beside embeds',
    good: inV2(words('x')),
    bad: { ...inV2(words('x')), embeds: [{ title: 'y' }] },
    rule: 'v2-mixed',
  },
  { name: 'the flag without components', good: inV2(words('x')), bad: { flags: v2 }, rule: 'empty' },
  {
    name: 'a text display over 4,000',
    good: inV2(words('x'.repeat(4000))),
    bad: inV2(words('x'.repeat(4001))),
    rule: 'schema',
  },
  {
    name: 'over 4,000 in all text displays',
    good: inV2(words('x'.repeat(2000)), words('x'.repeat(2000))),
    bad: inV2(words('x'.repeat(2000)), { type: 17, components: [words('x'.repeat(2001))] }),
    rule: 'text-total',
  },
  {
    name: 'over 10,000 bytes in all text displays',
    good: inV2(words('日'.repeat(3333))),
    bad: inV2(words('日'.repeat(3334))),
    rule: 'text-bytes',
  },
  { name: 'a blank text display', good: inV2(words('x')), bad: inV2(words('\n ')), rule: 'required' },
  {
    name: 'over 40 components, nested ones counted',
    good: inV2({ type: 17, components: times(39, () => words('x')) }),
    bad: inV2({ type: 17, components: [...times(38, () => words('x')), row(button('a'))] }),
    rule: 'component-total',
  },
  {
    name: 'a section whose accessory is the 41st',
    good: inV2(...times(37, () => words('x')), { type: 9, components: [words('y')], accessory: button('a') }),
    bad: inV2(...times(38, () => words('x')), { type: 9, components: [words('y')], accessory: button('a') }),
    rule: 'component-total',
  },
  {
    name: 'a section without accessory',
    good: inV2({ type: 9, components: [words('y')], accessory: button('a') }),
    bad: inV2({ type: 9, components: [words('y')] }),
    rule: 'schema',
  },
  {
    name: 'a section of more than three texts',
    good: inV2({ type: 9, components: times(3, () => words('y')), accessory: button('a') }),
    bad: inV2({ type: 9, components: times(4, () => words('y')), accessory: button('a') }),
    rule: 'schema',
  },
  {
    name: 'a section of something else than texts',
    good: inV2({ type: 9, components: [words('y')], accessory: button('a') }),
    bad: inV2({ type: 9, components: [row(button('b'))], accessory: button('a') }),
    rule: 'schema',
  },
  {
    name: 'a section with a menu beside it',
    good: inV2({ type: 9, components: [words('y')], accessory: button('a') }),
    bad: inV2({ type: 9, components: [words('y')], accessory: menu() }),
    rule: 'schema',
  },
  {
    name: 'an accessory with the custom_id of a button',
    good: inV2({ type: 9, components: [words('y')], accessory: button('a') }, row(button('b'))),
    bad: inV2({ type: 9, components: [words('y')], accessory: button('a') }, row(button('a'))),
    rule: 'duplicate-custom-id',
  },
  {
    name: 'a container in a container',
    good: inV2({ type: 17, components: [words('x')] }),
    bad: inV2({ type: 17, components: [{ type: 17, components: [words('x')] }] }),
    rule: 'schema',
  },
  {
    name: 'over 5 rows',
    good: { content: 'x', components: rows(5) },
    bad: { content: 'x', components: rows(6) },
    rule: 'rows',
  },
  {
    name: 'over 5 buttons in a row',
    good: { content: 'x', components: [row(...times(5, (n) => button(`${n}`)))] },
    bad: { content: 'x', components: [row(...times(6, (n) => button(`${n}`)))] },
    rule: 'schema',
  },
  {
    name: 'a menu beside a button',
    good: { content: 'x', components: [row(menu()), row(button('b'))] },
    bad: { content: 'x', components: [row(menu(), button('b'))] },
    rule: 'row-width',
  },
  {
    name: 'a custom_id used twice',
    good: inV2(row(button('a'), button('b'))),
    bad: inV2(row(button('a')), { type: 17, components: [row(button('a'))] }),
    rule: 'duplicate-custom-id',
  },
  {
    name: 'an id used twice',
    good: inV2({ ...words('x'), id: 1 }, { ...words('y'), id: 2 }),
    bad: inV2({ ...words('x'), id: 1 }, { ...words('y'), id: 1 }),
    rule: 'duplicate-id',
  },
  {
    name: 'a custom_id over 100',
    good: inV2(row(button('x'.repeat(100)))),
    bad: inV2(row(button('x'.repeat(101)))),
    rule: 'schema',
  },
  {
    name: 'a label over 80',
    good: inV2(row(button('a', { label: 'x'.repeat(80) }))),
    bad: inV2(row(button('a', { label: 'x'.repeat(81) }))),
    rule: 'schema',
  },
  {
    name: 'a button without custom_id',
    good: inV2(row(button('a'))),
    bad: inV2(row({ type: 2, style: 2, label: 'Go' })),
    rule: 'button',
  },
  {
    name: 'a link without address',
    good: inV2(row({ type: 2, style: 5, label: 'Go', url: 'https://a.example' })),
    bad: inV2(row({ type: 2, style: 5, label: 'Go' })),
    rule: 'button',
  },
  {
    name: 'a link with a custom_id',
    good: inV2(row({ type: 2, style: 5, label: 'Go', url: 'https://a.example' })),
    bad: inV2(row(button('a', { style: 5, url: 'https://a.example' }))),
    rule: 'button',
  },
  {
    name: 'an ordinary button with an address',
    good: inV2(row(button('a'))),
    bad: inV2(row(button('a', { url: 'https://a.example' }))),
    rule: 'button',
  },
  {
    name: 'a button without words',
    good: inV2(row(button('a', { label: '', emoji: { name: '⬅️' } }))),
    bad: inV2(row(button('a', { label: '' }))),
    rule: 'button',
  },
  {
    name: 'a link of another scheme',
    good: inV2(row({ type: 2, style: 5, label: 'Go', url: 'discord://-/' })),
    bad: inV2(row({ type: 2, style: 5, label: 'Go', url: 'ftp://a.example' })),
    rule: 'address-scheme',
  },
  {
    name: 'a link to a host without a dot',
    good: inV2(row({ type: 2, style: 5, label: 'Go', url: 'http://a.example/b?c=1#d' })),
    bad: inV2(row({ type: 2, style: 5, label: 'Go', url: 'https://localhost/' })),
    rule: 'address-form',
  },
  {
    name: 'a link over 512',
    good: inV2(row({ type: 2, style: 5, label: 'Go', url: `https://a.example/${'x'.repeat(494)}` })),
    bad: inV2(row({ type: 2, style: 5, label: 'Go', url: `https://a.example/${'x'.repeat(495)}` })),
    rule: 'schema',
  },
  {
    name: 'over 25 menu options',
    good: inV2(row(menu({ options: times(25, (n) => ({ label: 'a', value: `${n}` })) }))),
    bad: inV2(row(menu({ options: times(26, (n) => ({ label: 'a', value: `${n}` })) }))),
    rule: 'schema',
  },
  {
    name: 'menu options of one value',
    good: inV2(row(menu())),
    bad: inV2(
      row(
        menu({
          options: [
            { label: 'a', value: 'a' },
            { label: 'b', value: 'a' },
          ],
        }),
      ),
    ),
    rule: 'duplicate-value',
  },
  {
    name: 'a menu of more than it may',
    good: inV2(row(menu({ min_values: 0 }))),
    bad: inV2(row(menu({ min_values: 2 }))),
    rule: 'range',
  },
  {
    name: 'a menu of more than it has',
    good: inV2(row(menu({ max_values: 1 }))),
    bad: inV2(row(menu({ max_values: 2 }))),
    rule: 'range',
  },
  {
    name: 'a blank menu option',
    good: inV2(row(menu({ options: [{ label: 'a', value: 'a', description: 'b' }] }))),
    bad: inV2(row(menu({ options: [{ label: ' ', value: 'a' }] }))),
    rule: 'required',
  },
  {
    name: 'a blank alternative text',
    good: inV2({ type: 12, items: [{ media: { url: 'https://a.example/a.png' }, description: 'A' }] }),
    bad: inV2({ type: 12, items: [{ media: { url: 'https://a.example/a.png' }, description: ' ' }] }),
    rule: 'required',
  },
  {
    name: 'a gallery item of nowhere',
    good: inV2({ type: 12, items: [{ media: { url: 'https://a.example/a.png' }, description: 'A' }] }),
    bad: inV2({ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }),
    rule: 'missing-file',
  },
];

const command = (more: object = {}) => ({ name: 'ask', description: 'Ask the archive', ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'Words', ...more });
const withOptions = (...options: unknown[]) => [command({ options })];

const commandCases: Case[] = [
  { name: 'upper case', good: [command()], bad: [command({ name: 'Ask' })], rule: 'name' },
  {
    name: 'a space in the name',
    good: [command({ name: 'ask-all' })],
    bad: [command({ name: 'ask all' })],
    rule: 'name',
  },
  {
    name: 'a name in another script',
    good: [command({ name: 'स्वागत' })],
    bad: [command({ name: 'ask!' })],
    rule: 'name',
  },
  {
    name: 'a name over 32',
    good: [command({ name: 'x'.repeat(32) })],
    bad: [command({ name: 'x'.repeat(33) })],
    rule: 'schema',
  },
  { name: 'no description', good: [command()], bad: [{ name: 'ask' }], rule: 'required' },
  {
    name: 'a description over 100',
    good: [command({ description: 'x'.repeat(100) })],
    bad: [command({ description: 'x'.repeat(101) })],
    rule: 'schema',
  },
  {
    name: 'two of one name',
    good: [command(), { name: 'ask', type: 3 }],
    bad: [command(), command()],
    rule: 'duplicate-name',
  },
  {
    name: 'over 100 commands',
    good: times(100, (n) => command({ name: `c${n}` })),
    bad: times(101, (n) => command({ name: `c${n}` })),
    rule: 'command-total',
  },
  {
    name: 'over 15 menus',
    good: times(15, (n) => ({ name: `M ${n}`, type: 3 })),
    bad: times(16, (n) => ({ name: `M ${n}`, type: 3 })),
    rule: 'command-total',
  },
  {
    name: 'a menu with a description',
    good: [{ name: 'Find more', type: 3 }],
    bad: [{ name: 'Find more', type: 3, description: 'x' }],
    rule: 'menu',
  },
  {
    name: 'a required option after an optional one',
    good: withOptions(option('a', { required: true }), option('b')),
    bad: withOptions(option('a'), option('b', { required: true })),
    rule: 'required-order',
  },
  {
    name: 'two options of one name',
    good: withOptions(option('a'), option('b')),
    bad: withOptions(option('a'), option('a')),
    rule: 'duplicate-name',
  },
  {
    name: 'an option in upper case',
    good: withOptions(option('a')),
    bad: withOptions(option('A')),
    rule: 'name',
  },
  {
    name: 'over 25 options',
    good: withOptions(...times(25, (n) => option(`o${n}`))),
    bad: withOptions(...times(26, (n) => option(`o${n}`))),
    rule: 'schema',
  },
  {
    name: 'autocomplete with choices',
    good: withOptions(option('a', { autocomplete: true, choices: [] })),
    bad: withOptions(option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })),
    rule: 'autocomplete-choices',
  },
  {
    name: 'a choice value over 100',
    good: withOptions(option('a', { choices: [{ name: 'x', value: 'x'.repeat(100) }] })),
    bad: withOptions(option('a', { choices: [{ name: 'x', value: 'x'.repeat(101) }] })),
    rule: 'choice-value',
  },
  {
    name: 'a choice of another type',
    good: withOptions(option('a', { type: 4, choices: [{ name: 'x', value: 1 }] })),
    bad: withOptions(option('a', { choices: [{ name: 'x', value: 1 }] })),
    rule: 'schema',
  },
  {
    name: 'choices of one name',
    good: withOptions(option('a', { choices: [{ name: 'x', value: '1' }] })),
    bad: withOptions(
      option('a', {
        choices: [
          { name: 'x', value: '1' },
          { name: 'x', value: '2' },
        ],
      }),
    ),
    rule: 'duplicate-name',
  },
  {
    name: 'a minimum over the maximum',
    good: withOptions(option('a', { type: 4, min_value: 1, max_value: 25 })),
    bad: withOptions(option('a', { type: 4, min_value: 25, max_value: 1 })),
    rule: 'range',
  },
  {
    name: 'lengths of a number',
    good: withOptions(option('a', { max_length: 300 })),
    bad: withOptions(option('a', { type: 4, max_length: 300 })),
    rule: 'unknown-key',
  },
  {
    name: 'subcommands beside options',
    good: withOptions(option('a', { type: 1, options: [option('b')] })),
    bad: withOptions(option('a', { type: 1 }), option('b')),
    rule: 'subcommand-mix',
  },
  {
    name: 'an unknown key',
    good: [command({ nsfw: false })],
    bad: [command({ nswf: false })],
    rule: 'unknown-key',
  },
  {
    name: 'permissions that are no number',
    good: [command({ default_member_permissions: '8' })],
    bad: [command({ default_member_permissions: 'admin' })],
    rule: 'schema',
  },
  {
    name: 'a locale of nowhere',
    good: [command({ name_localizations: { de: 'frag' } })],
    bad: [command({ name_localizations: { xx: 'frag' } })],
    rule: 'locale',
  },
  {
    name: 'over 8,000 characters in all',
    good: withOptions(...times(20, (n) => option(`o${n}`, { description: 'x'.repeat(100) }))),
    bad: withOptions(
      ...times(25, (n) =>
        option(`o${n}`, {
          description: 'x'.repeat(100),
          choices: times(3, (m) => ({ name: `${m}${'x'.repeat(80)}`, value: 'y' })),
        }),
      ),
    ),
    rule: 'command-length',
  },
  { name: 'no list', good: [], bad: command(), rule: 'schema' },
];

const input = (more: object = {}) => ({ type: 4, custom_id: 'q', style: 1, label: 'Words', ...more });
const modal = (...components: unknown[]) => ({
  type: 9,
  data: { custom_id: 'm', title: 'More', components },
});
const choices = (list: unknown[]) => ({ type: 8, data: { choices: list } });

const callbackCases: Case[] = [
  { name: 'an unknown type', good: { type: 5 }, bad: { type: 3 }, rule: 'schema' },
  {
    name: 'a reply without data',
    good: { type: 4, data: { content: 'x' } },
    bad: { type: 4 },
    rule: 'empty',
  },
  {
    name: 'a deferral with components v2',
    good: { type: 5, data: { flags: 64 } },
    bad: { type: 5, data: { flags: v2 } },
    rule: 'deferral',
  },
  {
    name: 'a deferral with words',
    good: { type: 5, data: { flags: 0 } },
    bad: { type: 5, data: { content: 'x' } },
    rule: 'deferral',
  },
  {
    name: 'a deferred update that wants to hide',
    good: { type: 6 },
    bad: { type: 6, data: { flags: 64 } },
    rule: 'deferral',
  },
  { name: 'a key beside type and data', good: { type: 6 }, bad: { type: 6, flags: 64 }, rule: 'unknown-key' },
  {
    name: 'over 25 choices',
    good: choices(times(25, (n) => ({ name: `${n}`, value: `${n}` }))),
    bad: choices(times(26, (n) => ({ name: `${n}`, value: `${n}` }))),
    rule: 'schema',
  },
  {
    name: 'a choice name over 100',
    good: choices([{ name: 'x'.repeat(100), value: 'x' }]),
    bad: choices([{ name: 'x'.repeat(101), value: 'x' }]),
    rule: 'schema',
  },
  {
    name: 'a choice value over 100',
    good: choices([{ name: 'x', value: 'x'.repeat(100) }]),
    bad: choices([{ name: 'x', value: 'x'.repeat(101) }]),
    rule: 'choice-value',
  },
  {
    name: 'a choice without a name',
    good: choices([]),
    bad: choices([{ name: '', value: 'x' }]),
    rule: 'schema',
  },
  {
    name: 'a modal of over 5 rows',
    good: modal(...times(5, (n) => row(input({ custom_id: `${n}` })))),
    bad: modal(...times(6, (n) => row(input({ custom_id: `${n}` })))),
    rule: 'rows',
  },
  {
    name: 'a modal title over 45',
    good: modal(row(input())),
    bad: { type: 9, data: { custom_id: 'm', title: 'x'.repeat(46), components: [row(input())] } },
    rule: 'schema',
  },
  {
    name: 'modal fields of one custom_id',
    good: modal(row(input()), row(input({ custom_id: 'r' }))),
    bad: modal(row(input()), row(input())),
    rule: 'duplicate-custom-id',
  },
  {
    name: 'a field without a label',
    good: modal({ type: 18, label: 'Words', component: input({ label: null }) }),
    bad: modal(row(input({ label: null }))),
    rule: 'required',
  },
  { name: 'a button in a modal', good: modal(row(input())), bad: modal(row(button('a'))), rule: 'schema' },
];

const tables: [string, Case[], (body: unknown) => Problem[]][] = [
  ['messages', messageCases, (body) => validateMessage(body)],
  ['commands', commandCases, validateCommands],
  ['callbacks', callbackCases, validateCallback],
];

describe.each(tables)('what Discord refuses of %s', (_, cases, validate) => {
  it.each(cases)('$name', ({ good, bad, rule }) => {
    expect(validate(good)).toEqual([]);
    expect(validate(bad).map((problem) => problem.rule)).toContain(rule);
  });
});

describe('edits', () => {
  const before = { content: 'was', embeds: [], components: [], flags: 0, files: [] };
  const v2Before = { ...before, content: '', components: [words('was')], flags: v2 };

  it('may leave out what stays, and not empty a message', () => {
    expect(validateMessage({ components: [] }, { kind: 'edit', before })).toEqual([]);
    expect(validateMessage({ content: '' }, { kind: 'edit', before })[0]?.rule).toBe('empty');
  });

  it('may turn a message into components v2 only by clearing its content', () => {
    expect(validateMessage({ ...inV2(words('x')), content: null }, { kind: 'edit', before })).toEqual([]);
    expect(validateMessage(inV2(words('x')), { kind: 'edit', before })[0]?.rule).toBe('v2-mixed');
  });

  it('cannot take the components v2 flag away again', () => {
    expect(validateMessage({ components: [words('x')] }, { kind: 'edit', before: v2Before })).toEqual([]);
    const problems = validateMessage(
      { content: 'x', components: [], flags: 0 },
      { kind: 'edit', before: v2Before },
    );
    expect(problems.map(({ rule }) => rule)).toContain('v2-removed');
  });

  it('cannot make a message ephemeral that is not', () => {
    const flags = v2 | 64;
    const hidden = { ...v2Before, flags };
    expect(validateMessage({ flags, components: [words('x')] }, { kind: 'edit', before: hidden })).toEqual(
      [],
    );
    const problems = validateMessage({ flags, components: [words('x')] }, { kind: 'edit', before: v2Before });
    expect(problems.map(({ rule }) => rule)).toEqual(['flags']);
  });

  it('show a picture that is sent along, and not one that is not', () => {
    const body = inV2({ type: 12, items: [{ media: { url: 'attachment://map.png' } }] });
    expect(validateMessage(body, { kind: 'edit', files: ['map.png'] })).toEqual([]);
    expect(validateMessage(body, { kind: 'edit', files: ['cap.png'] })[0]?.rule).toBe('missing-file');
  });

  it('leave no file behind that nothing shows any more', () => {
    const shown = { ...v2Before, files: ['map.png'] };
    const rules = (body: object, was = shown) =>
      validateMessage(body, { kind: 'edit', before: was }).map(({ rule }) => rule);
    expect(rules({ components: [words('x')] })).toEqual(['unseen-file']);
    expect(rules({ components: [words('x')] }, { ...shown, files: [] })).toEqual([]);
  });
});

describe('channel messages', () => {
  it('take 2,000 characters, whatever the description says', () => {
    expect(validateMessage({ content: 'x'.repeat(2000) }, { kind: 'channel' })).toEqual([]);
    const problems = validateMessage({ content: 'x'.repeat(2001) }, { kind: 'channel' });
    expect(problems).toMatchObject([{ path: 'content', rule: 'schema' }]);
  });

  it('have a nonce, which replies have not', () => {
    const body = { content: 'x', nonce: '1', enforce_nonce: true };
    expect(validateMessage(body, { kind: 'channel' })).toEqual([]);
    expect(validateMessage(body, { kind: 'reply' }).map(({ path }) => path)).toEqual([
      'nonce',
      'enforce_nonce',
    ]);
  });

  it('cannot be ephemeral', () => {
    expect(validateMessage({ content: 'x', flags: 4096 }, { kind: 'channel' })).toEqual([]);
    expect(validateMessage({ content: 'x', flags: 64 }, { kind: 'channel' })[0]?.rule).toBe('flags');
  });
});

describe('the checks themselves', () => {
  it.each([
    null,
    undefined,
    7,
    'x',
    [],
    [[]],
    { content: {} },
    { components: [null, 7] },
    { embeds: 'x' },
    { flags: 'x' },
  ])('refuse %j without falling over', (body) => {
    expect(validateMessage(body).length).toBeGreaterThan(0);
    expect(validateCallback(body).length).toBeGreaterThan(0);
    expect(validateCommands([body]).length).toBeGreaterThan(0);
  });

  it('say where and why', () => {
    expect(
      validateCallback({ type: 4, data: { content: 'x', components: [row(button('a', { label: 7 }))] } }),
    ).toEqual([
      { path: 'data.components.0.components.0.label', rule: 'schema', message: 'must be string,null' },
      expect.objectContaining({ path: 'data.components.0.components.0.label', rule: 'button' }),
    ]);
  });

  it('are quick enough for ten thousand messages', () => {
    const body = {
      type: 4,
      data: inV2({
        type: 17,
        components: [...times(8, () => words('A quotation. '.repeat(20))), row(button('a'))],
      }),
    };
    const start = performance.now();
    for (let n = 0; n < 10_000; n += 1) expect(validateCallback(body).length).toBe(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
