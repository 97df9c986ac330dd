import { texts } from '../../src/catalogue/texts.ts';
import { defineCommand } from '../../src/desk/command.ts';
import { OFF } from './chosen.ts';

const words = texts.feedCommands.export;

export const exportList = defineCommand({
  name: 'export',
  description: words.description,
  audience: 'manage',
  options: [],
  examples: [{ line: '/feed export', status: 'refused' }],
  async answer({ tracking, scope }) {
    if (tracking === null) return OFF;
    const feeds = tracking.following.list(scope);
    if (feeds.length === 0)
      return { status: 'done', title: words.title, text: texts.feedCommands.list.none, rows: [] };
    const { writeOpml } = await import('../../src/tracking/feeds/opml.ts');
    const listed = feeds.map(({ url, title, home }) => ({ url, title, home, folders: [] }));
    const data = new TextEncoder().encode(writeOpml(listed, words.listTitle));
    return {
      status: 'done',
      title: words.title,
      text: words.text(feeds.length),
      rows: [],
      files: [{ name: 'feeds.opml', data }],
    };
  },
});
