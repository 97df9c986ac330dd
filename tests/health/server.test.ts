import { Agent, createServer, get } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countedDesk, type Observation } from '../../src/health/counted.ts';
import { newHealth } from '../../src/health/health.ts';
import { createMetrics } from '../../src/health/metrics.ts';
import { serveHealth } from '../../src/health/server.ts';
import { answered, fakeDesk } from '../terminal/fake-desk.ts';

async function serving(awaited: readonly string[] = [], health = newHealth()) {
  const metrics = createMetrics(health);
  const listening = await serveHealth({ host: '127.0.0.1', port: 0, health, metrics, awaited });
  if (!listening.ok) throw new Error(listening.reason);
  onTestFinished(() => listening.server.close());
  const { port, mount, leave } = listening.server;
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  return { health, metrics, get, port, mount, leave };
}

const ask = (command: string) => ({
  command,
  options: { question: 'a secret question' },
  scope: 'shared',
  now: new Date(),
});

describe('/healthz', () => {
  it('is not fit while articles are read or the gateway connects, and fit after', async () => {
    const { health, get } = await serving();
    const starting = await get('/healthz');
    expect([starting.status, await starting.json()]).toMatchObject([503, { status: 'starting' }]);
    Object.assign(health, { open: true, articles: 2, passages: 30, gateway: 'connecting' });
    const connecting = await get('/healthz');
    expect([connecting.status, await connecting.json()]).toMatchObject([503, { status: 'connecting' }]);
    health.gateway = 'ready';
    const response = await get('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', articles: 2, passages: 30, gateway: 'ready' });
  });

  it('answers nothing but GET and HEAD, and knows no other page', async () => {
    const { get } = await serving();
    expect((await get('/healthz', { method: 'POST' })).status).toBe(405);
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', { method: 'HEAD' })).status).toBe(200);
  });
});

describe('a path that is handed on', () => {
  it('is not ready before and after, whole requests apart from the rest in between', async () => {
    const { get, mount } = await serving(['/interactions']);
    expect((await get('/interactions', { method: 'POST' })).status).toBe(503);
    const unmount = mount('/interactions', (request, response) => response.end(request.method));
    expect(await (await get('/interactions?a=b', { method: 'POST' })).text()).toBe('POST');
    expect((await get('/interactions/', { method: 'GET' })).status).toBe(404);
    expect((await get('/healthz')).status).toBe(503);
    unmount();
    expect((await get('/interactions', { method: 'POST' })).status).toBe(503);
  });

  it('is none unless told', async () => {
    const { get } = await serving();
    expect((await get('/interactions')).status).toBe(404);
  });
});

describe('a server that leaves', () => {
  it('answers once more over a connection that is open, and takes no new one', async () => {
    const { port, mount, leave } = await serving(['/interactions']);
    mount('/interactions', (_, response) => response.end('answered'));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const answer = () =>
      new Promise<unknown>((resolve, reject) => {
        const request = get({ port, host: '127.0.0.1', path: '/interactions', agent }, (response) => {
          response.resume();
          response.on('end', () => resolve([response.statusCode, response.headers.connection]));
        });
        request.on('error', reject);
      });
    expect(await answer()).toEqual([200, 'keep-alive']);
    leave();
    expect(await answer()).toEqual([200, 'close']);
    await expect(answer()).rejects.toThrow('ECONNREFUSED');
  });
});

describe('/metrics', () => {
  it('counts answers by command and status, times them, and holds Node’s own figures', async () => {
    const { health, metrics, get } = await serving();
    Object.assign(health, { open: true, articles: 2, passages: 30, gateway: 'ready' });
    const desk = countedDesk(fakeDesk(), metrics.observe);
    await desk.respond(ask('who'));
    await desk.respond(ask('who'));
    const text = await (await get('/metrics')).text();
    expect(text).toContain('dateline_answers_total{command="who",status="answered"} 2');
    expect(text).toContain('dateline_answer_seconds_count{command="who"} 2');
    expect(text).toMatch(/^dateline_articles 2$/m);
    expect(text).toMatch(/^dateline_passages 30$/m);
    expect(text).toMatch(/^dateline_gateway_ready 1$/m);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('a secret question');
  });

  it('has no more labels than commands, whatever is asked', async () => {
    const { metrics, get } = await serving();
    const desk = countedDesk(fakeDesk(), metrics.observe);
    for (let index = 0; index < 50; index += 1) await desk.respond(ask(`made-up-${index}`));
    const text = await (await get('/metrics')).text();
    expect(text).toContain('dateline_answers_total{command="unknown",status="answered"} 50');
    expect(text).not.toContain('made-up');
  });
});

describe('countedDesk', () => {
  it('hands the answer through, and counts a bug as failed', async () => {
    const seen: Observation[] = [];
    const answer = answered();
    const desk = countedDesk(
      fakeDesk((request) => {
        if (request.command === 'ask') throw new Error('a bug');
        return answer;
      }),
      (observation) => seen.push(observation),
    );
    expect(await desk.respond(ask('who'))).toBe(answer);
    await expect(desk.respond(ask('ask'))).rejects.toThrow('a bug');
    expect(seen.map(({ command, status }) => [command, status])).toEqual([
      ['who', 'answered'],
      ['ask', 'failed'],
    ]);
  });
});

describe('serveHealth', () => {
  it('says in a sentence that a port is taken or an address is not this machine’s', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const parts = { health: newHealth(), metrics: createMetrics(newHealth()) };
    expect(await serveHealth({ ...parts, host: '127.0.0.1', port })).toMatchObject({
      ok: false,
      reason: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`),
    });
    expect(await serveHealth({ ...parts, host: '192.0.2.1', port: 0 })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('HOST'),
    });
  });

  it('tells of shards where there are any', async () => {
    const { get: alone } = await serving();
    expect(await (await alone('/metrics')).text()).not.toContain('dateline_shards');
    const health = { ...newHealth(), shards: { ready: 1, of: 3 } };
    const { get } = await serving([], health);
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/^dateline_shards 3$/m);
    expect(text).toMatch(/^dateline_shards_ready 1$/m);
  });
});
