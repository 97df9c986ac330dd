import { pino } from 'pino';
import type { LogLevel } from './config.ts';

/** What the parts of Dateline may say to the operator: fields first, then a sentence. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  fatal(fields: object, message: string): void;
}

/** Where lines go; each call is one whole line with its line end, written before the call returns. */
export interface LogDestination {
  write(line: string): void;
}

/**
 * A log of one JSON object a line, on standard error unless told. Whatever a line holds, the secrets do not leave:
 * they are cut out of the finished line, so that it does not matter which field, message or stack they came by.
 * The fields are in every line.
 */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  destination: LogDestination = pino.destination({ dest: 2, sync: true }),
  fields: Readonly<Record<string, number | string>> | null = null,
): Log {
  return pino(
    {
      level,
      base: fields,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: pino.stdSerializers.err, err: pino.stdSerializers.err },
      hooks: { streamWrite: (line) => withoutSecrets(line, secrets) },
    },
    destination,
  );
}

/** The text with every secret replaced. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
}
