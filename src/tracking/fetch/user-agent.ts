import { texts } from '../../catalogue/texts.ts';

/** The name that sites address in their robots.txt. */
export const BOT = 'DatelineBot';

export type UserAgent =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: string };

/**
 * How the bot names itself: `DatelineBot/0.1.0 (+mailto:desk@example.org)`.
 *
 * @param contact an e-mail address or a web address for those who want to complain, or null
 */
export function userAgent(version: string, contact: string | null): UserAgent {
  const name = `${BOT}/${version}`;
  if (contact === null) return { ok: true, value: name };
  const isPlain = contact.length <= 200 && /^[!-'*-~]+$/.test(contact);
  if (!isPlain || !/^(?:https?:\/\/[^@]+$|[^@:/]+@[^@:/]+\.[^@:/]+$)/.test(contact)) {
    return { ok: false, problem: texts.fetching.noContact };
  }
  return { ok: true, value: `${name} (+${contact.includes('://') ? '' : 'mailto:'}${contact})` };
}
