import type { Answer, Refused } from '../../answers/answer.ts';
import type { Archive } from '../../archive/archive.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Command } from '../../desk/command.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Asked, LeaderLink } from './ask-leader.ts';

/**
 * A follower's desk: it answers what only needs the archive, and has the leader do what needs the store: commands with
 * an audience, and every button of one of those.
 */
export function followingDesk(own: Desk, link: Pick<LeaderLink, 'ask'>): Desk {
  const audiences = new Map(own.commands.map((command) => [command.name, command.audience]));
  const isLeaders = (name: Command['name']) => audiences.get(name) !== undefined;
  return {
    commands: own.commands,
    archive: own.archive,
    respond: async (request) =>
      isLeaders(request.command) ? answerOf(await link.ask('respond', request)) : own.respond(request),
    act: async (request) => answerOf(await link.ask('act', request)),
    async complete(request) {
      if (!isLeaders(request.command)) return own.complete(request);
      const asked = await link.ask('complete', request);
      return asked.ok ? asked.value : [];
    },
  };
}

/** The archive of a follower, in which earlier versions of articles are found by the leader, who has the store. */
export function withLeadersVersions<A extends Archive>(archive: A, link: Pick<LeaderLink, 'ask'>): A {
  return {
    ...archive,
    async article(key, scope) {
      const found = await archive.article(key, scope);
      if (found !== null) return found;
      const asked = await link.ask('article', { key, scope });
      return asked.ok ? asked.value : null;
    },
  };
}

function answerOf(asked: Asked<'respond' | 'act'>): Answer {
  return asked.ok ? asked.value : refusals[asked.why];
}

const refusals: Readonly<Record<'absent' | 'interrupted', Refused>> = {
  absent: { status: 'refused', reason: texts.roles.nobodyLeads },
  interrupted: { status: 'refused', reason: texts.gateway.interrupted },
};
