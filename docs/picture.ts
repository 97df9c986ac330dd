import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ComponentType } from 'discord.js';
import { render } from '../src/discord/render.ts';
import { openDesk } from '../src/startup.ts';

/** Draws the reply that Discord gets to a question about the seed articles: `npx tsx docs/picture.ts` writes reply.svg. */

const WIDTH = 760;
const LEFT = 92;
const RIGHT = WIDTH - 40;
const COLOURS = {
  page: '#313338',
  box: '#2b2d31',
  text: '#dbdee1',
  faint: '#949ba4',
  bar: '#4e5058',
  button: '#4e5058',
};

interface Style {
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
}

const shapes: string[] = [];
let y = 84;

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Widths of a common sans-serif face, near enough to break lines. */
function widthOf(text: string, { size, bold }: Style): number {
  const narrow = (text.match(/[iljtfr.,:;'’“”|()[\] ]/g) ?? []).length;
  const wide = (text.match(/[mwMW&@—]/g) ?? []).length;
  return (text.length * 0.585 - narrow * 0.25 + wide * 0.25) * size * (bold ? 1.06 : 1);
}

/** One paragraph of Discord's markdown: `**bold**` and backslashes, broken into lines. */
function paragraph(markdown: string, style: Style, left: number): void {
  let x = left;
  let line: string[] = [];
  const flush = () => {
    if (line.length > 0)
      shapes.push(`<text y="${y}" font-size="${style.size}" xml:space="preserve">${line.join('')}</text>`);
    line = [];
    x = left;
    y += style.size * 1.5;
  };
  for (const [index, part] of markdown.split('**').entries()) {
    const bold = style.bold || index % 2 === 1;
    for (const word of part.replace(/\\(.)/g, '$1').match(/\s*\S+|\s+$/g) ?? []) {
      const width = widthOf(word, { ...style, bold });
      if (x + width > RIGHT - 20 && x > left) flush();
      const shown = x === left ? word.trimStart() : word;
      const at = x === left ? ` x="${left}"` : '';
      const attributes = `${at} fill="${style.colour}"${bold ? ' font-weight="700"' : ''}`;
      line.push(`<tspan${attributes}>${escapeXml(shown)}</tspan>`);
      x += widthOf(shown, { ...style, bold });
    }
  }
  flush();
}

function block(content: string): void {
  const top = y - 14;
  const quoted = content.startsWith('> ');
  for (const line of content.split('\n')) {
    const text = line.replace(/^> /, '');
    const left = quoted ? LEFT + 34 : LEFT + 18;
    if (text.startsWith('### ')) paragraph(text.slice(4), { size: 19, colour: '#f2f3f5', bold: true }, left);
    else if (text.startsWith('-# '))
      paragraph(text.slice(3), { size: 12.5, colour: COLOURS.faint, bold: false }, left);
    else paragraph(text, { size: 15, colour: COLOURS.text, bold: false }, left);
  }
  if (quoted)
    shapes.push(
      `<rect x="${LEFT + 18}" y="${top}" width="4" height="${y - top - 8}" rx="2" fill="${COLOURS.bar}"/>`,
    );
  y += 8;
}

function buttons(labels: readonly string[]): void {
  let x = LEFT + 18;
  for (const label of labels) {
    const width = widthOf(label, { size: 14, colour: '', bold: true }) + 34;
    shapes.push(
      `<rect x="${x}" y="${y - 12}" width="${width.toFixed(0)}" height="34" rx="6" fill="${COLOURS.button}"/>`,
    );
    shapes.push(
      `<text x="${x + width / 2}" y="${y + 10}" font-size="14" font-weight="600" fill="#ffffff" text-anchor="middle">${escapeXml(label)}</text>`,
    );
    x += width + 10;
  }
  y += 40;
}

const root = resolve(import.meta.dirname, '..');
const { desk } = await openDesk([resolve(root, 'seeds')]);
const asked = { command: 'when', options: { question: 'was the strategic security dialogue held?' } };
const answer = await desk.respond({ ...asked, scope: 'shared', now: new Date('2013-07-12'), limit: 2 });
const command = desk.commands.find(({ name }) => name === asked.command);
const message = render(answer, { asked, command, privately: false, trail: [0] });

let accent = COLOURS.bar;
for (const container of message.components) {
  if (container.type !== ComponentType.Container) continue;
  accent = `#${(container.accent_color ?? 0).toString(16).padStart(6, '0')}`;
  for (const component of container.components) {
    if (component.type === ComponentType.TextDisplay) block(component.content);
    if (component.type !== ComponentType.ActionRow) continue;
    buttons(component.components.map((button) => ('label' in button ? (button.label ?? '') : '')));
  }
}

const height = Math.round(y + 24);
writeFileSync(
  resolve(import.meta.dirname, 'reply.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="'Noto Sans','Helvetica Neue',Helvetica,Arial,sans-serif">
<title>A reply in Discord: the answer, the sentence that gives it in quotation marks with its matches in bold, its source, and buttons that show the context</title>
<rect width="${WIDTH}" height="${height}" rx="10" fill="${COLOURS.page}"/>
<circle cx="48" cy="50" r="22" fill="#23a55a"/><text x="48" y="57" font-size="20" font-weight="700" fill="#ffffff" text-anchor="middle">D</text>
<text x="${LEFT}" y="42" font-size="16" font-weight="600" fill="#f2f3f5">Dateline</text>
<rect x="${LEFT + 74}" y="29" width="36" height="17" rx="4" fill="#5865f2"/><text x="${LEFT + 92}" y="42" font-size="11" font-weight="600" fill="#ffffff" text-anchor="middle">APP</text>
<rect x="${LEFT}" y="56" width="${RIGHT - LEFT}" height="${height - 76}" rx="8" fill="${COLOURS.box}"/>
<rect x="${LEFT}" y="56" width="4" height="${height - 76}" rx="2" fill="${accent}"/>
${shapes.join('\n')}
</svg>
`,
);
