// What is known of one framework alone.
import type { PerDomain } from './analysis.js';
import type { Comparison } from './comparison.js';
import type { Label } from './lexicon/schema.js';
import type { Dispersion } from './measure/dispersion.js';
import type { Domain } from './types.js';

/** A domain, and how many paragraphs of a framework are about it. */
export interface DomainShare {
  readonly domain: Domain;
  /** Ids of the passages about it, those about both among them. */
  readonly passages: readonly string[];
  /** Share of the paragraphs of running text; null without any. */
  readonly share: number | null;
  /** True when hardly anything is about it: an open place in itself. */
  readonly hardly: boolean;
}

/** A theme of a lexicon in one framework. */
export interface ThemeResult {
  /** 'lexicon/theme'. */
  readonly id: string;
  readonly lexicon: string;
  readonly label: Label;
  readonly passages: readonly string[];
  readonly dispersion: Dispersion;
}

/** One framework alone: what a comparison knows of either side, all on the side of culture; welfare is empty. */
export interface Profile extends Pick<
  Comparison,
  'frameworks' | 'passages' | 'concepts' | 'touching' | 'dimensions' | 'buildingBlocks' | 'warnings'
> {
  readonly size: { readonly words: number; readonly paragraphs: number };
  readonly about: PerDomain<DomainShare>;
  /** Every theme of the culture, welfare and bridge lexicons, also those without passages, in their order. */
  readonly themes: readonly ThemeResult[];
}
