import { REST } from 'discord.js';

/** A wait that is not worth a round of the outbox: the end of the second in which enough was asked. */
const PATIENCE = 1_100;
const TIMEOUT = 15_000;

/**
 * What alerts are posted with: a request is one request. Whether one whose answer was lost is sent again is the
 * outbox's to say, since it knows for how long Discord remembers it; and so is what waits for a rate limit. Leaves
 * 20 of the 50 requests a second that a bot may make to all else.
 */
export function createDeliveryRest(api: string | null, token: string): REST {
  return new REST({
    version: '10',
    ...(api === null ? {} : { api }),
    retries: 0,
    timeout: TIMEOUT,
    globalRequestsPerSecond: 30,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > PATIENCE,
  }).setToken(token);
}
