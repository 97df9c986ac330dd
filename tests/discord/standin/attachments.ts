import { isObject, type JsonObject, list, objects, text } from './json.ts';
import type { Upload } from './multipart.ts';
import type { Problem } from './rules/problem.ts';
import type { Message } from './types.ts';

/** A message's attachments after a body: those kept (all, unless the body lists some) and the uploaded ones. */
export function attachments(
  body: JsonObject,
  files: readonly Upload[],
  before: readonly JsonObject[],
  nextId: () => string,
): JsonObject[] {
  const listed = objects(body.attachments);
  const kept = Array.isArray(body.attachments)
    ? before.filter(({ id }) => listed.some((one) => one.id === id))
    : before;
  const added = files.map((file) => ({
    id: nextId(),
    filename: file.name,
    size: file.size,
    content_type: file.type,
    description: text(listed.find(({ id }) => id === file.index)?.description),
    url: `https://cdn.discordapp.com/attachments/${file.name}`,
    proxy_url: `https://media.discordapp.net/attachments/${file.name}`,
  }));
  return [...kept, ...added];
}

/** Attachments that a body lists and that are neither uploaded with it nor there already. */
export function missingFiles(
  body: JsonObject,
  files: readonly Upload[],
  before: Message | null,
  at: string,
): Problem[] {
  const kept = before === null ? [] : objects(before.raw.attachments).map(({ id }) => text(id));
  const path = `${at}attachments`;
  return list(body.attachments).flatMap((item) => {
    const id = isObject(item) ? text(item.id) : '';
    const upload = files.find(({ index }) => index === id);
    const filename = isObject(item) ? text(item.filename) : '';
    if (upload !== undefined && filename !== '' && filename !== upload.name) {
      return [{ path, rule: 'file-name', message: `${upload.name} is not ${filename}` }];
    }
    if (id === '' || upload !== undefined || kept.includes(id)) return [];
    return [{ path, rule: 'missing-file', message: `There is no file ${id}` }];
  });
}
