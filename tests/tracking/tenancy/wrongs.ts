import { type Deed, perform } from './deeds.ts';
import { type Mutation, openHouse } from './house.ts';

/** What goes wrong between so many servers, all of this being done. */
export async function wrongs(
  all: readonly Deed[],
  servers: number,
  mutation: Mutation = {},
): Promise<string[]> {
  const house = await openHouse(servers, mutation);
  try {
    return await perform(house, all);
  } finally {
    await house.close();
  }
}
