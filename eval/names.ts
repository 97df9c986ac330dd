import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type NameMention, names } from '../src/text/names.ts';

type Kind = NameMention['kind'];

/** Exact-span figures of one kind, in percent. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

export interface NamesReport {
  readonly sentences: number;
  readonly kinds: Readonly<Record<Kind, Figures>>;
  readonly microsecondsPerSentence: number;
}

interface Labelled {
  readonly text: string;
  /** `start-end-kind` of each name. */
  readonly gold: ReadonlySet<string>;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ORG', 'organisation'],
]);

/** Where the labelled sentences lie inside the data folder. */
export const WIKIGOLD = 'names/wikigold.conll.txt';

/**
 * Measures `names` on sentences in CoNLL columns (a word and its tag a line, an empty line between sentences).
 * Words are joined by spaces, but for marks that hug the word before them.
 */
export function measureNames(conll: string): NamesReport {
  const sentences = conll
    .split(/\n\s*\n/)
    .map(readSentence)
    .filter((sentence) => sentence.text !== '');
  const started = performance.now();
  const found = sentences.map(({ text }) => names(text, { start: 0, end: text.length }));
  const took = performance.now() - started;
  const figures = (kind: Kind) => compare(sentences, found, kind);
  return {
    sentences: sentences.length,
    kinds: { person: figures('person'), place: figures('place'), organisation: figures('organisation') },
    microsecondsPerSentence: (took * 1000) / Math.max(1, sentences.length),
  };
}

function readSentence(block: string): Labelled {
  let text = '';
  let open: { readonly start: number; readonly tag: string } | null = null;
  let end = 0;
  const gold = new Set<string>();
  const close = () => {
    const kind = KINDS.get(open?.tag ?? '');
    if (open && kind) gold.add(`${open.start}-${end}-${kind}`);
  };
  for (const line of block.split('\n')) {
    if (line.startsWith('-DOCSTART-')) continue;
    const [word = '', label = 'O'] = line.trim().split(' ');
    if (word === '') continue;
    const start =
      text === '' || /^(?:[,.;:!?)\]%]|'s|n't|'re|'ve|'ll|'d|'m|')$/.test(word) || /[([]$/.test(text)
        ? text.length
        : text.length + 1;
    const tag = label.replace(/^[IB]-/, '');
    if (open && open.tag !== tag) {
      close();
      open = null;
    }
    if (tag !== 'O') open ??= { start, tag };
    text = text.padEnd(start) + word;
    end = text.length;
  }
  close();
  return { text, gold };
}

function compare(sentences: readonly Labelled[], found: readonly NameMention[][], kind: Kind): Figures {
  let right = 0;
  let named = 0;
  let gold = 0;
  for (const [index, sentence] of sentences.entries()) {
    const mentions = (found[index] ?? []).filter((mention) => mention.kind === kind);
    named += mentions.length;
    gold += [...sentence.gold].filter((entry) => entry.endsWith(kind)).length;
    right += mentions.filter(({ start, end }) => sentence.gold.has(`${start}-${end}-${kind}`)).length;
  }
  const precision = (100 * right) / Math.max(1, named);
  const recall = (100 * right) / Math.max(1, gold);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), gold };
}

/** The report as lines for a terminal, or one line that says that the data is not there. */
export function namesReport(folder: string): string {
  let conll: string;
  try {
    conll = readFileSync(join(folder, WIKIGOLD), 'utf8');
  } catch {
    return `Names: skipped, there is no ${join(folder, WIKIGOLD)}`;
  }
  measureNames(conll);
  const { sentences, kinds, microsecondsPerSentence } = measureNames(conll);
  const row = ([kind, { precision, recall, f1, gold }]: [string, Figures]) =>
    `  ${kind.padEnd(12)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  (${gold} in the data)`;
  return [
    `Names: Wikigold, ${sentences} sentences, exact spans; ${microsecondsPerSentence.toFixed(1)} µs a sentence`,
    ...Object.entries(kinds).map(row),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
  console.log(namesReport(values.data));
}
