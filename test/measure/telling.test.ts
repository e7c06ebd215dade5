// What a person would read first: something that happens for people before talk about the work itself.
import { beforeAll, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { loadEngine, type Engine } from '../../src/engine.js';
import { telling } from '../../src/measure/telling.js';
import { documentOf } from '../segment/sample.js';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
}, 60_000);

function weightOf(text: string): number {
  const [coded] = analyse(documentOf(text), engine).paragraphs;
  expect(coded?.connection).not.toBeNull();
  return telling(coded!);
}

const PROCESS =
  'Er is verkend welke rol cultuurcoaches kunnen spelen bij de uitvoering van andere programma’s en regelingen van het welzijnswerk.';
const GOAL =
  'Het versterken van de samenwerking tussen cultuur, welzijnswerk en andere domeinen en programma’s in de hele stad.';
const PEOPLE =
  'Deelname aan dans en muziek bevordert de gezondheid van ouderen en verkleint de eenzaamheid van mensen die alleen wonen.';
const FLOOR =
  'Elke maandag zingen ouderen met dementie in het buurthuis samen met het koor, met koffie na afloop.';

it.each([
  ['what art does for people, before what was looked into', PEOPLE, PROCESS],
  ['what art does for people, before a goal about working together', PEOPLE, GOAL],
  ['what happens on an ordinary day, before what was looked into', FLOOR, PROCESS],
])('puts first %s', (_what, first, second) => {
  expect(weightOf(first)).toBeGreaterThan(weightOf(second));
});

it('takes nothing from a secured passage for speaking of plans and money', () => {
  const secured =
    'De gemeente betaalt in 2025 € 20.000 uit het programma sociaal domein voor het project cultuur en welzijn van de bibliotheek.';
  expect(weightOf(secured)).toBeGreaterThan(weightOf(GOAL));
});
