import { readWhere } from '../src/answers/question.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'where',
  description: texts.commands.where.description,
  options: [
    {
      name: 'question',
      type: 'text',
      required: true,
      main: true,
      description: texts.commands.where.question,
    },
  ],
  examples: [
    { line: '/where did Xi and Obama hold their summit?', status: 'answered', quotes: 'in California' },
    { line: '/where is the Eiffel Tower?', status: 'nothing' },
  ],
  answer: (context, { question }) => answerQuestion(readWhere(question), context, context),
});
