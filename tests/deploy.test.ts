import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SETTING_NAMES } from '../src/config.ts';
import { newHealth } from '../src/health/health.ts';
import { createMetrics } from '../src/health/metrics.ts';

const read = (file: string) => readFileSync(join('deploy', file), 'utf8');

const rules = z
  .object({
    groups: z.array(
      z.object({
        rules: z.array(
          z.object({
            alert: z.string(),
            expr: z.string(),
            labels: z.object({ severity: z.enum(['page', 'ticket']) }),
            annotations: z.object({ summary: z.string(), description: z.string() }),
          }),
        ),
      }),
    ),
  })
  .parse(parse(read('alerts.yaml')))
  .groups.flatMap((group) => group.rules);

const service = z.object({
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
});
const compose = z
  .object({ services: z.object({ dateline: service, proxy: service }) })
  .parse(parse(read('compose.http.yaml'))).services;

/** Names of metrics, without what Prometheus makes of a histogram. */
async function known(): Promise<ReadonlySet<string>> {
  const text = await createMetrics(newHealth()).render();
  return new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map((match) => match[1] ?? ''));
}

describe('the alert rules', () => {
  it('ask only for what a process tells of itself', async () => {
    const told = await known();
    const asked = rules.flatMap(({ expr }) => expr.match(/\b(?:dateline|nodejs|process)_\w+/g) ?? []);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !told.has(name.replace(/_(?:bucket|count|sum)$/, '')))).toEqual([]);
  });

  it('are each of their own name, and say what they mean and what to look at', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { annotations } of rules) {
      expect(annotations.summary.length).toBeGreaterThan(10);
      expect(annotations.description).toMatch(/[.]$/);
    }
  });
});

describe('several hosts', () => {
  it('set only settings that there are, and share an archive and a store in a volume', () => {
    const { environment, volumes } = compose.dateline;
    expect(Object.keys(environment).filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
    const [kept] = volumes
      .filter((volume) => !volume.endsWith(':ro'))
      .map((volume) => volume.split(':')[1] ?? '');
    expect(environment.ARCHIVE?.startsWith(`${kept}/`)).toBe(true);
    expect(environment.DATA_DIR?.startsWith(`${kept}/`)).toBe(true);
  });

  it('are behind a proxy whose file is there and passes on what Discord sends, and nothing else', () => {
    expect(compose.proxy.volumes.some((volume) => volume.startsWith('./Caddyfile:'))).toBe(true);
    expect(existsSync(join('deploy', 'Caddyfile'))).toBe(true);
    expect([...read('Caddyfile').matchAll(/^\thandle (\S+)/gm)].map((match) => match[1])).toEqual([
      '/interactions',
    ]);
    expect(read('Caddyfile')).toContain(`port ${compose.dateline.environment.PORT}`);
  });
});
