/** A line of input without its line end. `cut` where it was longer than can be held, and its end is lost. */
export interface Line {
  readonly text: string;
  readonly cut: boolean;
}

/** Characters of a line that are held; the rest of it is let go. */
export const LONGEST_HELD = 4 * 1024 * 1024;

/**
 * The lines of a byte stream, each as soon as it is whole. Only LF ends a line (a CR before it goes too): JSON may hold
 * any other line separator as it is. UTF-8 may be split anywhere between chunks; a byte-order mark is skipped,
 * and bytes that are no UTF-8 become U+FFFD.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  const held = new HeldLine();
  for await (const chunk of chunks) yield* linesIn(decoder.decode(chunk, { stream: true }), held);
  yield* linesIn(decoder.decode(), held);
  if (!held.isEmpty) yield held.take();
}

function* linesIn(text: string, held: HeldLine): Generator<Line> {
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    held.add(text.slice(start, end));
    yield held.take();
    start = end + 1;
  }
  held.add(text.slice(start));
}

/** The beginning of a line whose end has not come yet, in parts, so that a long one is joined once. */
class HeldLine {
  #parts: string[] = [];
  #length = 0;
  #cut = false;

  get isEmpty(): boolean {
    return this.#length === 0 && !this.#cut;
  }

  add(part: string): void {
    const room = LONGEST_HELD - this.#length;
    if (part.length > room) this.#cut = true;
    const kept = part.slice(0, room);
    if (kept !== '') this.#parts.push(kept);
    this.#length += kept.length;
  }

  take(): Line {
    const text = this.#parts.join('');
    const line = { text: text.endsWith('\r') ? text.slice(0, -1) : text, cut: this.#cut };
    this.#parts = [];
    this.#length = 0;
    this.#cut = false;
    return line;
  }
}
