// The shipped lexicons and rules on the paragraphs written and labelled for this project: they may get better, not worse.
import { beforeAll, describe, expect, it } from 'vitest';
import { validateSheets } from '../../src/coding/validate.js';
import { loadEngine } from '../../src/engine.js';
import type { ValidationResult } from '../../src/measure/validation-model.js';
import { readTable } from '../../src/tables/index.js';

let result: ValidationResult;
beforeAll(async () => {
  const [engine, labels, texts] = await Promise.all([
    loadEngine(),
    readTable('fixtures/labelled/labels.tsv'),
    readTable('fixtures/labelled/texts.tsv'),
  ]);
  result = validateSheets({ sheets: [labels], text: texts, design: null, draws: 1, seed: 1 }, engine).result;
});

const label = (id: string) => result.labels.find((one) => one.id === id)!;

describe('on 400 written paragraphs', () => {
  it('finds both domains, and says little that is wrong', () => {
    expect(label('culture').f1).toBeGreaterThan(0.86);
    expect(label('welfare').f1).toBeGreaterThan(0.86);
  });

  it('is right about nearly all connections that it finds, and finds two of three', () => {
    expect(label('connects').positives).toBe(175);
    expect(label('connects').precision).toBeGreaterThan(0.82);
    expect(label('connects').recall).toBeGreaterThan(0.65);
  });

  it('keeps the mean over the dimensions', () => {
    expect(result.macroDimensions.f1).toBeGreaterThan(0.68);
  });

  it('tells wish, measure and secured apart in most connections', () => {
    const same = result.commitment?.codersConnect.same ?? 0;
    expect(same / 175).toBeGreaterThan(0.72);
  });
});
