// The report on two versions: every number is the length of a list, changed paragraphs show what differs, JSON fits its schema.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { compareVersions } from '../../src/comparison/versions.js';
import { loadEngine, type Engine } from '../../src/engine.js';
import { createMessages } from '../../src/messages/index.js';
import { buildDiffReport } from '../../src/report/diff/build.js';
import type { DiffContext } from '../../src/report/diff/context.js';
import { diffJson, renderDiffJson } from '../../src/report/diff/json.js';
import { changeBlocks } from '../../src/report/diff/quotes.js';
import { diffSchema, publishedDiffSchema } from '../../src/report/diff/schema.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { renderTerminal } from '../../src/report/terminal.js';
import type { Document } from '../../src/types.js';
import { documentOf, type BlockSource } from '../segment/sample.js';

const heading = (text: string): BlockSource => ({ role: 'heading', level: 1, text });
const SAME = 'Het koor zingt elke maandag in de grote zaal van het dorpshuis aan de markt.';
const DEMENTIA =
  'Het museum ontvangt elke maandag mensen met dementie uit het verpleeghuis voor een rondleiding.';
const OLD_ZAAL = 'De bibliotheek krijgt een zaal. Wij willen daar mantelzorgers laten zingen met het koor.';
const NEW_ZAAL =
  'De bibliotheek krijgt een zaal. Het welzijnswerk laat daar vanaf mei 2026 mantelzorgers zingen met het koor, voor € 5.000 per jaar.';

const paper = (path: string, ...blocks: (BlockSource | string)[]): Document => ({
  ...documentOf(...blocks),
  path,
  title: 'Cultuurnota',
});
const OLD = paper(
  'map/oud.md',
  heading('1 Meedoen'),
  SAME,
  OLD_ZAAL,
  heading('2 Geld'),
  'Over de wegen zeggen wij hier niets meer dan dit ene.',
);
const NEW = paper('map/nieuw.md', heading('1 Meedoen'), SAME, NEW_ZAAL, heading('2 Geld'), DEMENTIA);

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
}, 60_000);

function contextOf(old: Document, current: Document, language: 'nl' | 'en' = 'nl'): DiffContext {
  const papers = { old: analyse(old, engine), new: analyse(current, engine) };
  return {
    diff: compareVersions(papers, engine),
    lexicons: engine.lexicons,
    version: '1.2.3',
    messages: createMessages(language),
    paths: { old: old.path, new: current.path },
  };
}

describe('compareVersions', () => {
  it('names paragraphs by version, in reading order', () => {
    const { diff } = contextOf(OLD, NEW);
    expect([...diff.passages.keys()]).toEqual(['O1', 'O2', 'O3', 'N1', 'N2', 'N3']);
    expect(diff.passages.get('N3')).toMatchObject({ version: 'new', headings: ['2 Geld'], text: DEMENTIA });
    expect(diff.identical).toBe(false);
    expect(diff.paragraphs).toMatchObject({
      same: [{ old: 'O1', new: 'N1', similarity: 1, moved: false }],
      changed: [{ old: 'O2', new: 'N2', moved: false }],
      regrouped: [],
      gained: ['N3'],
      lost: ['O3'],
    });
    expect(diff.touching.gained).toContain('N3');
    expect(diff.commitments).toMatchObject([{ old: 'O2', new: 'N2', from: 'wish' }]);
  });

  it('takes the same text for the same, whatever its numbers in a list', () => {
    const list = (number: number): Document =>
      paper('x.md', { role: 'listItem', text: `${number}. Elk kind zingt mee in het koor van de school.` });
    expect(contextOf(list(1), list(4)).diff.identical).toBe(true);
  });
});

describe('the report', () => {
  it('shows of a changed paragraph only the sentences that differ', () => {
    const blocks = changeBlocks('O2', 'N2', contextOf(OLD, NEW));
    expect(blocks).toMatchObject([
      { text: ['… Wij willen daar mantelzorgers laten zingen met het koor.'] },
      { text: [expect.stringMatching(/^… Het welzijnswerk laat daar/)] },
    ]);
  });

  it('says in half a page what came, went and stayed', () => {
    const context = contextOf(OLD, NEW);
    const text = renderMarkdown(buildDiffReport(context), context.messages, 'summary');
    expect(text).toContain('1 alinea staat alleen in de nieuwe versie.');
    expect(text).toContain('1 alinea uit de oude versie vonden wij niet meer in de nieuwe.');
    expect(text).toContain('1 alinea bleef gelijk en 1 alinea is gewijzigd.');
    expect(text).toContain('oud.md');
    expect(text).not.toContain('map/');
  });

  it('lists in the appendix every passage that it names', () => {
    const context = contextOf(OLD, NEW);
    const text = renderMarkdown(buildDiffReport(context), context.messages, 'appendix');
    const [, places = ''] = text.split('### Vindplaatsen');
    const named = new Set(text.split('### Vindplaatsen')[0]!.match(/\b[ON]\d+\b/g));
    expect(named.size).toBeGreaterThan(3);
    for (const id of named) if (id !== 'O1' && id !== 'N1') expect(places).toContain(`| ${id} `);
  });

  it('says clearly that there is no difference', () => {
    const context = contextOf(OLD, { ...OLD, path: 'kopie.md' });
    const report = buildDiffReport(context);
    expect(report.parts.map(({ id }) => id)).toEqual(['in-het-kort', 'gelezen']);
    const text = renderTerminal(report, context.messages, 'report', { width: 200, colour: false });
    expect(text).toContain('Geen verschil. De lopende tekst van beide versies is gelijk (3 alinea’s).');
  });

  it('is there in English', () => {
    const context = contextOf(OLD, NEW, 'en');
    const text = renderMarkdown(buildDiffReport(context), context.messages, 'appendix');
    expect(text).toContain('1 paragraph stands only in the new version.');
    expect(text).not.toMatch(/\b(?:alinea|versie|raakvlak)/);
  });
});

describe('the JSON', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(publishedDiffSchema()) as object);

  it.each([
    ['two versions', (): DiffContext => contextOf(OLD, NEW)],
    ['one version twice', (): DiffContext => contextOf(OLD, OLD, 'en')],
    ['hardly a word', (): DiffContext => contextOf(paper('a.md', 'Ja.'), NEW)],
  ])('fits its schema: %s', (_what, make) => {
    const json: unknown = JSON.parse(renderDiffJson(make()));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(() => diffSchema.parse(json)).not.toThrow();
  });

  it('names only passages that it holds, and every paragraph once', () => {
    const json = diffJson(contextOf(OLD, NEW));
    const ids = new Set(json.passages.map(({ id }) => id));
    const { same, changed, regrouped, gained, lost } = json.paragraphs;
    for (const id of [...gained, ...lost, ...json.touching.gained, ...json.touching.lost])
      expect(ids).toContain(id);
    const inOld = [...same, ...changed].map((pair) => pair.old);
    expect(new Set([...inOld, ...lost, ...regrouped.map((pair) => pair.old)]).size).toBe(3);
    expect(json.documents.old).toMatchObject({ path: 'map/oud.md', paragraphs: 3, kind: 'policy' });
  });

  it('is published as it is checked; after a change run `npm run schema`', () => {
    expect(readFileSync(new URL('../../docs/raakvlak-diff.schema.json', import.meta.url), 'utf8')).toBe(
      publishedDiffSchema(),
    );
  });
});
