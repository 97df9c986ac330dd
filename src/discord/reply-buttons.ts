import type { Action, Answered } from '../answers/answer.ts';
import { texts } from '../catalogue/texts.ts';
import type { Button } from './components.ts';
import { actId, againId, type Leaf, type Look, pageId, pictureId, shareId } from './custom-id.ts';
import { oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';

/** The buttons of the pages beside this one, each with the trail that leads there; `end` is where this one ends. */
export function pageButtons(answer: Answered, end: number, leaf: Leaf): Button[] {
  const before = leaf.trail.slice(0, -1);
  const back = before.length > 0 ? before : [Math.max(0, answer.offset - 5)];
  const to = (label: string, trail: readonly number[]): Button => ({
    label,
    id: pageId({ ...leaf, trail }),
  });
  return [
    ...(answer.offset > 0 ? [to(texts.reply.previousPage, back)] : []),
    ...(end > answer.offset && end < answer.total
      ? [to(texts.reply.nextPage, [...before, answer.offset, end])]
      : []),
  ];
}

/** The looks that a page can be given beside the one that it has. */
export function pictureButtons(look: Look, leaf: Leaf): Button[] {
  const all: readonly { readonly look: Look; readonly label: string }[] = [
    { look: 'light', label: texts.reply.lightPicture },
    { look: 'dark', label: texts.reply.darkPicture },
    { look: 'none', label: texts.reply.noPicture },
  ];
  return all
    .filter((each) => each.look !== look)
    .map((each) => ({ label: each.label, id: pictureId(each.look, leaf) }));
}

/** The button that shows a private page to everybody. */
export function shareButton(leaf: Leaf): Button {
  return { label: texts.reply.share, id: shareId(leaf) };
}

/** Buttons that ask the same command about something else; none for a text that a button cannot hold. */
export function againButtons(command: string, all: readonly string[]): Button[] {
  return [...new Set(all)].flatMap((text) => {
    const id = againId(command, text);
    return id === null ? [] : [{ id, label: text }];
  });
}

/** Buttons that do what a reply offers, each once. */
export function actionButtons(actions: readonly Action[] = []): Button[] {
  const byId = new Map<string, Button>();
  for (const action of actions.slice(0, LIMITS.buttonsInRow)) {
    const id = actId(action);
    if (id === null || byId.has(id)) continue;
    const { label, style } = action;
    byId.set(id, { id, label: oneLine(label) || action.action, ...(style === undefined ? {} : { style }) });
  }
  return [...byId.values()];
}
