import { texts } from '../catalogue/texts.ts';
import { type BarStream, progressBar } from '../progress.ts';
import { type Opened, openDesk } from '../startup.ts';

export interface DeskOptions {
  /** The folder of the archive on disk; null for one in memory. */
  readonly archive: string | null;
  readonly folders: readonly string[];
  /** For the bar. */
  readonly errors: BarStream;
  readonly tell: (line: string) => void;
}

/**
 * Opens the desk of a terminal, with a bar while articles are read. Where another process writes into the archive, it is
 * taken as it is. Null where it cannot be opened at all, which was told.
 */
export async function openTerminalDesk(options: DeskOptions): Promise<Opened | null> {
  const { archive, folders, errors } = options;
  const bar = progressBar(errors);
  try {
    return archive === null
      ? await openDesk(folders, { onProgress: bar.tell })
      : await openKept(archive, options, bar.tell);
  } finally {
    bar.end();
  }
}

async function openKept(
  archive: string,
  { folders, tell }: DeskOptions,
  onProgress: ReturnType<typeof progressBar>['tell'],
): Promise<Opened | null> {
  // Only whoever asks for it waits for its libraries.
  const { openKeptDesk } = await import('../kept-desk.ts');
  const log = { info: () => {}, warn: (_: object, sentence: string) => tell(sentence) };
  const kept = await openKeptDesk(archive, folders, { log, onProgress });
  if (kept.ok) return kept.opened;
  if (kept.kind === 'in use') {
    const { openDiskArchive } = await import('../archive/disk/open-disk.ts');
    const found = await openDiskArchive(archive, { mode: 'read' });
    if (found.ok) {
      tell(texts.terminal.archiveInUse);
      return openDesk(folders, { archive: found.archive });
    }
  }
  tell(kept.problem);
  return null;
}
