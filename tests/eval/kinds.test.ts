import { expect, it } from 'vitest';
import { askedKind } from '../../eval/kinds.ts';

it.each([
  ['Who proclaimed the oil embargo?', 'who'],
  ['To whom did he write?', 'who'],
  ['Whose ship sank when the storm came?', 'who'],
  ['When did the man who built it die?', 'when'],
  ['In what year did Tesla move?', 'when'],
  ['On which day was it signed?', 'when'],
  ['From where did they sail?', 'where'],
  ['How many people live where the river ends?', 'how many'],
  ['What did the king, who was ill, say?', 'other'],
  ['How much did it cost?', 'other'],
  ['What yearly income did she have?', 'other'],
  ['Name the river.', 'other'],
])('%s is of the kind “%s”', (question, kind) => {
  expect(askedKind(question)).toBe(kind);
});
