import type { Area, Frame } from './profile.ts';

const WIDTH = 1_400;
const ROW = 19;
const MARGIN = 12;
const HEAD = 64;
/** Narrower frames are left out; narrower than that they have no name. */
const NARROWEST = 1.5;
const NAMED = 28;
const LETTER = 6.1;

const COLOURS: Readonly<Record<Area, readonly [colour: string, meaning: string]>> = {
  reading: ['#8fb8de', 'reading articles'],
  words: ['#9fd3a5', 'words, names, dates'],
  archive: ['#f2b179', 'the archive'],
  answers: ['#d7b5e0', 'the rest of the program'],
  libraries: ['#f3d98b', 'libraries (libsql, LanceDB)'],
  node: ['#d4d4d4', 'Node and V8'],
};

/** A flame graph as SVG: the wider, the longer it took, callers below what they call, in order of their time. */
export function drawFlames(root: Frame, title: string): string {
  const rows: string[] = [];
  const scale = (WIDTH - 2 * MARGIN) / root.time;
  let deepest = 0;
  const draw = (frame: Frame, x: number, depth: number): void => {
    const width = frame.time * scale;
    if (width < NARROWEST) return;
    deepest = Math.max(deepest, depth);
    rows.push(bar(frame, { x, width, depth }, root.time));
    let at = x;
    for (const each of [...frame.calls.values()].sort((a, b) => b.time - a.time)) {
      draw(each, at, depth + 1);
      at += each.time * scale;
    }
  };
  draw(root, MARGIN, 0);
  const height = HEAD + (deepest + 1) * ROW + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="DejaVu Sans, sans-serif" font-size="11">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="${MARGIN}" y="24" font-size="16">${escaped(title)}</text>`,
    legend(),
    // Rows count from below.
    `<g transform="translate(0 ${height - MARGIN - ROW})">`,
    ...rows,
    '</g></svg>\n',
  ].join('\n');
}

function bar(
  { name, area, time }: Frame,
  { x, width, depth }: { x: number; width: number; depth: number },
  whole: number,
): string {
  const share = `${name}: ${((100 * time) / whole).toFixed(1)} %, ${(time / 1e6).toFixed(2)} s`;
  const label = width < NAMED ? '' : shortened(name, Math.floor((width - 6) / LETTER));
  return `<g transform="translate(${x.toFixed(1)} ${-depth * ROW})"><title>${escaped(share)}</title><rect width="${width.toFixed(1)}" height="${ROW - 1}" fill="${COLOURS[area][0]}" stroke="#ffffff" stroke-width="0.5"/><text x="3" y="13">${escaped(label)}</text></g>`;
}

function legend(): string {
  return Object.values(COLOURS)
    .map(([colour, meaning], at) => {
      const x = MARGIN + at * 200;
      return `<rect x="${x}" y="38" width="12" height="12" fill="${colour}"/><text x="${x + 17}" y="48">${meaning}</text>`;
    })
    .join('');
}

function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1))}…`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
