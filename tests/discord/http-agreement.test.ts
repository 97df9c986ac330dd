import { request } from 'node:http';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/desk/commandline.ts';
import { openDesk, warmUp } from '../../src/startup.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { startHttpBot } from './http-bot.ts';
import type { Gesture, Message, StandIn } from './standin/standin.ts';

afterEach(closeAll);

/** A reply without what differs from one to the next: how long it took. */
const shown = ({ text, buttons, menus, ephemeral, flags, files, components }: Message) => ({
  text: text.replace(/ · [\d.]+ m?s$/gm, ''),
  buttons,
  menus: menus.length,
  ephemeral,
  flags,
  files,
  components: components.length,
});

describe('interactions by HTTP', () => {
  it('get the same replies as over the gateway, to each command’s own examples and to the first button', async () => {
    const { desk } = await openDesk([resolve('seeds')]);
    // Nobody waits for word lists in the middle of it, however busy the machine is.
    await warmUp(desk);
    const patience = { windowMs: 15_000 };
    const [byGateway, byHttp] = [await discord(patience), await discord(patience)];
    await startBot(byGateway, desk);
    await startHttpBot(byHttp, desk);
    const lines = desk.commands.flatMap(({ audience, examples }) => (audience === undefined ? examples : []));
    let pressed = 0;
    for (const { line } of lines) {
      const read = parseCommandLine(line, desk.commands);
      if (!read.ok) continue;
      const both = async (gesture: (standIn: StandIn) => Gesture) => {
        const [one, other] = [byGateway, byHttp].map((standIn) => standIn.interact(gesture(standIn)));
        if (one === undefined || other === undefined) throw new Error('two are asked');
        const [gateway, http] = await Promise.all([one.reply(), other.reply()]);
        expect(shown(http), line).toEqual(shown(gateway));
        return { gateway, http };
      };
      const { command: name, options } = read;
      const { gateway, http } = await both(({ guild }) => ({
        kind: 'command',
        name,
        options,
        guild,
        force: true,
      }));
      const at = gateway.buttons.findIndex(({ customId, disabled }) => customId !== null && !disabled);
      const button = gateway.buttons[at]?.customId ?? null;
      if (button === null) continue;
      pressed++;
      await both((standIn) => ({
        kind: 'button',
        message: standIn === byHttp ? http : gateway,
        button: (standIn === byHttp ? http : gateway).buttons[at]?.customId ?? '',
      }));
    }
    expect(lines.length).toBeGreaterThan(10);
    expect(pressed).toBeGreaterThan(5);
    expect([...byGateway.violations, ...byHttp.violations]).toEqual([]);
  }, 60_000);

  it('are given up where the body does not come within three seconds, and nothing stays behind', async () => {
    const standIn = await discord();
    const { desk } = await openDesk([resolve('seeds')]);
    const { url } = await startHttpBot(standIn, desk);
    const headers = {
      'x-signature-ed25519': 'ab'.repeat(64),
      'x-signature-timestamp': String(Math.floor(Date.now() / 1000)),
      'content-length': 100,
    };
    const started = performance.now();
    const status = await new Promise<number | undefined>((done, fail) => {
      const asking = request(url, { method: 'POST', headers }, (answer) => {
        done(answer.statusCode);
        asking.destroy();
      });
      asking.on('error', fail);
      asking.write('{');
    });
    expect(status).toBe(408);
    expect(performance.now() - started).toBeLessThan(6_000);
    expect((await standIn.post('{"id":"1","application_id":"1","type":1}')).status).toBe(200);
  });
});
