import type { Json } from './json.ts';
import { nested, type Problem } from './rules/problem.ts';

/** What a route answers; `refusal` is there when Discord says no, and becomes a violation. */
export interface Reply {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly rule: string;
  readonly reason: string;
  readonly code: number;
  readonly problems: readonly Problem[];
}

export function ok(body: Json): Reply {
  return { status: 200, body };
}

/** Nothing to say, and no content type either. */
export const noContent: Reply = { status: 204 };

/** An error in Discord's form; `rule` is our own name of what was broken. */
export function refuse(status: number, code: number, rule: string, message: string): Reply {
  return { status, body: { message, code }, refusal: { rule, reason: message, code, problems: [] } };
}

/** 50006 when the only fault of a body is that there is nothing in it, else 50035 with the places. */
export function refuseBody(problems: readonly Problem[]): Reply {
  const [first] = problems;
  const rule = first?.rule ?? 'schema';
  const reason = problems.map(({ path, message }) => `${path || 'body'}: ${message}`).join('; ');
  if (problems.every((problem) => problem.rule === 'empty')) {
    const body = { message: 'Cannot send an empty message', code: 50006 };
    return { status: 400, body, refusal: { rule, reason, code: 50006, problems } };
  }
  const body = { message: 'Invalid Form Body', code: 50035, errors: nested(problems) };
  return { status: 400, body, refusal: { rule, reason, code: 50035, problems } };
}

export function missingAccess(): Reply {
  return refuse(403, 50001, 'missing-access', 'Missing Access');
}

export function unknownMessage(): Reply {
  return refuse(404, 10008, 'unknown-message', 'Unknown Message');
}
