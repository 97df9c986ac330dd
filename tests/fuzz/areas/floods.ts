import { createMemoryArchive } from '../../../src/archive/memory.ts';
import { type Article, SHARED } from '../../../src/articles/article.ts';
import { readBytes } from '../../../src/articles/folder.ts';
import { createDesk, type Desk } from '../../../src/desk/desk.ts';
import { assertAnswer } from '../../properties/promises.ts';
import type { Area } from '../area.ts';
import { REAL_LINES, REAL_WORDS } from '../hostile/corpus.ts';
import { flood } from '../hostile/texts.ts';
import { realCommands } from '../newsroom.ts';
import type { Random } from '../random.ts';
import { assertPrinted, assertRendered } from '../reply.ts';

/** Articles in which one thing stands thousands of times over, asked about in its own words: time must not run away. */
export const floods: Area = {
  name: 'floods',
  share: 2,
  longestBlock: 3_000,
  open: async () => ({
    async run(random, tell) {
      const { name, text, words } = flooded(random);
      tell(`${name} with ${text.length} characters such as ${JSON.stringify(words)}`);
      const readings = await readBytes(Buffer.from(text), name, { scope: SHARED });
      const found = readings.flatMap((each) => (each.kind === 'article' ? [each.article] : []));
      const desk = await deskOver(found);
      for (const command of [random.pick('ask', 'where'), random.pick('who', 'when', 'search')]) {
        const options = { [command === 'search' ? 'query' : 'question']: question(random, words) };
        tell(` /${command} ${JSON.stringify(options)}`);
        const answer = await desk.respond({ command, options, scope: SHARED, now: new Date('2013-07-12') });
        assertAnswer(answer, 5);
        assertRendered(answer, desk, { asked: { command, options }, privately: false, trail: [0] });
        assertPrinted(answer, command);
      }
      await desk.archive.close();
    },
    close: async () => {},
  }),
};

async function deskOver(found: readonly Article[]): Promise<Desk> {
  const archive = createMemoryArchive();
  await archive.put(found);
  return createDesk({ archive, commands: await realCommands(), skipped: [] });
}

function flooded(random: Random): { name: string; text: string; words: string } {
  const much = flood(random, random.between(4_000, 80_000));
  const [before, after] = [random.from(REAL_LINES), random.from(REAL_LINES)];
  const end = random.pick('\n\n', ' ');
  const text = `${before}${end}${random.from(REAL_WORDS)} ${much}${end}${after}`;
  const words = much.slice(0, 200);
  switch (random.below(4)) {
    case 0:
      return { name: 'flood.html', text: `<article><p>${before}</p><p>${text}</p></article>`, words };
    case 1:
      return { name: 'flood.json', text: JSON.stringify({ title: before, text }), words };
    default:
      return { name: random.pick('flood.txt', 'flood.md'), text, words };
  }
}

function question(random: Random, words: string): string {
  return `${random.pick('', 'who said', 'when did', 'how many', 'why')} ${random.from(REAL_WORDS)} ${words.slice(0, random.pick(10, 60, 200))}`;
}
