import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a file imports as soon as it is loaded: types cost nothing, and `import()` waits until it is reached. */
function importedAtOnce(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\b(?!\s+type\b)[^'"`;=()]*\bfrom\s*'([^']+)'|^import\s+'([^']+)'/gm,
  );
  return [...statements].map((match) => match[1] ?? match[2] ?? '');
}

/** The packages that are loaded with a file, through all the files that it needs. */
function packagesOf(roots: readonly string[]): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...roots];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const target of importedAtOnce(path)) {
      if (target.startsWith('.')) waiting.push(normalize(join(dirname(path), target)));
      else if (!target.startsWith('node:')) packages.add(target);
    }
  }
  return packages;
}

const commands = readdirSync('commands')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('commands', name));

describe('the terminal’s start', () => {
  it('loads what it needs', () => {
    const packages = packagesOf(['src/terminal/ask.ts', ...commands]);
    expect(packages).toContain('commander');
    expect(packages).toContain('minisearch');
  });

  it.each([
    'discord.js',
    'pino',
    'prom-client',
    'zod',
    'linkedom',
    '@mozilla/readability',
    'libsql',
    'undici',
    'croner',
    'chokidar',
    'feedsmith',
    'p-queue',
    'robots-parser',
    'ipaddr.js',
  ])('does not wait for %s, which it does not need', (name) => {
    expect(packagesOf(['src/terminal/ask.ts', ...commands])).not.toContain(name);
  });

  it('is not what a bot’s start looks like', () => {
    expect(packagesOf(['src/main/online.ts', 'src/discord/gateway.ts'])).toContain('discord.js');
  });
});
