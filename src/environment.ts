import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';

/** Settings as they were given: names to words. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where articles are read from when nothing says otherwise. */
export const DEFAULT_FOLDERS: readonly string[] = ['seeds'];

/** What the settings file sets, and why it could not be read where that is so. */
export interface SettingsFile {
  readonly values: Environment;
  readonly problem: string | null;
}

/**
 * Reads the settings file; none is as good as an empty one. It is parsed rather than loaded: what it says reaches
 * nobody else's `process.env`, and dotenv has no occasion to print.
 */
export function readSettingsFile(path = '.env'): SettingsFile {
  try {
    return { values: parse(readFileSync(path)), problem: null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return {
      values: {},
      problem: code === 'ENOENT' ? null : `${path} is there but cannot be read (${code}).`,
    };
  }
}

/** The environment over the file; an empty value counts as unset, and so can switch off what the file sets. */
export function mergeSettings(environment: Environment, file: Environment): Environment {
  return Object.fromEntries(
    Object.entries({ ...file, ...environment }).filter(
      ([, value]) => value !== undefined && value.trim() !== '',
    ),
  );
}

/**
 * The folders that `ARTICLES` names, separated by commas; none where it holds nothing but commas. Commas rather
 * than the system's path delimiter, so that one settings file serves every system.
 */
export function articleFolders(value: string | undefined): readonly string[] {
  return value === undefined ? DEFAULT_FOLDERS : listed(value);
}

/** The folder that `ARCHIVE` names; null where it names none. */
export function archiveFolder(value: string | undefined): string | null {
  const folder = value?.trim() ?? '';
  return folder === '' || folder.toLowerCase() === 'off' ? null : folder;
}

/** What a setting names, separated by commas; none where it is not set. */
export function listed(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
