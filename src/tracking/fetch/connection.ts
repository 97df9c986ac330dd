import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import type { buildConnector } from 'undici';
import { bare } from './exceptions.ts';
import { portOf, type Target } from './guard.ts';

export interface Connecting {
  /** How long one address may take to accept a connection, in milliseconds. */
  readonly connectMs: number;
  /** Certificates in PEM that are trusted instead of the usual ones. */
  readonly ca?: string | undefined;
  readonly signal: AbortSignal;
}

/** An address did not accept a connection in time. */
class ConnectTimeout extends Error {
  readonly code = 'ETIMEDOUT';
}

/**
 * Connects to the checked addresses alone, one after another until one accepts. What undici says of the host is not
 * looked at, so that no name is resolved a second time. The certificate is still asked for by name.
 */
export function connectorTo(target: Target, connecting: Connecting): buildConnector.connector {
  return (_, callback) => {
    firstOf(target, connecting).then(
      (socket) => callback(null, socket),
      (error: Error) => callback(error, null),
    );
  };
}

async function firstOf(target: Target, connecting: Connecting): Promise<Socket> {
  let failure: unknown = new RangeError('a target has at least one address');
  for (const address of target.addresses) {
    try {
      return await opened(dial(target.url, address, connecting), target.url.protocol, connecting);
    } catch (error) {
      failure = error;
      if (connecting.signal.aborted) break;
    }
  }
  throw failure;
}

function dial(url: URL, address: string, { ca }: Connecting): Socket {
  const place = { host: address, port: portOf(url), lookup: neverResolved };
  if (url.protocol === 'http:') return connectPlain(place);
  const name = bare(url.hostname);
  // An address has no server name (RFC 6066); its certificate is checked for the address itself.
  const servername = isIP(name) === 0 ? name : '';
  return connectSecure({
    ...place,
    servername,
    ALPNProtocols: ['http/1.1'],
    ...(ca === undefined ? {} : { ca }),
  });
}

function opened(socket: Socket, protocol: string, { connectMs, signal }: Connecting): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const give = (error: Error) => {
      end();
      socket.destroy();
      reject(error);
    };
    const onAbort = () => give(new ConnectTimeout('stopped while connecting'));
    const timer = setTimeout(() => give(new ConnectTimeout('not connected in time')), connectMs);
    const end = () => {
      clearTimeout(timer);
      socket.off('error', give);
      signal.removeEventListener('abort', onAbort);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    // The second one stays: an error between two owners must not end the program.
    socket.once('error', give).on('error', () => undefined);
    socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      end();
      resolve(socket);
    });
    if (signal.aborted) onAbort();
  });
}

/** Addresses are not resolved; should one not be an address after all, it leads nowhere. */
function neverResolved(name: string, _: object, done: (error: Error, address: string) => void): void {
  done(new Error(`${name} was not to be resolved again`), '');
}
