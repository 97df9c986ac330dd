import { describe, expect, it } from 'vitest';
import { listSources } from '../../src/answers/sources.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import type { Article } from '../../src/articles/article.ts';
import { readBytes } from '../../src/articles/folder.ts';

/** Different stories under these ids, the second and later names of a pair repeating the first: `b=a`. */
async function shelf(...names: readonly string[]) {
  const archive = createMemoryArchive();
  for (const name of names) {
    const [id = '', copyOf = null] = name.split('=');
    const text = `The ferry ${copyOf ?? id} will stop in May, the council said on Monday.`;
    const record = JSON.stringify({ id, title: `About ${id}`, text });
    for (const reading of await readBytes(Buffer.from(record), `${id}.json`, { scope: 'shared' })) {
      if (reading.kind === 'article') await archive.put([{ ...reading.article, copyOf } satisfies Article]);
    }
  }
  return { archive, scope: 'shared' as const };
}

const textOf = async (...names: readonly string[]) => {
  const answer = await listSources(await shelf(...names), []);
  return answer.status === 'done' ? answer.text : answer.status;
};

describe('/sources', () => {
  it('counts all articles, and says how many of them repeat another', async () => {
    expect(await textOf('a')).toBe('I know 1 article with 1 passage.');
    expect(await textOf('a', 'b')).toBe('I know 2 articles with 2 passages.');
    expect(await textOf('a', 'b=a')).toBe(
      'I know 2 articles, 1 of which repeats another one, with 2 passages.',
    );
    expect(await textOf('a', 'b=a', 'c=a')).toBe(
      'I know 3 articles, 2 of which repeat another one, with 3 passages.',
    );
  });

  it('says what could not be read, and names it', async () => {
    const skipped = [{ file: 'a.doc', line: null, reason: 'It is not read.' }];
    expect(await listSources(await shelf('a'), skipped)).toMatchObject({
      text: 'I know 1 article with 1 passage. 1 file could not be read.',
      rows: [
        { label: 'unknown source', value: '1 article' },
        { label: 'Skipped: a.doc', value: 'It is not read.' },
      ],
    });
  });
});
