import { parentPort } from 'node:worker_threads';

// Ends by itself as soon as it is given something.
parentPort?.on('message', () => {
  throw new Error('a thread that was made to end');
});
