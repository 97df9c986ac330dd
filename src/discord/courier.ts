import { type REST, Routes } from 'discord.js';
import { texts } from '../catalogue/texts.ts';
import type { Courier, Outcome, Parcel, Sought } from '../tracking/delivery/delivery.ts';
import { ARCHIVED, type Fault, faultOf, hasCode, NO_CHANNEL } from './courier-faults.ts';
import { messageOf } from './courier-message.ts';
import { seekMessage } from './courier-seek.ts';
import { describe } from './faults.ts';
import type { Log } from './log.ts';
import { pack } from './parcel.ts';

export interface CourierParts {
  /** See `createDeliveryRest`. */
  readonly rest: REST;
  /** The bot's own user. */
  readonly botId: string;
  readonly token: string;
  readonly log: Log;
  readonly now?: () => Date;
}

/** Milliseconds for all of a request, its answer's body included. */
const PATIENCE = 20_000;
/** How many channels of direct messages are remembered. */
const MOST_DIRECT = 1_000;

/** Takes parcels to Discord's channels and to people. */
export function createCourier({ rest, botId, token, log, now = () => new Date() }: CourierParts): Courier {
  const direct = new Map<string, string>();

  /** discord.js lets go of a token that Discord did not take once. */
  const asked = () => {
    rest.setToken(token);
    return AbortSignal.timeout(PATIENCE);
  };

  async function channelOf(target: string): Promise<string> {
    if (!target.startsWith('user:')) return target;
    const known = direct.get(target);
    if (known !== undefined) return known;
    const body = { recipient_id: target.slice('user:'.length) };
    const id = idOf(await rest.post(Routes.userChannels(), { body, signal: asked() }));
    if (direct.size >= MOST_DIRECT) direct.clear();
    direct.set(target, id);
    return id;
  }

  /** Does something in the target's channel; what fails before that is certain not to have been done. */
  async function inChannel(target: string, work: (channel: string) => Promise<Outcome>): Promise<Outcome> {
    let channel: string;
    try {
      channel = await channelOf(target);
    } catch (error) {
      return notDone(fault(error));
    }
    try {
      return await work(channel);
    } catch (error) {
      return fault(error);
    }
  }

  function fault(error: unknown): Fault {
    const found = faultOf(error, now());
    if (found.kind === 'refused' && found.what === 'message')
      log.error({ error: describe(error, token) }, 'Discord does not take a message');
    else
      log.warn(
        { error: describe(error, token), outcome: found.kind },
        'Discord did not do what was asked for a delivery',
      );
    return found;
  }

  async function post({ body, mark }: Parcel, channel: string): Promise<Outcome> {
    const { body: packed, files } = pack(messageOf(body, mark), false);
    const send = () =>
      rest.post(Routes.channelMessages(channel), {
        body: { ...packed, nonce: mark, enforce_nonce: true },
        files,
        signal: asked(),
      });
    try {
      return { kind: 'done', message: idOf(await send()) };
    } catch (error) {
      if (!hasCode(error, ARCHIVED)) throw error;
    }
    const closed = await open(channel);
    return closed ?? { kind: 'done', message: idOf(await send()) };
  }

  /** Takes a thread out of the archive; gives why it stays there, null where it does not. */
  async function open(channel: string): Promise<Fault | null> {
    try {
      await rest.patch(Routes.channel(channel), { body: { archived: false }, signal: asked() });
      return null;
    } catch (error) {
      const found = notDone(fault(error));
      const { archived } = texts.deliveries.faults;
      return found.kind === 'refused' ? { kind: 'refused', what: 'target', reason: archived } : found;
    }
  }

  return {
    post: (parcel) => inChannel(parcel.target, (channel) => post(parcel, channel)),

    edit: ({ target, body, mark }, message) =>
      inChannel(target, async (channel) => {
        const { body: packed, files } = pack(messageOf(body, mark), true);
        const route = Routes.channelMessage(channel, message);
        await rest.patch(route, { body: packed, files, signal: asked() });
        return { kind: 'done', message };
      }),

    async seek({ target, mark }, since) {
      try {
        rest.setToken(token);
        return await seekMessage(rest, await channelOf(target), { mark, botId, since, now });
      } catch (error) {
        return unsought(error, fault(error));
      }
    },
  };
}

/** A request that only prepared the post: nobody has to know whether it had an effect. */
function notDone(fault: Fault): Exclude<Fault, { kind: 'unknown' }> {
  if (fault.kind !== 'unknown') return fault;
  return { kind: 'later', after: null, isGeneral: fault.isGeneral, reason: fault.reason };
}

function unsought(error: unknown, found: Fault): Sought {
  const fault = notDone(found);
  if (fault.kind === 'later') return fault;
  // No message is in a channel that is gone, and none can be posted there.
  if (hasCode(error, NO_CHANNEL)) return { kind: 'absent' };
  return { kind: 'unknown', reason: texts.deliveries.faults.unreadable };
}

function idOf(answer: unknown): string {
  const id = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : null;
  if (typeof id !== 'string') throw new TypeError('Discord gave no id');
  return id;
}
