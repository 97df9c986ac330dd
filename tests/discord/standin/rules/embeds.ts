import { type JsonObject, object, objects, text } from '../json.ts';
import type { Report } from './problem.ts';

/** Characters over all embeds of a message. */
const embedCharacters = 6000;

/** What the schema leaves open about embeds: their sum, and addresses that Discord refuses. */
export function checkEmbeds(embeds: readonly JsonObject[], files: readonly string[], report: Report): void {
  const total = embeds.reduce((sum, embed) => sum + characters(embed), 0);
  if (total > embedCharacters) {
    report('embeds', 'embed-total', `${total} characters over all embeds, ${embedCharacters} are allowed`);
  }
  for (const [index, embed] of embeds.entries()) {
    const at = `embeds.${index}`;
    if (isEmptyEmbed(embed)) report(at, 'empty-embed', 'An embed with nothing to show');
    checkAddress(embed.url, false, files, `${at}.url`, report);
    checkAddress(object(embed.author).url, false, files, `${at}.author.url`, report);
    for (const part of ['image', 'thumbnail', 'video'] as const) {
      checkAddress(object(embed[part]).url, true, files, `${at}.${part}.url`, report);
    }
    for (const [n, field] of objects(embed.fields).entries()) {
      for (const key of ['name', 'value'] as const) {
        if (text(field[key]).trim() === '')
          report(`${at}.fields.${n}.${key}`, 'required', 'May not be blank');
      }
    }
  }
}

/** Whether Discord would show nothing of it (a colour alone is nothing). */
export function isEmptyEmbed(embed: JsonObject): boolean {
  const shown = [
    embed.title,
    embed.description,
    object(embed.author).name,
    object(embed.footer).text,
    object(embed.image).url,
    object(embed.thumbnail).url,
    object(embed.video).url,
  ];
  return shown.every((part) => text(part).trim() === '') && objects(embed.fields).length === 0;
}

/** Only web addresses, and where a file may stand `attachment://name` of a file that is sent along. */
export function checkAddress(
  value: unknown,
  mayBeFile: boolean,
  files: readonly string[],
  at: string,
  report: Report,
): void {
  if (typeof value !== 'string') return;
  if (mayBeFile && value.startsWith('attachment://')) {
    if (!files.includes(value.slice('attachment://'.length))) {
      report(at, 'missing-file', `${value} is not sent along`);
    }
  } else if (!/^https?:\/\/./i.test(value)) {
    report(at, 'address-scheme', 'Only http and https addresses are allowed here');
  }
}

function characters(embed: JsonObject): number {
  const parts = [embed.title, embed.description, object(embed.author).name, object(embed.footer).text];
  for (const field of objects(embed.fields)) parts.push(field.name, field.value);
  return parts.reduce<number>((sum, part) => sum + text(part).length, 0);
}
