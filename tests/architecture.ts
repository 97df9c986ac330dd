import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A file of the project: its path from the root, with `/`, and what it says. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/**
 * The layers, lowest first: a file may import from its own layer and from those before it. The hosts stand side by
 * side: none imports another. `start` is what lies loose in `src` (settings, log, opening a desk), which every host
 * may use; `main` is the file that puts all together.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['catalogue'],
  ['sqlite'],
  ['text'],
  ['articles'],
  ['archive'],
  ['answers'],
  ['picture'],
  ['tracking'],
  ['desk'],
  ['commands'],
  ['start'],
  ['discord', 'terminal', 'health'],
  ['main'],
];

const DISCORD_PACKAGES = /^(?:discord\.js|discord-api-types|@discordjs\/)/;
/** The only file that imports what it knows no name of: the commands of a folder. */
const LOADER = 'src/desk/loader.ts';

/** The files under some folders, in the order of their paths. */
export function readSources(folders: readonly string[], ending: string): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => path.endsWith(ending) && statSync(path).isFile())
      .sort()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

/** What a file imports or exports from, as written: statements, types, side effects, `import()` with a fixed name. */
export function importsOf(text: string): readonly string[] {
  const statements = text.matchAll(/\b(?:import|export)\b[^'"`;=]*\bfrom\s*(['"])([^'"\n]+)\1/g);
  const effects = text.matchAll(/\bimport\s*(['"])([^'"\n]+)\1/g);
  const calls = text.matchAll(/\b(?:import|require)(?:\.resolve)?\s*\(\s*(['"`])([^'"`\n]+)\1/g);
  return [...statements, ...effects, ...calls].map((match) => match[2] ?? '');
}

/** Every import that goes against the layers, out of the known layers, or to Discord from the wrong place. */
export function wrongImports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, text }) => [
    ...importsOf(text)
      .filter((target) => !isAllowed(path, target))
      .map((target) => `${path} must not import ${target}`),
    ...(path !== LOADER && /\bimport\s*\(\s*[^\s'"`]/.test(text)
      ? [`${path} imports what cannot be told from its text`]
      : []),
  ]);
}

/** Files with one of the patterns in them, with the line. */
export function linesWith(sources: readonly Source[], pattern: RegExp): readonly string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

const manifest = z.object({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

export function readManifest(): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
}

function isAllowed(path: string, target: string): boolean {
  if (DISCORD_PACKAGES.test(target)) return path.startsWith('src/discord/');
  if (!target.startsWith('.')) return true;
  const imported = layerOf(join(path, '..', target).replaceAll('\\', '/'));
  const own = layerOf(path);
  if (imported === null || own === null) return false;
  return imported.name === own.name || imported.level < own.level;
}

function layerOf(path: string): { readonly name: string; readonly level: number } | null {
  const name = layerName(path.split('/'), path);
  const level = LAYERS.findIndex((layer) => name !== null && layer.includes(name));
  return name === null || level < 0 ? null : { name, level };
}

function layerName([top, second, third]: readonly string[], path: string): string | null {
  if (top === 'commands') return 'commands';
  if (top !== 'src') return null;
  if (third !== undefined) return second ?? null;
  return path === 'src/main.ts' ? 'main' : 'start';
}
