// Asks this machine's own /healthz, for a container's health check: exit status 0 when it is fit, 1 when not.
// It imports nothing, so that asking every half minute costs little.

const port = process.env.PORT || '8080';

try {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(4000) });
  process.exitCode = response.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}

export {};
