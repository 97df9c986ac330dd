/** The signals that ask a process to leave. */
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** A signal of the operator's, as something that the parts of a start can wait for. */
export interface Shutdown {
  /** Aborted once the process is asked to leave. */
  readonly signal: AbortSignal;
  /** Resolves with the signal's name once the process is asked to leave. */
  readonly asked: Promise<NodeJS.Signals>;
  /** Stops listening, so that the process can end by itself. */
  dismiss(): void;
}

/**
 * Listens for the first SIGTERM or SIGINT. From then on `graceMs` are left to finish what is under way; after
 * them, or at a second signal, the process leaves as it is, with 0: it was asked to.
 */
export function awaitShutdown(graceMs: number): Shutdown {
  const controller = new AbortController();
  const { promise: asked, resolve } = withResolvers<NodeJS.Signals>();
  const onSignal = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(0);
    setTimeout(() => process.exit(0), graceMs).unref();
    controller.abort();
    resolve(name);
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    asked,
    dismiss: () => {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}

/** `Promise.withResolvers`, which Node has from 22 on. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
