import { DecoratorHandler, type Dispatcher } from 'undici';

/**
 * Leaves out the headers and trailers whose names every object has already (`constructor`, `__proto__`): undici
 * collects headers in such an object, and would throw while it reads what a server sends.
 */
export const withPlainHeaders: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  dispatch(options, new PlainHeaders(handler));

class PlainHeaders extends DecoratorHandler {
  readonly #handler: Dispatcher.DispatchHandlers;

  constructor(handler: Dispatcher.DispatchHandlers) {
    super(handler);
    this.#handler = handler;
  }

  onHeaders(status: number, headers: Buffer[], resume: () => void, statusText: string): boolean {
    return this.#handler.onHeaders?.(status, plain(headers), resume, statusText) ?? true;
  }

  onComplete(trailers: string[] | null): void {
    this.#handler.onComplete?.(trailers === null ? null : plain(trailers));
  }
}

/** Names and values in turn, as they came. */
function plain<Part extends Buffer | string>(headers: readonly Part[]): Part[] {
  return headers.filter((_, at) => {
    const name = headers[at - (at % 2)];
    return name === undefined || !(name.toString().toLowerCase() in Object.prototype);
  });
}
