import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SETTING_NAMES } from '../src/config.ts';
import { start } from './processes.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8');
const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
const compose = z
  .object({
    services: z.object({
      dateline: z.object({
        environment: z.record(z.string(), z.string()),
        healthcheck: z.object({ test: z.array(z.string()) }),
        volumes: z.array(z.string()),
        read_only: z.literal(true),
        cap_drop: z.tuple([z.literal('ALL')]),
      }),
    }),
  })
  .parse(parse(readFileSync('compose.yaml', 'utf8'))).services.dateline;

/** What the Dockerfile copies out of the project. */
const copied = dockerfile
  .split('\n')
  .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
  .flatMap((line) => line.split(/\s+/).slice(1, -1));

/** Files of the project that a command of the container names. */
const named = [...dockerfile.matchAll(/"([^"]+\.ts)"/g)].map((match) => match[1] ?? '');

/** Of what compose mounts, that which may be written to. */
const writable = () => compose.volumes.filter((volume) => !volume.endsWith(':ro'));

describe('the Dockerfile', () => {
  it('copies only what is there, and what the list of ignored files lets through', () => {
    expect(copied.length).toBeGreaterThan(3);
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    expect(copied.filter((path) => !ignored.includes(`!${path}`))).toEqual([]);
    expect(ignored[1]).toBe('*');
  });

  it('runs files that it has copied, without a user’s rights over them', () => {
    expect(named).toEqual(['src/health/check.ts', 'src/main.ts']);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toContain('npm ci --omit=dev');
  });

  it('is of the Node version that the project names', () => {
    const version = readFileSync('.nvmrc', 'utf8').trim();
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1]);
    expect(new Set(images)).toEqual(new Set([`node:${version}-slim`]));
  });
});

describe('compose.yaml', () => {
  it('sets only settings that there are, and mounts articles without the right to write', () => {
    expect(Object.keys(compose.environment).filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
    expect(writable()).toEqual([`data:${compose.environment.DATA_DIR}`]);
    expect(dockerfile).toContain(`DATA_DIR=${compose.environment.DATA_DIR}`);
    expect(dockerfile).toContain(`chown node:node ${compose.environment.DATA_DIR}`);
  });

  it('reads the folder that it mounts and no other, unless ARTICLES says otherwise', () => {
    const [setting = '', folder = ''] =
      /^\$\{ARTICLES:-([^}]*)\}$/.exec(compose.environment.ARTICLES ?? '') ?? [];
    expect(setting).not.toBe('');
    const mounted = compose.volumes.filter((volume) => !writable().includes(volume));
    expect(mounted.map((volume) => volume.split(':')[1])).toEqual([folder]);
    // Whoever copies the example must not send the container to a folder of this machine.
    expect(readFileSync('.env.example', 'utf8')).toMatch(/^ARTICLES=$/m);
  });

  it('checks the health as the image does', () => {
    const check = /HEALTHCHECK[^\n]*CMD (\[.*\])/.exec(dockerfile)?.[1] ?? 'null';
    expect(compose.healthcheck.test).toEqual(['CMD', ...z.array(z.string()).parse(JSON.parse(check))]);
  });
});

describe('the health check', () => {
  it('fails where nobody listens', async () => {
    // Port 1 is nobody's on a machine without tcpmux.
    expect((await start('src/health/check.ts', [], { PORT: '1' }).ended).status).toBe(1);
  });
});
