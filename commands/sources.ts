import { listSources } from '../src/answers/sources.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'sources',
  description: 'Lists what I answer from: sources, numbers of articles, and files that could not be read',
  options: [],
  examples: [{ line: '/sources', status: 'done', quotes: 'articles' }],
  answer: (context) => listSources(context, context.skipped),
});
