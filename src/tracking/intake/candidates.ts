import { addressesOf, idOf, NO_ADDRESSES, nameOf, slug } from './address.ts';
import { beginningOf } from './beginning.ts';
import type { Candidate } from './keep.ts';
import type { Body } from './reading/body.ts';

/** A page that somebody gave the address of. */
export function ofLink(body: Body, fetched: string, link: string): Candidate {
  const addresses = addressesOf(body.url, fetched, link);
  const canonical = addresses.claimed ?? addresses.fetched ?? addresses.linked;
  const shown = addresses.url ?? fetched;
  const isNamed = body.found.title !== 'file name';
  const titled: Body = isNamed
    ? body
    : { ...body, title: beginningOf(body), found: { ...body.found, title: 'first line' } };
  return {
    body: { ...titled, url: shown },
    addresses,
    id: canonical === null ? slug(titled.title, shown) : idOf(canonical),
    file: nameOf(shown),
    isFromFeed: false,
  };
}

/** An article of a file: known by its address where it has one, else by its own id or the file's name. */
export function ofFile(body: Body, name: string): Candidate {
  const addresses = body.url === null ? NO_ADDRESSES : addressesOf(null, null, body.url);
  return { body, addresses, id: slug(body.id), file: name, isFromFeed: false };
}
