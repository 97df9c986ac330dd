import type { Answer, Answered } from '../answers/answer.ts';
import type { Look } from './custom-id.ts';
import type { Message } from './message.ts';
import type { Origin } from './origin.ts';
import { isPicturable, layOut, type Picture, type Presentation } from './render.ts';
import type { Workbench } from './reply.ts';

/** A page that is wanted, and what it looks like. */
export interface Wanted extends Origin, Omit<Presentation, 'tookMs' | 'picture' | 'privately'> {
  readonly look?: Look;
}

/** An answer, and how it is shown once it is known to whom. */
export interface Page {
  readonly answer: Answer;
  show(privately: boolean): Promise<Message>;
}

/** Asks the desk for a page, and measures how long that takes. */
export async function answerPage(
  { scope, asker, channel, look = 'none', ...wanted }: Wanted,
  { desk, now, draw }: Workbench,
): Promise<Page> {
  const started = performance.now();
  const request = { ...wanted.asked, scope, asker, channel, now };
  const answer = await desk.respond({ ...request, offset: wanted.trail.at(-1) ?? 0 });
  const tookMs = performance.now() - started;
  return {
    answer,
    async show(privately) {
      const shown = { ...wanted, privately, tookMs };
      const { message, quoted } = layOut(answer, shown);
      if (look === 'none' || answer.status !== 'answered' || !isPicturable(answer, quoted)) return message;
      const { png, alt } = await draw(onPage(answer, quoted), look);
      const picture: Picture = { look, file: { name: 'timeline.png', data: png }, alternative: alt };
      return layOut(answer, { ...shown, picture }).message;
    },
  };
}

/** What a message shows of an answer that it has no room for as a whole. */
function onPage(answer: Answered, quoted: number): Answered {
  const { citations, moments = [], offset } = answer;
  return {
    ...answer,
    citations: citations.slice(0, quoted),
    moments: moments.filter(({ citation }) => citation <= offset + quoted),
  };
}
