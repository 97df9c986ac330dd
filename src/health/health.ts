/** What /healthz reports. The parts of a start set it as they come to life. */
export interface Health {
  /** Articles are read and the desk answers. */
  open: boolean;
  articles: number;
  passages: number;
  /** `off` where there is no token. */
  gateway: 'off' | 'connecting' | 'ready';
  /** Of several processes with one archive, the one that writes to it and tracks; a process alone leads. */
  leads: boolean;
  /** How many of the processes for the gateway are connected; absent but in the one that started them. */
  shards?: { readonly ready: number; readonly of: number };
}

export function newHealth(): Health {
  return { open: false, articles: 0, passages: 0, gateway: 'off', leads: true };
}

/** Fit to answer: the desk is open and, where there is a gateway, it is connected. */
export function isFit(health: Health): boolean {
  return health.open && health.gateway !== 'connecting';
}
