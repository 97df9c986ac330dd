import { texts } from '../catalogue/texts.ts';
import { answerPage } from './answer-page.ts';
import { isKey } from './custom-id.ts';
import { originOf } from './plan-command.ts';
import { aside, type Plan, type Pressed, planAside, type Reply, type Workbench } from './reply.ts';
import { ARTICLE, mainOption } from './request-line.ts';

/** An article from its beginning, as /article shows it, for the presser alone. */
export function planArticle(key: string, pressed: Pressed, bench: Workbench): Plan {
  const command = bench.desk.commands.find((candidate) => candidate.name === ARTICLE);
  const main = mainOption(command);
  if (main === undefined || !isKey(key)) return planAside('article', texts.reply.old);
  const asked = { command: ARTICLE, options: { [main]: `#${key}` } };
  const work = async (): Promise<Reply> => {
    const page = await answerPage({ asked, command, trail: [0], ...originOf(pressed) }, bench);
    if (page.answer.status !== 'answered') return aside(texts.reply.gone);
    return { message: await page.show(true), update: false, outcome: 'shown' };
  };
  return { name: 'article', update: false, privately: true, work };
}
