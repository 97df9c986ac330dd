import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run, start } from './processes.ts';

const MAIN = resolve('src/main.ts');
const REGISTER = resolve('src/discord/register-cli.ts');
const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAw.Gs3cr3.never-to-be-seen_in-any-output';

/** An HTTP server on this machine for the length of a test; gives its port. */
async function listen(handler: RequestListener): Promise<number> {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A Discord that knows no token, and repeats the one it was given. */
function refusingDiscord(): Promise<number> {
  return listen((request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: `401: Unauthorized ${request.headers.authorization}`, code: 0 }));
  });
}

/** A folder with one article and this settings file. */
function project(settings: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-main-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '.env'), settings);
  return folder;
}

const SEEDS = resolve('seeds');

describe('npm start without a token', () => {
  it('answers in the terminal and says how to add one', async () => {
    const end = await run(MAIN, [], { input: '/sources\n/quit\n', settings: { ARTICLES: SEEDS } });
    expect(end.status).toBe(0);
    expect(end.err).toContain('No DISCORD_TOKEN is set');
    expect(end.out).toContain('China Daily');
  });

  it('leaves with 0 when it is asked to, though its input is still open', async () => {
    const { child, ended, says } = start(MAIN, [], { ARTICLES: SEEDS });
    await says('/quit leaves');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ status: 0, signal: null });
  });

  it('ends with 1 and says where it looked when there is no article', async () => {
    const folder = project('ARTICLES=nowhere,no\u001b[2J\n');
    const end = await run(MAIN, [], { cwd: folder });
    expect(end.status).toBe(1);
    expect(end.err).toContain(join(folder, 'nowhere'));
    expect(end.err).not.toContain('\u001b');
    expect(end.out).toBe('');
  });
});

describe('npm start with wrong settings', () => {
  it('lists all of them at once, without their values, and ends with 1', async () => {
    const folder = project(
      `DISCORD_TOKEN="${TOKEN} "x\nDISCORD_GUILD_ID=${TOKEN}\nPORT=eighty\nMISSPELT=1\n`,
    );
    const end = await run(MAIN, [], { cwd: folder, settings: { LOG_LEVEL: 'loud' } });
    expect(end.status).toBe(1);
    for (const name of ['DISCORD_GUILD_ID', 'PORT', 'LOG_LEVEL'])
      expect(end.err).toContain(`  ${name} must be`);
    expect(end.out + end.err).not.toContain('Gs3cr3');
  });

  it('says in one line that the port is taken', async () => {
    const port = await listen((_, response) => response.end());
    const end = await run(MAIN, [], {
      settings: { ARTICLES: SEEDS, DISCORD_TOKEN: TOKEN, PORT: String(port) },
    });
    expect(end.status).toBe(1);
    expect(end.err.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(end.err)).toMatchObject({
      level: 'fatal',
      msg: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`),
    });
  });
});

describe('a token that Discord does not accept', () => {
  it('ends npm start with 1 and a line that says what to do, and stands nowhere in the output', async () => {
    const port = await refusingDiscord();
    const end = await run(MAIN, [], {
      settings: {
        ARTICLES: SEEDS,
        DISCORD_TOKEN: TOKEN,
        DISCORD_API: `http://127.0.0.1:${port}/api`,
        LOG_LEVEL: 'trace',
      },
    });
    expect(end.status).toBe(1);
    expect(end.err).toContain('Discord does not accept the token');
    expect(end.out + end.err).not.toContain(TOKEN);
    expect(end.out + end.err).not.toMatch(/^\s+at /m);
  });

  it('ends npm run register with 1 and the same line', async () => {
    const port = await refusingDiscord();
    const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API: `http://127.0.0.1:${port}/api` };
    const end = await run(REGISTER, [], { settings });
    expect(end.status).toBe(1);
    expect(end.err).toContain('Discord does not accept the token');
    expect(end.out + end.err).not.toContain(TOKEN);
  });
});

describe('npm run register', () => {
  it('registers the commands in the server that is set, and says so', async () => {
    const seen: string[] = [];
    const port = await listen((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(request.url?.includes('/commands') ? '[]' : '{"id":"111111111111111111"}');
      request.resume();
    });
    const settings = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: '222222222222222222',
      DISCORD_API: `http://127.0.0.1:${port}/api`,
    };
    const end = await run(REGISTER, [], { settings });
    expect(end).toMatchObject({ status: 0, err: '' });
    expect(end.out).toMatch(/^\d+ commands in the server 222222222222222222: registered\.\n$/);
    expect(seen.at(-1)).toBe(
      'PUT /api/v10/applications/111111111111111111/guilds/222222222222222222/commands',
    );
  });

  it('needs a token', async () => {
    const end = await run(REGISTER);
    expect(end.status).toBe(1);
    expect(end.err).toContain('DISCORD_TOKEN is not set');
  });
});
