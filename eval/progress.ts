/** Tells on standard error how far a piece of work is: a line that is written over, or a line for each where nobody watches. */
export function progress(name: string, all: number): { step(): void; end(): void } {
  const started = performance.now();
  const watched = process.stderr.isTTY;
  let done = 0;
  let told = started;
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(0)} s`;
  return {
    step() {
      done++;
      if (!watched || performance.now() - told < 200) return;
      told = performance.now();
      process.stderr.write(`\r${name}: ${done} of ${all}, ${seconds()}\x1b[K`);
    },
    end() {
      process.stderr.write(
        `${watched ? '\r' : ''}${name}: ${done} of ${all}, ${seconds()}${watched ? '\x1b[K' : ''}\n`,
      );
    },
  };
}
