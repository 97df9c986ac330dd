import type { Archive } from '../../archive/archive.ts';
import type { Intake } from './intake.ts';

/** The archive, in which articles are also found by the keys of versions that others have replaced. */
export function withEarlierVersions(archive: Archive, intake: Pick<Intake, 'earlierVersion'>): Archive {
  return {
    ...archive,
    article: async (key, scope) => (await archive.article(key, scope)) ?? intake.earlierVersion(key, scope),
  };
}
