// Codes against the labels of two readers: precision, recall and F1 per label. Run: npm run evaluate:codes [-- --show label]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../src/analyse.js';
import type { CodedParagraph } from '../src/analysis.js';
import { loadEngine, type Engine } from '../src/engine.js';
import type { Document } from '../src/types.js';

const GOLD = fileURLToPath(new URL('../../shared/gold/', import.meta.url));
const LABELS = [
  'culture',
  'welfare',
  'body-functions',
  'mental-wellbeing',
  'meaning',
  'quality-of-life',
  'participation',
  'daily-functioning',
];

type Row = Readonly<Record<string, string>>;

/** Tab-separated values without quoting rules. */
function readTsv(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((value, at) => [columns[at] ?? '', value])),
  );
}

/** One labelled paragraph as a document of one block. */
function documentOf(id: string, text: string): Document {
  const clean = text.normalize('NFC');
  return {
    id,
    path: id,
    sha256: '',
    format: 'text',
    title: null,
    text: clean,
    blocks: [{ span: { start: 0, end: clean.length }, role: 'paragraph', page: null }],
    pages: null,
    pageLabels: null,
    notices: [],
  };
}

function code(text: string, engine: Engine): CodedParagraph | undefined {
  return analyse(documentOf('p', text), engine).paragraphs[0];
}

interface Tally {
  hit: number;
  extra: number;
  missed: number;
}

function line(label: string, { hit, extra, missed }: Tally): string {
  const precision = hit / (hit + extra || 1);
  const recall = hit / (hit + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const show = (value: number): string => value.toFixed(3);
  return `${label.padEnd(20)} ${show(precision)}  ${show(recall)}  ${show(f1)}   n+ = ${hit + missed}`;
}

function evaluate(
  rows: readonly Row[],
  labels: readonly Row[],
  names: readonly string[],
  codesOf: (text: string) => ReadonlySet<string>,
  shown: string | undefined,
): void {
  const texts = new Map(rows.map((row) => [row['id'], row['text'] ?? '']));
  const tallies = new Map<string, Tally>(names.map((name) => [name, { hit: 0, extra: 0, missed: 0 }]));
  for (const label of labels) {
    const text = texts.get(label['id'] ?? '') ?? '';
    const codes = codesOf(text);
    for (const name of names) {
      const truth = label[name];
      if (truth !== '0' && truth !== '1') continue;
      const tally = tallies.get(name)!;
      const coded = codes.has(name);
      if (coded && truth === '1') tally.hit += 1;
      else if (coded) tally.extra += 1;
      else if (truth === '1') tally.missed += 1;
      if (name === shown && coded !== (truth === '1'))
        console.log(`${coded ? 'EXTRA ' : 'MISSED'} ${label['id']} ${text}\n`);
    }
  }
  for (const name of names) console.log(line(name, tallies.get(name)!));
}

async function main(): Promise<void> {
  if (!existsSync(GOLD)) {
    console.log('The labelled paragraphs (../shared/gold) are not here; nothing to evaluate.');
    return;
  }
  const at = process.argv.indexOf('--show');
  const shown = at > 0 ? process.argv[at + 1] : undefined;
  const engine = await loadEngine();
  console.log('label                precision recall F1');
  evaluate(
    readTsv(`${GOLD}paragraphs.tsv`),
    readTsv(`${GOLD}labels.tsv`),
    LABELS,
    (text) => {
      const coded = code(text, engine);
      return new Set([
        ...(coded?.culture ? ['culture'] : []),
        ...(coded?.welfare ? ['welfare'] : []),
        ...(coded?.dimensions ?? []),
      ]);
    },
    shown,
  );

  console.log('\ntouching passages');
  const touching = readTsv(`${GOLD}touching.tsv`);
  const labels: Row[] = readTsv(`${GOLD}touching-labels.tsv`).map((row) => ({
    ...row,
    about: row['culture'] === '1' && row['welfare'] === '1' ? '1' : '0',
  }));
  evaluate(
    touching,
    labels,
    ['culture', 'welfare', 'about', 'connects'],
    (text) => {
      const coded = code(text, engine);
      const names = [
        ...(coded?.culture ? ['culture'] : []),
        ...(coded?.welfare ? ['welfare'] : []),
        ...(coded?.connection ? ['connects'] : []),
      ];
      return new Set([...names, ...(coded?.culture && coded.welfare ? ['about'] : [])]);
    },
    shown,
  );
  const texts = new Map(touching.map((row) => [row['id'], row['text'] ?? '']));
  const committed = labels.filter(
    (row: Row) => row['connects'] === '1' && ['wish', 'measure', 'secured'].includes(row['commitment'] ?? ''),
  );
  const right = committed.filter(
    (row: Row) => code(texts.get(row['id'] ?? '') ?? '', engine)?.commitment === row['commitment'],
  );
  console.log(`commitment           ${right.length} of ${committed.length} as the readers have it`);
  if (shown === 'commitment') {
    for (const row of committed)
      console.log(
        row['commitment'],
        code(texts.get(row['id'] ?? '') ?? '', engine)?.commitment,
        texts.get(row['id'] ?? ''),
        '\n',
      );
  }
}

await main();
