import { watchProcessors } from './busy.ts';
import { measureDateline } from './measure-dateline.ts';
import { measurePeer } from './measure-peer.ts';
import type { Order } from './order.ts';
import { tell } from './telling.ts';

// One measure in a process of its own (see `apart.ts`): an order in, figures out as they come.
process.once('message', async (order: Order) => {
  const processors = watchProcessors();
  if (order.engine === 'memory' || order.engine === 'disk') await measureDateline(order);
  else await measurePeer(order);
  tell(processors());
  process.disconnect();
});
