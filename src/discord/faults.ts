import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RateLimitError } from 'discord.js';

/** Why the bot cannot run on Discord, in one line that says what to do. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly kind: 'token' | 'intents' | 'permission' | 'sessions' | 'network' | 'commands' | 'other';

  constructor(kind: GatewayError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

const TOKEN =
  'Discord does not accept the token: copy it again from the Developer Portal, page “Bot”, and set DISCORD_TOKEN.';
const INTENTS =
  'Discord does not allow the intents: this bot asks for none that has to be switched on; check the application in the Developer Portal.';
const NO_NETWORK = /^(?:E[A-Z]+|UND_ERR_[A-Z_]+)$/;

/** What a failed start, or a connection that is lost for good, means. The token never stands in it. */
export function explain(error: unknown, token: string, invitation?: string): GatewayError {
  if (error instanceof GatewayError) return error;
  const message = error instanceof Error ? error.message : '';
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new GatewayError('token', TOKEN);
  }
  if (message === 'Authentication failed') return new GatewayError('token', TOKEN);
  if (/^Used (?:disallowed|invalid) intents$/.test(message)) return new GatewayError('intents', INTENTS);
  if (message.startsWith('Not enough sessions remaining')) {
    const until = /resets at ([\dT:.-]+Z)/.exec(message)?.[1] ?? 'tomorrow';
    return new GatewayError('sessions', `Discord allows no more starts today: try again after ${until}.`);
  }
  if (error instanceof DiscordAPIError) return refusal(error, token, invitation);
  if (isNetwork(error)) return new GatewayError('network', unreachable(error, token));
  return new GatewayError('other', `The bot cannot start on Discord: ${describe(error, token)}`);
}

function refusal(error: DiscordAPIError, token: string, invitation: string | undefined): GatewayError {
  if (error.status === 401) return new GatewayError('token', TOKEN);
  if (error.status === 403 || error.status === 404) {
    const invite = invitation === undefined ? 'Invite the bot again.' : `Invite the bot again: ${invitation}`;
    return new GatewayError(
      'permission',
      `The bot may not register its commands there (${describe(error, token)}): check DISCORD_GUILD_ID. ${invite}`,
    );
  }
  return new GatewayError('commands', `Discord refuses the commands: ${describe(error, token)}.`);
}

function unreachable(error: unknown, token: string): string {
  const what = describe(error, token);
  return error instanceof HTTPError || error instanceof RateLimitError
    ? `Discord does not take requests just now (${what}): try again later.`
    : `Discord cannot be reached (${what}): check the network and DISCORD_API.`;
}

function isNetwork(error: unknown): boolean {
  if (error instanceof HTTPError || error instanceof RateLimitError) return true;
  return (
    NO_NETWORK.test(codeOf(error)) || (error instanceof Error && /^(?:Abort|Timeout)Error$/.test(error.name))
  );
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

/**
 * An error in one line for the log: what failed and with which code, without an address (those of Discord hold the
 * interaction's own token) and without the bot's.
 */
export function describe(error: unknown, token: string): string {
  if (error instanceof DiscordAPIError) {
    return redact(`${error.status} ${error.code} ${error.message}`, token);
  }
  if (error instanceof HTTPError) return `${error.status} ${redact(error.message, token)}`;
  if (error instanceof RateLimitError) return `429 rate limited for ${Math.ceil(error.retryAfter / 1000)} s`;
  if (!(error instanceof Error)) return redact(String(error), token);
  const code = codeOf(error);
  return redact([error.name, code, error.message].filter((part) => part !== '').join(' '), token);
}

/** A text with neither the bot's token nor a line break. */
export function redact(text: string, token: string): string {
  const bare = token.replace(/^Bot\s+/i, '');
  return (bare === '' ? text : text.replaceAll(bare, '[token]')).replace(/\s+/g, ' ').trim();
}
