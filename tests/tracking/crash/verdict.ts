import type { Evidence } from './evidence.ts';
import { type Expected, expectedOf, type Truth } from './truth.ts';

/** What is wrong, a line each; none where everything is as it was promised. */
export interface Verdict {
  /** Articles or messages that should be there and are not. */
  readonly lost: readonly string[];
  /** What is there twice. */
  readonly doubled: readonly string[];
  /** Where the archive and the store differ. */
  readonly differing: readonly string[];
  /** Rows in a state between, messages that nobody wanted, and the like. */
  readonly odd: readonly string[];
}

/** Holds what was published and watched against what came of it. */
export function judge(truth: Truth, evidence: Evidence): Verdict {
  const expected = expectedOf(truth);
  const articles = judgeArticles(expected, evidence);
  const alerts = judgeAlerts(expected, evidence);
  return {
    lost: [...articles.lost, ...alerts.lost],
    doubled: [...articles.doubled, ...alerts.doubled],
    differing: [
      ...differences('the running archive', evidence, evidence.running),
      ...differences('the archive opened anew', evidence, evidence.anew),
    ],
    odd: [...articles.odd, ...alerts.odd, ...judgeOrder(evidence), ...judgeRows(evidence)],
  };
}

export function countOf({ lost, doubled, differing, odd }: Verdict): number {
  return lost.length + doubled.length + differing.length + odd.length;
}

function judgeArticles({ articles }: Expected, { stored }: Evidence) {
  const lost: string[] = [];
  const doubled: string[] = [];
  const odd: string[] = [];
  const current = stored.filter(({ isCurrent }) => isCurrent);
  for (const { scope, url, sentences } of articles) {
    const found = current.filter((article) => article.scope === scope && article.canonical === url);
    if (found.length === 0) lost.push(`${url} is not in the store of ${scope}`);
    if (found.length > 1) doubled.push(`${url} is ${found.length} times in the store of ${scope}`);
    const missing = sentences.find((sentence) => found[0] !== undefined && !found[0].text.includes(sentence));
    if (missing !== undefined) odd.push(`${url} in the store of ${scope} lacks “${missing}”`);
  }
  const wanted = new Set(articles.map(({ scope, url }) => `${scope} ${url}`));
  for (const { scope, canonical } of current) {
    if (!wanted.has(`${scope} ${canonical}`)) odd.push(`nobody published ${canonical} for ${scope}`);
  }
  return { lost, doubled, odd };
}

/** By what stands in the channels, whatever the store says; only of what a digest has no room for the store tells. */
function judgeAlerts({ reports, digests, words }: Expected, { messages, matches }: Evidence) {
  const lost: string[] = [];
  const doubled: string[] = [];
  const odd: string[] = [];
  const said = (channel: string, word: string) =>
    (messages.get(channel) ?? []).filter(({ text }) => text.toLowerCase().includes(word)).length;
  const reported = (channel: string, word: string) =>
    matches.some((match) => match.isReported && match.channel === channel && match.url?.includes(word));
  for (const channel of messages.keys()) {
    for (const word of words) {
      const wanted = reports.get(`${channel} ${word}`) ?? 0;
      const times = said(channel, word);
      const line = `${word} is told ${times} times in ${channel} instead of ${wanted}`;
      const isLeftOut = digests.has(channel) && times === 0 && reported(channel, word);
      if (times < wanted && !isLeftOut) lost.push(line);
      else if (wanted > 0 && times > wanted) doubled.push(line);
      else if (times > wanted) odd.push(`${word} is told in ${channel}, where nobody watches for it`);
    }
  }
  return { lost, doubled, odd };
}

function judgeOrder({ deliveries, messages }: Evidence): string[] {
  const odd: string[] = [];
  const settled = deliveries.filter(({ state, kind }) => state === 'sent' && kind === 'alert');
  for (const [channel, said] of messages) {
    const ids = settled.filter(({ target }) => target === channel).flatMap(({ message }) => message ?? []);
    const known = said.map(({ id }) => id).filter((id) => ids.includes(id));
    const at = known.findIndex((id, index) => id !== ids.filter((each) => known.includes(each))[index]);
    if (at >= 0) odd.push(`in ${channel} message ${known[at]} stands out of order`);
  }
  return odd;
}

function judgeRows({ entries, deliveries, matches, messages, faults }: Evidence): string[] {
  const there = new Set([...messages.values()].flatMap((said) => said.map(({ id }) => id)));
  return [
    ...entries
      .filter(({ state }) => state !== 'kept' && state !== 'known')
      .map(({ id, state }) => `entry ${id} is ${state}`),
    ...deliveries
      .filter(({ state, isStale }) => state !== 'sent' || isStale)
      .map(({ id, state, fault }) => `delivery ${id} is ${state}: ${fault}`),
    ...deliveries
      .filter(({ state, message }) => state === 'sent' && (message === null || !there.has(message)))
      .map(({ id, message }) => `delivery ${id} is said to be message ${message}, which is not there`),
    ...matches
      .filter(({ isReported }) => !isReported)
      .map(({ channel, url }) => `the match of ${url} for ${channel} is in no message`),
    ...faults,
  ];
}

function differences(name: string, { stored }: Evidence, shown: Evidence['anew']): string[] {
  const current = new Map(stored.filter(({ isCurrent }) => isCurrent).map((one) => [one.key, one]));
  const lines: string[] = [];
  for (const article of shown) {
    const row = current.get(article.key);
    if (row === undefined) lines.push(`${name} has ${article.title}, which the store has not`);
    else if (row.title !== article.title || row.text !== article.text)
      lines.push(`${name} has other words of ${article.title}`);
    else if (row.sentences.join() !== article.sentences.join())
      lines.push(`${name} has other sentences in ${article.title}`);
    current.delete(article.key);
  }
  return [...lines, ...[...current.values()].map(({ title }) => `${name} lacks ${title}`)];
}
