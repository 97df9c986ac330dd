import type { Answered } from '../../../src/answers/answer.ts';
import type { Courier } from '../../../src/tracking/delivery/delivery.ts';
import type { OnStage } from '../../../src/tracking/stage.ts';
import type { Store } from '../../../src/tracking/store/store.ts';

/**
 * Mistakes that the crash test must see. Each is made where the parts meet, so that the parts themselves need not know
 * of it.
 */
export const MUTATIONS = [
  'posts without a nonce',
  'posts without nonce and mark',
  'marks as sent before posting',
  'settles the entry before the article',
  'saves validators before entries',
  'has no transactions',
] as const;
export type MutationName = (typeof MUTATIONS)[number];

export function mutatedCourier(courier: Courier, mutation: MutationName | null): Courier {
  if (mutation === 'posts without a nonce') {
    return { ...courier, post: (parcel) => courier.post({ ...parcel, mark: anyMark() }) };
  }
  if (mutation === 'posts without nonce and mark') {
    return {
      ...courier,
      post: ({ body, ...parcel }) =>
        courier.post({ ...parcel, mark: anyMark(), body: typeof body === 'string' ? body : unmarked(body) }),
    };
  }
  if (mutation === 'marks as sent before posting') {
    return {
      ...courier,
      async post(parcel) {
        setTimeout(() => void courier.post(parcel), LATER_MS);
        return { kind: 'done', message: '1' };
      },
    };
  }
  return courier;
}

const LATER_MS = 20;

/** Told of the stages before anybody else. */
export function mutatedStages(store: Store, mutation: MutationName | null): OnStage {
  if (mutation !== 'settles the entry before the article') return () => {};
  const settle = store.database.prepare(`UPDATE entry SET state = 'kept' WHERE state = 'waiting'`);
  return (stage) => {
    if (stage === 'page fetched') settle.run();
  };
}

/** The button that tells about an alert holds its mark as well. */
function unmarked({ actions: _actions, ...body }: Answered): Answered {
  return body;
}

function anyMark(): string {
  return Math.random().toString(36).slice(2).padEnd(12, 'x').slice(0, 12);
}
