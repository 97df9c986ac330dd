import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observe } from './counted.ts';
import type { Health } from './health.ts';

export interface Metrics {
  readonly observe: Observe;
  /** Counts what a host did with each request: pages and completions too, and replies that were not taken. */
  readonly meter: {
    replied(command: string, outcome: string, seconds: number): void;
    waited(seconds: number): void;
    /** What became of an alert, a digest or a notice. */
    delivered(kind: string, outcome: string): void;
  };
  readonly contentType: string;
  /** All figures in Prometheus’s text format. */
  render(): Promise<string>;
}

/** Seconds. An answer should take milliseconds, and Discord gives three seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/**
 * Counts answers by command and status and times them. Labels are command names and statuses, never words that
 * somebody typed; the archive, the gateway and, where there are any by now, its shards are read from `health` when the figures are asked for. Node's own
 * figures, the delay of the event loop among them, come with it.
 */
export function createMetrics(health: Readonly<Health>): Metrics {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'dateline_answers_total',
    help: 'Answers by command and status (answered, nothing, refused, done, failed).',
    labelNames: ['command', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'dateline_answer_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
  const replies = new Histogram({
    name: 'dateline_reply_seconds',
    help: 'Time from an interaction on Discord to the end of its reply, by command (or page, button, completion) and outcome.',
    labelNames: ['command', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  const waits = new Histogram({
    name: 'dateline_wait_seconds',
    help: 'Time that a question from Discord waited for its turn.',
    buckets: BUCKETS,
    registers,
  });
  const deliveries = new Counter({
    name: 'dateline_deliveries_total',
    help: 'Alerts, digests and notices by what became of them (sent, edited, held, dropped, undecided, gone).',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge('dateline_articles', 'Articles read at the start.', () => health.articles);
  gauge('dateline_passages', 'Passages indexed at the start.', () => health.passages);
  gauge('dateline_gateway_wanted', '1 where the process is to be connected to Discord.', () =>
    health.gateway === 'off' ? 0 : 1,
  );
  gauge('dateline_leader', '1 for the process that writes to the archive and tracks.', () =>
    health.leads ? 1 : 0,
  );
  gauge('dateline_gateway_ready', '1 while connected to Discord.', () =>
    health.gateway === 'ready' ? 1 : 0,
  );
  if (health.shards !== undefined) {
    gauge('dateline_shards', 'Processes for the gateway that there are to be.', () => health.shards?.of ?? 0);
    gauge(
      'dateline_shards_ready',
      'Processes for the gateway that are connected.',
      () => health.shards?.ready ?? 0,
    );
  }

  return {
    observe({ command, status, tookMs }) {
      answers.inc({ command, status });
      seconds.observe({ command }, tookMs / 1000);
    },
    meter: {
      replied: (command, outcome, duration) => replies.observe({ command, outcome }, duration),
      waited: (duration) => waits.observe(duration),
      delivered: (kind, outcome) => deliveries.inc({ kind, outcome }),
    },
    contentType: registry.contentType,
    render: () => registry.metrics(),
  };
}
