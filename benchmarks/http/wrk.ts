import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Signed {
  readonly body: string;
  readonly signature: string;
  readonly timestamp: string;
}

/** What wrk counted. Times in milliseconds. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers with another status than 2xx, and broken connections. */
  readonly failed: number;
}

export interface Load {
  readonly seconds: number;
  readonly connections: number;
}

/** Sends signed bodies in turns, over and over. Rejects where wrk is not installed. */
export async function wrk(
  url: string,
  signed: readonly Signed[],
  { seconds, connections }: Load,
): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-wrk-'));
  try {
    const script = join(folder, 'signed.lua');
    await writeFile(script, luaOf(signed));
    const given = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--latency', '-s', script, url];
    const { stdout } = await run('wrk', given);
    return figuresOf(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** JSON holds no `]==]`. The requests are put together before the first is sent. */
function luaOf(signed: readonly Signed[]): string {
  const requests = signed.map(
    ({ body, signature, timestamp }) => `wrk.format("POST", nil, {
    ["content-type"] = "application/json",
    ["x-signature-ed25519"] = "${signature}",
    ["x-signature-timestamp"] = "${timestamp}",
  }, [==[${body}]==])`,
  );
  return `local requests = {}
local turn = 0
init = function()
${requests.map((request) => `  requests[#requests + 1] = ${request}`).join('\n')}
end
request = function()
  turn = turn % #requests + 1
  return requests[turn]
end
`;
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 };

function figuresOf(out: string): Figures {
  const time = (percent: string) => {
    const [, number = '', unit = ''] =
      new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, 'm').exec(out) ?? [];
    return Number(number) * (UNITS[unit] ?? Number.NaN);
  };
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(out) ?? [];
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(out)?.[1] ?? 0);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)?.[1]),
    p50: time('50'),
    p99: time('99'),
    failed: broken.slice(1).reduce((sum, count) => sum + Number(count), refused),
  };
}
