// A passage on the other field is real, or it is a list, a heading, a table row or an empty promise.
import { beforeAll, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import type { ViceVersa } from '../../src/comparison.js';
import { loadEngine, type Engine } from '../../src/engine.js';
import { viceVersa } from '../../src/measure/vice-versa.js';
import { numberPassages } from '../../src/comparison/passages.js';
import { documentOf, type BlockSource } from '../segment/sample.js';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
}, 60_000);

function inWelfare(...blocks: (BlockSource | string)[]): ViceVersa {
  const analysis = analyse(documentOf(...blocks), engine);
  const texts = new Map([[analysis.document.id, analysis.document.text]]);
  return viceVersa(
    'welfare',
    numberPassages('welfare', [analysis]),
    texts,
    analysis.paragraphs.length,
    engine.lexicons,
  );
}

it.each([
  ['what is done', 'In het museum starten wij elke maandag een rondleiding voor mensen met dementie.'],
  ['who does it', 'Wij willen dat de welzijnsorganisatie vaker een middag in het museum gaat houden.'],
  ['with what money', 'Wij willen voor het theater in de wijk extra subsidie beschikbaar stellen.'],
  [
    'a list of culture itself',
    'Wij steunen koren, toneelverenigingen en musea die mensen met dementie ontvangen.',
  ],
])('is real when it says %s', (_what, text) => {
  expect(inWelfare(text).real).toEqual(['W1']);
});

it.each([
  [
    'a list of fields',
    'De gemeente werkt in de wijk samen aan onderwijs, sport, cultuur, werk en inkomen en aan welzijn.',
  ],
  [
    'an empty promise',
    'Kunst en cultuur zijn voor ons heel belangrijk voor een gezonde samenleving van mensen.',
  ],
  ['too short a sentence', 'Wij starten samen met het museum nu.'],
])('is not real when it is %s', (_what, text) => {
  const result = inWelfare(text);
  expect(result.real).toEqual([]);
});

it('takes no heading and no table row', () => {
  const text = 'In het museum starten wij elke maandag een rondleiding voor mensen met dementie.';
  const table = inWelfare(
    { text: 'Wij starten in het museum', role: 'heading', level: 2 },
    { text, role: 'tableCell', cell: { table: 0, row: 0, column: 0 } },
  );
  expect(table).toMatchObject({ passages: ['W1'], real: [] });
});

it('puts the most telling passage first, and gives the share of the paragraphs', () => {
  const result = inWelfare(
    'Wij willen dat de welzijnsorganisatie vaker een middag in het museum gaat houden.',
    'In het museum starten wij elke maandag een rondleiding voor mensen met dementie.',
    'Mantelzorgers krijgen hulp van vrijwilligers uit de buurt als zij daar om vragen.',
    'De wachtlijst voor hulp aan huis wordt in het komende jaar een stuk korter gemaakt.',
  );
  expect(result.passages).toEqual(['W1', 'W2']);
  expect(result.share).toBe(0.5);
  expect(result.real).toEqual(['W2', 'W1']);
});
