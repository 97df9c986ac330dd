import { describe, expect, it } from 'vitest';
import { replyJson } from '../../src/terminal/json.ts';
import { printAnswer } from '../../src/terminal/print.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { answered } from './fake-desk.ts';

const agreement = { names: ['Harbour Post', 'BBC\u001b[31m'], citations: [1, 3] };

describe('independent sources', () => {
  it('are named in the terminal with the quotations that say so', () => {
    const text = printAnswer(answered({ agreement }), { width: 80, style: styleFor(false) });
    expect(text).toContain('2 independent sources say so: Harbour Post and BBC␛[31m. [1][3]');
  });

  it('are counted in JSON', () => {
    const reply = { command: 'when', answer: answered({ agreement }), tookMs: 1 };
    expect(JSON.parse(replyJson(reply)).sources).toEqual({ count: 2, ...agreement });
  });

  it('are not spoken of where there is one alone', () => {
    const reply = { command: 'when', answer: answered(), tookMs: 1 };
    expect(printAnswer(answered(), { width: 80, style: styleFor(false) })).not.toContain('independent');
    expect(JSON.parse(replyJson(reply))).not.toHaveProperty('sources');
  });
});
