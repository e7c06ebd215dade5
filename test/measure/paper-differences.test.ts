// Warnings when papers are of another kind or year, and only when that is known.
import { describe, expect, it } from 'vitest';
import type { PaperKind } from '../../src/analysis.js';
import { paperWarnings, yearsText } from '../../src/measure/paper-differences.js';
import type { Document } from '../../src/types.js';

let papers = 0;
const paper = (kind: PaperKind | null, first?: number, last = first) => ({
  document: { path: `${(papers += 1)}.pdf` } as Document,
  paper: {
    kind,
    kindFrom: kind && ('title' as const),
    years: first === undefined ? null : { first, last: last! },
    yearsFrom: first === undefined ? null : ('title' as const),
  },
});

describe('paperWarnings', () => {
  it('says nothing of papers of one kind, or of unknown kind', () => {
    expect(paperWarnings({ culture: [paper('policy')], welfare: [paper('policy'), paper(null)] })).toEqual(
      [],
    );
    expect(paperWarnings({ culture: [paper('policy')], welfare: [paper(null)] })).toEqual([]);
    expect(paperWarnings({ culture: [], welfare: [paper('budget')] })).toEqual([]);
  });

  it('names the kinds of both sides, each once', () => {
    const warnings = paperWarnings({
      culture: [paper('policy'), paper('policy')],
      welfare: [paper('programme'), paper('policy')],
    });
    expect(warnings).toEqual([
      { code: 'kinds-differ', data: { culture: 'policy', welfare: 'policy,programme' } },
    ]);
  });

  it('warns above four years between the first years, and names the two furthest apart', () => {
    const side = (first: number, last?: number) => [paper('policy', first, last)];
    expect(paperWarnings({ culture: side(2020, 2024), welfare: side(2024) })).toEqual([]);
    expect(
      paperWarnings({
        culture: [...side(2020, 2024), ...side(2023)],
        welfare: [...side(2024), ...side(2025, 2028)],
      }),
    ).toEqual([{ code: 'years-differ', data: { culture: '2020–2024', welfare: '2025–2028', years: 5 } }]);
  });

  it('says which are election programmes', () => {
    const warnings = paperWarnings({
      culture: [paper('election-programme')],
      welfare: [paper('election-programme'), paper(null)],
    });
    expect(warnings).toEqual([{ code: 'election-programme', data: { count: 2, all: 3 } }]);
    const both = [paper('election-programme')];
    expect(paperWarnings({ culture: both, welfare: both })).toEqual([
      { code: 'election-programme', data: { count: 1, all: 1 } },
    ]);
  });

  it('writes years as people do', () => {
    expect([yearsText({ first: 2025, last: 2028 }), yearsText({ first: 2025, last: 2025 })]).toEqual([
      '2025–2028',
      '2025',
    ]);
  });
});
