type Record = Readonly<globalThis.Record<string, unknown>>;

/** The value of a JSON feed, and whether the file ended before it did. */
export interface JsonRead {
  readonly value: Record;
  readonly cut: boolean;
  /** Entries that are no JSON. */
  readonly lost: number;
}

/** Reads JSON; of what is broken or cut, the whole entries and what stands before them. Null where there is nothing. */
export function readJson(text: string): JsonRead | null {
  const whole = parsed(text) ?? parsed(text.replace(/[\0-\x1f]+/g, ' '));
  if (whole !== null) return { value: whole, cut: false, lost: 0 };
  const clean = text.replace(/[\0-\x1f]+/g, ' ');
  const start = /"items"\s{0,20}:\s{0,20}\[/.exec(clean);
  if (!start) return null;
  const from = start.index + start[0].length;
  const { objects, end } = objectsOf(clean, from);
  const head =
    parsed(`${clean.slice(0, from)}${clean.slice(Math.max(end, from))}`) ??
    parsed(`${clean.slice(0, from)}]}`);
  if (head === null) return null;
  const items = objects.map(parsed).filter((item) => item !== null);
  return { value: { ...head, items }, cut: end < 0, lost: objects.length - items.length };
}

/** The objects of an array, by their brackets; `end` is where the array ends, -1 where it does not. */
function objectsOf(text: string, from: number): { objects: string[]; end: number } {
  const objects: string[] = [];
  let depth = 0;
  let start = from;
  for (const mark of matches(text, from)) {
    const letter = text[mark];
    if (letter === '{' || letter === '[') {
      if (depth === 0) start = mark;
      depth++;
    } else if (depth === 0) {
      return { objects, end: mark };
    } else if (--depth === 0) objects.push(text.slice(start, mark + 1));
  }
  return { objects, end: -1 };
}

/** Where brackets stand outside strings. */
function* matches(text: string, from: number): Generator<number> {
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '{' || letter === '[' || letter === '}' || letter === ']') yield at;
    if (letter !== '"') continue;
    at++;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  }
}

function parsed(json: string): Record | null {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
