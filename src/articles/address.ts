/** An address without what does not tell one page from another: to compare by. */
export function bareAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[#].*$/u, '')
    .replace(/[?&](?:utm_\w+|fbclid|gclid)=[^&]*/gu, '')
    .replace(/\/$/u, '');
}
