import type { Period } from './figures.ts';
import { Scene } from './scene.ts';

export interface SoakOptions {
  readonly periods: number;
  /** Simulated days in each. */
  readonly days: number;
  /** Real minutes after which no period begins. */
  readonly minutes: number;
  readonly seed: string;
  readonly tell?: (period: Period) => void;
}

/** Lets time go by, and measures the bot after each period. */
export async function runSoak({
  periods: count,
  days,
  minutes,
  seed,
  tell = () => {},
}: SoakOptions): Promise<{ readonly periods: readonly Period[]; readonly complaints: readonly string[] }> {
  const end = Date.now() + minutes * 60_000;
  const scene = await Scene.open(seed);
  const periods: Period[] = [];
  try {
    while (periods.length < count && Date.now() < end) {
      const started = performance.now();
      for (let day = 0; day < days; day++) await scene.day();
      const figures = await scene.measure();
      const { published, posted } = scene;
      const seconds = (performance.now() - started) / 1000;
      const period = { number: periods.length + 1, figures, published, posted, seconds };
      periods.push(period);
      tell(period);
    }
    return { periods, complaints: scene.complaints };
  } finally {
    await scene.close();
  }
}
