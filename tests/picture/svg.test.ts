import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/answers/answer.ts';
import { partsOf } from '../../src/picture/timeline-parts.ts';
import { timelineSvg } from '../../src/picture/timeline-svg.ts';
import { type EntryParts, HOSTILE, timelinePage } from './sample.ts';

function draw(answer: Answered) {
  const heading = { topic: answer.title, first: 1, last: answer.citations.length, total: answer.total };
  return timelineSvg(heading, partsOf(answer), 'light');
}

/** What is written in an SVG, line by line. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/gsu)].map(([, inner = '']) =>
    inner
      .replace(/<\/?tspan[^>]*>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

const TAG =
  /<\/?(?:svg|text|tspan)>|<(?:svg|rect|line|circle|path|text|tspan)(?: [a-z1-2:A-Z-]+="[^"<>&]*")*\/?>/gu;

/** Throws where something is no tag of ours, no attribute of ours, or no character that XML has. */
function assertSound(svg: string): void {
  const rest = svg.replace(TAG, '');
  expect(rest).not.toMatch(/[<>]/u);
  expect(rest.replace(/&(?:amp|lt|gt|quot|apos);/gu, '')).not.toContain('&');
  expect(svg).not.toMatch(/[\p{Cs}\ufffe\uffff]|[^\P{Cc}\n]/u);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
}

const anything = fc.string({ unit: 'binary', maxLength: 400 });

describe('a timeline as SVG', () => {
  it('holds nothing but tags of ours, whatever the articles say', () => {
    fc.assert(
      fc.property(anything, anything, anything, fc.boolean(), (text, source, title, isDisputed) => {
        const page = timelinePage([{ text, source, isDisputed }], {
          title,
          groups: [{ heading: title, note: text, citations: [1] }],
        });
        assertSound(draw(page).svg);
      }),
      { numRuns: 150 },
    );
  });

  it.each(HOSTILE.map((text, at) => ({ at, text })))('stays sound with hostile text $at', ({ text }) => {
    const { svg } = draw(timelinePage([{ text, source: text }], { title: text }));
    assertSound(svg);
    expect(svg).not.toContain('<script');
  });

  it('writes the quotation between its marks, with its source, its number, its day and its weekday', () => {
    const { svg } = draw(
      timelinePage([{ text: 'The bridge opened on Monday.', source: 'The “A & B” Herald' }]),
    );
    const written = textsOf(svg);
    expect(written).toContain('“The bridge opened on Monday.”');
    expect(written).toContain('[1] The “A & B” Herald · 10 July 2013');
    expect(written).toContain('8 July 2013');
    expect(written).toContain('Monday');
  });

  it('cuts a long quotation at the end of a word, with the ellipsis outside the marks', () => {
    const text = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');
    const lines = textsOf(draw(timelinePage([{ text }])).svg);
    const quoted = lines.filter((line) => /“|word/u.test(line)).join(' ');
    expect(quoted).toMatch(/^“word0 .* word\d+”\u00a0…$/u);
    expect(text).toContain(quoted.slice(1, quoted.indexOf('”')));
    expect(quoted.slice(1, quoted.indexOf('”'))).toMatch(/(?:^| )word(?:\d)+$/u);
  });

  it('marks what differs by words and by shape', () => {
    const told: EntryParts = { text: 'It opened on Monday.' };
    const other: EntryParts = { text: 'It opened on Tuesday.', from: '2013-07-09' };
    const alike = draw(timelinePage([told, other])).svg;
    const differing = draw(
      timelinePage([
        { ...told, isDisputed: true },
        { ...other, isDisputed: true },
      ]),
    ).svg;
    expect(alike).not.toContain('<path');
    expect(textsOf(alike).join(' ')).not.toContain('differently');
    expect(differing.match(/<path/gu)).toHaveLength(3);
    expect(textsOf(differing)).toContain('told differently');
  });

  it('marks what was written beforehand, and says so', () => {
    const { svg } = draw(timelinePage([{ text: 'It will open on Friday.', from: '2013-07-12' }]));
    expect(svg).toContain('stroke-width="2"/>');
    expect(textsOf(svg)).toContain('written beforehand');
    const past = draw(timelinePage([{ text: 'It opened.', from: '2013-07-10' }])).svg;
    expect(textsOf(past)).not.toContain('written beforehand');
  });

  it('says how much time lies between two entries where that is much', () => {
    const pair = (from: string) =>
      textsOf(draw(timelinePage([{ text: 'A.' }, { text: 'B.', from }])).svg).filter((line) =>
        /^about /u.test(line),
      );
    expect(pair('2013-10-08')).toEqual(['about 3 months later']);
    expect(pair('2018-07-08')).toEqual(['about 5 years later']);
    expect(pair('2013-07-20')).toEqual([]);
  });

  it('keeps a text from right to left apart', () => {
    const { svg } = draw(timelinePage([{ text: 'Closed.', source: 'الأهرام' }]));
    expect(svg).toContain('\u2068الأهرام\u2069');
  });
});
