import { existsSync } from 'node:fs';

/** Where Linux distributions, macOS and Windows put it. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium that pages are tried in: CHROMIUM_PATH's, or one in the usual places; undefined where there is none. Throws where REQUIRE_CHROMIUM is set and there is none. */
export function chromiumPath(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const places = env['CHROMIUM_PATH'] ? [env['CHROMIUM_PATH']] : USUAL_PLACES;
  const found = places.find((place) => existsSync(place));
  if (found === undefined && env['REQUIRE_CHROMIUM']) throw new Error(missingChromium(places));
  return found;
}

/** What is said where the browser's tests are left out. */
export const missingChromium = (places: readonly string[] = USUAL_PLACES): string =>
  `No Chromium at ${places.join(', ')}: the archive's pages are not tried in a browser. Install Debian's package chromium, or set CHROMIUM_PATH.`;
