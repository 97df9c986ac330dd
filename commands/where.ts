import { readWhere } from '../src/answers/question.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'where',
  description: 'Tells where something happened or is, with the sentences that say so',
  options: [
    { name: 'question', type: 'text', required: true, main: true, description: 'What you want the place of' },
  ],
  examples: [
    { line: '/where did Xi and Obama hold their summit?', status: 'answered', quotes: 'in California' },
    { line: '/where is the Eiffel Tower?', status: 'nothing' },
  ],
  answer: (context, { question }) => answerQuestion(readWhere(question), context, context),
});
