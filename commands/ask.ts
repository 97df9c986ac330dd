import { readQuestion } from '../src/answers/question.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';
import { asTyped, topicChoices } from '../src/desk/topic-choices.ts';

export default defineCommand({
  name: 'ask',
  description: texts.commands.ask.description,
  options: [
    {
      name: 'question',
      type: 'text',
      required: true,
      main: true,
      description: texts.commands.ask.question,
      // From the third word on it is a question, which nobody else can finish.
      complete: async (context, typed) =>
        typed.trim().split(/\s+/).length < 3 ? topicChoices(context, typed) : asTyped(typed),
    },
  ],
  examples: [
    {
      line: '/ask What did rights groups call for before the talks?',
      status: 'answered',
      quotes: 'human-rights record',
    },
    { line: '/ask how many passengers were on the ferry?', status: 'nothing' },
    { line: '/ask ???', status: 'refused' },
  ],
  answer: (context, { question }) => answerQuestion(readQuestion(question, null), context, context),
});
