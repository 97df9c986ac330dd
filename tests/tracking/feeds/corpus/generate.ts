import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bombCases, brokenJsonCases } from './bombs.ts';
import { brokenCases } from './broken.ts';
import type { Case } from './case.ts';
import { encodingCases } from './encodings.ts';
import { shapeCases } from './shapes.ts';
import { sparseCases } from './sparse.ts';
import { versionCases } from './versions.ts';

/**
 * Writes the corpus anew: `npx tsx tests/tracking/feeds/corpus/generate.ts`. Each feed stands beside what must come of
 * it, which was thought out with the feed and not read off what the code does.
 */
const FOLDER = join(import.meta.dirname, 'files');

const cases: readonly Case[] = [
  ...versionCases(),
  ...encodingCases(),
  ...brokenCases(),
  ...bombCases(),
  ...brokenJsonCases(),
  ...sparseCases(),
  ...shapeCases(),
];
const names = new Set(cases.map(({ name }) => name));
if (names.size !== cases.length) throw new Error('Two cases of the corpus have one name.');
mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) rmSync(join(FOLDER, file));
for (const { name, bytes, expected } of cases) {
  writeFileSync(join(FOLDER, `${name}.feed`), bytes);
  writeFileSync(join(FOLDER, `${name}.expected`), `${JSON.stringify(expected, null, 1)}\n`);
}
console.log(`${cases.length} feeds`);
