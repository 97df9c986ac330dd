import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import check from '../../commands/check.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { CopyFinder } from '../../src/articles/copies.ts';
import { readFolder } from '../../src/articles/folder.ts';
import { Ids } from '../../src/articles/identity.ts';
import { texts } from '../../src/catalogue/texts.ts';
import { createDesk } from '../../src/desk/desk.ts';

const root = join(import.meta.dirname, '..', '..');
const FOLDERS = ['tests/cases', 'seeds', 'tests/answers/claims/articles'];

/** `gold`: whether the articles say the same, something other in the same place, or neither. */
const claimSchema = z.strictObject({
  now: z.iso.date(),
  claim: z.string(),
  gold: z.enum(['same', 'other', 'neither']),
  set: z.enum(['tuned', 'second', 'third', 'fourth']),
  kind: z.string(),
});
const file = readFileSync(join(import.meta.dirname, 'claims', 'claims.json'), 'utf8');
const claims = z.array(claimSchema).parse(JSON.parse(file));

const archive = createMemoryArchive();
const known = { scope: 'shared', ids: new Ids(), copies: new CopyFinder() };
for (const folder of FOLDERS) {
  for await (const reading of readFolder(join(root, folder), known)) {
    if (reading.kind === 'article') await archive.put([reading.article]);
  }
}
const desk = createDesk({ archive, commands: [check], skipped: [] });
const { saysSo, saidSo, differs } = texts.check;

async function verdictOn({ claim, now }: z.infer<typeof claimSchema>): Promise<string> {
  const moment = new Date(`${now}T12:00:00Z`);
  const answer = await desk.respond({
    command: 'check',
    options: { text: claim },
    scope: 'shared',
    now: moment,
  });
  return answer.status === 'answered' ? (answer.rows[0]?.label ?? '') : answer.status;
}

const judged: (z.infer<typeof claimSchema> & { readonly verdict: string })[] = [];
for (const each of claims) judged.push({ ...each, verdict: await verdictOn(each) });
const told = (verdict: string) => judged.filter((each) => each.verdict === verdict);
const wrong = (verdicts: readonly string[], gold: string) =>
  judged.filter((each) => verdicts.includes(each.verdict) && each.gold !== gold).map(({ claim }) => claim);

describe('claims about articles of many sorts', () => {
  it('are never confirmed where the articles do not say so', () => {
    expect(wrong([saysSo], 'same')).toEqual([]);
  });

  it('are said to differ only where they do', () => {
    expect(wrong([differs], 'other')).toEqual([]);
  });

  it('are given as somebody’s words where prosecutors say so', () => {
    expect(wrong([saidSo], 'same')).toEqual([
      'Ruth Dempsey accepted 14 payments from the owner of Hartnell Construction.',
    ]);
  });

  it('are found as often as before', () => {
    expect(told(saysSo).length + told(saidSo).length).toBeGreaterThanOrEqual(80);
    expect(told(differs).length).toBeGreaterThanOrEqual(80);
  });
});
