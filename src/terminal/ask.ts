import { describeBug } from './asking.ts';
import { leaveWhenClosed } from './output.ts';
import { runTerminal } from './run.ts';

// `npm run --silent ask -- '<command line>'`: the desk in a terminal.
leaveWhenClosed(process.stdout, () => process.exit(0));
try {
  process.exitCode = await runTerminal(process.argv.slice(2), {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    environment: process.env,
  });
} catch (error) {
  process.stderr.write(`${describeBug('in the terminal', error)}\n`);
  process.exitCode = 1;
}
