import { openKeptDesk } from '../../src/kept-desk.ts';

// Brings the archive of a folder to what is in another one, telling how far it is, and says what was done.

const [archive = '', articles = ''] = process.argv.slice(2);
const say = (told: object) => void process.stdout.write(`${JSON.stringify(told)}\n`);
const opened = await openKeptDesk(archive, [articles], {
  log: { info: () => {}, warn: (_, sentence) => say({ warned: sentence }) },
  onProgress: ({ articles: put }) => say({ put }),
});
if (!opened.ok) say({ refused: opened.problem });
else {
  const { opened: start } = opened;
  say({ changes: start.changes, articles: start.articles, elapsedMs: start.elapsedMs });
  await opened.archive.close();
}
process.exit(opened.ok ? 0 : 1);
