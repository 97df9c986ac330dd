import { amount } from './counted.ts';

/** Why a page or a feed was not fetched. No text repeats an address that a name leads to: it may be a secret. */
export const fetching = {
  // What is not even tried.
  noAddress: 'That is no web address. It must begin with https:// or http://.',
  tooLongAddress: (most: number) => `The address is longer than ${amount(most)} characters.`,
  onlyWeb: 'Only addresses that begin with https:// or http:// are fetched.',
  credentials: 'The address holds a user name or a password. Leave it out.',
  port: (port: number) => `Port ${port} is not fetched from, only the web’s usual ports 80 and 443.`,
  forbidden: (host: string) =>
    `${host} leads to a private network or a reserved address, not to the public web.`,
  downgrade: (host: string) =>
    `${host} leads from an encrypted address to an unencrypted one, which is not followed.`,
  robots: (host: string) => `${host} asks bots in its robots.txt not to fetch this address.`,
  intricateRobots: (host: string) =>
    `The robots.txt of ${host} is too intricate to be read, so it is left alone.`,

  // What went wrong on the way.
  unknownName: (host: string) => `The name ${host} could not be found.`,
  slowName: (host: string) => `Nobody said in time where ${host} is.`,
  unreachable: (host: string) => `${host} could not be reached.`,
  notSecure: (host: string) =>
    `No encrypted connection to ${host} could be made: its certificate is not valid, or it has none.`,
  brokeOff: (host: string) => `${host} broke the connection off.`,
  notHttp: (host: string) => `${host} answered with something that is not HTTP.`,
  silent: (host: string, seconds: number) => `${host} did not begin to answer within ${timed(seconds)}.`,
  slow: (host: string, seconds: number) => `${host} took longer than ${timed(seconds)}.`,
  headers: (host: string) => `${host} answered with too many headers.`,
  tooLarge: (host: string, bytes: number) => `What ${host} sent is larger than ${sized(bytes)}.`,
  encoding: (host: string) => `${host} sent something that could not be decompressed.`,
  notPage: (type: string) => `The address leads to ${type}, not to a page.`,
  notFeed: (type: string) => `The address leads to ${type}, not to a feed.`,
  neither: (type: string) => `The address leads to ${type}, neither to a page nor to a feed.`,
  redirects: (most: number) => `The address is redirected more than ${most} times.`,
  loop: 'The address is redirected in a circle.',
  nowhere: (host: string) => `${host} redirects without saying where to.`,
  status: (host: string, status: number) => `${host} answered with status ${status}.`,
  missing: (host: string) => `${host} has nothing at this address (status 404).`,
  closed: (host: string, status: number) => `${host} does not let bots or strangers in (status ${status}).`,
  tooOften: (host: string) => `${host} says that it was asked too often (status 429).`,
  unwell: (host: string, status: number) => `${host} cannot answer just now (status ${status}).`,
  noRobots: (host: string) =>
    `${host} cannot say just now what bots may fetch (its robots.txt failed), so it is left alone.`,
  crowded: 'Too many addresses are waiting to be fetched. Try again later.',
  stopped: 'The fetching was stopped.',

  /** What is wrong with an exception that the operator names. */
  noException: (entry: string) =>
    `“${entry}” is neither a host with its port (localhost:8080) nor a network (10.0.0.0/8).`,
  noContact: 'The contact must be an e-mail address or a web address, in plain letters.',
} as const;

function timed(seconds: number): string {
  return seconds === 1 ? 'a second' : `${amount(seconds)} seconds`;
}

function sized(bytes: number): string {
  return bytes < 1_000_000
    ? `${amount(Math.ceil(bytes / 1000))} kB`
    : `${amount(Math.floor(bytes / 1_000_000))} MB`;
}
