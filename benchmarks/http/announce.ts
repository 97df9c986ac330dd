/** Tells whoever has started this process the port that it listens on, and, when asked, its processor time; ends with them. */
export function announce(port: number): void {
  process.once('disconnect', () => process.exit(0));
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system });
  });
  process.send?.({ port });
}
