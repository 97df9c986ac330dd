import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { Store } from '../../../src/tracking/store/store.ts';
import { deeds } from './deeds.ts';
import type { Mutation } from './house.ts';
import { openTenant } from './tenant.ts';
import { wrongs } from './wrongs.ts';

/** Each leaves out one look at whose something is. */
const MUTATIONS: readonly (readonly [string, Mutation])[] = [
  ['lists the feeds of all', withoutScope(/FROM feed[\s\S]*WHERE feed\.scope = \?$/)],
  ['lists the watches of all', withoutScope(/FROM watch WHERE scope = \? ORDER/)],
  ['names the articles of all', withoutScope(/arrived_at, head FROM article WHERE scope = \?/)],
  ['keeps the drafts of all', withoutScope(/FROM draft WHERE id = \? AND scope = \?/)],
  ['exports the articles of all', withoutScope(/\* FROM article WHERE scope = \? AND \(id, version\)/)],
  ['opens the articles of all', { archive: openToAll }],
  ['completes with the words of all', { archive: completingForAll }],
];

describe('the check itself', () => {
  it.each(MUTATIONS)(
    'sees what %s',
    async (_, mutation) => {
      const samples = fc.sample(deeds, { numRuns: 40, seed: 7 });
      let found: string[] = [];
      for (const sample of samples) {
        if (found.length === 0) found = await wrongs(sample, 2, mutation);
      }
      expect(found).not.toEqual([]);
    },
    120_000,
  );
});

/** Queries like this one ask for no scope any more. */
function withoutScope(pattern: RegExp): Mutation {
  return {
    store(store) {
      const prepare = store.database.prepare.bind(store.database);
      const loose = (sql: string) =>
        pattern.test(sql) ? sql.replace(/((?:feed\.)?scope) = \?/, '($1 = ? OR 1)') : sql;
      const database: Store['database'] = Object.create(store.database, {
        prepare: { value: (sql: string) => prepare(loose(sql)) },
      });
      return { ...store, database };
    },
  };
}

const scopes = [0, 1, 2].map((number) => openTenant(number, new Date(0)).scope);

function openToAll(archive: Archive): Archive {
  return {
    ...archive,
    async article(key) {
      const found = await Promise.all(scopes.map((scope) => archive.article(key, scope)));
      return found.find((article) => article !== null) ?? null;
    },
  };
}

function completingForAll(archive: Archive): Archive {
  return {
    ...archive,
    async complete(field, typed, _, limit) {
      const found = await Promise.all(scopes.map((scope) => archive.complete(field, typed, scope, limit)));
      return found.flat().slice(0, limit);
    },
  };
}
