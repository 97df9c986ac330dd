import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Impossible } from './gestures.ts';
import type { Interactions } from './interactions.ts';
import type { Live } from './invocation.ts';
import { type Json, type JsonObject, parseJson } from './json.ts';
import type { EndpointAnswer, Violation } from './types.ts';

export interface EndpointParts {
  readonly interactions: Interactions;
  readonly applicationId: string;
  readonly now: () => number;
  readonly windowMs: number;
  /** How long Discord takes to take note of an answer. */
  readonly settlingMs: number;
  readonly violate: (violation: Violation) => void;
}

export interface Signing {
  /** Seconds since 1970; those of the stand-in's clock unless told. */
  readonly timestamp?: string;
  /** Hexadecimal; the right one unless told. */
  readonly signature?: string;
}

interface Received {
  /** 0 where the connection broke before the whole answer was there. */
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const BROKEN: Received = { status: 0, type: '', body: '' };

/** Interactions that go out by HTTP, signed, as Discord sends them to an application with an endpoint. */
export class Endpoint {
  /** The application's public key, in hexadecimal. */
  readonly publicKey: string;
  readonly answers: EndpointAnswer[] = [];
  #url: string | null = null;
  readonly #privateKey;
  readonly #parts: EndpointParts;
  readonly #agent = new Agent({ keepAlive: true });

  constructor(parts: EndpointParts) {
    this.#parts = parts;
    const { privateKey } = generateKeyPairSync('ed25519');
    this.#privateKey = privateKey;
    const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
    this.publicKey = der.subarray(-32).toString('hex');
  }

  get url(): string | null {
    return this.#url;
  }

  /** As the Developer Portal does: nothing is saved that does not answer a PING, or takes one that is not signed. */
  async set(url: string | null): Promise<void> {
    if (url !== null) {
      const ping = JSON.stringify({
        id: '1',
        application_id: this.#parts.applicationId,
        type: 1,
        version: 1,
      });
      const wrong = await this.post(ping, { signature: '00'.repeat(64) }, url);
      if (wrong.status !== 401) throw new Impossible(`A wrong signature was answered with ${wrong.status}`);
      const right = await this.post(ping, {}, url);
      if (right.status !== 200 || JSON.stringify(readJson(right)) !== '{"type":1}')
        throw new Impossible(`A PING was answered with ${right.status} ${right.body}`);
    }
    this.#url = url;
  }

  close(): void {
    this.#agent.destroy();
  }

  /** What a body is signed with. */
  sign(body: string, timestamp = String(Math.floor(this.#parts.now() / 1000))): Required<Signing> {
    const signature = sign(null, Buffer.from(timestamp + body), this.#privateKey).toString('hex');
    return { timestamp, signature };
  }

  /** Any body, signed. Never rejects. */
  post(body: string, signing: Signing = {}, url = this.#url): Promise<Received> {
    if (url === null) throw new Impossible('The application has no endpoint: setEndpoint(url)');
    const { timestamp, signature } = { ...this.sign(body, signing.timestamp), ...signing };
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      'x-signature-ed25519': signature,
      'x-signature-timestamp': timestamp,
      'content-length': Buffer.byteLength(body),
    };
    return new Promise((resolve) => {
      const asking = request(url, { method: 'POST', headers, agent: this.#agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', () => resolve(BROKEN));
        answer.on('end', () => {
          clearTimeout(timer);
          const { statusCode: status = 0, headers } = answer;
          const type = headers['content-type'] ?? '';
          resolve(answer.complete ? { status, type, body: Buffer.concat(chunks).toString('utf8') } : BROKEN);
        });
      });
      const timer = setTimeout(() => asking.destroy(new Error('too late')), this.#parts.windowMs + 20);
      asking.on('error', () => {
        clearTimeout(timer);
        resolve(BROKEN);
      });
      asking.end(body);
    });
  }

  /** Sends an interaction, and takes what is answered for its first response, as strictly as over REST. */
  async deliver(live: Live): Promise<void> {
    const received = await this.post(JSON.stringify(live.payload));
    if (this.#parts.settlingMs > 0) await sleep(this.#parts.settlingMs);
    const { status } = received;
    const refusal = this.#refusal(live, received);
    this.answers.push({ id: live.id, status, acknowledged: refusal === null, latencyMs: live.latencyMs });
    if (refusal === null) return;
    this.#parts.violate({ where: 'endpoint', status, ...refusal });
    live.end(`the endpoint’s answer was not taken: ${refusal.reason}`);
  }

  #refusal(live: Live, received: Received): Omit<Violation, 'where' | 'status'> | null {
    const { status, type } = received;
    const refused = (rule: string, reason: string, body?: Json) => ({
      rule,
      reason,
      code: 0,
      problems: [],
      body,
    });
    if (status !== 200) return refused('endpoint', `The endpoint answered ${status || 'nothing'}`);
    // Files do not always get through in such an answer, so that none are taken here.
    if (!/^application\/json\s*(?:;|$)/.test(type)) return refused('content-type', `“${type}” is no JSON`);
    const body = readJson(received);
    if (body === null) return refused('not-json', 'The answer is no JSON');
    const { refusal } = this.#parts.interactions.respond(live.id, live.token, { body, files: [] }, false);
    return refusal === undefined ? null : { ...refused(refusal.rule, refusal.reason, body), ...refusal };
  }
}

function readJson({ body }: Received): JsonObject | null {
  try {
    const read = parseJson(body);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}
