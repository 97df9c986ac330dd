import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { Command } from 'commander';
import { FONT_FILES, FONTS } from '../src/picture/faces.ts';
import { drawFlames } from './flame/draw.ts';
import { emptyFrame, type Frame, merge, readProfile } from './flame/profile.ts';

// Draws what `npm run bench -- --profile <folder>` has written, as a flame graph.
const options = new Command('flame')
  .description('Draws a flame graph of the profiles in a folder, as SVG and PNG.')
  .argument('<folder>', 'with the .cpuprofile files of one process')
  .requiredOption('--out <file>', 'without its ending')
  .option('--title <words>', 'what it shows', 'Where the time goes')
  .parse();
const [folder = '.'] = options.args;
const { out, title } = options.opts<{ readonly out: string; readonly title: string }>();

/** A thread that is at work for less of the busiest one's time is left out: it only loads modules. */
const IDLE = 0.05;

const threads = readdirSync(folder)
  .filter((name) => name.endsWith('.cpuprofile'))
  .sort()
  .map((name) => readProfile(readFileSync(join(folder, name), 'utf8')));
const [main, ...others] = threads;
if (main === undefined) throw new Error(`${folder} has no .cpuprofile.`);
const root = emptyFrame('all threads', 'node');
merge(root, named('the main thread', [main]));
const busiest = Math.max(...threads.map(({ time }) => time));
const busy = others.filter(({ time }) => time > IDLE * busiest);
if (busy.length > 0) merge(root, named(`${busy.length} threads beside`, busy));
root.time = [...root.calls.values()].reduce((sum, { time }) => sum + time, 0);

const svg = drawFlames(root, `${title} (${(root.time / 1e6).toFixed(0)} s of all threads)`);
writeFileSync(`${out}.svg`, svg);
const font = { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONTS.plain.family };
writeFileSync(`${out}.png`, new Resvg(svg, { font }).render().asPng());
process.stdout.write(`Written to ${out}.svg and ${out}.png.\n`);

function named(name: string, some: readonly Frame[]): Frame {
  const parent = emptyFrame('', 'node');
  const frame = emptyFrame(name, 'node');
  for (const each of some) merge(frame, each);
  parent.calls.set(name, frame);
  return parent;
}
