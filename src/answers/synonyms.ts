import { indexTerms } from '../text/terms.ts';

// What one writer calls so, another calls so: only words that mean the same in nearly every story.
const SETS = `
  begin start commence launch
  end finish conclude
  die death dead killed
  buy purchase acquire acquisition
  film movie
  car vehicle automobile
  doctor physician
  pupil student
  house home
  firm company
  salary wage pay
  build construct construction
  marry wife husband wedding married
  win victory winner
  lose defeat loss
  help aid assist assistance
  reply answer respond response
  arrive arrival
  depart departure leave left
  grow growth increase
  decline decrease drop fall
  choose select elect choice
  quit resign resignation
  injure hurt wounded injury
  show display exhibit
  name call
  allow permit
  ban prohibit
  sick ill illness disease
  fast quick
  huge enormous
  near close
  make produce maker producer
  create creator
  write author writer
  found establish founder
`;

/** For an index term, the index terms that mean much the same. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = gather();

function gather(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of SETS.trim().split('\n')) {
    const set = [...new Set(indexTerms(line))];
    for (const term of set) {
      const others = set.filter((other) => other !== term);
      found.set(term, [...(found.get(term) ?? []), ...others]);
    }
  }
  return found;
}
