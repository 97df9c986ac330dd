const discordEpoch = 1_420_070_400_000;

/** Makes snowflakes: rising, unique, and dated by the given clock. */
export function createIds(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = BigInt(Math.floor(now()) - discordEpoch) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return last.toString();
  };
}
