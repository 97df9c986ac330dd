import { existsSync } from 'node:fs';

/** Where Debian and Ubuntu put it; the setting CHROMIUM names another place. */
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is. Throws with a line that says what to install. */
export function findChromium(setting = process.env.CHROMIUM): string {
  const places = setting === undefined || setting === '' ? USUAL : [setting];
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    `There is no Chromium at ${places.join(', ')}: install it (apt-get install chromium), or set CHROMIUM to where it is.`,
  );
}
