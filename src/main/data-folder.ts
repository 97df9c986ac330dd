import { type Environment, mergeSettings, type SettingsFile } from '../environment.ts';

/** The folder of the store, or why there is none. */
export type DataFolder =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly problem: string };

/** What DATA_DIR says, whatever is wrong with other settings: a backup is wanted even so. */
export function dataFolder(environment: Environment, file: SettingsFile): DataFolder {
  if (file.problem !== null) return { ok: false, problem: file.problem };
  const given = mergeSettings(environment, file.values).DATA_DIR?.trim() ?? 'data';
  if (given.toLowerCase() === 'off')
    return {
      ok: false,
      problem: 'DATA_DIR=off: nothing is tracked. Name the folder of a store with --data DIR.',
    };
  return { ok: true, folder: given };
}
