import { texts } from '../src/catalogue/texts.ts';
import { defineGroup } from '../src/desk/command.ts';
import { add } from './feed/add.ts';
import { exportList } from './feed/export-list.ts';
import { importList } from './feed/import-list.ts';
import { list } from './feed/list.ts';
import { pause, remove, resume } from './feed/one.ts';
import { test } from './feed/test.ts';

export default defineGroup({
  name: 'feed',
  description: texts.feedCommands.description,
  subcommands: [add, list, remove, pause, resume, test, importList, exportList],
});
