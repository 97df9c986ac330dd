import { fold } from '../../text/fold.ts';
import { FUNCTION, lookUp, ROLE, WORD } from '../../text/gazetteer.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Answered, Nothing } from '../answer.ts';
import type { Place } from '../find.ts';
import { type Question, readQuestion } from '../question.ts';
import { type Corrected, correct, didYouMean } from './did-you-mean.ts';

/**
 * Adds to “nothing” the questions that may have been meant, where `ask` finds an answer to them. `read` makes a question
 * of other words.
 */
export async function withMeant(
  answer: Answered | Nothing,
  question: Question,
  place: Place,
  ask: (question: Question) => Promise<Answered | Nothing>,
  read = (words: string) => readQuestion(words, question.kind),
): Promise<Answered | Nothing> {
  if (answer.status !== 'nothing') return answer;
  const meant = await didYouMean(question.words, namesOf(question), place, async (corrected) => {
    const again = { ...read(corrected.words), ...introducedAgain(question, corrected) };
    const { status } = await ask(again);
    return status === 'answered';
  });
  return meant.length === 0 ? answer : { ...answer, didYouMean: meant };
}

/** Whom the question introduces, or else the names in it: words with capitals that follow one another are one. */
function namesOf(question: Question): Span[] {
  const introduced = introducedIn(question);
  if (introduced !== null) return [introduced];
  const runs: Span[] = [];
  for (const { start, end } of [...openingName(question), ...question.named]) {
    const last = runs.at(-1);
    if (last !== undefined && question.words.slice(last.end, start) === ' ') {
      runs[runs.length - 1] = { start: last.start, end };
    } else runs.push({ start, end });
  }
  // A name of one word is a word like others: what was meant by it need not be a person.
  return runs.filter(({ start, end }) => question.words.slice(start, end).includes(' '));
}

/** The first word of “Jon Kery said what?”, whose capital says nothing: no list of words has it. */
function openingName({ words }: Question): Span[] {
  const [word] = /^\p{Lu}\p{L}+(?=\s\p{Lu})/u.exec(words) ?? [];
  return word === undefined || (lookUp(fold(word)) & (WORD | FUNCTION | ROLE)) !== 0
    ? []
    : [{ start: 0, end: word.length }];
}

function introducedIn({ words, introduces }: Question): Span | null {
  const start = introduces === null ? -1 : words.lastIndexOf(introduces);
  return start < 0 || introduces === null ? null : { start, end: start + introduces.length };
}

/** Whom the question introduces once it is corrected; nothing where it introduces nobody. */
function introducedAgain(question: Question, { corrections }: Corrected): Partial<Question> {
  const span = introducedIn(question);
  if (span === null) return {};
  const own = corrections
    .filter((each) => contains(span, each))
    .map((each) => ({ ...each, start: each.start - span.start, end: each.end - span.start }));
  return { introduces: correct(question.words.slice(span.start, span.end), own), office: null };
}
