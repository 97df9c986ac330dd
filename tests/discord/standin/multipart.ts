import { type Json, parseJson } from './json.ts';

export interface Upload {
  /** The n of `files[n]`, which `attachments` refer to as `id`. */
  readonly index: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

export interface Form {
  readonly body: Json;
  readonly files: readonly Upload[];
}

/** Reads multipart/form-data as Discord takes it: `payload_json` and `files[n]`. Or says what is wrong. */
export async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Form | string> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return 'The body is not the multipart/form-data that its content type announces';
  }
  const files: Upload[] = [];
  let body: Json | null = null;
  for (const [key, value] of form) {
    if (form.getAll(key).length > 1) return `There are two form fields ${key}`;
    const index = /^files\[(\d)\]$/.exec(key)?.[1];
    if (key === 'payload_json' && typeof value === 'string') {
      try {
        body = parseJson(value);
      } catch {
        return 'payload_json is not JSON';
      }
    } else if (index !== undefined && typeof value !== 'string') {
      if (value.name === '') return `${key} has no file name`;
      if (value.size === 0) return `${key} is empty`;
      files.push({ index, name: value.name, type: value.type, size: value.size });
    } else {
      return `Discord knows no form field ${key}`;
    }
  }
  return body === null ? 'There is no payload_json' : { body, files };
}
