import { texts } from '../catalogue/texts.ts';
import type { Desk } from '../desk/desk.ts';
import { readPress } from './custom-id.ts';
import type { Gesture } from './interaction.ts';
import type { Origin } from './origin.ts';
import { planAct } from './plan-act.ts';
import { planArticle } from './plan-article.ts';
import { planAgain, planCommand, planGiven, planMenu } from './plan-command.ts';
import { planCitation, planContext, planMove, planShow } from './plan-context.ts';
import { planPage, planPicture, planShare } from './plan-page.ts';
import { type Draw, type Plan, type Pressed, planAside, type Workbench } from './reply.ts';
import type { Asked } from './request-line.ts';

export type { Draw, Plan, Reply } from './reply.ts';

/** The plan for a command or a pressed button. A button that makes no sense gets a polite line. */
export function planReply(
  gesture: Extract<Gesture, { kind: 'command' | 'menu' | 'press' }>,
  desk: Desk,
  now: Date,
  draw: Draw = drawTimeline,
): Plan {
  const bench = { desk, now, draw };
  if (gesture.kind === 'command') return planGiven(gesture, bench);
  if (gesture.kind === 'menu') return planMenu(gesture, bench);
  return planPress(gesture, bench);
}

/** The plan for a command that was chosen by the words of a message. */
export function planWords(
  asked: Asked,
  origin: Origin,
  desk: Desk,
  now: Date,
  draw: Draw = drawTimeline,
): Plan {
  return planCommand({ ...origin, asked, privately: false }, { desk, now, draw });
}

function planPress(pressed: Pressed, bench: Workbench): Plan {
  const press = readPress(pressed.customId);
  switch (press?.kind) {
    case 'page':
      return planPage(press, pressed, bench);
    case 'share':
      return planShare(press, pressed, bench);
    case 'picture':
      return planPicture(press, pressed, bench);
    case 'context':
      return planContext(press, pressed, bench);
    case 'move':
      return planMove(press, pressed, bench);
    case 'show':
      return planShow(press, pressed, bench);
    case 'citation':
      return planCitation(press, pressed, bench);
    case 'article':
      return planArticle(press.key, pressed, bench);
    case 'articles':
      return planArticle(pressed.values[0] ?? '', pressed, bench);
    case 'again':
      return planAgain(press, pressed, bench);
    case 'act':
      return planAct(press, pressed, bench);
    case undefined:
      return planAside('button', texts.reply.old);
  }
}

/** Who asks for no picture does not wait for what draws them. */
const drawTimeline: Draw = async (answer, look) => {
  const timeline = await import('../picture/timeline.ts');
  return timeline.drawTimeline(answer, look);
};
