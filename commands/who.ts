import { readWho } from '../src/answers/question.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'who',
  description: texts.commands.who.description,
  options: [
    {
      name: 'question',
      type: 'text',
      required: true,
      main: true,
      description: texts.commands.who.question,
      async complete({ archive, scope }, typed) {
        const names = await archive.complete('name', typed, scope, 25);
        return names.map(({ text }) => ({ name: text, value: text }));
      },
    },
  ],
  examples: [
    {
      line: '/who co-chairs the economic track talks?',
      status: 'answered',
      quotes: 'Wang and Lew will co-chair',
    },
    { line: '/who Yang Jiechi', status: 'answered', quotes: 'State Councilor Yang Jiechi' },
    { line: '/who is Angela Merkel?', status: 'nothing' },
  ],
  answer: (context, { question }) => answerQuestion(readWho(question), context, context),
});
