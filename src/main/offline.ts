import type { Config } from '../config.ts';
import { createTerminal, type Streams } from '../terminal/host.ts';
import { openTerminalDesk } from '../terminal/open-desk.ts';
import { openingLines } from '../terminal/opening.ts';
import { leaveWhenClosed } from '../terminal/output.ts';
import type { Shutdown } from './shutdown.ts';

/** `npm start` without a token: a conversation in the terminal. Resolves to the exit status. */
export async function openTerminal(config: Config, streams: Streams, shutdown: Shutdown): Promise<number> {
  const tell = (line: string) => void streams.errors.write(`${line}\n`);
  leaveWhenClosed(streams.output, () => process.exit(0));
  const opened = await Promise.race([
    openTerminalDesk({ archive: config.archive, folders: config.articles, errors: streams.errors, tell }),
    shutdown.asked,
  ]);
  if (typeof opened === 'string') return 0;
  if (opened === null) return 1;
  for (const line of openingLines(opened, config.articles)) tell(line);
  if (opened.articles === 0) return 1;
  tell(
    'No DISCORD_TOKEN is set, so the desk is open here. To take it to Discord, put the token in .env (see .env.example).',
  );
  tell('Ask anything, or try /help; /quit leaves.');
  await createTerminal({ desk: opened.desk, streams, signal: shutdown.signal }).conversation();
  return 0;
}
