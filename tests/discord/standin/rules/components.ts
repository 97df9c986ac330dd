import { isObject, type Json, type JsonObject, number, object, objects, text, texts } from '../json.ts';
import { checkAddress } from './embeds.ts';
import type { Report } from './problem.ts';

/** Component types that these rules speak of. */
export const kind = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  container: 17,
  label: 18,
} as const;

const limits = { components: 40, textCharacters: 4000, textBytes: 10_000, rows: 5 };
const linkStyle = 5;
const premiumStyle = 6;

interface Found {
  readonly component: JsonObject;
  readonly path: string;
}

/** Every component of a tree, parents before children, with its path. */
export function walk(components: Json | undefined, at = 'components'): Found[] {
  const found: Found[] = [];
  for (const [index, component] of (Array.isArray(components) ? components : []).entries()) {
    if (isObject(component)) add(component, `${at}.${index}`, found);
  }
  return found;
}

function add(component: JsonObject, path: string, found: Found[]): void {
  found.push({ component, path });
  found.push(...walk(component.components, `${path}.components`));
  for (const key of ['accessory', 'component'] as const) {
    const child = component[key];
    if (isObject(child)) add(child, `${path}.${key}`, found);
  }
}

/** What the schema leaves open about a message's components. `v2` is whether the message has the flag. */
export function checkComponents(
  components: Json | undefined,
  v2: boolean,
  files: readonly string[],
  report: Report,
): void {
  const all = walk(components);
  if (all.length > limits.components) {
    report('components', 'component-total', `${all.length} components, nested ones counted; 40 are allowed`);
  }
  checkTexts(all, report);
  checkUnique(all, report);
  if (!v2) checkLegacy(components, report);
  for (const { component, path } of all) rules.get(component.type)?.(component, path, files, report);
}

function checkTexts(all: readonly Found[], report: Report): void {
  const contents = all
    .filter(({ component }) => component.type === kind.textDisplay)
    .map(({ component }) => text(component.content));
  const characters = contents.reduce((sum, content) => sum + content.length, 0);
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  if (characters > limits.textCharacters) {
    report('components', 'text-total', `${characters} characters over all text displays, 4000 are allowed`);
  }
  if (bytes > limits.textBytes) {
    report('components', 'text-bytes', `${bytes} bytes over all text displays, 10000 are allowed`);
  }
}

/** custom_id and id are each used once in a message or modal. */
export function checkUnique(all: readonly Found[], report: Report): void {
  for (const key of ['custom_id', 'id'] as const) {
    const seen = new Set<Json>();
    for (const { component, path } of all) {
      const value = component[key];
      if (value === undefined || value === null || value === 0) continue;
      if (seen.has(value))
        report(`${path}.${key}`, `duplicate-${key.replace('_', '-')}`, `${value} is taken`);
      seen.add(value);
    }
  }
}

function checkLegacy(components: Json | undefined, report: Report): void {
  const top = objects(components);
  for (const [index, component] of top.entries()) {
    if (component.type !== kind.row) {
      report(`components.${index}`, 'v2-flag', 'Only action rows without the components v2 flag (32768)');
    }
  }
  if (top.length > limits.rows) report('components', 'rows', `${top.length} rows, 5 are allowed`);
}

type Rule = (component: JsonObject, path: string, files: readonly string[], report: Report) => void;

/** One rule for each component type that has one. */
const rules = new Map<Json | undefined, Rule>([
  [kind.row, (row, path, _, report) => checkRow(row, path, report)],
  [kind.button, (button, path, _, report) => checkButton(button, path, report)],
  [kind.stringSelect, (select, path, _, report) => checkSelect(select, path, report)],
  [
    kind.textDisplay,
    (display, path, _, report) => {
      if (text(display.content).trim() === '') report(`${path}.content`, 'required', 'May not be blank');
    },
  ],
  [
    kind.thumbnail,
    ({ media }, path, files, report) =>
      checkAddress(object(media).url, true, files, `${path}.media.url`, report),
  ],
  [
    kind.gallery,
    ({ items }, path, files, report) => {
      for (const [index, { media, description }] of objects(items).entries()) {
        checkAddress(object(media).url, true, files, `${path}.items.${index}.media.url`, report);
        if (typeof description === 'string' && description.trim() === '')
          report(`${path}.items.${index}.description`, 'required', 'May not be blank');
      }
    },
  ],
  [kind.file, checkFile],
]);

function checkFile(component: JsonObject, path: string, files: readonly string[], report: Report): void {
  const url = text(object(component.file).url);
  if (!url.startsWith('attachment://')) {
    report(`${path}.file.url`, 'missing-file', 'A file component shows an uploaded file (attachment://…)');
  } else {
    checkAddress(url, true, files, `${path}.file.url`, report);
  }
}

function checkRow(row: JsonObject, path: string, report: Report): void {
  const inside = objects(row.components);
  const selects = inside.filter(({ type }) => type !== kind.button && type !== kind.textInput);
  if (selects.length > 0 && inside.length > 1) {
    report(`${path}.components`, 'row-width', 'A menu fills its row');
  }
}

function checkButton(button: JsonObject, path: string, report: Report): void {
  const has = (key: string) => button[key] !== undefined && button[key] !== null && button[key] !== '';
  const want = (key: string) => {
    if (!has(key)) report(`${path}.${key}`, 'button', `A button of style ${button.style} needs ${key}`);
  };
  const refuse = (key: string) => {
    if (has(key)) report(`${path}.${key}`, 'button', `A button of style ${button.style} has no ${key}`);
  };
  const own = { [linkStyle]: 'url', [premiumStyle]: 'sku_id' }[number(button.style)] ?? 'custom_id';
  want(own);
  for (const key of ['custom_id', 'url', 'sku_id']) if (key !== own) refuse(key);
  if (button.style === premiumStyle) {
    refuse('label');
    refuse('emoji');
  } else if (text(button.label).trim() === '' && !isObject(button.emoji)) {
    report(`${path}.label`, 'button', 'A button needs a label or an emoji');
  }
  if (has('url')) checkLink(text(button.url), `${path}.url`, report);
}

/** Discord opens `discord:` too, and refuses what is no well-formed address of a host with a dot in its name. */
function checkLink(url: string, path: string, report: Report): void {
  if (!/^(?:https?|discord):\/\/./i.test(url)) {
    report(path, 'address-scheme', 'Only http, https and discord addresses');
  } else if (/^http/i.test(url) && !(URL.canParse(url) && /.\../.test(new URL(url).hostname))) {
    report(path, 'address-form', 'Not a well formed URL.');
  }
}

function checkSelect(select: JsonObject, path: string, report: Report): void {
  const values = objects(select.options).flatMap(({ value }) => texts([value ?? null]));
  if (new Set(values).size < values.length) {
    report(`${path}.options`, 'duplicate-value', 'Two options have the same value');
  }
  const least = typeof select.min_values === 'number' ? select.min_values : 1;
  const most = typeof select.max_values === 'number' ? select.max_values : 1;
  if (least > most) report(`${path}.min_values`, 'range', 'min_values is over max_values');
  if (most > Math.max(values.length, 1)) report(`${path}.max_values`, 'range', 'More values than options');
  for (const [index, option] of objects(select.options).entries()) {
    for (const key of ['label', 'value', 'description'] as const) {
      if (typeof option[key] === 'string' && option[key].trim() === '')
        report(`${path}.options.${index}.${key}`, 'required', 'May not be blank');
    }
  }
}
