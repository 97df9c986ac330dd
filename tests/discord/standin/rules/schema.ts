/**
 * Discord's own request schemas, compiled once a process and made strict: an unknown key is an error at every
 * level, and a union is judged by its `type` alone, so that errors are about the branch that was meant.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, type Json, type JsonObject, list, object, objects, parseJson, text } from '../json.ts';
import type { Problem } from './problem.ts';

const source = parseJson(readFileSync(new URL('../../schemas/discord.json', import.meta.url), 'utf8'));
const definitions = object(object(source).$defs);

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  logger: false,
  // Lengths in UTF-16 units, as discord.js counts: never less than what Discord counts.
  unicode: false,
});
addFormats.default(ajv);
ajv.addFormat('snowflake', (value: string) => /^\d{1,20}$/.test(value) && BigInt(value) < 2n ** 64n);
ajv.addFormat('nonce', (value: string) => value.length <= 25);
ajv.addFormat('int32', { type: 'number', validate: (n: number) => Number.isInteger(n) && n === (n | 0) });
ajv.addFormat('int64', { type: 'number', validate: (n: number) => Number.isSafeInteger(n) });
ajv.addSchema(object(tighten(source)));

const compiled = new Map<string, ValidateFunction>();

/** A definition by name, to read limits from. Throws for a name that was not extracted. */
export function definition(name: string): JsonObject {
  const schema = definitions[name];
  if (!isObject(schema)) throw new Error(`${name} is not among the extracted schemas`);
  return schema;
}

/** Checks a value against one of the extracted schemas; `at` is put before every path. */
export function checkSchema(name: string, value: unknown, at = ''): Problem[] {
  const validate = validator(name);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter((error) => !isNoise(error));
  return (telling.length > 0 ? telling : errors).map((error) => problemOf(error, at));
}

/** Compiles the validators of these definitions, so that no request has to wait for it (some 300 ms in all). */
export function prepare(names: readonly string[]): void {
  for (const name of names) validator(name);
}

function validator(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  definition(name);
  const validate = ajv.compile({ $ref: `discord#/$defs/${name}` });
  compiled.set(name, validate);
  return validate;
}

/** The other half of “null or …”, and summaries of errors that stand beside them. */
function isNoise(error: ErrorObject): boolean {
  if (error.keyword === 'type' && error.params.type === 'null') return true;
  return error.keyword === 'oneOf' || error.keyword === 'anyOf' || error.keyword === 'if';
}

function problemOf(error: ErrorObject, at: string): Problem {
  const unknown = error.keyword === 'additionalProperties' ? `.${error.params.additionalProperty}` : '';
  const path = `${at}${error.instancePath.replaceAll('/', '.')}${unknown}`.replace(/^\./, '');
  if (unknown !== '') return { path, rule: 'unknown-key', message: 'Discord knows no such key' };
  const detail = error.keyword === 'enum' ? `: ${JSON.stringify(error.params.allowedValues)}` : '';
  return { path, rule: 'schema', message: `${error.message ?? error.keyword}${detail}` };
}

/** Forbids unknown keys, and turns unions that `type` tells apart into discriminated ones. */
function tighten(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(tighten);
  if (!isObject(schema)) return schema;
  const strict: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) strict[key] = tighten(value);
  if (isObject(strict.properties) && schema.type === 'object') strict.additionalProperties ??= false;
  const branches = byType(schema.oneOf);
  if (branches !== null) {
    delete strict.oneOf;
    Object.assign(strict, branches);
  }
  // discord.js sends this bit set as a string, which Discord takes and its description does not.
  if (isObject(strict.default_member_permissions)) {
    strict.default_member_permissions = { type: ['string', 'integer', 'null'], pattern: '^\\d{1,17}$' };
  }
  return strict;
}

/** A union of components or of command options as “if `type` is 2, then it is a button”, or null for other unions. */
function byType(union: Json | undefined): JsonObject | null {
  const branches = objects(union).map(({ $ref }) => ({ $ref: text($ref), type: typeOf(text($ref)) }));
  if (branches.length < 2 || branches.some(({ type }) => type === null)) return null;
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: branches.map(({ type }) => type) } },
    allOf: branches.map(({ $ref, type }) => ({
      if: { properties: { type: { const: type } } },
      // biome-ignore lint/suspicious/noThenProperty: this is JSON Schema's own keyword.
      then: { $ref },
    })),
  };
}

/** The one value that `type` has in a definition, or null. */
function typeOf($ref: string): Json {
  const properties = object(object(definitions[$ref.replace('#/$defs/', '')]).properties);
  const values = list(object(properties.type).enum);
  return values.length === 1 ? (values[0] ?? null) : null;
}
