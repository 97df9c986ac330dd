import type { JsonObject } from '../json.ts';

/** One reason why Discord would refuse a body. */
export interface Problem {
  /** Where: `components.0.label`; empty for the body itself. */
  readonly path: string;
  /** Which rule: `schema`, `unknown-key`, `text-total` … Tests assert on it. */
  readonly rule: string;
  readonly message: string;
}

/** Collects problems under a path. */
export type Report = (path: string, rule: string, message: string) => void;

export function collector(): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  return { problems, report: (path, rule, message) => problems.push({ path, rule, message }) };
}

/** Discord's nested form: `{ components: { 0: { label: { _errors: [{ code, message }] } } } }`. */
export function nested(problems: readonly Problem[]): JsonObject {
  const root: JsonObject = {};
  for (const { path, rule, message } of problems) {
    let node = root;
    for (const key of path.split('.').filter((part) => part !== '')) {
      const next = node[key];
      const child: JsonObject = typeof next === 'object' && next !== null && !Array.isArray(next) ? next : {};
      node[key] = child;
      node = child;
    }
    const error = { code: rule.toUpperCase().replaceAll('-', '_'), message };
    node._errors = Array.isArray(node._errors) ? [...node._errors, error] : [error];
  }
  return root;
}
