/** The process under test at the end of a period, after its garbage was collected. */
export interface Figures {
  /** Bytes of JavaScript's heap, and of buffers outside it. */
  readonly heap: number;
  readonly external: number;
  /** What keeps the event loop busy, by kind: sockets, timers, requests. */
  readonly resources: Readonly<Record<string, number>>;
  /** Callbacks that wait for the simulated clock. */
  readonly waiting: number;
  /** Listeners on the process. */
  readonly listeners: number;
  /** Bytes of the store, its log included. */
  readonly store: number;
  /** Articles in the archive, of all servers. */
  readonly articles: number;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What happened in a period. */
export interface Period {
  readonly number: number;
  readonly figures: Figures;
  /** Since the beginning. */
  readonly published: number;
  readonly posted: number;
  readonly seconds: number;
}

const MB = 2 ** 20;
/** The first periods fill caches and bring the archive to its size. */
const WARM_UP = 2;
/** How much may be left over by chance. */
const HEAP_SLACK = 4 * MB;
const HEAP_SHARE = 0.05;
const RESOURCES_SLACK = 4;
const WAITING_SLACK = 10;
/**
 * Bytes of the store that a story may leave behind for good with the four servers that have it: that it was there, what
 * it matched, and what was posted of it.
 */
const STORE_PER_STORY = 8_000;

/** What grew that should not; none where all is well. Needs four periods at least to say anything. */
export function missedGoals(periods: readonly Period[]): string[] {
  const steady = periods.slice(Math.min(WARM_UP, Math.floor(periods.length / 2)));
  const half = Math.floor(steady.length / 2);
  const [early, late] = [steady.slice(0, Math.max(1, half)), steady.slice(half)];
  const [first, last] = [steady[0], steady.at(-1)];
  if (first === undefined || last === undefined || steady.length < 2) return ['there were too few periods'];
  const growth = (what: (figures: Figures) => number) =>
    median(late.map(({ figures }) => what(figures))) - median(early.map(({ figures }) => what(figures)));
  const missed: string[] = [];
  const heap = median(early.map(({ figures }) => figures.heap));
  const allowed = Math.max(HEAP_SLACK, heap * HEAP_SHARE);
  const heapGrowth = growth(({ heap }) => heap);
  if (heapGrowth > allowed) missed.push(`the heap grew by ${mega(heapGrowth)}, more than ${mega(allowed)}`);
  const external = growth((figures) => figures.external);
  if (external > HEAP_SLACK) missed.push(`buffers grew by ${mega(external)}`);
  const resources = growth(countOf);
  if (resources > RESOURCES_SLACK) missed.push(`handles and timers grew by ${resources}`);
  const waiting = growth((figures) => figures.waiting);
  if (waiting > WAITING_SLACK) missed.push(`waiting callbacks grew by ${waiting}`);
  const listeners = growth((figures) => figures.listeners);
  if (listeners > 0) missed.push(`listeners grew by ${listeners}`);
  const perStory = storePerStory(periods);
  if (perStory > STORE_PER_STORY)
    missed.push(`each story leaves ${Math.round(perStory)} bytes in the store, more than ${STORE_PER_STORY}`);
  if (last.posted <= first.posted) missed.push('nothing was posted');
  return missed;
}

/** Bytes by which the store grew for each story that was published once the archive had its size. */
export function storePerStory(periods: readonly Period[]): number {
  const steady = periods.slice(Math.min(WARM_UP, Math.floor(periods.length / 2)));
  const [first, last] = [steady[0], steady.at(-1)];
  if (first === undefined || last === undefined || last.published <= first.published) return 0;
  return (last.figures.store - first.figures.store) / (last.published - first.published);
}

export function lineOf({ number, figures, published, posted, seconds }: Period): string {
  const { heap, external, waiting, listeners, store, articles } = figures;
  return [
    String(number).padStart(6),
    mega(heap).padStart(9),
    mega(external).padStart(9),
    String(countOf(figures)).padStart(8),
    String(waiting).padStart(8),
    String(listeners).padStart(10),
    mega(store).padStart(9),
    String(articles).padStart(9),
    String(published).padStart(10),
    String(posted).padStart(7),
    `${seconds.toFixed(0)} s`.padStart(6),
  ].join('');
}

export const HEAD =
  'period     heap  buffers handles waiting listeners    store articles published posted  took';

export function countOf({ resources }: Pick<Figures, 'resources'>): number {
  return Object.values(resources).reduce((sum, count) => sum + count, 0);
}

function mega(bytes: number): string {
  return `${(bytes / MB).toFixed(1)} MB`;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}
