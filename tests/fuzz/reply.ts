import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/answer.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Message } from '../../src/discord/message.ts';
import { type Presentation, render } from '../../src/discord/render.ts';
import { replyJson } from '../../src/terminal/json.ts';
import { printAnswer } from '../../src/terminal/print.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { slice } from '../../src/text/span.ts';
import { problemsOf, quotationsOf } from '../discord/payload.ts';

// What every host makes of an answer: it is shown everywhere, and everywhere something can go wrong.

/** Throws unless Discord would take the answer's message and each quotation in it is the beginning of its citation. */
export function assertRendered(answer: Answer, desk: Desk, shown: Omit<Presentation, 'command'>): Message {
  const command = desk.commands.find((each) => each.name === shown.asked.command);
  const message = render(answer, { ...shown, command });
  assert.deepEqual(problemsOf(message), []);
  if ('citations' in answer) assertQuotations(answer, message);
  return message;
}

function assertQuotations(
  answer: Extract<Answer, { status: 'answered' | 'nothing' }>,
  message: Message,
): void {
  const quoted = quotationsOf(message);
  assert.ok(quoted.length <= answer.citations.length, 'no quotation comes from nowhere');
  if (answer.citations.length > 0) assert.ok(quoted.length > 0, 'the first quotation is shown');
  for (const [at, text] of quoted.entries()) {
    const citation = answer.citations[at];
    // Whom a pronoun means stands in brackets behind the quotation.
    const line = (text.split('\n')[0] ?? '').replace(/(?<=”(?: …)?) \\\[[^“”]*\\\]$/u, '');
    const inside = /^\\\[\d+\\\] “(.*)”(?: …)?$/s.exec(line)?.[1];
    assert.ok(citation !== undefined && inside !== undefined, `a quotation in “${text.slice(0, 80)}”`);
    const whole = essence(slice(citation.article.text, citation));
    assert.ok(whole.startsWith(essence(bare(inside))), `${inside.slice(0, 200)} is how its citation begins`);
  }
}

/** Markdown as it is read, bold marks and backslashes gone. */
function bare(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])|\*\*/gu, '$1');
}

/** What must survive: everything but white space and what nobody sees. */
function essence(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

// Line feeds and tabs apart: what moves a cursor, rings a bell, or turns the direction of text.
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Throws unless a terminal shows the answer as text alone, and as one line of JSON with the quotations in it. */
export function assertPrinted(answer: Answer, command: string): void {
  for (const width of [30, 100]) {
    const text = printAnswer(answer, { width, style: styleFor(false) });
    const steering = STEERING.exec(text);
    assert.equal(steering, null, `no control character in print: ${JSON.stringify(steering?.[0])}`);
  }
  assertJson(replyJson({ command, answer, tookMs: 1 }, 'x'), answer);
}

interface JsonReply {
  readonly command?: unknown;
  readonly status?: unknown;
  readonly citations?: readonly JsonCitation[];
}

interface JsonCitation {
  readonly n?: unknown;
  readonly quote?: unknown;
  readonly file?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

/** Throws unless a line is JSON for the answer, each quotation being the very slice. */
export function assertJson(line: string, answer: Answer): void {
  assert.ok(!/[\n\r]/.test(line), 'a reply is one line');
  const reply: JsonReply = JSON.parse(line);
  assert.equal(reply.status, answer.status);
  const citations = 'citations' in answer ? answer.citations : [];
  assert.equal(reply.citations?.length, citations.length);
  const offset = answer.status === 'answered' ? answer.offset : 0;
  for (const [at, { article, start, end }] of citations.entries()) {
    const shown: JsonCitation = reply.citations?.[at] ?? {};
    assert.equal(shown.n, offset + at + 1);
    assert.equal(shown.quote, article.text.slice(start, end));
    assert.deepEqual([shown.start, shown.end, shown.file], [start, end, article.file]);
  }
}
