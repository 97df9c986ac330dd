import type { Deliveries } from './delivery/delivery.ts';
import type { Following } from './following/following.ts';
import type { Intake } from './intake/intake.ts';
import type { Records } from './records/records.ts';
import type { Store } from './store/store.ts';
import type { Watches } from './watches/watches.ts';

/** All that tracks news, as commands and hosts use it. */
export interface Tracking {
  readonly intake: Intake;
  readonly following: Following;
  readonly watches: Watches;
  readonly deliveries: Deliveries;
  readonly records: Records;
  /** For what reads across all of them, such as an export. */
  readonly store: Store;
}
