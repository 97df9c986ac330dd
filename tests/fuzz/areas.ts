import type { Area } from './area.ts';
import { articles } from './areas/articles.ts';
import { floods } from './areas/floods.ts';
import { gateway } from './areas/gateway.ts';
import { lines } from './areas/lines.ts';
import { messages } from './areas/messages.ts';
import { settings } from './areas/settings.ts';
import { terminal } from './areas/terminal.ts';

/** All areas; their shares make a hundred. */
export const AREAS: readonly Area[] = [articles, lines, messages, terminal, settings, gateway, floods];

export function areaOf(name: string): Area {
  const found = AREAS.find((area) => area.name === name);
  if (found === undefined) {
    throw new TypeError(
      `There is no area ${name}. The areas are: ${AREAS.map((area) => area.name).join(', ')}.`,
    );
  }
  return found;
}
