import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, type View } from '../../preview/browser.ts';
import { openPreview } from '../../preview/open.ts';
import type { PreviewServer } from '../../preview/server.ts';
import { openDesk, warmUp } from '../../src/startup.ts';

/** What an article may hold that means something to a page, or to Discord. */
const HOSTILE = {
  title: 'Harbour <img src=x onerror=alert(1)> wall opens',
  source: 'Harbour Daily',
  published: '2024-05-02',
  url: 'https://harbour.example/wall?a="><script>alert(1)</script>',
  text: [
    'The harbour wall <script>document.title = "stolen"</script> was opened by Mayor Ada Byrne on Monday.',
    'The harbour cost was **four** million pounds, [she said](javascript:alert(1)), @everyone.',
    `The harbour ${'wall'.repeat(200)} is long.`,
    '&lt;b&gt;The harbour&lt;/b&gt; "closes" at <b>dusk</b> each day, said Byrne.',
  ].join('\n\n'),
};

let server: PreviewServer;
let folder: string;
let browser: OpenBrowser;
let page: Page;
/** What the browser complained of, and where it went besides the preview. */
let complaints: string[];
let elsewhere: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  writeFileSync(join(folder, 'harbour.json'), JSON.stringify(HOSTILE));
  const { desk, articles } = await openDesk(['seeds', 'docs/sample', folder]);
  await warmUp(desk);
  const log = { info: () => {}, warn: fail, error: fail };
  const listening = await openPreview({ desk, articles, log, port: 0 });
  if (!listening.ok) throw new Error(listening.reason);
  server = listening.server;
});

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

function fail(fields: object, message: string): void {
  complaints.push(`${message} ${JSON.stringify(fields)}`);
}

async function start(view: View = {}): Promise<void> {
  browser = await openBrowser(view);
  page = browser.page;
  complaints = [];
  elsewhere = [];
  browser.context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  browser.context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== server.address && url.protocol !== 'data:') elsewhere.push(request.url());
  });
  await page.goto(server.address);
  await page.locator('.welcome').waitFor();
}

/** Whatever a test does: no error on the page, none in the bot, and no request but to the preview. */
async function finish(): Promise<void> {
  await browser.close();
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
}

const field = () => page.getByRole('combobox', { name: /^Message/ });
const option = (name: RegExp) => page.getByRole('combobox', { name });
const offered = () => page.getByRole('listbox').getByRole('option');
const messages = () => page.locator('#log .message');

/** Types a command line and sends it as it stands, whatever is offered for it. */
async function send(line: string): Promise<Locator> {
  const before = await messages().count();
  await field().fill(line);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  if (await page.locator('#popup').isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await messages().nth(before).waitFor();
  return messages().nth(before);
}

describe('a wide page', () => {
  beforeEach(() => start());
  afterEach(finish);

  it('answers what was completed, shows it among its neighbours, and shares that', async () => {
    await field().pressSequentially('/who yang');
    await offered().filter({ hasText: 'Yang Jiechi' }).first().click();
    await page.keyboard.press('Enter');
    const answer = messages().first();
    await expect.poll(() => answer.textContent()).toContain('You used /who');
    expect(await answer.textContent()).toContain('Yang Jiechi');
    await answer.getByRole('button', { name: 'Context 1' }).click();
    const context = messages().nth(1);
    await expect.poll(() => context.textContent()).toContain('Only you can see this');
    await context.getByRole('button', { name: 'Share' }).click();
    const shared = messages().nth(2);
    await expect.poll(() => shared.textContent()).toContain('Shared by You');
    expect(await shared.textContent()).not.toContain('Only you can see this');
    await context.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => messages().count()).toBe(2);
  });

  it('turns pages in their place, and keeps the focus', async () => {
    const answer = await send('/search china');
    const id = await answer.getAttribute('id');
    expect(await answer.textContent()).toContain('1–');
    await answer.getByRole('button', { name: 'Next page' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => answer.textContent()).toContain('[6]');
    expect(await answer.getAttribute('id')).toBe(id);
    expect(await messages().count()).toBe(1);
    const focused = page.locator(':focus');
    expect(await focused.evaluate((element) => element.closest('.message')?.id)).toBe(id);
    await answer.getByRole('button', { name: 'Previous page' }).click();
    await expect.poll(() => answer.textContent()).toContain('[1]');
  });

  it('opens the article that is chosen of a menu', async () => {
    const answer = await send('/search cyber security');
    await answer.getByRole('combobox').selectOption({ index: 1 });
    await expect.poll(() => messages().nth(1).textContent()).toContain('/article');
    expect(await messages().nth(1).textContent()).toContain('Only you can see this');
  });

  it('answers words to Dateline, and leaves other words alone', async () => {
    const words = await send('Good morning');
    expect(await words.textContent()).toContain('Good morning');
    await send('@Dateline who co-chairs the economic track talks?');
    await expect.poll(() => messages().count()).toBe(3);
    expect(await messages().nth(2).textContent()).toContain('Jacob Lew');
  });

  it('takes a message to a command of its menu', async () => {
    const words = await send('Wang Yang and Jacob Lew will co-chair the economic track talks.');
    await words.hover();
    await words.getByRole('button', { name: 'Apps for this message' }).click();
    const items = page.getByRole('menuitem');
    await page.keyboard.press('Escape');
    expect(await items.count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await items.filter({ hasText: 'Check' }).click();
    await expect.poll(() => messages().nth(1).textContent()).toContain('Wang and Lew will co-chair');
    expect(await messages().nth(1).textContent()).toContain('Only you can see this');
  });

  it('shows the picture of a timeline, and takes it away', async () => {
    const answer = await send('/timeline Hallow Dam');
    await answer.getByRole('button', { name: 'Picture (light)' }).click();
    const picture = answer.locator('.gallery img');
    await expect.poll(() => picture.count()).toBe(1);
    expect(await picture.getAttribute('alt')).toContain('2024');
    const width = () => picture.evaluate((image) => Number(Reflect.get(image, 'naturalWidth')));
    await expect.poll(width).toBeGreaterThan(100);
    await answer.getByRole('button', { name: 'Without picture' }).click();
    await expect.poll(() => picture.count()).toBe(0);
  });

  it('keeps the channel when it is loaded again, without what was private', async () => {
    await send('/who is Wang Yang?');
    await messages().first().getByRole('button', { name: 'Context 1' }).click();
    await expect.poll(() => messages().count()).toBe(2);
    await page.reload();
    await expect.poll(() => messages().count()).toBe(1);
  });

  it('says what is wrong, and sends nothing', async () => {
    await field().fill('/nothing');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('no such command');
    await field().fill('/who ');
    await option(/^question/).waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('question needs a value.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => option(/^question/).count()).toBe(0);
    expect(await messages().count()).toBe(0);
  });

  it('shows what articles say as words, whatever they say', async () => {
    const answer = await send('/search harbour');
    const text = await answer.textContent();
    expect(text).toContain('<script>document.title = "stolen"</script>');
    expect(text).toContain('**four** million pounds, [she said](javascript:alert(1)), @everyone');
    expect(await answer.locator('script, b, img:not(.avatar), a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toBe('Dateline: preview');
    await answer.getByRole('button', { name: 'Context 1' }).click();
    await messages().nth(1).waitFor();
    expect(await messages().nth(1).locator('script, b').count()).toBe(0);
  });

  it('opens links without handing itself over', async () => {
    const links = (await send('/search harbour')).locator('a[href]');
    await expect.poll(() => links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/harbour\.example\/wall/);
    }
  });

  it('turns dark and light', async () => {
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(ground).not.toBe(light);
    await page.reload();
    expect(await ground()).not.toBe(light);
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(ground).toBe(light);
  });
});

describe('the keyboard alone', () => {
  beforeEach(() => start());
  afterEach(finish);

  it('asks, adds an option, reads on and shows the context', async () => {
    const keys = async (...all: string[]) => {
      for (const key of all) await page.keyboard.press(key);
    };
    await page.keyboard.type('/se');
    await expect.poll(() => offered().first().textContent()).toContain('/search');
    await keys('Tab');
    await option(/^query/).waitFor();
    await page.keyboard.type('china');
    await page.waitForTimeout(500);
    await keys('Escape', 'Tab');
    await offered().first().waitFor();
    await page.keyboard.type('priv');
    await keys('Enter');
    await option(/^private/).waitFor();
    await keys('ArrowDown', 'ArrowUp', 'Enter');
    expect(await option(/^private/).inputValue()).toBe('True');
    await keys('Enter');
    await expect.poll(() => messages().first().textContent()).toContain('Only you can see this');
    // Backwards out of the field, into the message.
    for (let step = 0; step < 12; step++) {
      await keys('Shift+Tab');
      if ((await page.locator(':focus').textContent())?.startsWith('Next page')) break;
    }
    await keys('Enter');
    await expect.poll(() => messages().first().textContent()).toContain('[6]');
  });

  it('walks the commands with the arrows, and closes them with Escape', async () => {
    await page.keyboard.type('/');
    await offered().first().waitFor();
    const marked = page.locator('[role="option"][aria-selected="true"]');
    const first = await marked.textContent();
    await page.keyboard.press('ArrowDown');
    expect(await marked.textContent()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await marked.textContent()).toBe(first);
    const active = await field().getAttribute('aria-activedescendant');
    expect(await marked.getAttribute('id')).toBe(active);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('listbox').isVisible()).toBe(false);
  });

  it('takes a command of a group by both of its words, with a file and a channel', async () => {
    await page.keyboard.type('/add f');
    await expect.poll(() => offered().first().textContent()).toContain('/add file');
    await page.keyboard.press('Enter');
    const paper = page.getByLabel(/^file:/);
    await paper.setInputFiles({ name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from('Old news.') });
    // Enter in the field for a file would ask for another one.
    await field().press('Enter');
    // Nothing is tracked in a preview, and the reply says so to the one who asked.
    await expect.poll(() => messages().first().textContent()).toMatch(/\/add file.*file: old\.txt/s);
    await page.keyboard.type('/feed import ');
    await page.getByLabel(/^file:/).waitFor();
    await field().focus();
    await page.keyboard.type('chan');
    await page.keyboard.press('Enter');
    await expect.poll(() => offered().first().textContent()).toContain('#general');
  });

  it('takes a command back, letter by letter', async () => {
    await page.keyboard.type('/who ');
    await option(/^question/).waitFor();
    await page.keyboard.press('Backspace');
    expect(await field().inputValue()).toBe('/who');
    await expect.poll(() => offered().first().textContent()).toContain('/who');
  });
});

describe.each([
  ['light', false],
  ['dark', true],
])('a narrow page in %s', (_, dark) => {
  beforeEach(() => start({ dark, width: 360, height: 640 }));
  afterEach(finish);

  it('scrolls up and down, and not to the side', async () => {
    for (const line of ['/search harbour', '/who co-chairs the economic track talks?', '/help', '/sources']) {
      await send(line);
    }
    await field().pressSequentially('/');
    await offered().first().waitFor();
    const boxes = page.locator('html, main, .log, .message, .container');
    const over = await boxes.evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
    expect(Math.max(...over)).toBeLessThanOrEqual(0);
    expect(await page.evaluate<number>('innerWidth')).toBe(360);
  });
});
