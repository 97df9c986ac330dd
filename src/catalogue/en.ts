import { add } from './en/add.ts';
import { answers, article, sources } from './en/answers.ts';
import { archiveTool } from './en/archive-tool.ts';
import { check, related } from './en/check.ts';
import { commands } from './en/commands.ts';
import { compare } from './en/compare.ts';
import { deliveries } from './en/deliveries.ts';
import { desk } from './en/desk.ts';
import { digest } from './en/digest.ts';
import { disk } from './en/disk.ts';
import { exporting } from './en/exporting.ts';
import { feedCommands } from './en/feed-commands.ts';
import { feeds } from './en/feeds.ts';
import { fetching } from './en/fetching.ts';
import { following } from './en/following.ts';
import { forget } from './en/forget.ts';
import { gateway } from './en/gateway.ts';
import { help } from './en/help.ts';
import { intake } from './en/intake.ts';
import { people, person } from './en/person.ts';
import { reply } from './en/reply.ts';
import { roles } from './en/roles.ts';
import { terminal } from './en/terminal.ts';
import { timeline } from './en/timeline.ts';
import { tracking } from './en/tracking.ts';
import { watch } from './en/watch.ts';
import { watchCommands } from './en/watch-commands.ts';

/** All fixed texts in English, an object for each part of the bot. */
export const en = {
  add,
  answers,
  article,
  archiveTool,
  commands,
  compare,
  deliveries,
  disk,
  feedCommands,
  feeds,
  fetching,
  exporting,
  following,
  forget,
  tracking,
  gateway,
  help,
  intake,
  people,
  person,
  reply,
  roles,
  sources,
  desk,
  digest,
  check,
  related,
  terminal,
  timeline,
  watch,
  watchCommands,
};
