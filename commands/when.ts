import { readWhen } from '../src/answers/question.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'when',
  description: 'Tells when something happened or will happen, with the sentences that say so',
  options: [
    { name: 'question', type: 'text', required: true, main: true, description: 'What you want the date of' },
  ],
  examples: [
    {
      line: '/when was the strategic security dialogue held?',
      status: 'answered',
      quotes: 'on Monday and Tuesday',
    },
    { line: '/when did the Berlin Wall fall?', status: 'nothing' },
  ],
  answer: (context, { question }) => answerQuestion(readWhen(question), context, context),
});
