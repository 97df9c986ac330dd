/** Tells whoever has started this process the port that it listens on, and ends with them. */
export function announce(port: number): void {
  process.once('disconnect', () => process.exit(0));
  process.send?.({ port });
}
