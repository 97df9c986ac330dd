import type { Socket } from 'node:net';
import { deserialize, serialize } from 'node:v8';

/** The largest that is believed: files that go with an answer are some megabytes. */
const LONGEST = 64 * 1024 * 1024;

const HEAD = 4;

/** Sends one value, its length before it. Days, byte arrays and `undefined` come out as they went in. */
export function sendFrame(socket: Socket, value: unknown): void {
  if (!socket.writable) return;
  const body = serialize(value);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(body.length);
  socket.write(Buffer.concat([head, body]));
}

/** Calls back with each value that comes. A socket that sends anything else is destroyed. */
export function readFrames(socket: Socket, onValue: (value: unknown) => void): void {
  let chunks: Buffer[] = [];
  let length = 0;
  let wanted = HEAD;
  const take = (): boolean => {
    const whole = chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks, length);
    chunks = [whole];
    if (length < HEAD) return false;
    wanted = HEAD + whole.readUInt32BE(0);
    if (wanted > HEAD + LONGEST) throw new Error('a frame is too long');
    if (length < wanted) return false;
    chunks = [whole.subarray(wanted)];
    length -= wanted;
    const body = whole.subarray(HEAD, wanted);
    wanted = HEAD;
    onValue(deserialize(body));
    return true;
  };
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    try {
      // A long frame comes in many pieces, which are put together once.
      while (length >= wanted && take());
    } catch {
      socket.destroy();
    }
  });
}
