/** An address of this machine that nobody else can reach: 127.1.0.1 and so on. */
export function addressOf(host: number): string {
  return `127.${1 + Math.floor(host / 62_500)}.${Math.floor(host / 250) % 250}.${1 + (host % 250)}`;
}
