import type { Desk } from '../../desk/desk.ts';

/** A desk behind which another can be put. */
export interface ChangingDesk {
  readonly desk: Desk;
  /** What is asked from now on goes to the next one; resolves once the former has answered all that it was asked. */
  change(next: Desk): Promise<void>;
}

interface Place {
  readonly desk: Desk;
  underWay: number;
  onIdle: (() => void) | null;
}

/** A desk with the commands of the first one, whose questions go to the latest. */
export function changingDesk(first: Desk): ChangingDesk {
  let place: Place = { desk: first, underWay: 0, onIdle: null };
  const within = async <T>(work: (desk: Desk) => Promise<T>): Promise<T> => {
    const asked = place;
    asked.underWay += 1;
    try {
      return await work(asked.desk);
    } finally {
      asked.underWay -= 1;
      if (asked.underWay === 0) asked.onIdle?.();
    }
  };
  return {
    desk: {
      commands: first.commands,
      get archive() {
        return place.desk.archive;
      },
      respond: (request) => within((desk) => desk.respond(request)),
      act: (request) => within((desk) => desk.act(request)),
      complete: (request) => within((desk) => desk.complete(request)),
    },
    async change(next) {
      const former = place;
      place = { desk: next, underWay: 0, onIdle: null };
      if (former.underWay > 0)
        await new Promise<void>((resolve) => {
          former.onIdle = resolve;
        });
    },
  };
}
