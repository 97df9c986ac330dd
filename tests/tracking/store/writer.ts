import { openStore } from '../../../src/tracking/store/open-store.ts';
import { fill } from './filled.ts';

// A process that has a store and writes into it, so many rows a turn, until it is ended: `writer.ts FOLDER ROWS`.

const [folder = '', rows = '0'] = process.argv.slice(2);
const opened = openStore(folder);
if (opened.ok) {
  let number = 1000;
  const turn = () => {
    for (let row = 0; row < Number(rows); row++) fill(opened.store, String(number++), number);
    process.stdout.write(`written ${number}\n`);
    setTimeout(turn, 1);
  };
  turn();
} else {
  process.stdout.write(`${opened.problem}\n`);
  process.exitCode = 1;
}
