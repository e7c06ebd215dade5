// A headless Chromium for the checks that need a browser; null where there is none.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium stands, or null. */
export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null;

export const NO_CHROMIUM = 'no Chromium here: install it (apt-get install chromium) or set CHROMIUM_PATH';

/** Starts it; it speaks to nobody. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
