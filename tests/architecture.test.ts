import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../src/config.ts';
import { importsOf, linesWith, readManifest, readSources, wrongImports } from './architecture.ts';

const product = readSources(['src', 'commands'], '.ts');
const code = [...product, ...readSources(['tests', 'benchmarks', 'eval'], '.ts')];

/** Files that are run rather than imported: they hand the environment on to those that read it. */
const ENTRIES = [
  'src/main.ts',
  'src/main/archive-cli.ts',
  'src/main/archive-cli.ts',
  'src/main/backup-cli.ts',
  'src/main/restore-cli.ts',
  'src/terminal/ask.ts',
  'src/discord/register-cli.ts',
  'src/health/check.ts',
];

describe('the direction of imports', () => {
  it('is kept by every file', () => {
    expect(wrongImports(product)).toEqual([]);
  });

  it.each([
    ['a value', 'src/text/a.ts', "import { put } from '../archive/memory.ts';"],
    ['a type', 'src/articles/a.ts', "import type { Hit } from '../archive/archive.ts';"],
    ['several lines', 'src/archive/a.ts', "import {\n  one,\n  two,\n} from '../answers/answer.ts';"],
    ['an export', 'src/answers/a.ts', "export * from '../desk/desk.ts';"],
    ['a side effect', 'src/desk/a.ts', "import '../terminal/ask.ts';"],
    ['a call', 'src/desk/a.ts', "const late = await import('../../commands/who.ts');"],
    ['a type by a call', 'src/text/a.ts', "type Late = import('../desk/desk.ts').Desk;"],
    ['a call with a name made up on the way', 'src/answers/a.ts', 'await import(path);'],
    ['another host', 'src/discord/a.ts', "import { print } from '../terminal/print.ts';"],
    ['the main file', 'src/terminal/a.ts', "import '../main.ts';"],
    ['a test', 'src/desk/a.ts', "import { fake } from '../../tests/fake.ts';"],
    ['a layer that nobody has named', 'src/desk/a.ts', "import { odd } from '../odd/odd.ts';"],
    ['discord.js', 'src/desk/a.ts', "import { Client } from 'discord.js';"],
    ['a part of discord.js', 'commands/a.ts', "import { Routes } from 'discord-api-types/v10';"],
  ])('is broken by %s', (_, path, text) => {
    expect(wrongImports([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ['a lower layer', 'src/discord/a.ts', "import type { Answer } from '../answers/answer.ts';"],
    ['a neighbour', 'src/text/a.ts', "import { fold } from './fold.ts';"],
    ['a library', 'src/text/a.ts', "import nlp from 'compromise';"],
    ['discord.js in its place', 'src/discord/a.ts', "import { Client } from 'discord.js';"],
    ['settings in a host', 'src/terminal/a.ts', "import { readConfig } from '../config.ts';"],
  ])('allows %s', (_, path, text) => {
    expect(wrongImports([{ path, text }])).toEqual([]);
  });

  it('is read off every form of import', () => {
    const text = `import a, { type B } from './a.ts';\nexport type { C } from "./c.ts";\nimport './d.ts';\nawait import(\`./e.ts\`);`;
    expect(importsOf(text)).toEqual(['./a.ts', './c.ts', './d.ts', './e.ts']);
  });
});

describe('every file', () => {
  it('leaves the environment to the files that are run', () => {
    const reading = product.filter(({ path }) => !ENTRIES.includes(path));
    expect(linesWith(reading, /^(?!\s*(?:\*|\/\/)).*\bprocess\.env\b/)).toEqual([]);
  });

  it('asks parseUrl what an address is: `URL.canParse` forgets letters such as “ü” after many calls', () => {
    const asking = product.filter(({ path }) => path !== 'src/text/parse-url.ts');
    expect(linesWith(asking, /\bURL\.canParse\b/)).toEqual([]);
  });

  it('has at most 300 lines, unless it is a table of words', () => {
    const long = product.filter(({ path, text }) => !isTable(path) && text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('is named by what it holds', () => {
    const vague = /(?:^|[/.-])(?:utils?|helpers?|managers?|services?|misc|common)(?:[/.-]|$)/;
    expect(code.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
    expect(
      linesWith(code, /\b(?:class|interface|type|function)\s+\w+(?:Manager|Service|Helper|Utils?)\b/),
    ).toEqual([]);
  });

  it('speaks of no folder of the machine that it was written on', () => {
    const texts = [...code, ...documents(), ...readSources(['.github', '.ci'], '')];
    expect(linesWith(texts, /(?:^|[\s"'`(=])\/(?:home|Users|root|work|mnt)\/\w/)).toEqual([]);
  });

  it('runs all its tests', () => {
    const tests = code.filter(({ path }) => path.endsWith('.test.ts'));
    expect(linesWith(tests, /\b(?:it|test|describe)\.(?:skip|only|todo)\b/)).toEqual([]);
  });
});

describe('the package', () => {
  const { dependencies, devDependencies, scripts } = readManifest();

  it('names an exact version of each dependency', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('has a reason in DESIGN.md for each dependency', () => {
    const design = readFileSync('DESIGN.md', 'utf8');
    const names = Object.keys({ ...dependencies, ...devDependencies });
    expect(names.filter((name) => !design.includes(`\`${name}\``))).toEqual([]);
  });

  it('uses each dependency that it ships', () => {
    const used = product.flatMap(({ text }) => importsOf(text));
    const started = Object.values(scripts).join(' ');
    const idle = Object.keys(dependencies).filter(
      (name) =>
        !used.some((target) => target === name || target.startsWith(`${name}/`)) && !started.includes(name),
    );
    expect(idle).toEqual([]);
  });

  it('starts only files that are there', () => {
    const files = Object.values(scripts).flatMap((script) => script.match(/\S+\.ts\b/g) ?? []);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('explains each setting in .env.example, and no other', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const named = lines.flatMap((line) => /^#?\s?([A-Z][A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect([...new Set(named)].sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('has one undici: two of them share a global, and the older one’s uploads go to the newer one’s connections', () => {
    const copies = readFileSync('package-lock.json', 'utf8').match(
      /"(?:node_modules\/[^"]*\/)?node_modules\/undici": \{/g,
    );
    expect(copies).toHaveLength(1);
  });

  it('was locked to the public registry', () => {
    const hosts = readFileSync('package-lock.json', 'utf8').match(/"resolved": "https?:\/\/[^/"]+/g) ?? [];
    expect(hosts.filter((host) => !host.endsWith('//registry.npmjs.org'))).toEqual([]);
  });
});

/** Lists of names and words are as long as the world is. */
function isTable(path: string): boolean {
  return path.startsWith('src/text/gazetteer/');
}

function documents() {
  return [
    'README.md',
    'DESIGN.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'PRIVACY.md',
    'NOTICE',
    '.env.example',
  ].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
