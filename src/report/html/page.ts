// The report as one HTML file that needs nothing else: no network, no script to read it.
import type { Messages } from '../../messages/index.js';
import { partsFor, type Depth, type Part, type Report } from '../model.js';
import { createAnchors } from './anchors.js';
import { renderBlocks, type Setting } from './blocks.js';
import { element, fragment, LINE, page, verbatim, type Child, type Markup } from './markup.js';
import { EXTRA_STYLE, needsExtras, SORT_SCRIPT } from './extras.js';
import { policyFor } from './policy.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** Ids of the page itself. */
const IDS = { top: 'boven', main: 'inhoud', contents: 'inhoudsopgave' } as const;

/** A part with the smaller parts below it. */
interface Chapter {
  readonly part: Part;
  readonly below: readonly Part[];
}

function chaptersOf(parts: readonly Part[]): Chapter[] {
  const chapters: { part: Part; below: Part[] }[] = [];
  for (const part of parts) {
    const last = chapters.at(-1);
    if (part.level === 3 && last) last.below.push(part);
    else chapters.push({ part, below: [] });
  }
  return chapters;
}

function head(title: string, extras: boolean): Markup {
  const meta = (attributes: Readonly<Record<string, string>>): Child => [element('meta', attributes), LINE];
  return element(
    'head',
    {},
    LINE,
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policyFor(extras) }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'generator', content: 'Raakvlak' }),
    element('title', {}, title),
    LINE,
    verbatim('style', STYLE),
    LINE,
    extras ? [verbatim('style', EXTRA_STYLE), LINE] : null,
  );
}

/** A smaller part: in the appendix one that folds out, elsewhere a section. */
function below(part: Part, setting: Setting): Markup {
  const { id, heading, depth } = part;
  if (depth === 'appendix')
    return element(
      'details',
      { id },
      element('summary', {}, element('h3', {}, heading)),
      LINE,
      element('div', {}, renderBlocks(part, setting)),
    );
  return element('section', { id }, element('h3', {}, heading), LINE, renderBlocks(part, setting));
}

function chapter({ part, below: parts }: Chapter, setting: Setting): Markup {
  const { html } = setting.messages.texts.figures;
  const { id, heading, depth } = part;
  const folds = parts.some((one) => one.depth === 'appendix');
  return element(
    'section',
    { id, class: depth === 'summary' ? 'summary' : undefined },
    element('h2', {}, heading),
    LINE,
    renderBlocks(part, setting),
    parts.filter((one) => one.depth !== 'appendix').map((one) => [below(one, setting), LINE]),
    folds
      ? [
          element('p', { class: 'screen' }, html.appendixNote),
          element('p', { class: 'not-printed' }, html.notPrinted),
        ]
      : null,
    parts.filter((one) => one.depth === 'appendix').map((one) => [below(one, setting), LINE]),
  );
}

function contents(chapters: readonly Chapter[], { messages }: Setting): Markup {
  const label = messages.texts.figures.html.contents;
  const items = chapters.map(({ part }) => [
    element('li', {}, element('a', { href: `#${part.id}` }, part.heading)),
    LINE,
  ]);
  return element(
    'nav',
    { 'aria-labelledby': IDS.contents },
    element('p', { id: IDS.contents }, label),
    element('ul', {}, items),
  );
}

/**
 * The report as a whole HTML document.
 * @param depth how much to show: the half page, the report, or everything with the appendix folded in
 */
export function renderHtml(report: Report, messages: Messages, depth: Depth): string {
  const shown = partsFor(report, depth);
  const extras = needsExtras(shown);
  const anchors = createAnchors(shown);
  for (const id of Object.values(IDS)) anchors.unique(id);
  const setting: Setting = { messages, language: report.language, anchors };
  const chapters = chaptersOf(shown.map((part) => ({ ...part, id: anchors.unique(part.id) })));
  const { html } = messages.texts.figures;
  const inPage = (...children: Child[]): Markup => element('div', { class: 'page' }, children);
  const body = element(
    'body',
    { id: IDS.top },
    LINE,
    element('a', { class: 'skip', href: `#${IDS.main}` }, html.skip),
    LINE,
    element('header', {}, inPage(element('h1', {}, report.title))),
    LINE,
    element(
      'div',
      { class: 'page columns' },
      contents(chapters, setting),
      LINE,
      element(
        'main',
        { id: IDS.main, tabindex: -1 },
        chapters.map((one) => [chapter(one, setting), LINE]),
      ),
    ),
    LINE,
    element(
      'footer',
      {},
      inPage(
        element('p', {}, html.footer),
        element('p', {}, element('a', { href: `#${IDS.top}` }, html.toTop)),
      ),
    ),
    LINE,
    verbatim('script', SCRIPT),
    LINE,
    extras ? [verbatim('script', SORT_SCRIPT), LINE] : null,
  );
  return page(
    element('html', { lang: report.language }, fragment(LINE, head(report.title, extras), LINE, body, LINE)),
  );
}
