import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeProblems, readConfig, SETTING_NAMES } from '../src/config.ts';
import { readSettingsFile } from '../src/environment.ts';

const GUILD = '123456789012345678';

describe('readConfig', () => {
  it('has a sensible default for everything', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      unknown: [],
      config: {
        articles: ['seeds'],
        archive: null,
        discordToken: null,
        discordGuildId: null,
        discordApi: null,
        discordPublicKey: null,
        shards: 1,
        shard: null,
        port: null,
        host: '127.0.0.1',
        logLevel: 'info',
        logQuestions: false,
        answerMentions: true,
        limits: { user: 20, server: 120 },
        tracking: {
          folder: 'data',
          allow: [],
          contact: null,
          feedMinutes: 10,
          feedsPerServer: 500,
          forgetAfterDays: 30,
          watchFolders: true,
        },
      },
    });
  });

  it('reads every setting', () => {
    const read = readConfig({
      ARTICLES: 'seeds, /srv/news ,',
      ARCHIVE: ' ./archive ',
      DISCORD_TOKEN: ' abc.def-ghi.j_k ',
      DISCORD_GUILD_ID: GUILD,
      DISCORD_API: 'http://127.0.0.1:9999/api/',
      DISCORD_PUBLIC_KEY: `${'AB'.repeat(32)} `,
      PORT: '8080',
      HOST: '0.0.0.0',
      LOG_LEVEL: 'DEBUG',
      LOG_QUESTIONS: 'yes',
      ANSWER_MENTIONS: 'No',
      LIMIT_USER: ' 5 ',
      LIMIT_SERVER: '0',
      DATA_DIR: ' /srv/dateline ',
      FETCH_ALLOW: 'intranet.example:8080, 10.0.0.0/8,',
      CONTACT: 'desk@example.org',
      FEED_MINUTES: '15',
      FEEDS_PER_SERVER: '20',
      FORGET_AFTER_DAYS: '0',
      WATCH_FOLDERS: 'false',
    });
    expect(read).toMatchObject({
      config: {
        articles: ['seeds', '/srv/news'],
        archive: './archive',
        discordToken: 'abc.def-ghi.j_k',
        discordGuildId: GUILD,
        discordApi: 'http://127.0.0.1:9999/api',
        discordPublicKey: 'ab'.repeat(32),
        port: 8080,
        host: '0.0.0.0',
        logLevel: 'debug',
        logQuestions: true,
        answerMentions: false,
        limits: { user: 5, server: 0 },
        tracking: {
          folder: '/srv/dateline',
          allow: ['intranet.example:8080', '10.0.0.0/8'],
          contact: 'desk@example.org',
          feedMinutes: 15,
          feedsPerServer: 20,
          forgetAfterDays: 0,
          watchFolders: false,
        },
      },
    });
  });

  it('tracks nothing where the folder of the store is off', () => {
    expect(readConfig({ DATA_DIR: ' Off ' })).toMatchObject({ config: { tracking: { folder: null } } });
  });

  it('keeps the archive in memory unless a folder is named, and refuses what is no folder', () => {
    expect(readConfig({ ARCHIVE: 'OFF' })).toMatchObject({ config: { archive: null } });
    expect(readConfig({ ARCHIVE: 's3://news/archive' })).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^ARCHIVE .*Object storage/)],
    });
  });

  it('takes a number of shards, or auto, and an archive on disk with them', () => {
    const read = (SHARDS: string, more: Record<string, string> = {}) =>
      readConfig({ SHARDS, ARCHIVE: './archive', ...more });
    expect(read(' 4 ')).toMatchObject({ config: { shards: 4, shard: null } });
    expect(read('Auto')).toMatchObject({ config: { shards: 'auto' } });
    for (const wrong of ['0', '65', '1.5', '-2', 'many', '1e1'])
      expect(read(wrong)).toMatchObject({ problems: [expect.stringMatching(/^SHARDS must be .*auto/)] });
    expect(readConfig({ SHARDS: '2' })).toMatchObject({ problems: [expect.stringContaining('ARCHIVE')] });
    expect(readConfig({ SHARDS: '1' })).toMatchObject({ ok: true });
    const http = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), DISCORD_TOKEN: 'a.b.c', PORT: '80' };
    expect(read('2', http)).toMatchObject({ problems: [expect.stringMatching(/^SHARDS must be 1/)] });
  });

  it('takes SHARDS for the number of a shard in a process that was started for it', () => {
    const given = { SHARDING_MANAGER: 'true', SHARDS: '0', SHARD_COUNT: '2' };
    const file = { values: { SHARDS: 'auto', ARCHIVE: 'archive' }, problem: null };
    expect(readConfig(given, file)).toMatchObject({ config: { shards: 1, shard: { id: 0, count: 2 } } });
    for (const wrong of [{ SHARDS: '2' }, { SHARD_COUNT: '' }, { SHARDING_MANAGER: 'yes' }])
      expect(readConfig({ ...given, SHARDS: '1', SHARDING_MANAGER: 'true', ...wrong })).not.toMatchObject({
        config: { shard: { count: 2 } },
      });
  });

  it('takes an empty value for none', () => {
    const empty = Object.fromEntries(SETTING_NAMES.map((name) => [name, name === 'PORT' ? '  ' : '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('lets the environment win over the file, and an empty value there switch a setting off', () => {
    const file = { values: { DISCORD_TOKEN: 'from.the.file', PORT: '1' }, problem: null };
    expect(readConfig({ PORT: '2' }, file)).toMatchObject({
      config: { discordToken: 'from.the.file', port: 2 },
    });
    expect(readConfig({ DISCORD_TOKEN: '' }, file)).toMatchObject({ config: { discordToken: null } });
  });

  it('names what the file sets and nobody reads, but not the environment’s other names', () => {
    const file = { values: { DISCORD_TOKN: 'x' }, problem: null };
    expect(readConfig({ PATH: '/bin' }, file)).toMatchObject({ unknown: ['DISCORD_TOKN'] });
  });

  it('wants a token and a port where interactions come by HTTP', () => {
    const key = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) };
    const read = readConfig(key);
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? [] : read.problems.map((problem) => problem.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'PORT',
    ]);
    expect(readConfig({ ...key, DISCORD_TOKEN: 'a.b', PORT: '8080' })).toMatchObject({ ok: true });
  });

  it('lists all problems at once, each with its name', () => {
    const read = readConfig({
      ARTICLES: ' , ,',
      ARCHIVE: 's3://news',
      DISCORD_TOKEN: 'Bot abc',
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API: 'ftp://example.org',
      DISCORD_PUBLIC_KEY: 'abc',
      SHARDS: 'few',
      PORT: '70000',
      HOST: 'not a host',
      LOG_LEVEL: 'loud',
      LOG_QUESTIONS: 'maybe',
      ANSWER_MENTIONS: 'sometimes',
      LIMIT_USER: 'few',
      LIMIT_SERVER: '-1',
      DATA_DIR: 'a\0b',
      FETCH_ALLOW: 'intranet',
      CONTACT: 'ask at the door',
      FEED_MINUTES: '0',
      FEEDS_PER_SERVER: 'all',
      FORGET_AFTER_DAYS: '-1',
      WATCH_FOLDERS: 'at night',
    });
    expect(read.ok).toBe(false);
    const problems = read.ok ? [] : read.problems;
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(SETTING_NAMES);
    const text = describeProblems(problems);
    expect(text).toContain(`${SETTING_NAMES.length} settings are wrong`);
    expect(text.split('\n')).toHaveLength(SETTING_NAMES.length + 1);
  });

  it.each([
    ['PORT', ['-1', '1.5', '65536', '0x50', '１２']],
    ['DISCORD_TOKEN', ['a b', '"abc"', 'a\nbc', 'abc\u0000', 'x'.repeat(201)]],
    ['DISCORD_GUILD_ID', ['12', '12345678901234567x', '-123456789012345678']],
    [
      'DISCORD_API',
      [
        'http://example.org',
        'http://127.0.0.1.example.org',
        'https://user:word@example.org',
        'https://example.org/?q',
        'javascript:alert(1)',
        'example.org',
      ],
    ],
    ['DISCORD_PUBLIC_KEY', ['a'.repeat(63), `${'a'.repeat(63)}g`, `0x${'a'.repeat(62)}`, 'a'.repeat(65)]],
    ['HOST', ['::1::', 'a_b', '-', 'http://127.0.0.1', 'x'.repeat(300)]],
    ['LOG_LEVEL', ['verbose', '__proto__']],
    ['LOG_QUESTIONS', ['on', '2']],
    ['ANSWER_MENTIONS', ['never', '-1']],
    ['LIMIT_USER', ['10001', '1.5', 'none']],
    ['LIMIT_SERVER', ['-1', '1e2']],
  ])('refuses a bad %s and never repeats its value', (name, values) => {
    for (const value of values) {
      const read = readConfig({ [name]: value });
      expect(read.ok, `${name}=${value.slice(0, 40)}`).toBe(false);
      if (!read.ok) expect(read.problems.join('\n')).not.toContain(value);
    }
  });

  it.each([
    'https://discord.example/api',
    'http://localhost:1',
    'http://[::1]:8080/api',
    'http://127.0.0.2',
  ])('takes %s for an API', (address) => {
    expect(readConfig({ DISCORD_API: address })).toMatchObject({ config: { discordApi: address } });
  });

  it('never repeats a token, whatever it is and wherever it was pasted', () => {
    const hostile = fc.string({ unit: 'binary', minLength: 12 }).filter((text) => text.trim().length >= 12);
    fc.assert(
      fc.property(hostile, fc.constantFrom(...SETTING_NAMES), (value, name) => {
        const read = readConfig({ [name]: value });
        if (!read.ok) expect(describeProblems(read.problems)).not.toContain(value.trim());
      }),
    );
  });

  it('gives a config that nobody can change', () => {
    const read = readConfig({});
    expect(read.ok && Object.isFrozen(read.config)).toBe(true);
  });
});

describe('readSettingsFile', () => {
  const folder = () => {
    const path = mkdtempSync(join(tmpdir(), 'dateline-config-'));
    onTestFinished(() => rmSync(path, { recursive: true }));
    return path;
  };

  it('reads names and values and leaves the process’s environment alone', () => {
    const path = join(folder(), '.env');
    writeFileSync(path, '# a comment\nARTICLES="a b,c"\r\nDATELINE_TEST_ONLY=x\n');
    expect(readSettingsFile(path).values).toEqual({ ARTICLES: 'a b,c', DATELINE_TEST_ONLY: 'x' });
    expect(process.env).not.toHaveProperty('DATELINE_TEST_ONLY');
  });

  it('is content with no file, and says so of one that cannot be read', () => {
    const path = folder();
    expect(readSettingsFile(join(path, 'none'))).toEqual({ values: {}, problem: null });
    const unreadable = readSettingsFile(path);
    expect(unreadable.problem).toContain('cannot be read');
    expect(readConfig({}, unreadable)).toMatchObject({ ok: false, problems: [unreadable.problem] });
  });
});

describe('.env.example', () => {
  const example = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8');

  it('sets exactly the settings that there are, each once and after a comment', () => {
    const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names.toSorted()).toEqual([...SETTING_NAMES].sort());
    for (const block of example.trim().split('\n\n').slice(1)) {
      expect(block).toMatch(/^#(?:.*\n#)*.*\n[A-Z_]+=.*$/);
    }
  });

  it('is sound as it stands and changes nothing', () => {
    const path = join(import.meta.dirname, '..', '.env.example');
    expect(readConfig({}, readSettingsFile(path))).toEqual(readConfig({}));
  });
});
