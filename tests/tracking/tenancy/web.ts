import type { Fetcher } from '../../../src/tracking/fetch/fetcher.ts';
import type { Outlet } from '../press/outlet.ts';
import { TYPES } from '../press/outlet.ts';

/** A web without a network: outlets on hosts of their own, and files that were sent. */
export interface Web extends Fetcher {
  readonly files: Map<string, { readonly body: string; readonly type: string }>;
}

export function openWeb(outlets: readonly Outlet[]): Web {
  const files: Web['files'] = new Map();
  const find = (url: string): { readonly body: string; readonly type: string } | null => {
    const file = files.get(url);
    if (file !== undefined) return file;
    if (!URL.canParse(url)) return null;
    const { origin, pathname } = new URL(url);
    for (const outlet of outlets) {
      if (origin !== originOf(outlet)) continue;
      if (pathname === outlet.feedPath) return { body: outlet.feed(origin), type: TYPES[outlet.format] };
      const page = outlet.page(pathname);
      if (page !== null) return { body: page, type: 'text/html; charset=utf-8' };
    }
    return null;
  };
  return {
    files,
    async fetch({ url }) {
      const found = find(url);
      if (found === null) return { kind: 'failed', reason: 'There is no such page.', status: 404 };
      const [media = '', charset] = found.type.split('; charset=');
      return {
        kind: 'fetched',
        url,
        movedTo: null,
        validators: null,
        freshUntil: null,
        body: new TextEncoder().encode(found.body),
        type: { media, charset: charset ?? null },
      };
    },
  };
}

export function originOf({ id }: Outlet): string {
  return `https://${id}.example`;
}
