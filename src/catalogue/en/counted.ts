/** “1,000”. */
export function amount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** “1 article”, “2 articles”. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${amount(count)} ${count === 1 ? thing : things}`;
}

/** “A”, “A and B”, “A, B and C”. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
