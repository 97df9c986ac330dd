/**
 * A number for an article's id, the same for its copies: FNV-1a, twice with other beginnings, cut to 53 bits. Of a million
 * ids two have one number in one archive of twenty thousand, which would count a story too few.
 */
export function storyOf(id: string): number {
  let [high, low] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x01000193) ^ (low >>> 13);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
