import { describe, expect, it } from 'vitest';
import { render } from '../../src/discord/render.ts';
import { renderCitation } from '../../src/discord/render-citation.ts';
import { renderContext } from '../../src/discord/render-context.ts';
import { channelMark } from '../../src/tracking/delivery/channel-mark.ts';
import { buttonsOf, textsOf } from './payload.ts';
import { ASK, answered, articleOf, cite } from './sample.ts';
import { validateMessage } from './standin/standin.ts';

const NOW = 'cccccccccccc';
const SAID = '-# This is an earlier version; the article was corrected since.';
const current = articleOf([['The talks began on Monday.']]);
const earlier = { ...current, replacedBy: NOW };
const shown = { asked: { command: 'ask', options: {} }, command: ASK, privately: false, trail: [0] };

function views(article: typeof earlier | typeof current) {
  const citation = cite(article, 1);
  const { start, end } = citation;
  const place = { key: article.key, paragraph: 1, start, end };
  return {
    'a page': render(answered([citation]), shown),
    'the context': renderContext(article, place),
    'the plain citation': renderCitation(article, place),
  };
}

describe('a quotation of an article that was corrected since', () => {
  it.each(['a page', 'the context', 'the plain citation'] as const)('is called so by %s', (name) => {
    const message = views(earlier)[name];
    if (message === null) throw new Error('nothing is shown');
    expect(textsOf(message)).toContain(SAID);
    expect(validateMessage(message)).toEqual([]);
  });

  it.each(['a page', 'the context'] as const)('leads from %s to the version of today', (name) => {
    const message = views(earlier)[name];
    if (message === null) throw new Error('nothing is shown');
    const button = buttonsOf(message).find(({ label }) => label === 'Current version');
    expect(button?.id).toBe(`article:${NOW}`);
  });

  it('leads nowhere where the article itself was taken away', () => {
    const message = views({ ...current, replacedBy: current.key })['a page'];
    expect(textsOf(message ?? render(answered([]), shown))).toContain(SAID);
    expect(JSON.stringify(message)).not.toContain('Current version');
  });

  it('is called nothing where it is of the version of today', () => {
    for (const message of Object.values(views(current))) {
      expect(JSON.stringify(message)).not.toMatch(/earlier version|Current version/);
    }
  });
});

describe('a channel in a reply', () => {
  const done = (text: string, value: string) =>
    textsOf(render({ status: 'done', title: 'Feeds', text, rows: [{ label: 'Told in', value }] }, shown));

  it('is shown by its name, in the text and beside a label', () => {
    const texts = done(`Told in ${channelMark('123')}, then in ${channelMark('45')}.`, channelMark('123'));
    expect(texts).toContain('Told in <#123>, then in <#45>.');
    expect(texts).toContain('**Told in** <#123>');
  });

  it('is so in a refusal too', () => {
    const reason = `I may not write in ${channelMark('123')}.`;
    expect(textsOf(render({ status: 'refused', reason }, shown))).toContain('I may not write in <#123>.');
  });

  it('is none where somebody has typed one', () => {
    expect(done('<#123> and <@1>', '<#123>').join('\n')).not.toMatch(/<[#@]\d/);
  });
});
