// Codes against the labels of two readers: `raakvlak validate` on ../shared/gold, with the touching passages, and on our
// own labelled paragraphs, real and written, by half.
// Run: npm run evaluate:codes [-- --show label]
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadEngine, type Engine } from '../src/engine.js';
import { createMessages } from '../src/messages/index.js';
import { renderTerminal } from '../src/report/terminal.js';
import { differencesTable } from '../src/report/validation/differences.js';
import { buildValidationReport } from '../src/report/validation/report.js';
import { readTable, type Table } from '../src/tables/index.js';
import { BOTH, validateSheets } from '../src/coding/validate.js';
import { toolVersion } from '../src/version.js';
import { evaluateFacets } from './evaluate-facets.js';
import { leaveOneDocumentOut } from './leave-one-out.js';
import { ownGold, type GoldParagraph } from './own-gold.js';

const GOLD = fileURLToPath(new URL('../../shared/gold/', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/labelled/', import.meta.url));
const DRAWS = 2000;
const SEED = 1;
const WIDTH = 100;

/** About both domains at once, as a label of its own: the readers judged the two apart. */
function withBoth(table: Table): Table {
  const rows = table.rows.map(({ row, cells }) => {
    const both = cells['culture'] === '1' && cells['welfare'] === '1' ? '1' : '0';
    return { row, cells: { ...cells, [BOTH]: both } };
  });
  return { ...table, columns: [...table.columns, BOTH], rows };
}

/** Prints the figures of one labelled set, and the paragraphs on which readers and machine differ for one label. */
function evaluate(
  title: string,
  sheet: Table,
  text: Table | null,
  engine: Engine,
  shown: string | undefined,
  more: readonly string[] = [],
): void {
  const given = { sheets: [sheet], text, design: null, draws: DRAWS, seed: SEED };
  const { joined, result, rows } = validateSheets(given, engine, more);
  const messages = createMessages('en');
  const report = buildValidationReport({
    result,
    machine: true,
    junk: joined.junk,
    partly: joined.partly,
    sheets: [],
    text: null,
    design: null,
    draws: DRAWS,
    seed: SEED,
    lexicons: engine.lexicons,
    version: toolVersion(),
    messages,
  });
  const shape = { width: WIDTH, colour: false };
  console.log(renderTerminal({ ...report, title }, messages, 'appendix', shape));
  const all = differencesTable(result, rows, joined.documents);
  for (const [id, label, kind, human, machine, terms, document, own] of all.rows)
    if (label === shown)
      console.log(`${kind} ${id} (${human} ≠ ${machine}) ${terms} [${document}]\n${own}\n`);
}

/** Our own labels as a sheet with texts. */
function sheetOf(gold: readonly GoldParagraph[]): Table {
  const known = gold.filter(({ text }) => text !== null);
  const columns = ['id', 'role', 'text', ...Object.keys(gold[0]?.cells ?? {})];
  const rows = known.map(({ cells, text, role }, at) => ({
    row: at + 2,
    cells: { ...cells, id: cells['hash'] ?? '', role, text: text ?? '' },
  }));
  return { path: 'bench/gold/labels.tsv', columns, rows };
}

/** Macro F1 over all labels, with each document left out of the count once: does one document carry the figure? */
function byDocument(gold: readonly GoldParagraph[], engine: Engine): void {
  console.log('Macro F1 per document (labels with positives in it), never pooled');
  for (const document of [...new Set(gold.map(({ cells }) => cells['document'] ?? ''))]) {
    const own = gold.filter(({ cells }) => cells['document'] === document);
    const sheet = sheetOf(own);
    const { result } = validateSheets(
      { sheets: [sheet], text: null, design: null, draws: 1, seed: SEED },
      engine,
    );
    const macro = result.macro?.f1 ?? null;
    console.log(
      `${document.padEnd(46)} ${String(sheet.rows.length).padStart(4)}  ${macro?.toFixed(3) ?? '–'}`,
    );
  }
  console.log('');
}

/** The paragraphs written for this project: odd numbers may be looked at, even numbers are held out. */
async function evaluateFixtures(engine: Engine, shown: string | undefined): Promise<void> {
  const [labels, texts] = await Promise.all([
    readTable(`${FIXTURES}labels.tsv`),
    readTable(`${FIXTURES}texts.tsv`),
  ]);
  const half = (odd: boolean): Table => ({
    ...labels,
    rows: labels.rows.filter(({ cells }) => (Number(cells['id']?.slice(1)) % 2 === 1) === odd),
  });
  evaluate('Written paragraphs, the half used for tuning', half(true), texts, engine, shown);
  evaluate('Written paragraphs, the half held out', half(false), texts, engine, undefined);
}

/** The paragraphs of others with labels of two readers. */
async function evaluateGold(engine: Engine, shown: string | undefined): Promise<void> {
  const [labels, texts, touchingLabels, touching] = await Promise.all([
    readTable(`${GOLD}labels.tsv`),
    readTable(`${GOLD}paragraphs.tsv`),
    readTable(`${GOLD}touching-labels.tsv`),
    readTable(`${GOLD}touching.tsv`),
  ]);
  evaluate('Paragraphs', labels, texts, engine, shown);
  evaluate('Touching passages', withBoth(touchingLabels), touching, engine, shown, [BOTH]);
  await leaveOneDocumentOut(labels, texts, engine);
}

/** Real paragraphs that we labelled ourselves. */
async function evaluateOwn(engine: Engine, shown: string | undefined): Promise<void> {
  const gold = await ownGold();
  if (gold === null) return;
  const lost = gold.filter(({ text }) => text === null).length;
  if (lost > 0) console.log(`${lost} of our own paragraphs are read otherwise now and left out.\n`);
  const half = (name: string): readonly GoldParagraph[] => gold.filter(({ cells }) => cells['half'] === name);
  // Only the tuning half may be looked at.
  evaluate('Our own paragraphs, the half used for tuning', sheetOf(half('tuning')), null, engine, shown);
  evaluate('Our own paragraphs, the half held out', sheetOf(half('held-out')), null, engine, undefined);
  byDocument(gold, engine);
  evaluateFacets(gold, engine);
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--show');
  const shown = at > 0 ? process.argv[at + 1] : undefined;
  const engine = await loadEngine();
  if (existsSync(GOLD)) await evaluateGold(engine, shown);
  else console.log('The labelled paragraphs of others (../shared/gold) are not here.');
  await evaluateOwn(engine, shown);
  await evaluateFixtures(engine, shown);
}

await main();
