import { isIP } from 'node:net';
import { z } from 'zod';
import {
  archiveFolder,
  articleFolders,
  type Environment,
  listed,
  mergeSettings,
  type SettingsFile,
} from './environment.ts';
import { givenShard, type Shard, shards } from './shard.ts';
import { parseUrl } from './text/parse-url.ts';
import { readExceptions } from './tracking/fetch/exceptions.ts';
import { userAgent } from './tracking/fetch/user-agent.ts';

/** All that an operator can set, checked once at the border and read-only from then on. */
export interface Config {
  /** Folders of articles, at least one, as they were given. */
  readonly articles: readonly string[];
  /** The folder of the archive on disk; null for one in memory. */
  readonly archive: string | null;
  /** Null: no Discord, the desk opens in the terminal. */
  readonly discordToken: string | null;
  /** Register commands in this server alone, where they show at once. */
  readonly discordGuildId: string | null;
  /** Base address of the Discord API instead of Discord's own, without a slash at its end. */
  readonly discordApi: string | null;
  /**
   * The application's public key, in hexadecimal: interactions come by HTTP to `port` instead of over the gateway. There
   * are a token and a port then.
   */
  readonly discordPublicKey: string | null;
  /** How many connections to the gateway there are, each of a process of its own; `auto` for as many as Discord advises. */
  readonly shards: number | 'auto';
  /** The one of these that is this process's; null in the process that an operator has started. */
  readonly shard: Shard | null;
  /** Where /healthz and /metrics are served; null for nowhere, 0 for any free port. */
  readonly port: number | null;
  readonly host: string;
  readonly logLevel: LogLevel;
  /** Whether the words of questions may stand in the log. */
  readonly logQuestions: boolean;
  /** Whether messages that mention the bot, and direct messages, are answered. */
  readonly answerMentions: boolean;
  /** Questions a minute; 0 for as many as there are. */
  readonly limits: { readonly user: number; readonly server: number };
  readonly tracking: TrackingSettings;
}

/** What is set about feeds, watches and their store. */
export interface TrackingSettings {
  /** The folder of the store; null where nothing is tracked. */
  readonly folder: string | null;
  /** Entries of what may be fetched besides the public web. */
  readonly allow: readonly string[];
  /** An e-mail or web address for the sites that are fetched from; null for none. */
  readonly contact: string | null;
  /** Minutes between two looks at a feed. */
  readonly feedMinutes: number;
  /** Feeds that one server may follow. */
  readonly feedsPerServer: number;
  /** Days after which what a server added is deleted, once the bot was removed from it. */
  readonly forgetAfterDays: number;
  /** Whether the folders of articles are watched for changes. */
  readonly watchFolders: boolean;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A config, or every problem at once in plain English. Neither ever holds the value of a secret. */
export type ConfigRead =
  | {
      readonly ok: true;
      readonly config: Config;
      /** Names that the settings file sets and nobody reads, most likely misspelt. */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

// No message repeats a value: people paste their token into the wrong line.
const TOKEN =
  'must be the bot’s token alone (letters, digits, “.”, “-” and “_”), without “Bot ” before it and without quotation marks. Copy it from the Developer Portal, page “Bot”.';
const GUILD = 'must be a server’s id, 17 to 20 digits. In Discord: right-click the server, “Copy Server ID”.';
const API =
  'must be an address such as https://proxy.example/api without name, password or query; plain http:// only for this machine (127.0.0.1, [::1] or localhost).';
const PUBLIC_KEY =
  'must be the application’s public key, 64 letters and digits from 0 to f. Copy it from the Developer Portal, page “General Information”.';
const SHARDS_ARCHIVE =
  'is for one process alone unless ARCHIVE is set: several share what they know only through an archive on disk.';
const SHARDS_HTTP =
  'must be 1, or left out, where DISCORD_PUBLIC_KEY is set: by HTTP there are no connections to divide.';
const NEEDED = 'must be set where DISCORD_PUBLIC_KEY is.';
const PORT = 'must be a whole number from 0 (any free port) to 65535, such as 8080.';
const HOST =
  'must be an IP address or a host name to listen on, such as 127.0.0.1 (this machine) or 0.0.0.0 (all).';
const LEVEL = `must be one of ${LOG_LEVELS.join(', ')}.`;
const YES_OR_NO = 'must be true or false.';
const LIMIT = 'must be a whole number of questions a minute, from 0 (no limit) to 10000.';
const FOLDERS = 'must name at least one folder; several are separated by commas, such as seeds,articles.';

const yesOrNo = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.enum(['true', 'false', '1', '0', 'yes', 'no'], YES_OR_NO))
  .transform((word) => word === 'true' || word === '1' || word === 'yes');

const limit = z
  .string()
  .trim()
  .regex(/^\d{1,5}$/, LIMIT)
  .transform(Number)
  .refine((questions) => questions <= 10_000, LIMIT);

const FEED_MINUTES = 'must be a whole number of minutes from 1 to 1440, such as 10.';
const FEEDS = 'must be a whole number of feeds from 1 to 10000, such as 500.';
const DAYS = 'must be a whole number of days from 0 (at once) to 3650, such as 30.';
const CONTACT =
  'must be an e-mail address (desk@example.org) or a web address (https://example.org/bot) that may be told to sites.';
const FOLDER = 'must be the path of one folder, or off.';
const ARCHIVE =
  'must be the path of one folder on this machine, such as ./archive, or off. Object storage (s3://…) is not supported.';

const noExceptions = (places: readonly number[]) =>
  `must name hosts with their ports (intranet.example:8080) or networks (10.0.0.0/8), separated by commas; number ${places.join(', ')} of them is neither.`;

/** A whole number between two others, both included. */
const whole = (least: number, most: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message);

const settings = z.object({
  ARTICLES: z
    .string()
    .optional()
    .transform(articleFolders)
    .refine((folders) => folders.length > 0 && folders.every((folder) => !folder.includes('\0')), FOLDERS),
  ARCHIVE: z
    .string()
    .trim()
    .refine((folder) => !folder.includes('\0') && !/^[a-z][a-z\d+.-]+:\/\//i.test(folder), ARCHIVE)
    .optional(),
  DISCORD_TOKEN: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,200}$/, TOKEN)
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .trim()
    .regex(/^\d{17,20}$/, GUILD)
    .optional(),
  DISCORD_API: z
    .string()
    .trim()
    .refine(isApiAddress, API)
    .transform((address) => address.replace(/\/$/, ''))
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, PUBLIC_KEY)
    .optional(),
  SHARDS: shards.default(1),
  PORT: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT)
    .optional(),
  HOST: z.string().trim().refine(isHost, HOST).default('127.0.0.1'),
  LOG_LEVEL: z.string().trim().toLowerCase().pipe(z.enum(LOG_LEVELS, LEVEL)).default('info'),
  LOG_QUESTIONS: yesOrNo.default(false),
  ANSWER_MENTIONS: yesOrNo.default(true),
  LIMIT_USER: limit.default(20),
  LIMIT_SERVER: limit.default(120),
  DATA_DIR: z
    .string()
    .trim()
    .refine((folder) => !folder.includes('\0'), FOLDER)
    .default('data'),
  FETCH_ALLOW: z
    .string()
    .optional()
    .transform(listed)
    .superRefine((entries, context) => {
      const wrong = entries.flatMap((entry, at) => (readExceptions([entry]).ok ? [] : [at + 1]));
      if (wrong.length > 0) context.addIssue({ code: 'custom', message: noExceptions(wrong) });
    }),
  CONTACT: z
    .string()
    .trim()
    .refine((contact) => userAgent('0', contact).ok, CONTACT)
    .optional(),
  FEED_MINUTES: whole(1, 1440, FEED_MINUTES).default(10),
  FEEDS_PER_SERVER: whole(1, 10_000, FEEDS).default(500),
  FORGET_AFTER_DAYS: whole(0, 3650, DAYS).default(30),
  WATCH_FOLDERS: yesOrNo.default(true),
});

/** The names of all settings; `.env.example` explains each. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

const NO_FILE: SettingsFile = { values: {}, problem: null };

/** Checks the environment, and under it the settings file. Reads nothing itself. */
export function readConfig(environment: Environment, file: SettingsFile = NO_FILE): ConfigRead {
  const shard = givenShard(environment);
  const own = shard === null ? environment : { ...environment, SHARDS: '1' };
  const read = settings.safeParse(mergeSettings(own, file.values));
  const problems = [
    ...(file.problem === null ? [] : [file.problem]),
    ...problemsOf(read.error),
    ...missing(read.data),
  ];
  if (!read.success || problems.length > 0) return { ok: false, problems };
  const given = read.data;
  return {
    ok: true,
    config: Object.freeze({
      articles: given.ARTICLES,
      archive: archiveFolder(given.ARCHIVE),
      discordToken: given.DISCORD_TOKEN ?? null,
      discordGuildId: given.DISCORD_GUILD_ID ?? null,
      discordApi: given.DISCORD_API ?? null,
      discordPublicKey: given.DISCORD_PUBLIC_KEY ?? null,
      shards: given.SHARDS,
      shard,
      port: given.PORT ?? null,
      host: given.HOST,
      logLevel: given.LOG_LEVEL,
      logQuestions: given.LOG_QUESTIONS,
      answerMentions: given.ANSWER_MENTIONS,
      limits: Object.freeze({ user: given.LIMIT_USER, server: given.LIMIT_SERVER }),
      tracking: Object.freeze({
        folder: given.DATA_DIR.toLowerCase() === 'off' ? null : given.DATA_DIR,
        allow: given.FETCH_ALLOW,
        contact: given.CONTACT ?? null,
        feedMinutes: given.FEED_MINUTES,
        feedsPerServer: given.FEEDS_PER_SERVER,
        forgetAfterDays: given.FORGET_AFTER_DAYS,
        watchFolders: given.WATCH_FOLDERS,
      }),
    }),
    unknown: Object.keys(file.values).filter((name) => !SETTING_NAMES.includes(name)),
  };
}

/** What to print when `readConfig` found problems: all of them, one a line. */
export function describeProblems(problems: readonly string[]): string {
  const count = problems.length === 1 ? 'a setting is' : `${problems.length} settings are`;
  return [
    `Dateline cannot start: ${count} wrong (in the environment or in .env; .env.example explains each).`,
    ...problems.map((problem) => `  ${problem}`),
  ].join('\n');
}

/** What settings need of one another. */
function missing(given: z.infer<typeof settings> | undefined): string[] {
  if (given === undefined) return [];
  const isDivided = given.SHARDS !== 1;
  const alone = isDivided && given.ARCHIVE === undefined ? [`SHARDS ${SHARDS_ARCHIVE}`] : [];
  // Interactions by HTTP need a token to register the commands with, and a port for them to come to.
  if (given.DISCORD_PUBLIC_KEY === undefined) return alone;
  return [
    ...alone,
    ...(isDivided ? [`SHARDS ${SHARDS_HTTP}`] : []),
    ...(given.DISCORD_TOKEN === undefined ? [`DISCORD_TOKEN ${NEEDED}`] : []),
    ...(given.PORT === undefined ? [`PORT ${NEEDED}`] : []),
  ];
}

function problemsOf(error: z.ZodError | undefined): string[] {
  return [...new Set((error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`))];
}

function isHost(host: string): boolean {
  return isIP(host) !== 0 || (host.length <= 253 && /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*$/i.test(host));
}

function isApiAddress(address: string): boolean {
  if (parseUrl(address) === null) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || /[?#]/.test(address)) return false;
  const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback);
}
