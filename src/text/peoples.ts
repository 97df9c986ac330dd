import { PEOPLES } from './gazetteer/peoples.ts';

let built: ReadonlyMap<string, readonly string[]> | null = null;

function build(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of PEOPLES.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) {
      table.set(
        word,
        words.filter((other) => other !== word),
      );
    }
  }
  return table;
}

/** The words for a country's people of its folded name, and back: “spain” → spanish, spaniard. None for other words. */
export function peopleOfCountry(word: string): readonly string[] {
  built ??= build();
  return built.get(word) ?? built.get(word.replace(/s$/u, '')) ?? [];
}
