import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, withoutSecrets } from '../src/log.ts';

const SECRET = 'abc.DEF-123_secret';

/** A log whose lines are kept. */
function kept(level: 'info' | 'silent' = 'info') {
  const lines: string[] = [];
  return { lines, log: createLog(level, [SECRET], { write: (line) => void lines.push(line) }) };
}

describe('createLog', () => {
  it('writes one JSON object a line with the level in words and an ISO time', () => {
    const { lines, log } = kept();
    log.warn({ file: 'a.txt' }, 'skipped\na file');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'warn',
      file: 'a.txt',
      msg: 'skipped\na file',
    });
    expect(JSON.parse(lines[0] ?? '').time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('lets no secret out, by whichever field, message or error it came', () => {
    const { lines, log } = kept();
    const error = new Error(`401 for Bot ${SECRET}`, { cause: new Error(SECRET) });
    log.error({ error, headers: { authorization: `Bot ${SECRET}` }, [SECRET]: [SECRET] }, `failed ${SECRET}`);
    log.info({ err: error }, 'again');
    expect(lines.join('')).not.toContain(SECRET);
    expect(lines[0]).toContain('401 for Bot [secret]');
  });

  it('keeps silent below its level', () => {
    const { lines, log } = kept();
    log.debug({}, 'a detail');
    kept('silent').log.fatal({}, 'a fault');
    expect(lines).toEqual([]);
  });
});

describe('withoutSecrets', () => {
  it('leaves no secret in any text, and a text without one as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(withoutSecrets(before + SECRET + after, [SECRET])).not.toContain(SECRET);
        expect(withoutSecrets(before, [SECRET, ''])).toBe(before);
      }),
    );
  });
});
