// Motives, building blocks and roles of people against our own labelled paragraphs: part of npm run evaluate:codes.
import { analyse } from '../src/analyse.js';
import { documentOf } from '../src/coding/coder.js';
import type { Engine } from '../src/engine.js';
import { f1, mean, precision, recall, tally, type Judged } from '../src/measure/classification.js';
import { wilson, type Interval } from '../src/measure/wilson.js';
import type { Match } from '../src/types.js';
import type { GoldParagraph } from './own-gold.js';

const PREFIXES = ['block:', 'motive:', 'role:'] as const;

/** The labels of the gold that a match stands for: blocks and roles are themes of their lexicon, motives are concepts. */
function labelOf(match: Match, engine: Engine): string | null {
  const { theme } = engine.index.conceptOf(match);
  if (match.lexicon === 'building-blocks') return `block:${theme}`;
  if (match.lexicon === 'motives') return `motive:${match.concept}`;
  if (match.lexicon === 'roles') return `role:${theme}`;
  return null;
}

function machineLabels({ text, role }: GoldParagraph, engine: Engine): ReadonlySet<string> {
  const document = documentOf({ id: null, path: '', index: 0, text: text ?? '', role });
  const [coded] = analyse(document, engine).paragraphs;
  return new Set(
    (coded?.matches ?? []).map((match) => labelOf(match, engine)).filter((label) => label !== null),
  );
}

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(2)).padStart(6);
const range = (interval: Interval | null): string =>
  (interval === null ? '' : `${interval.low.toFixed(2)}–${interval.high.toFixed(2)}`).padStart(12);

/** Prints precision and recall with Wilson intervals for every facet that was labelled: all paragraphs, and the half held out. */
export function evaluateFacets(gold: readonly GoldParagraph[], engine: Engine): void {
  printFacets('Facets, all labelled paragraphs', gold, engine);
  const heldOut = gold.filter(({ cells }) => cells['half'] === 'held-out');
  printFacets('Facets, the half held out', heldOut, engine);
}

function printFacets(title: string, gold: readonly GoldParagraph[], engine: Engine): void {
  const labels = Object.keys(gold[0]?.cells ?? {}).filter((name) =>
    PREFIXES.some((prefix) => name.startsWith(prefix)),
  );
  const asked = gold.filter(({ cells, text }) => text !== null && cells[labels[0] ?? ''] !== '');
  const machine = asked.map((paragraph) => machineLabels(paragraph, engine));
  console.log(`${title}: ${asked.length}`);
  console.log(`${''.padEnd(30)} positives   prec.         95%  recall         95%     F1`);
  const values: (number | null)[] = [];
  for (const label of labels) {
    const cells = asked.map(({ cells: own }, at): Judged | null =>
      own[label] === '?' ? null : { human: own[label] === '1', machine: machine[at]?.has(label) ?? false },
    );
    const sums = tally(cells);
    const positives = sums.hits + sums.missed;
    values.push(f1(sums));
    console.log(
      `${label.padEnd(30)} ${String(positives).padStart(9)}  ${share(precision(sums))}${range(wilson(sums.hits, sums.hits + sums.extra))}  ${share(recall(sums))}${range(wilson(sums.hits, positives))}  ${share(f1(sums))}`,
    );
  }
  console.log(`mean F1 of those with positives: ${share(mean(values)).trim()}\n`);
}
