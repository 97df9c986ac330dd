import { afterEach, beforeEach, describe } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { describeAcronyms } from './contract/acronyms.ts';
import { describeCompletion } from './contract/completion.ts';
import { describeCopies } from './contract/copies.ts';
import { describeFilters } from './contract/filters.ts';
import { describeKeeping } from './contract/keeping.ts';
import { describeLanguages } from './contract/languages.ts';
import { describeListing } from './contract/listing.ts';
import { describePeople } from './contract/people.ts';
import { describeScopes } from './contract/scopes.ts';
import { describeSearch } from './contract/search.ts';
import { describeSpelling } from './contract/spelling.ts';

/** What each part of the suite is given. */
export interface Subject {
  /** An empty archive of this test's own, closed after it. */
  archive(): Archive;
  /** One more, which the test closes itself. */
  create(): Promise<Archive>;
}

/** Every promise of `Archive`, for any engine. `create` gives an empty archive. */
export function archiveContract(name: string, create: () => Promise<Archive>): void {
  describe(`an archive on ${name}`, () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await create();
    });
    afterEach(() => archive.close());
    const subject: Subject = { archive: () => archive, create };
    describeKeeping(subject);
    describeSearch(subject);
    describeLanguages(subject);
    describeFilters(subject);
    describeCopies(subject);
    describeSpelling(subject);
    describeAcronyms(subject);
    describeCompletion(subject);
    describeListing(subject);
    describePeople(subject);
    describeScopes(subject);
  });
}
