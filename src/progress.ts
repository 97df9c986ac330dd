/** How far reading has come. */
export interface Progress {
  readonly articles: number;
  readonly elapsedMs: number;
  /** Where it is known how much there is: bytes of files, or passages for other work. */
  readonly done?: number;
  readonly of?: number;
  /** `reading` unless told. */
  readonly work?: 'reading' | 'indexing' | 'verifying';
}

/** Silence for the first second: most folders are read within it. Then one line a second. */
const QUIET_MS = 1000;
const EVERY_MS = 1000;

/** A listener that tells how reading goes, at most once a second and never in the first. */
export function progressLines(write: (line: string) => void): (progress: Progress) => void {
  let next = QUIET_MS;
  return (progress) => {
    const { articles, elapsedMs } = progress;
    if (elapsedMs < next) return;
    next = elapsedMs + EVERY_MS;
    const far = share(progress);
    const soFar = `${count(articles)} so far, ${count(rate(articles, elapsedMs))} a second`;
    const part = far === null ? '' : ` (${percent(far)})`;
    write(`${WORK[progress.work ?? 'reading']}${isReading(progress) ? `: ${soFar}` : ''}${part} …`);
  };
}

/** A terminal, as far as a bar is drawn on it. */
export interface BarStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR = 24;
/** A bar that changes more often than this only flickers. */
const DRAW_MS = 100;
/** Back to the beginning of the line, and nothing more on it. */
const CLEAR = '\r\u001b[K';

/** Tells how reading goes, and takes away what is not to stay once it is over. */
export interface ProgressTeller {
  tell(progress: Progress): void;
  end(): void;
}

/** A bar with the rate on a terminal; elsewhere lines, as `progressLines` has them. */
export function progressBar(stream: BarStream): ProgressTeller {
  if (stream.isTTY !== true) {
    return { tell: progressLines((line) => void stream.write(`${line}\n`)), end: () => {} };
  }
  let next = QUIET_MS / 2;
  let isDrawn = false;
  return {
    tell(progress) {
      if (progress.elapsedMs < next) return;
      next = progress.elapsedMs + DRAW_MS;
      isDrawn = true;
      stream.write(`${CLEAR}${barLine(progress).slice(0, (stream.columns ?? 80) - 1)}`);
    },
    end() {
      if (isDrawn) stream.write(CLEAR);
      isDrawn = false;
    },
  };
}

const WORK = {
  reading: 'Reading articles',
  indexing: 'Building the index',
  verifying: 'Verifying',
} as const;

function isReading({ work = 'reading' }: Progress): boolean {
  return work === 'reading';
}

/** `Reading articles ████████░░░░ 33%  4,000 articles, 1,000 a second, 8 s left` */
function barLine(progress: Progress): string {
  const { articles, elapsedMs } = progress;
  const far = share(progress);
  const bar = far === null ? '' : `${drawn(far)} ${percent(far).padStart(4)}  `;
  const { work = 'reading' } = progress;
  if (!isReading(progress)) return `${WORK[work]} ${bar}`.trimEnd();
  const left = far === null || far < 0.02 ? '' : `, ${remaining((elapsedMs / far) * (1 - far))} left`;
  return `${WORK[work]} ${bar}${count(articles)} articles, ${count(rate(articles, elapsedMs))} a second${left}`;
}

function drawn(far: number): string {
  const full = Math.round(far * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function share({ done, of }: Progress): number | null {
  return done === undefined || of === undefined || of === 0 ? null : Math.min(1, done / of);
}

function percent(far: number): string {
  return `${Math.floor(far * 100)}%`;
}

function remaining(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** What was read, once it is over. */
export function readingDone(articles: number, passages: number, elapsedMs: number): string {
  const seconds = (elapsedMs / 1000).toFixed(1);
  return `Read ${count(articles)} articles with ${count(passages)} passages in ${seconds} s (${count(rate(articles, elapsedMs))} articles a second).`;
}

/** What an archive that was kept holds, and what of it was new to this start. */
export function keptDone(
  articles: number,
  passages: number,
  changes: { readonly files: number; readonly put: number; readonly removed: number } | null,
  elapsedMs: number,
): string {
  const holds = `The archive holds ${count(articles)} articles with ${count(passages)} passages; open in ${(elapsedMs / 1000).toFixed(1)} s`;
  if (changes === null) return `${holds}, for reading.`;
  const { files, put, removed } = changes;
  if (files + put + removed === 0) return `${holds}: no file has changed.`;
  return `${holds}: ${count(files)} files read, ${count(put)} articles put (${count(rate(put, elapsedMs))} a second), ${count(removed)} taken out.`;
}

/** `12,345` */
export function count(number: number): string {
  return number.toLocaleString('en-GB');
}

function rate(articles: number, elapsedMs: number): number {
  return Math.round((articles * 1000) / Math.max(1, elapsedMs));
}
