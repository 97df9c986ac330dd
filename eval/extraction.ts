import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readBytes } from '../src/articles/folder.ts';

/** How well bodies were found, from 0 to 1, averaged over the pages. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ExtractionReport {
  readonly pages: number;
  /** The pages as HTML. */
  readonly html: Quality;
  /** The same pages as text: tags stripped, a line for each block, menus and all. */
  readonly flattened: Quality;
  /** Worst first, for whoever wants to improve it. */
  readonly worst: readonly { readonly page: string; readonly html: number; readonly flattened: number }[];
}

interface Truth {
  readonly articleBody: string;
}

/**
 * Reads each page of `<data>/extraction` as HTML and as flattened text and compares the words of the kept paragraphs
 * with the body that a person marked. Null when the folder is not there.
 */
export async function measureExtraction(data: string): Promise<ExtractionReport | null> {
  const folder = path.join(data, 'extraction');
  if (!existsSync(path.join(folder, 'ground-truth.json'))) return null;
  const truths: Record<string, Truth> = JSON.parse(
    await readFile(path.join(folder, 'ground-truth.json'), 'utf8'),
  );
  const html: Quality[] = [];
  const flattened: Quality[] = [];
  const worst: { page: string; html: number; flattened: number }[] = [];
  for (const name of (await readdir(path.join(folder, 'html'))).sort()) {
    const page = name.replace(/\.html\.gz$/, '');
    const truth = words(truths[page]?.articleBody ?? '');
    const source = gunzipSync(await readFile(path.join(folder, 'html', name)));
    const asHtml = compare(words(await body(source, `${page}.html`)), truth);
    const asText = compare(
      words(await body(Buffer.from(flatten(source.toString('utf8'))), `${page}.txt`)),
      truth,
    );
    html.push(asHtml);
    flattened.push(asText);
    worst.push({ page, html: asHtml.f1, flattened: asText.f1 });
  }
  worst.sort((a, b) => Math.min(a.html, a.flattened) - Math.min(b.html, b.flattened));
  return { pages: html.length, html: mean(html), flattened: mean(flattened), worst };
}

async function body(bytes: Uint8Array, name: string): Promise<string> {
  const kept: string[] = [];
  for (const reading of await readBytes(bytes, name, { scope: 'shared' })) {
    if (reading.kind === 'skipped') continue;
    const { text, paragraphs } = reading.article;
    for (const { start, end, kind } of paragraphs) if (kind !== 'caption') kept.push(text.slice(start, end));
  }
  return kept.join('\n');
}

const BLOCK =
  /<\/?(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|option|p|pre|section|select|table|td|th|title|tr|ul)\b[^>]*>/gi;

/** A page as a careless person saves it: no scripts, no tags, a new line for each block. */
export function flatten(html: string): string {
  const text = html
    .replace(/<(script|style|noscript|svg|template)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '');
  return unescaped(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  raquo: '»',
  laquo: '«',
  copy: '©',
  middot: '·',
  bull: '•',
};

function unescaped(text: string): string {
  return text
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (_, code: string) => {
      const point = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    .replace(/&(\w{2,8});/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function words(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function compare(found: ReadonlyMap<string, number>, truth: ReadonlyMap<string, number>): Quality {
  let both = 0;
  for (const [word, count] of found) both += Math.min(count, truth.get(word) ?? 0);
  const precision = both / Math.max(1, total(found));
  const recall = both / Math.max(1, total(truth));
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function mean(all: readonly Quality[]): Quality {
  const average = (pick: (quality: Quality) => number): number =>
    all.reduce((sum, quality) => sum + pick(quality), 0) / Math.max(1, all.length);
  return {
    precision: average((q) => q.precision),
    recall: average((q) => q.recall),
    f1: average((q) => q.f1),
  };
}

/** `tsx eval/extraction.ts --data DIR [--worst N]` */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => args[args.indexOf(name) + 1 || args.length];
  const data = option('--data') ?? 'data';
  const report = await measureExtraction(data);
  if (!report) {
    console.log(
      `Skipped: there is no ${path.join(data, 'extraction', 'ground-truth.json')}. Give the folder with --data DIR.`,
    );
    return;
  }
  const line = (name: string, q: Quality): string =>
    `${name}  precision ${q.precision.toFixed(3)}  recall ${q.recall.toFixed(3)}  F1 ${q.f1.toFixed(3)}`;
  console.log(`Article bodies, words, mean over ${report.pages} pages`);
  console.log(line('as HTML          ', report.html));
  console.log(line('flattened to text', report.flattened));
  for (const { page, html, flattened } of report.worst.slice(0, Number(option('--worst') ?? 0))) {
    console.log(`${page}  HTML ${html.toFixed(2)}  text ${flattened.toFixed(2)}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
