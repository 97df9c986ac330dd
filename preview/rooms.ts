import { callbackSchemas } from '../tests/discord/standin/rules/callback.ts';
import { commandSchema } from '../tests/discord/standin/rules/commands.ts';
import { messageSchemas } from '../tests/discord/standin/rules/message.ts';
import { prepare } from '../tests/discord/standin/rules/schema.ts';
import { Room, type RoomParts } from './room.ts';

/** A page each; whoever opens more of them loses the oldest. */
const MOST = 20;

/** The open pages' channels. */
export class Rooms {
  readonly #parts: RoomParts;
  readonly #rooms = new Map<string, Room>();

  constructor(parts: RoomParts) {
    this.#parts = parts;
    prepare([...messageSchemas, ...callbackSchemas, commandSchema]);
  }

  open(): Room {
    const room = new Room(this.#parts);
    this.#rooms.set(room.id, room);
    const [oldest] = this.#rooms.values();
    if (this.#rooms.size > MOST && oldest !== undefined) {
      oldest.close();
      this.#rooms.delete(oldest.id);
    }
    return room;
  }

  get(id: string): Room | null {
    return this.#rooms.get(id) ?? null;
  }

  close(): void {
    for (const room of this.#rooms.values()) room.close();
    this.#rooms.clear();
  }
}
