import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/picture/timeline.ts';
import { HOSTILE, timelinePage } from './sample.ts';

const page = timelinePage([
  { text: 'The bridge opened on Monday.', marked: 'on Monday' },
  { text: 'It was closed on Tuesday.', from: '2013-07-09' },
]);

/** Reads a PNG of bytes of red, green, blue and opacity, and checks each of its parts. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.subarray(0, 4).toString('latin1'), body.subarray(4));
    at += length + 12;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  const head = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  expect(rows.length).toBe((width * 4 + 1) * height);
  return { width, height, rows };
}

/** How many different colours a picture has, looked at in every hundredth dot. */
function coloursOf({ rows, width }: ReturnType<typeof readPng>): Set<number> {
  const colours = new Set<number>();
  for (let at = 1; at < rows.length - 4; at += 400)
    if (at % (width * 4 + 1) !== 0) colours.add(rows.readUInt32BE(at));
  return colours;
}

describe('the picture of a timeline', () => {
  it('is a PNG of a size that fits into a message', async () => {
    const { png } = await drawTimeline(page, 'light');
    const { width, height } = readPng(png);
    expect(width).toBeGreaterThan(1_000);
    expect(height).toBeGreaterThan(200);
    expect(png.length).toBeLessThan(1_000_000);
  });

  it('is drawn, light and dark', async () => {
    const [light, dark] = await Promise.all([drawTimeline(page, 'light'), drawTimeline(page, 'dark')]);
    expect(Buffer.from(light.png).equals(Buffer.from(dark.png))).toBe(false);
    expect(light.alt).toBe(dark.alt);
    for (const { png } of [light, dark]) expect(coloursOf(readPng(png)).size).toBeGreaterThan(5);
  });

  it('is the same each time', async () => {
    const [one, other] = [await drawTimeline(page, 'dark'), await drawTimeline(page, 'dark')];
    expect(Buffer.from(one.png).equals(Buffer.from(other.png))).toBe(true);
  });

  it('is drawn of hostile texts, and of as many as a page has', async () => {
    const entries = Array.from({ length: 25 }, (_, index) => {
      const text = HOSTILE[index % HOSTILE.length] ?? '';
      return { text, source: text, isDisputed: index % 3 === 0, from: `20${10 + index}-01-01` };
    });
    const groups = [{ heading: 'x', note: HOSTILE.join(' '), citations: [1, 2, 3] }];
    const { png, alt } = await drawTimeline(
      timelinePage(entries, { title: HOSTILE.join(' '), groups }),
      'light',
    );
    const { width, height } = readPng(png);
    expect(width * height).toBeLessThan(2_500_000);
    expect(png.length).toBeLessThan(2_000_000);
    expect(alt.length).toBeLessThanOrEqual(1_024);
  });

  it('is drawn of a page without any moment', async () => {
    const { png, alt } = await drawTimeline(timelinePage([], { total: 0 }), 'light');
    readPng(png);
    expect(alt).toBe('Timeline of The bridge: 0 entries.');
  });
});
