import type { Desk } from '../src/desk/desk.ts';
import type { Log } from '../src/discord/log.ts';
import { createResponder } from '../src/discord/responder.ts';
import { Rooms } from './rooms.ts';
import { type Listening, servePreview } from './server.ts';

/** What never stands in a log line: here nothing that anybody would write. */
const NO_TOKEN = '\u0000';

export interface PreviewParts {
  readonly desk: Desk;
  readonly articles: number;
  readonly log: Log;
  /** 0 for any free one. */
  readonly port: number;
}

/** Puts the preview together and serves it. */
export async function openPreview({ desk, articles, log, port }: PreviewParts): Promise<Listening> {
  const responder = createResponder({ desk, token: NO_TOKEN, log });
  return servePreview({ rooms: new Rooms({ responder, articles }), log, port });
}
