import { listSources } from '../src/answers/sources.ts';
import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'sources',
  description: texts.commands.sources.description,
  options: [],
  examples: [{ line: '/sources', status: 'done', quotes: 'articles' }],
  answer: (context) => listSources(context, context.skipped),
});
