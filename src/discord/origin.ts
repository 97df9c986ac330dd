import { type APIInteraction, PermissionFlagsBits } from 'discord.js';
import { type Scope, SHARED } from '../articles/article.ts';
import type { Asker } from '../desk/command.ts';

/** Where something was done, and by whom. */
export interface Origin {
  readonly scope: Scope;
  /** The name is as Discord shows it in that place; somebody else's words, to be escaped like an article's. */
  readonly asker: Asker;
  /** Null where Discord does not say. */
  readonly channel: string | null;
}

export function readOrigin(interaction: APIInteraction): Origin {
  const scope = scopeOf(interaction);
  const user = interaction.member?.user ?? interaction.user;
  const name = interaction.member?.nick ?? user?.global_name ?? user?.username ?? '';
  // Who manages a server that the bot was not added to manages nothing of the bot's.
  const mayManage = scope !== SHARED && holdsManage(interaction.member?.permissions);
  const channel = interaction.channel?.id ?? null;
  return { scope, asker: { id: user?.id ?? interaction.id, name, mayManage }, channel };
}

/** A server where the bot was added has its own scope; direct messages and a user's own install have `shared`. */
function scopeOf(interaction: APIInteraction): Scope {
  if (interaction.guild_id === undefined) return SHARED;
  const owners = interaction.authorizing_integration_owners;
  return owners === undefined || '0' in owners ? interaction.guild_id : SHARED;
}

const MANAGING = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Whether a member's permissions, a number in decimals, have the one to manage the server in them. */
function holdsManage(permissions: string | undefined): boolean {
  return (
    permissions !== undefined && /^\d{1,40}$/.test(permissions) && (BigInt(permissions) & MANAGING) !== 0n
  );
}
