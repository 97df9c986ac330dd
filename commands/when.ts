import { readWhen } from '../src/answers/question.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'when',
  description: texts.commands.when.description,
  options: [
    { name: 'question', type: 'text', required: true, main: true, description: texts.commands.when.question },
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
