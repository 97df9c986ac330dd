import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Locator, Page } from 'playwright-core';
import { openDesk, warmUp } from '../src/startup.ts';
import { openBrowser } from './browser.ts';
import { openPreview } from './open.ts';

/**
 * Draws replies as PNG files: `npm run screenshots -- --out DIR`. Those of docs/pictures are drawn by
 * `npm run screenshots -- --out docs/pictures --view dark-wide --tallest 600 --line '…'`.
 */

interface Options {
  readonly out: string;
  readonly articles: readonly string[];
  readonly line: readonly string[];
  readonly view: readonly string[];
  readonly tallest: number;
}

/** Made up, and shipped so that the pictures can be drawn again. */
const SAMPLE = 'docs/sample';

/** Stands between a command line and the buttons that are pressed one after another. */
const PRESSED = ' > ';

const LINES = [
  '/who is Elena Marsh?',
  '/when did the spillway give way?',
  '/search spillway',
  '/timeline Hallow Dam',
  '/timeline Hallow Dam > Picture (dark)',
  '/timeline Hallow Dam > Picture (light)',
  '/compare Hallow Dam',
  '/person Elena Marsh',
  '/check The flood did damage of 60 million pounds. Dame Miriam Holt will lead the inquiry.',
  '/who is Elena March?',
];

const VIEWS = [
  { name: 'light-wide', dark: false, width: 720 },
  { name: 'dark-wide', dark: true, width: 720 },
  { name: 'light-narrow', dark: false, width: 390 },
  { name: 'dark-narrow', dark: true, width: 390 },
] as const;

/** After which nothing more is offered for what was typed. */
const SETTLED_MS = 500;

const collect = (value: string, before: readonly string[] = []) => [...before, value];
const {
  out,
  articles = [SAMPLE],
  line = LINES,
  view: views = VIEWS.map(({ name }) => name),
  tallest = Number.POSITIVE_INFINITY,
} = new Command('npm run screenshots --')
  .requiredOption('--out <dir>', 'where the pictures go')
  .option('--articles <dir>', `folder of articles instead of ${SAMPLE}; repeatable`, collect)
  .option('--line <line>', 'a command line to draw the reply to, and buttons to press; repeatable', collect)
  .option('--view <view>', `one of ${VIEWS.map(({ name }) => name).join(', ')}; repeatable`, collect)
  .option('--tallest <n>', 'where a message is cut off, in pixels', Number)
  .parse()
  .opts<Partial<Options> & Pick<Options, 'out'>>();

mkdirSync(out, { recursive: true });
const { desk, articles: count } = await openDesk(articles);
await warmUp(desk);
const quiet = () => {};
const warn = (fields: object, message: string) => console.error(message, fields);
const listening = await openPreview({
  desk,
  articles: count,
  log: { info: quiet, warn, error: warn },
  port: 0,
});
if (!listening.ok) throw new Error(listening.reason);
for (const view of VIEWS.filter(({ name }) => views.includes(name))) {
  const browser = await openBrowser({ ...view, height: 900 });
  await browser.page.goto(listening.server.address);
  for (const each of line) {
    await shoot(browser.page, each, join(out, `${slug(each)}-${view.name}.png`));
  }
  await browser.close();
}
await listening.server.close();
process.exit(0);

/** Types a command line as somebody would, presses the buttons named after it, and draws the message that is then there. */
async function shoot(page: Page, line: string, path: string): Promise<void> {
  const [commandLine = '', ...labels] = line.split(PRESSED);
  const messages = page.locator('#log .message');
  const before = await messages.count();
  await page.locator('#message').fill(commandLine);
  // What is offered comes a moment after the last letter; it is not what is to be asked.
  await page.waitForTimeout(SETTLED_MS);
  if (await page.locator('#popup').isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await messages.nth(before).waitFor();
  const message = messages.last();
  await message.locator('.container').first().waitFor();
  for (const label of labels) {
    await message.getByRole('button', { name: label }).click();
    await page.locator('.message[aria-busy]').waitFor({ state: 'detached' });
  }
  // Pictures come after the message that shows them.
  await page.waitForLoadState('networkidle');
  await drawWhole(page, message, path);
}

/** Draws a message however tall it is: the window grows with it. */
async function drawWhole(page: Page, message: Locator, path: string): Promise<void> {
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  const { height = 0 } = (await message.boundingBox()) ?? {};
  await page.setViewportSize({ ...window, height: Math.max(window.height, Math.ceil(height) + 300) });
  await page.mouse.move(0, 0);
  await page.locator('#message').focus();
  await message.scrollIntoViewIfNeeded();
  const box = await message.boundingBox();
  if (box !== null) {
    await page.screenshot({ path, clip: { ...box, height: Math.min(box.height, tallest) } });
  }
  await page.setViewportSize(window);
}

function slug(commandLine: string): string {
  return commandLine
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}
