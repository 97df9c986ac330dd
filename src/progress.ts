/** How far reading has come. */
export interface Progress {
  readonly articles: number;
  readonly elapsedMs: number;
}

/** Silence for the first second: most folders are read within it. Then one line a second. */
const QUIET_MS = 1000;
const EVERY_MS = 1000;

/** A listener that tells how reading goes, at most once a second and never in the first. */
export function progressLines(write: (line: string) => void): (progress: Progress) => void {
  let next = QUIET_MS;
  return ({ articles, elapsedMs }) => {
    if (elapsedMs < next) return;
    next = elapsedMs + EVERY_MS;
    write(`Reading articles: ${count(articles)} so far, ${count(rate(articles, elapsedMs))} a second …`);
  };
}

/** What was read, once it is over. */
export function readingDone(articles: number, passages: number, elapsedMs: number): string {
  const seconds = (elapsedMs / 1000).toFixed(1);
  return `Read ${count(articles)} articles with ${count(passages)} passages in ${seconds} s (${count(rate(articles, elapsedMs))} articles a second).`;
}

/** `12,345` */
export function count(number: number): string {
  return number.toLocaleString('en-GB');
}

function rate(articles: number, elapsedMs: number): number {
  return Math.round((articles * 1000) / Math.max(1, elapsedMs));
}
