// Is a concept spread over a text, or does it stand in one corner? Range over sections and deviation of proportions.
import type { Analysis, Passage } from '../analysis.js';

export interface Dispersion {
  /** Sections with running text. */
  readonly sections: number;
  /** Those of them in which the concept was counted. */
  readonly range: number;
  /** 0: spread as the text is; 1: all in the smallest section. Null with fewer passages than sections. */
  readonly dpNorm: number | null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Deviation of proportions: half the sum of the differences between the share of the text and the share of the hits
 * that each part holds. Source: Gries 2008, 'Dispersions and adjusted frequencies in corpora'.
 * @param sizes words per part @param hits hits per part, at least one in all
 * @returns DP, and DPnorm = DP / (1 − smallest share), which reaches 1 (Lijffijt & Gries 2012); null for a single part
 */
export function deviationOfProportions(
  sizes: readonly number[],
  hits: readonly number[],
): { readonly dp: number; readonly dpNorm: number | null } {
  const [words, found] = [sum(sizes), sum(hits)];
  const shares = sizes.map((size) => size / words);
  const dp = sum(shares.map((share, part) => Math.abs(share - hits[part]! / found))) / 2;
  const most = 1 - Math.min(...shares);
  return { dp, dpNorm: most > 0 ? dp / most : null };
}

/** Words of running text per section of a framework, in the order of the texts. */
export type SectionSizes = ReadonlyMap<string, number>;

const keyOf = (documentId: string, section: number): string => `${documentId} ${section}`;

/** Sections of the papers of one framework that hold running text; a section does not hold those below it. */
export function sectionSizes(analyses: readonly Analysis[]): SectionSizes {
  const sizes = new Map<string, number>();
  for (const { document, paragraphs } of analyses) {
    for (const { paragraph } of paragraphs) {
      const key = keyOf(document.id, paragraph.section);
      sizes.set(key, (sizes.get(key) ?? 0) + paragraph.tokens.length);
    }
  }
  return sizes;
}

/** How passages are spread over the sections of their framework. DPnorm needs at least as many passages as sections. */
export function dispersion(passages: readonly Passage[], sizes: SectionSizes): Dispersion {
  const hits = new Map<string, number>();
  for (const { documentId, coded } of passages) {
    const key = keyOf(documentId, coded.paragraph.section);
    hits.set(key, (hits.get(key) ?? 0) + 1);
  }
  const enough = passages.length > 0 && passages.length >= sizes.size;
  const spread = enough
    ? deviationOfProportions(
        [...sizes.values()],
        [...sizes.keys()].map((key) => hits.get(key) ?? 0),
      )
    : null;
  return { sections: sizes.size, range: hits.size, dpNorm: spread?.dpNorm ?? null };
}
