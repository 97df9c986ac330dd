/**
 * Copies the request schemas that the stand-in checks with out of Discord's OpenAPI description.
 *
 *     npx tsx tests/discord/schemas/extract.ts path/to/openapi.json
 *
 * Descriptions are dropped, a union of constants becomes an `enum` (as long, and far quicker to check), and
 * nothing else changes: what Discord is stricter about than its own description lives in the stand-in's rules.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Every body that the stand-in takes; what they refer to comes along. */
const roots = [
  'ApplicationCommandAutocompleteCallbackRequest',
  'ModalInteractionCallbackRequest',
  'IncomingWebhookInteractionRequest',
  'IncomingWebhookUpdateForInteractionCallbackRequestPartial',
  'IncomingWebhookRequestPartial',
  'IncomingWebhookUpdateRequestPartial',
  'MessageCreateRequest',
  'MessageEditRequestPartial',
  'ApplicationCommandUpdateRequest',
  'AvailableLocalesEnum',
];

const prose = new Set(['description', 'title', 'x-discord-union']);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function constants(union: Json | undefined): Json[] | null {
  if (!Array.isArray(union)) return null;
  const values: Json[] = [];
  for (const branch of union) {
    if (!isObject(branch) || branch.const === undefined) return null;
    values.push(branch.const);
  }
  return values;
}

/** A schema without prose. `inProperties` keeps a property that happens to be called `title`. */
function compact(schema: Json, inProperties = false): Json {
  if (Array.isArray(schema)) return schema.map((item) => compact(item));
  if (!isObject(schema)) return schema;
  const enumerated = inProperties ? null : constants(schema.oneOf);
  const kept: [string, Json][] = [];
  for (const [key, value] of Object.entries(schema)) {
    if (!inProperties && prose.has(key)) continue;
    if (key === '$ref' && typeof value === 'string') {
      kept.push([key, value.replace('#/components/schemas/', '#/$defs/')]);
    } else if (key === 'oneOf' && enumerated !== null) {
      kept.push(['enum', enumerated]);
    } else {
      kept.push([key, compact(value, key === 'properties' && !inProperties)]);
    }
  }
  return Object.fromEntries(kept);
}

function collect(schemas: JsonObject, name: string, into: Map<string, Json>): void {
  if (into.has(name)) return;
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`${name} is not in components.schemas`);
  const kept = compact(schema);
  into.set(name, kept);
  for (const [, next] of JSON.stringify(kept).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (next !== undefined) collect(schemas, next, into);
  }
}

function schemasOf(text: string): JsonObject {
  const document: Json = JSON.parse(text);
  const components = isObject(document) ? document.components : undefined;
  const schemas = isObject(components) ? components.schemas : undefined;
  if (!isObject(schemas)) throw new Error('This file has no components.schemas: is it openapi.json?');
  return schemas;
}

const source = process.argv[2];
if (source === undefined) throw new Error('Usage: tsx tests/discord/schemas/extract.ts path/to/openapi.json');
const definitions = new Map<string, Json>();
const schemas = schemasOf(readFileSync(source, 'utf8'));
for (const root of roots) collect(schemas, root, definitions);

// One definition a line: small, and a newer description shows as a readable difference.
const lines = [...definitions]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`);
writeFileSync(
  new URL('discord.json', import.meta.url),
  `{\n  "$id": "discord",\n  "$defs": {\n${lines.join(',\n')}\n  }\n}\n`,
);
console.log(`${definitions.size} schemas`);
