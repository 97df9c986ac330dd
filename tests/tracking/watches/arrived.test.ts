import { describe, expect, it } from 'vitest';
import { highlights, OTHER, quotes, SERVER, watchDesk } from './desk.ts';

const FIRE = `The council met on Monday. Nobody asked about the port.

A fire broke out at the Harwick refinery before dawn. Two workers were hurt. Smoke from the refinery fire drifted over the town.`;

describe('an article that a watch matches', () => {
  it('becomes one alert that quotes the sentences which match', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery fire' });
    await desk.bring({ title: 'Blaze at Harwick', source: 'Bay Herald', text: FIRE });
    const [alert, ...others] = await desk.compose();
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ status: 'answered', title: 'Watch: refinery fire' });
    expect(quotes(alert ?? null)).toEqual(['A fire broke out at the Harwick refinery before dawn.']);
    expect(highlights(alert ?? null)).toEqual(['fire', 'refinery']);
    expect(alert?.groups).toEqual([{ heading: 'Blaze at Harwick', citations: [1] }]);
    expect(alert?.actions).toEqual([
      {
        label: 'About this alert',
        command: 'watch list',
        action: 'about',
        value: desk.deliveries()[0]?.mark,
      },
    ]);
  });

  it('is reported once, however often it arrives', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery fire' });
    await desk.bring({ id: 'a', text: FIRE });
    await desk.bring({ id: 'a', text: FIRE }, 'corrected');
    await desk.bring({ id: 'a', text: FIRE });
    expect(desk.deliveries()).toHaveLength(1);
  });

  it('is not heard of by another server, but by all where it belongs to everybody', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery' });
    desk.set({ query: 'refinery', scope: OTHER });
    await desk.bring({ scope: OTHER, text: FIRE });
    expect(desk.deliveries().map(({ scope }) => scope)).toEqual([OTHER]);
    await desk.bring({ scope: 'shared', text: FIRE });
    expect(desk.deliveries().map(({ scope }) => scope)).toEqual([OTHER, SERVER, OTHER]);
  });
});
