import { type ChildProcess, spawn } from 'node:child_process';

const TSX = import.meta.resolve('tsx');
/** Much longer than anything takes: a process that is silent for so long hangs. */
const PATIENCE_MS = 60_000;

/** How a process ended. */
export interface End {
  readonly signal: NodeJS.Signals | null;
  readonly status: number | null;
  readonly err: string;
}

/** A process under test: what is told to it and what it tells are values, each with a `kind`. */
export class Subject<Order extends { readonly kind: string }, Report extends { readonly kind: string }> {
  readonly ended: Promise<End>;
  readonly #child: ChildProcess;
  readonly #reports: Report[] = [];
  readonly #listeners = new Set<() => void>();
  #end: End | null = null;

  constructor(file: string, argv: readonly string[] = []) {
    const { PATH = '', TMPDIR, HOME } = process.env;
    this.#child = spawn(
      process.execPath,
      [...argv, ...(file.endsWith('.ts') ? ['--import', TSX] : []), file],
      {
        env: { PATH, ...(TMPDIR && { TMPDIR }), ...(HOME && { HOME }) },
        stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      },
    );
    let err = '';
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      err = (err + chunk.toString()).slice(-4000);
    });
    this.#child.on('message', (report: Report) => {
      this.#reports.push(report);
      this.#look();
    });
    // What is sent to a process that has just been ended is lost, as it should be.
    this.#child.on('error', () => {});
    this.ended = new Promise((done) => {
      this.#child.on('close', (status, signal) => {
        this.#end = { status, signal, err };
        this.#look();
        done(this.#end);
      });
    });
  }

  tell(order: Order): void {
    if (this.#child.connected) this.#child.send(order, () => {});
  }

  /** The next report of a kind. Rejects when the process ends before, or says nothing for long. */
  async report<K extends Report['kind']>(kind: K): Promise<Extract<Report, { kind: K }>> {
    return new Promise((done, fail) => {
      const timer = setTimeout(() => over(`nothing was heard of “${kind}”`), PATIENCE_MS);
      const over = (why: string | null) => {
        clearTimeout(timer);
        this.#listeners.delete(look);
        if (why !== null) fail(new Error(why));
      };
      const look = () => {
        const found = this.#reports.find(
          (report): report is Extract<Report, { kind: K }> => report.kind === kind,
        );
        if (found !== undefined) {
          this.#reports.splice(this.#reports.indexOf(found), 1);
          over(null);
          done(found);
        } else if (this.#end !== null) {
          over(
            `the process ended (${this.#end.status ?? this.#end.signal}) before “${kind}”: ${this.#end.err}`,
          );
        }
      };
      this.#listeners.add(look);
      look();
    });
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #look(): void {
    for (const look of [...this.#listeners]) look();
  }
}
