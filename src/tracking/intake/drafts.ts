import { randomBytes } from 'node:crypto';
import type { Scope } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { isHome } from './address.ts';
import { previewOf } from './beginning.ts';
import { ofFile, ofLink } from './candidates.ts';
import { createDraftRows } from './draft-rows.ts';
import type { Draft, Drafted, Intake, Taken } from './intake.ts';
import { type Candidate, currentOf, type Keeping, type KeepParts, type keep } from './keep.ts';
import { linkIn } from './link.ts';
import { fetchPage } from './pages.ts';
import type { Reader } from './reading/reader.ts';
import { findKnown, isPoorer } from './same.ts';
import { toldBy } from './told.ts';

type Drafts = Pick<Intake, 'draftLink' | 'draftFile' | 'draft' | 'keepDraft' | 'discardDraft'> & {
  /** What is being drafted for a server is not written any more. */
  forgotten(scope: Scope): void;
};

export interface DraftsParts extends KeepParts {
  readonly fetcher: Fetcher;
  readonly files: Fetcher;
  readonly reader: Reader;
  readonly keep: typeof keep;
  readonly isStopped: () => boolean;
}

/** A file that is larger is not fetched. */
const LARGEST = 8 * 2 ** 20;

/** Articles that are shown to somebody before they are kept. */
export function createDrafts(parts: DraftsParts): Drafts {
  const { store, clock } = parts;
  const saved = createDraftRows(store, clock);
  /** How often a server was forgotten: what began before is not for it any more. */
  const forgettings = new Map<Scope, number>();
  const timesOf = (scope: Scope) => forgettings.get(scope) ?? 0;

  async function draft(
    candidates: readonly Candidate[],
    skipped: readonly string[],
    about: {
      readonly scope: Scope;
      readonly origin: 'link' | 'file';
      readonly addedBy: string;
      readonly times: number;
    },
  ): Promise<Drafted> {
    const { scope, origin, addedBy, times } = about;
    const finder = await parts.repeats.of(scope);
    if (parts.isStopped() || times !== timesOf(scope))
      return { kind: 'failed', reason: texts.intake.stopped };
    const batch = randomBytes(6).toString('hex');
    const drafts = candidates.map(
      (candidate, at): Draft => ({
        id: `${batch}${String(at).padStart(2, '0')}`,
        addedBy,
        ...shownOf(candidate.body),
        ...known(candidate, scope, origin, finder, parts),
      }),
    );
    store.transact(() => {
      for (const [at, candidate] of candidates.entries())
        saved.save({ id: drafts[at]?.id ?? '', scope, origin, addedBy, candidate });
    });
    return { kind: 'drafted', drafts, skipped };
  }

  return {
    async draftLink(words, scope, addedBy, signal) {
      const times = timesOf(scope);
      const link = linkIn(words);
      if (link === null) return { kind: 'failed', reason: texts.intake.noLink };
      if (isHome(link)) return { kind: 'failed', reason: texts.intake.home };
      const page = await fetchPage(link, parts, signal);
      if (page.kind === 'failed') return { kind: 'failed', reason: page.reason };
      return draft([ofLink(page.body, page.url, link)], [], { scope, origin: 'link', addedBy, times });
    },

    async draftFile({ name, url, size }, scope, addedBy, signal) {
      const times = timesOf(scope);
      const tooLarge: Drafted = { kind: 'failed', reason: texts.intake.largeFile(LARGEST / 2 ** 20) };
      if (size > LARGEST) return tooLarge;
      const fetched = await parts.files.fetch({ url, purpose: 'file' }, signal);
      if (fetched.kind !== 'fetched')
        return {
          kind: 'failed',
          reason:
            fetched.kind === 'gone' || fetched.kind === 'unchanged' ? texts.intake.gone : fetched.reason,
        };
      // What the sender's program said of the size need not be true.
      if (fetched.body.length > LARGEST) return tooLarge;
      const read = await parts.reader.read({ kind: 'file', bytes: fetched.body, name: baseOf(name) });
      if (read.bodies.length === 0)
        return { kind: 'failed', reason: read.skipped[0] ?? texts.intake.emptyFile };
      const candidates = read.bodies.map((body) => ofFile(body, baseOf(name)));
      return draft(candidates, read.skipped, { scope, origin: 'file', addedBy, times });
    },

    async draft(id, scope) {
      const finder = await parts.repeats.of(scope);
      const found = saved.find(id, scope);
      if (found === null) return null;
      const { candidate, origin, addedBy } = found;
      const others = known(candidate, scope, origin, finder, parts);
      return { id, addedBy, ...shownOf(candidate.body), ...others };
    },

    async keepDraft(id, scope) {
      const found = saved.find(id, scope);
      if (found === null) return null;
      let isKept = false;
      const keeping: Keeping = {
        scope,
        origin: found.origin,
        addedBy: found.addedBy,
        feed: null,
        isNews: true,
        unwanted: () => (!parts.isStopped() && saved.remove(id, scope) ? null : texts.intake.stopped),
        settle: () => {
          isKept = true;
        },
      };
      const taken: Taken = await parts.keep(found.candidate, keeping, parts);
      return isKept ? taken : null;
    },

    discardDraft: (id, scope) => saved.remove(id, scope),

    forgotten: (scope) => void forgettings.set(scope, timesOf(scope) + 1),
  };
}

function shownOf(body: Candidate['body']): Omit<Draft, 'id' | 'addedBy' | 'replaces' | 'repeats'> {
  const { title, source, published, url, words } = body;
  return { title, source, published, url, words, firstWords: previewOf(body) };
}

type Finder = Awaited<ReturnType<KeepParts['repeats']['of']>>;

/** What of the server's it would replace, or repeat. */
function known(
  candidate: Candidate,
  scope: Scope,
  origin: 'link' | 'file',
  finder: Finder,
  { articles }: KeepParts,
): Pick<Draft, 'replaces' | 'repeats'> {
  const { existing } = findKnown(candidate, { scope, origin }, articles);
  if (existing !== null) {
    const told = toldBy(candidate.body);
    const { title } = existing.article;
    const isSame = existing.hash === told.hash || isPoorer(candidate, told, existing.article);
    return isSame ? { replaces: null, repeats: title } : { replaces: title, repeats: null };
  }
  // Nobody else sees it meanwhile: nothing waits in between.
  const name = '\ndraft';
  const copyOf = finder.add({ ...candidate.body, id: name });
  finder.forget(name);
  return {
    replaces: null,
    repeats: copyOf === null ? null : (currentOf(articles, scope, copyOf)?.title ?? null),
  };
}

function baseOf(name: string): string {
  return (
    name
      .replace(/[\p{C}]/gu, '')
      .split(/[/\\]/)
      .at(-1)
      ?.trim() || 'file'
  );
}
