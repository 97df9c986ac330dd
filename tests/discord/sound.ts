import { expect } from 'vitest';
import type { Answered, Citation } from '../../src/answers/answer.ts';
import { describeResolved } from '../../src/answers/describe.ts';
import { readPress } from '../../src/discord/custom-id.ts';
import { shorten } from '../../src/discord/escape.ts';
import type { Message } from '../../src/discord/message.ts';
import { pack } from '../../src/discord/parcel.ts';
import { type Presentation, render } from '../../src/discord/render.ts';
import { readHead } from '../../src/discord/request-line.ts';
import type { Asked } from './answers.ts';
import { essence, see } from './judge.ts';
import { buttonsOf, linksOf, problemsOf, quotationsOf, textsOf } from './payload.ts';
import { ASK } from './sample.ts';
import { validateMessage } from './standin/standin.ts';

/** What holds for the reply to any answer at all. */
export function checkReply({ answer, options, trail }: Asked, privately: boolean, byline: string): void {
  const shown = { asked: { command: 'ask', options }, command: ASK, privately, trail, tookMs: 8, byline };
  const message = render(answer, shown);
  expect(problemsOf(message)).toEqual([]);
  for (const text of textsOf(message)) checkMarkup(text);
  if ('citations' in answer) checkQuotations(answer, quotationsOf(message));
  checkButtons(message, options);
  for (const { url } of linksOf(message)) expect(url).toMatch(/^https:\/\/harbour\.example\/[\x21-\x7e]*$/);
  if (answer.status === 'answered') checkPicture(answer, shown, message);
}

/** The same page with its picture on top: all texts stay, and the picture says in words what it shows. */
function checkPicture(answer: Answered, shown: Presentation, message: Message): void {
  const offered = buttonsOf(message).filter(({ id }) => readPress(id)?.kind === 'picture');
  if (offered.length === 0) return;
  expect(answer.moments?.length).toBeGreaterThanOrEqual(2);
  const file = { name: 'timeline.png', data: new Uint8Array() };
  const alternative = answer.title.repeat(100);
  const { body, files } = pack(
    render(answer, { ...shown, picture: { look: 'dark', file, alternative } }),
    false,
  );
  expect(validateMessage(body, { files: files.map(({ name }) => name) })).toEqual([]);
  expect(textsOf(body)).toEqual(textsOf(message));
}

const OURS = new Set(['text', 'strong', 'br', 'blockQuote', 'subtext', 'heading']);

/** No markup but ours, and no link at all: nothing that a text of others has opened. */
export function checkMarkup(text: string): void {
  expect([...see(text).kinds].filter((kind) => !OURS.has(kind))).toEqual([]);
}

/** Each quotation shown is the start of its slice, at least one is, and bold is what matched in it. */
function checkQuotations(
  answer: { readonly citations: readonly Citation[] },
  quoted: readonly string[],
): void {
  expect(quoted.length > 0).toBe(answer.citations.length > 0);
  quoted.forEach((text, index) => {
    const citation = answer.citations[index];
    if (citation === undefined) throw new Error('a quotation from nowhere');
    const line = see(text.split('\n')[0] ?? '');
    // Whom the quotation means stands outside its marks.
    const meant = essence(shorten(describeResolved(citation) ?? '', 120));
    const shown = essence(line.text);
    expect(shown.endsWith(meant)).toBe(true);
    const quotation = shown.slice(0, shown.length - meant.length);
    const inside = /^\[\d+\]“([\s\S]*)”…?$/.exec(quotation)?.[1] ?? 'no quotation';
    const { article, start, end, highlights } = citation;
    expect(essence(article.text.slice(start, end)).startsWith(inside)).toBe(true);
    const matched = highlights.map((span) => essence(article.text.slice(span.start, span.end))).join('');
    expect(matched.startsWith(essence(line.bold.join('')))).toBe(true);
  });
}

/** Every button means something, and a page button leads back to the same request. */
function checkButtons(message: Message, options: Record<string, string | number>): void {
  for (const { id } of buttonsOf(message)) {
    const press = readPress(id);
    expect(press).not.toBeNull();
    if (press !== null && 'trail' in press) {
      expect(readHead(textsOf(message)[0] ?? '', ASK, press.titled)).toEqual({ command: 'ask', options });
    }
  }
}
