import type { Article } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import type { Place, PressOf } from './custom-id.ts';
import type { Message } from './message.ts';
import { bylineOf } from './plan-page.ts';
import { renderCitation } from './render-citation.ts';
import { renderContext } from './render-context.ts';
import { aside, type Plan, type Pressed, type Workbench } from './reply.ts';

/** A quotation among the paragraphs around it, for the presser alone. */
export function planContext(press: PressOf<'context'>, pressed: Pressed, bench: Workbench): Plan {
  const plan = { name: 'context', update: false, privately: true };
  return planPlace(plan, press, (article) => renderContext(article, press), pressed, bench);
}

/** The same, some paragraphs earlier or later: in its place, unless that is seen by others too. */
export function planMove(press: PressOf<'move'>, pressed: Pressed, bench: Workbench): Plan {
  const plan = { name: 'context', update: pressed.isPrivate, privately: true };
  return planPlace(plan, press, (article) => renderContext(article, press, { at: press.at }), pressed, bench);
}

/** What the presser alone sees of it, as a new message for everybody that says who shared it. */
export function planShow(press: PressOf<'show'>, pressed: Pressed, bench: Workbench): Plan {
  const view = { at: press.at, byline: bylineOf(pressed) };
  const plan = { name: 'share', update: false, privately: false };
  return planPlace(plan, press, (article) => renderContext(article, press, view), pressed, bench);
}

/** A quotation as plain text for a document, for the presser alone. */
export function planCitation(press: PressOf<'citation'>, pressed: Pressed, bench: Workbench): Plan {
  const plan = { name: 'citation', update: false, privately: true };
  return planPlace(plan, press, (article) => renderCitation(article, press), pressed, bench);
}

/** What is shown of an article that the presser may see; a line where it is not there, or not that any more. */
function planPlace(
  plan: Omit<Plan, 'work'>,
  { key }: Place,
  show: (article: Article) => Message | null,
  { scope }: Pressed,
  { desk }: Workbench,
): Plan {
  return {
    ...plan,
    async work() {
      const article = await desk.archive.article(key, scope);
      const message = article === null ? null : show(article);
      if (message === null) return aside(texts.reply.gone);
      return { message, update: plan.update, outcome: 'shown' };
    },
  };
}
