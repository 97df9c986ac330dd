import { showArticle } from '../src/answers/article.ts';
import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'article',
  description: texts.commands.article.description,
  options: [
    {
      name: 'title',
      type: 'text',
      required: true,
      main: true,
      description: texts.commands.article.title,
      async complete({ archive, scope }, typed) {
        const titles = await archive.complete('title', typed, scope, 25);
        return titles.map(({ text, key }) => ({
          name: text.length > 100 ? `${text.slice(0, 99)}…` : text,
          value: key === null ? text.slice(0, 100) : `#${key}`,
        }));
      },
    },
    {
      name: 'paragraph',
      type: 'number',
      min: 1,
      max: 100_000,
      description: texts.commands.article.paragraph,
    },
  ],
  examples: [
    { line: '/article China, US hold talks', status: 'answered', quotes: 'prelude to the fifth round' },
    { line: '/article climate change paragraph:3', status: 'answered', quotes: 'State Department' },
    { line: '/article The History of Tea', status: 'nothing' },
  ],
  answer: (context, { title, paragraph }) => showArticle(title, paragraph ?? null, context, context),
});
