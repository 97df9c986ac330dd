import { texts } from '../catalogue/texts.ts';
import { answerPage, type Page, type Wanted } from './answer-page.ts';
import type { Leaf, PressOf } from './custom-id.ts';
import { originOf } from './plan-command.ts';
import { aside, type Plan, type Pressed, planAside, type Reply, type Workbench } from './reply.ts';
import { readByline, readHead } from './request-line.ts';

/** Another page of a reply, in the place of the one that is there. */
export function planPage(press: PressOf<'page'>, pressed: Pressed, bench: Workbench): Plan {
  return planLeaf('page', wantedOf(press, pressed, bench), pressed, bench);
}

/** The page that is there, with or without its picture. */
export function planPicture(press: PressOf<'picture'>, pressed: Pressed, bench: Workbench): Plan {
  const wanted = wantedOf(press, pressed, bench);
  return planLeaf('picture', wanted && { ...wanted, look: press.look }, pressed, bench);
}

/** A private page for everybody to see, as a new message that says who shared it. */
export function planShare(press: PressOf<'share'>, pressed: Pressed, bench: Workbench): Plan {
  const wanted = wantedOf(press, pressed, bench);
  if (wanted === null) return planAside('share', texts.reply.old);
  const work = async (): Promise<Reply> => {
    const page = await answerPage({ ...wanted, byline: bylineOf(pressed) }, bench);
    if (page.answer.status === 'refused' || isPastTheEnd(page)) return aside(texts.reply.old);
    return { message: await page.show(false), update: false, outcome: page.answer.status };
  };
  return { name: 'share', update: false, privately: false, work };
}

/** The line that says who shared a reply. */
export function bylineOf({ asker }: Pressed): string {
  return texts.reply.sharedBy(asker.name.trim() || texts.reply.somebody);
}

function planLeaf(name: string, wanted: Wanted | null, pressed: Pressed, bench: Workbench): Plan {
  if (wanted === null) return planAside(name, texts.reply.old);
  const work = async (): Promise<Reply> => {
    const page = await answerPage(wanted, bench);
    const { answer } = page;
    if (answer.status === 'answered' && isPastTheEnd(page))
      return aside(texts.reply.pastTheEnd(answer.total));
    // What stands there already is worth more than a page without an answer.
    const update = answer.status === 'answered';
    return { message: await page.show(pressed.isPrivate || !update), update, outcome: answer.status };
  };
  return { name, update: true, privately: false, work };
}

/** The page that a button means, its request read back from the message; null where that is not one of ours. */
function wantedOf(leaf: Leaf, pressed: Pressed, { desk }: Workbench): Wanted | null {
  const { head } = pressed;
  const command = desk.commands.find((candidate) => candidate.name === leaf.command);
  const asked = command === undefined ? null : readHead(head, command, leaf.titled);
  if (asked === null) return null;
  return { asked, command, trail: leaf.trail, ...originOf(pressed), byline: readByline(head) };
}

function isPastTheEnd({ answer }: Page): boolean {
  return answer.status === 'answered' && answer.offset > 0 && answer.citations.length === 0;
}
