import { isIP } from 'node:net';
import { z } from 'zod';
import { articleFolders, type Environment, mergeSettings, type SettingsFile } from './environment.ts';

/** All that an operator can set, checked once at the border and read-only from then on. */
export interface Config {
  /** Folders of articles, at least one, as they were given. */
  readonly articles: readonly string[];
  /** Null: no Discord, the desk opens in the terminal. */
  readonly discordToken: string | null;
  /** Register commands in this server alone, where they show at once. */
  readonly discordGuildId: string | null;
  /** Base address of the Discord API instead of Discord's own, without a slash at its end. */
  readonly discordApi: string | null;
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

const settings = z.object({
  ARTICLES: z
    .string()
    .optional()
    .transform(articleFolders)
    .refine((folders) => folders.length > 0 && folders.every((folder) => !folder.includes('\0')), FOLDERS),
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
});

/** The names of all settings; `.env.example` explains each. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

const NO_FILE: SettingsFile = { values: {}, problem: null };

/** Checks the environment, and under it the settings file. Reads nothing itself. */
export function readConfig(environment: Environment, file: SettingsFile = NO_FILE): ConfigRead {
  const read = settings.safeParse(mergeSettings(environment, file.values));
  const problems = [...(file.problem === null ? [] : [file.problem]), ...problemsOf(read.error)];
  if (!read.success || problems.length > 0) return { ok: false, problems };
  const given = read.data;
  return {
    ok: true,
    config: Object.freeze({
      articles: given.ARTICLES,
      discordToken: given.DISCORD_TOKEN ?? null,
      discordGuildId: given.DISCORD_GUILD_ID ?? null,
      discordApi: given.DISCORD_API ?? null,
      port: given.PORT ?? null,
      host: given.HOST,
      logLevel: given.LOG_LEVEL,
      logQuestions: given.LOG_QUESTIONS,
      answerMentions: given.ANSWER_MENTIONS,
      limits: Object.freeze({ user: given.LIMIT_USER, server: given.LIMIT_SERVER }),
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

function problemsOf(error: z.ZodError | undefined): string[] {
  return [...new Set((error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`))];
}

function isHost(host: string): boolean {
  return isIP(host) !== 0 || (host.length <= 253 && /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*$/i.test(host));
}

function isApiAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || /[?#]/.test(address)) return false;
  const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback);
}
