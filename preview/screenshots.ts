import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Page } from 'playwright-core';
import { openDesk, warmUp } from '../src/startup.ts';
import { openBrowser } from './browser.ts';
import { openPreview } from './open.ts';

/** Draws the main replies as PNG files: `npm run screenshots -- --out DIR [--articles DIR]... [--line '/who …']...` */

interface Options {
  readonly out: string;
  readonly articles?: string[];
  readonly line?: string[];
}

/** After which nothing more is offered for what was typed. */
const SETTLED_MS = 500;

const LINES = [
  '/who co-chairs the economic track talks?',
  '/when did the talks begin?',
  '/search cyber security',
  '/ask Who is Angela Merkel?',
];

const VIEWS = [
  { name: 'light-wide', dark: false, width: 900 },
  { name: 'dark-wide', dark: true, width: 900 },
  { name: 'light-narrow', dark: false, width: 390 },
  { name: 'dark-narrow', dark: true, width: 390 },
] as const;

const collect = (value: string, before: string[] = []) => [...before, value];
const { out, articles, line } = new Command('npm run screenshots --')
  .requiredOption('--out <dir>', 'where the pictures go')
  .option('--articles <dir>', 'folder of articles; repeatable', collect)
  .option('--line <line>', 'a command line to draw the reply to; repeatable', collect)
  .parse()
  .opts<Options>();

mkdirSync(out, { recursive: true });
const { desk, articles: count } = await openDesk(articles ?? ['seeds']);
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
for (const view of VIEWS) {
  const browser = await openBrowser({ ...view, height: 900 });
  await browser.page.goto(listening.server.address);
  for (const each of line ?? LINES) {
    await shoot(browser.page, each, join(out, `${slug(each)}-${view.name}.png`));
  }
  await browser.close();
}
await listening.server.close();
process.exit(0);

/** Types a command line as somebody would, and draws the message that comes. */
async function shoot(page: Page, commandLine: string, path: string): Promise<void> {
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
  // The whole message, however tall: the window grows with it.
  const { height = 0 } = (await message.boundingBox()) ?? {};
  const { width = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: Math.max(900, Math.ceil(height) + 300) });
  await page.mouse.move(0, 0);
  await message.screenshot({ path });
  await page.setViewportSize({ width, height: 900 });
}

function slug(commandLine: string): string {
  return commandLine
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}
