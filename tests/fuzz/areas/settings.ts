import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ConfigRead,
  describeProblems,
  LOG_LEVELS,
  readConfig,
  SETTING_NAMES,
} from '../../../src/config.ts';
import { type Environment, readSettingsFile } from '../../../src/environment.ts';
import type { Area } from '../area.ts';
import { codePoints, flood, hostileText, hostileWord } from '../hostile/texts.ts';
import type { Random } from '../random.ts';

/** Settings files of any bytes, and environments with any values. */
export const settings: Area = {
  name: 'settings',
  share: 6,
  longestBlock: 500,
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-fuzz-'));
    return {
      async run(random, tell) {
        const environment = random.once(4) ? {} : environmentOf(random);
        const path = join(folder, '.env');
        writeFileSync(path, random.once(5) ? random.bytes(random.below(300)) : settingsFile(random));
        const file = readSettingsFile(random.once(20) ? folder : path);
        tell(JSON.stringify({ environment, file }));
        checkRead(readConfig(environment, file), { ...file.values, ...environment });
      },
      close: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

function environmentOf(random: Random): Environment {
  return Object.fromEntries(random.several(0, 9, () => [nameOf(random), settingOf(random)]));
}

function settingsFile(random: Random): string {
  return random
    .several(0, 12, () => {
      if (random.once(8)) return hostileText(random, 2);
      const quote = random.pick('', '', '"', "'", '`');
      return `${random.pick('', 'export ', '# ')}${nameOf(random)}${random.pick('=', ' = ', ': ')}${quote}${settingOf(random)}${quote}`;
    })
    .join(random.pick('\n', '\r\n'));
}

function nameOf(random: Random): string {
  return random.once(6) ? hostileWord(random) : random.from(SETTING_NAMES);
}

function settingOf(random: Random): string {
  return random.pick(
    ...[
      '',
      ' ',
      'true',
      'FALSE',
      'yes',
      '1',
      '0',
      'info',
      'LOUD',
      '8080',
      '65536',
      '-1',
      '1e3',
      '0x50',
      '00080',
    ],
    ...[
      'seeds',
      'seeds,articles',
      ',',
      ' , ,',
      '/',
      '../a,b c',
      '127.0.0.1',
      '::1',
      '0.0.0.0',
      'localhost',
      'a..b',
    ],
    ...[
      '123456789012345678',
      '12345',
      'https://discord.example/api/',
      'http://127.0.0.1:8080/api',
      'ftp://x.example',
    ],
    ...[
      'http://discord.example',
      'https://user:secret@discord.example',
      'https://',
      'http://[::1]:1/',
      'https://a?b#c',
    ],
    `MTA.${random.below(1e9)}.${'x'.repeat(random.below(40))}`,
    `Bot MTA.${random.below(1e9)}.secret`,
    hostileWord(random),
    codePoints(random, random.between(1, 30)),
    random.once(10) ? flood(random, 20_000) : '"quoted"',
  );
}

function checkRead(read: ConfigRead, given: Environment): void {
  if (read.ok) {
    const { config } = read;
    assert.ok(config.articles.length > 0 && config.articles.every((folder) => folder.trim() !== ''));
    assert.ok(LOG_LEVELS.includes(config.logLevel));
    assert.ok(
      config.port === null || (Number.isInteger(config.port) && config.port >= 0 && config.port <= 65_535),
    );
    assert.match(config.discordToken ?? 'x', /^[\w.-]{1,200}$/);
    assert.match(config.discordGuildId ?? '12345678901234567', /^\d{17,20}$/);
    assert.doesNotMatch(config.discordApi ?? '', /@|\/$/);
    return;
  }
  assert.ok(read.problems.length > 0, 'a refusal has a reason');
  const told = describeProblems(read.problems);
  const token = given.DISCORD_TOKEN ?? '';
  // Only what looks like a secret: “seeds,articles” may well stand in an explanation.
  assert.ok(!token.includes('MTA.') || !told.includes(token), 'no problem repeats the token');
}
