// Accessible by axe-core, and as it should be in a browser: the sample and two real reports. Needs Chromium.
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, NO_CHROMIUM, startChromium } from './chromium.js';
import { allReports, REAL } from './reports.js';

let reports: ReadonlyMap<string, string>;
beforeAll(async () => {
  if (chromiumPath !== null) reports = await allReports();
}, 120_000);

describe.skipIf(chromiumPath === null)(`in Chromium (${chromiumPath ?? NO_CHROMIUM})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  }, 60_000);
  afterAll(() => browser.close());

  /** Opens a report; whatever a browser complains of is collected. */
  async function open(
    name: string,
    width: number,
    bypassCSP = false,
  ): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => complaints.push(`request ${request.url()}`));
    await page.setContent(reports.get(name)!);
    return { page, complaints };
  }

  it.each(['full', 'many touch', ...REAL])(
    'axe finds nothing in %s, all folds open',
    async (name) => {
      const { page } = await open(name, 1280, true);
      await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
      await page.evaluate(axe.source);
      const violations = await page.evaluate(
        "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
      );
      await page.context().close();
      expect(violations).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['oosterveen', 1280],
    ['oosterveen', 390],
    ['lindebeke', 390],
  ])(
    '%s fits a window of %i pixels, with letters of at least 12, and asks for nothing',
    async (name, width) => {
      const { page, complaints } = await open(name, width);
      const wider = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      const smallest =
        await page.evaluate(`Math.min(...[...document.querySelectorAll('main svg')].flatMap((svg) => {
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return [...svg.querySelectorAll('text')].map((one) => parseFloat(getComputedStyle(one).fontSize) * scale);
    }))`);
      const cut = await page.evaluate(`[...document.querySelectorAll('main svg text')].filter((one) => {
      const own = one.getBoundingClientRect(), whole = one.ownerSVGElement.getBoundingClientRect();
      return own.left < whole.left - 1 || own.right > whole.right + 1 || own.bottom > whole.bottom + 1;
    }).map((one) => one.textContent)`);
      await page.context().close();
      expect({ wider, cut, complaints }).toEqual({ wider: 0, cut: [], complaints: [] });
      expect(smallest).toBeGreaterThanOrEqual(12);
    },
  );

  it('the choice hides passages, a link brings one back, and folds open for what is in them', async () => {
    const { page } = await open('oosterveen', 1280);
    const visible = (): Promise<number> => page.locator('#waar-raken-ze-elkaar .quote:visible').count();
    const all = await visible();
    const choice = page.locator('#waar-raken-ze-elkaar .filter');
    expect(await choice.isVisible()).toBe(true);
    const first = page.locator('#waar-raken-ze-elkaar [data-commitment]').first();
    const [kind, id] = [await first.getAttribute('data-commitment'), await first.getAttribute('id')];
    const alike = await page.locator(`#waar-raken-ze-elkaar [data-commitment=${kind}]`).count();
    await choice.locator(`input[value=${kind}]`).uncheck();
    expect(await visible()).toBe(all - alike);
    await page.evaluate(`location.hash = '${id}'`);
    await first.waitFor({ state: 'visible' });
    expect(await page.locator('#vindplaatsen[open]').count()).toBe(0);
    await page.evaluate("location.hash = document.querySelector('#vindplaatsen tr[id]').id");
    await page.locator('#vindplaatsen[open]').waitFor();
    await page.context().close();
  });
});
