import { leaveWhenClosed } from './output.ts';
import { runTerminal } from './run.ts';

// `npm run --silent ask -- '<command line>'`: the desk in a terminal.
leaveWhenClosed(process.stdout, () => process.exit(0));
process.exitCode = await runTerminal(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
});
