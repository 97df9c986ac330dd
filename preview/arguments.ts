import { Command, CommanderError, InvalidArgumentError } from 'commander';

export interface Arguments {
  /** Null: as the setting ARTICLES says. */
  readonly folders: readonly string[] | null;
  /** 0 for any free one. */
  readonly port: number;
}

/** Arguments, or the exit status of a run that ends here: 0 for help, 2 for wrong usage. What to say is said. */
export type ArgumentsRead =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly status: 0 | 2 };

interface Options {
  readonly articles?: readonly string[];
  readonly port?: number;
}

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Reads the process arguments (without `node` and the script). */
export function readArguments(argv: readonly string[], { out, err }: Output): ArgumentsRead {
  const parser = new Command('npm run preview --')
    .description('The bot on a page of this machine, without an account on Discord.')
    .option('--articles <dir>', 'folder of articles instead of the setting ARTICLES; repeatable', collect)
    .option('--port <n>', 'port on 127.0.0.1; any free one unless told', readPort)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
  try {
    parser.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { ok: false, status: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
  const { articles = null, port = 0 } = parser.opts<Options>();
  return { ok: true, arguments: { folders: articles, port } };
}

function collect(folder: string, before: readonly string[] | undefined): readonly string[] {
  if (folder.trim() === '') throw new InvalidArgumentError('It must name a folder.');
  return [...(before ?? []), folder];
}

function readPort(word: string): number {
  const port = Number(word);
  if (/^\d{1,5}$/.test(word) && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
}
