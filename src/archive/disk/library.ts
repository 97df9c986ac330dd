import { createRequire } from 'node:module';
import { env } from 'node:process';

/** LanceDB and what it takes its rows by: optional packages, loaded only for an archive on disk. */
export interface Library {
  readonly lance: typeof import('@lancedb/lancedb');
  readonly arrow: typeof import('apache-arrow');
}

/** What installs them. */
export const INSTALL = 'npm install @lancedb/lancedb@0.30.0';

/** LanceDB makes no index, and does not end either, where it has fewer threads: it takes two less than there are cores. */
const FEWEST_THREADS = 4;

let loaded: Promise<Library | null> | null = null;

/** Null where they are not installed, or not for this machine. */
export function loadLibrary(): Promise<Library | null> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Library | null> {
  // Read by the library when it is loaded.
  env.LANCE_CPU_THREADS ??= String(FEWEST_THREADS);
  // It would warn of a table that is about to be made, among other things, past our log.
  env.LANCEDB_LOG ??= 'error';
  try {
    const lance = await import('@lancedb/lancedb');
    // The same classes that LanceDB has, which takes no others: what `import` gives are those of another build.
    const arrow: Library['arrow'] = createRequire(import.meta.url)('apache-arrow');
    return { lance, arrow };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The library's own loader throws a plain Error where its part for this machine is missing. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || /native binding/i.test(error.message)
  );
}
