import type { Archive } from '../../../src/archive/archive.ts';
import type { Article } from '../../../src/articles/article.ts';
import { isSettled } from './evidence.ts';
import type { Order, Report, ServerPlan, ShownArticle } from './orders.ts';
import { openUnderTest, type UnderTest } from './under-test.ts';

// The process that is killed: all that tracks news, without Discord's gateway and without commands.

let running: UnderTest | null = null;

process.on('message', (order: Order) => void obey(order));
// Without its parent nobody would end it.
process.on('disconnect', () => process.exit(0));
tell({ kind: 'loaded' });

async function obey(order: Order): Promise<void> {
  switch (order.kind) {
    case 'start': {
      const started = performance.now();
      running = await openUnderTest(order.start);
      tell({ kind: 'running', tookMs: performance.now() - started });
      return;
    }
    case 'set up':
      tell({ kind: 'set up', problems: order.servers.flatMap((server) => setUp(underTest(), server)) });
      return;
    case 'look': {
      const { tracking, clock } = underTest();
      const now = clock.now().getTime();
      tell({ kind: 'looked', isSettled: isSettled(tracking.store.database, now, order.articles) });
      return;
    }
    case 'show':
      tell({ kind: 'shown', articles: await show(underTest().archive, order.scopes) });
      return;
    case 'stop':
      await underTest().tracking.stop();
      process.exit(0);
  }
}

function underTest(): UnderTest {
  if (running === null) throw new Error('it was not started');
  return running;
}

/** Gives what went wrong. */
function setUp({ tracking }: UnderTest, { scope, feeds, watches }: ServerPlan): string[] {
  tracking.records.present(scope, null);
  const followed = feeds.map(({ url, title }) =>
    tracking.following.follow({ url, title, home: null }, { scope, channel: null, addedBy: '1' }),
  );
  const set = watches.map((wanted) => tracking.watches.add(wanted));
  return [
    ...followed.filter(({ kind }) => kind !== 'followed').map((one) => JSON.stringify(one)),
    ...set.filter(({ kind }) => kind !== 'set').map((one) => JSON.stringify(one)),
  ];
}

async function show(archive: Archive, scopes: readonly string[]): Promise<readonly ShownArticle[]> {
  const shown: ShownArticle[] = [];
  for (const scope of scopes) {
    for (const { key } of await archive.list(scope, { offset: 0, limit: 100_000 })) {
      const article = await archive.article(key, scope);
      if (article !== null) shown.push(asShown(article));
    }
  }
  return shown;
}

function asShown({ scope, key, id, title, text, paragraphs }: Article): ShownArticle {
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ start, end }) => `${start}-${end}`),
  );
  return { scope, key, id, title, text, sentences };
}

function tell(report: Report): void {
  process.send?.(report);
}
