// Is S honest? Halves of one text give about 1; a neutral text is further away than the other domain of the same place.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../src/analyse.js';
import type { Analysis } from '../src/analysis.js';
import { compare } from '../src/comparison/compare.js';
import { loadEngine, type Engine } from '../src/engine.js';
import type { WordBag } from '../src/measure/two-texts.js';
import { createRandom } from '../src/measure/random.js';
import { sharedVocabulary, tooLittleText } from '../src/measure/shared-vocabulary.js';
import { readDocument } from '../src/read/index.js';

const SHARED = fileURLToPath(new URL('../../shared/documents/', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const HALVINGS = 20;

const ONE_TEXT: readonly string[] = [
  `${FIXTURES}oosterveen/cultuurnota.pdf`,
  `${FIXTURES}oosterveen/sociaal-kader.pdf`,
  `${FIXTURES}neutral/wegbeheer.pdf`,
  `${SHARED}landelijk-pvdd/cultuur.pdf`,
  `${SHARED}landelijk-pvdd/welzijn.pdf`,
  `${SHARED}amsterdam-d66/geheel.pdf`,
  `${SHARED}gala/gala-2023.pdf`,
  `${SHARED}gemeente-almere/brede-spuk-gala-plan.pdf`,
];

const PAIRS: readonly (readonly [string, string])[] = [
  [`${FIXTURES}oosterveen/cultuurnota.pdf`, `${FIXTURES}oosterveen/sociaal-kader.pdf`],
  [`${FIXTURES}oosterveen/cultuurnota.pdf`, `${FIXTURES}neutral/wegbeheer.pdf`],
  [`${FIXTURES}oosterveen/sociaal-kader.pdf`, `${FIXTURES}neutral/wegbeheer.pdf`],
  [`${FIXTURES}lindebeke/cultuur.pdf`, `${FIXTURES}lindebeke/sociaal-beleid.pdf`],
  [`${SHARED}landelijk-pvdd/cultuur.pdf`, `${SHARED}landelijk-pvdd/welzijn.pdf`],
  [`${SHARED}landelijk-pvdd/cultuur.pdf`, `${SHARED}overig/mobiliteit.pdf`],
  [`${SHARED}landelijk-pvdd/welzijn.pdf`, `${SHARED}overig/mobiliteit.pdf`],
];

const name = (path: string): string => path.split('/').slice(-2).join('/');

async function analysisOf(path: string, engine: Engine): Promise<Analysis> {
  return analyse(await readDocument(path, 'c1', { isolate: false }), engine);
}

function bagOf(analysis: Analysis): WordBag {
  const ids = new Map<string, number>();
  return analysis.contentWords
    .filter((words) => words.length > 0)
    .map((words) => Uint32Array.from(words, (word) => ids.get(word) ?? ids.set(word, ids.size).size - 1));
}

/** S with its interval between random halves of one text. */
function halvings(bag: WordBag): { mean: number; low: number; high: number; held: number } | null {
  const random = createRandom(1);
  const values: number[] = [];
  let held = 0;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const order = random.shuffle(bag);
    const halves = [order.filter((_, at) => at % 2 === 0), order.filter((_, at) => at % 2 === 1)] as const;
    if (tooLittleText(halves[0]) || tooLittleText(halves[1])) return null;
    const { similarity, interval } = sharedVocabulary(halves[0], halves[1], halving);
    values.push(similarity);
    if (interval.low <= 1 && interval.high >= 1) held += 1;
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, low: Math.min(...values), high: Math.max(...values), held };
}

const show = (value: number | null | undefined): string =>
  value === null || value === undefined ? '  – ' : value.toFixed(3);

const engine = await loadEngine();
console.log(
  `S between random halves of one text, ${HALVINGS} halvings: mean, lowest, highest, intervals that hold 1`,
);
for (const path of ONE_TEXT.filter((one) => existsSync(one))) {
  const result = halvings(bagOf(await analysisOf(path, engine)));
  console.log(
    `${name(path).padEnd(48)} ${result ? `${show(result.mean)}  ${show(result.low)}  ${show(result.high)}  ${result.held}/${HALVINGS}` : 'halves too short'}`,
  );
}
console.log('\nS between two texts: S [low, high], m, content words, Morisita');
for (const [a, b] of PAIRS.filter((pair) => pair.every((one) => existsSync(one)))) {
  const { vocabulary } = compare(
    { culture: [await analysisOf(a, engine)], welfare: [await analysisOf(b, engine)] },
    engine,
  );
  const { result, contentWords, morisita } = vocabulary;
  console.log(
    `${`${name(a)} × ${name(b)}`.padEnd(72)} ${show(result?.similarity)} [${show(result?.interval.low)}, ${show(result?.interval.high)}]  ${result?.m ?? '–'}  ${contentWords.culture}/${contentWords.welfare}  ${show(morisita)}`,
  );
}
