import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf, signOf } from '../../src/discord/courier-message.ts';
import { channelMark } from '../../src/tracking/delivery/channel-mark.ts';
import { newMark } from '../../src/tracking/delivery/mark.ts';
import { answers } from './answers.ts';
import { hostileText } from './hostile.ts';
import { see } from './judge.ts';
import { quotationsOf, textsOf } from './payload.ts';
import { answered, articleOf, cite } from './sample.ts';
import { validateMessage } from './standin/standin.ts';

const MARK = 'k3q9z0a1b2c3';
const posted = (mark: string) => ({ nonce: mark, enforce_nonce: true });

describe('a message that nobody asked for', () => {
  it('is one that Discord takes, whatever the articles say', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        fc.pre(answer.answer.status === 'answered');
        if (answer.answer.status !== 'answered') return;
        const { files: _files, ...message } = messageOf(answer.answer, MARK);
        expect(validateMessage({ ...message, ...posted(MARK) }, { kind: 'channel' })).toEqual([]);
        expect(message.components[0]?.id).toBe(signOf(MARK));
        expect(message.allowed_mentions).toEqual({ parse: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('is one line of plain words where it is a notice, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        const message = messageOf(`x${before}${channelMark('123456789012345678')}${after}`, MARK);
        expect(validateMessage({ ...message, ...posted(MARK) }, { kind: 'channel' })).toEqual([]);
        const [line = ''] = textsOf(message);
        expect(line).not.toContain('\n');
        expect([...see(line).kinds].filter((kind) => kind !== 'text' && kind !== 'twemoji')).toEqual([
          'channel',
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows whole quotations, the first ones, and says how many more there are', () => {
    const article = articleOf(
      Array.from({ length: 20 }, (_, index) => [`Sentence ${index} ${'of words '.repeat(40)}ends.`]),
    );
    const citations = article.paragraphs.map((_, index) => cite(article, index + 1));
    const message = messageOf(answered(citations), MARK);
    const shown = quotationsOf(message).length;
    expect(shown).toBeGreaterThan(3);
    expect(shown).toBeLessThan(20);
    expect(textsOf(message).join('\n')).toContain(`${20 - shown} more found`);
    const all = messageOf(answered(citations.slice(0, 2)), MARK);
    expect(quotationsOf(all)).toHaveLength(2);
    expect(textsOf(all).join('\n')).not.toContain('more found');
  });

  it('has a number of its own that Discord gives to nothing else', () => {
    const signs = new Set(Array.from({ length: 2_000 }, () => signOf(newMark())));
    expect(signs.size).toBeGreaterThan(1_995);
    for (const sign of signs) {
      expect(sign).toBeGreaterThanOrEqual(1_000_000);
      expect(sign).toBeLessThan(2 ** 31);
    }
    expect(signOf(MARK)).toBe(signOf(MARK));
  });
});
