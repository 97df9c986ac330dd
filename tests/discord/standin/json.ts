/** What JSON.parse can give, and narrow ways to look into it without trusting it. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** Throws a SyntaxError for anything that is not JSON. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, or an empty one. */
export function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The objects of a list; anything else is left out. */
export function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
}

export function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a string, or an empty one. */
export function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The value as a number, or zero. */
export function number(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** Strings, and numbers as strings, of a list. */
export function texts(value: Json | undefined): string[] {
  return list(value).filter((item) => typeof item === 'string');
}
