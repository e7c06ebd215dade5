// Writes the results of the stability study as a short document: what was asked, what came out, what was chosen.
import { DESIGN, MINIMUM_PARAGRAPHS, MINIMUM_WORDS } from '../src/measure/shared-vocabulary.js';
import {
  answers,
  count,
  coverageTable,
  cuttingTable,
  designTable,
  furthestAt,
  halvesTable,
  imbalanceTable,
  lengthTable,
  three,
  two,
  widthsAt,
  type Results,
} from './stability-tables.js';

/** The whole document, as Markdown. */
export function stabilityDocument(results: Results): string {
  const { draws, groups, deals, share } = DESIGN;
  return `# Is S steady, and are its intervals honest?

Written by \`npm run evaluate:stability\` (seeds are fixed: the same figures every time; \`-- --quick\` for a look that writes
nothing). S is the headline of shared vocabulary, see [docs/measures.md](../docs/measures.md). Real texts are Dutch policy
papers of others that are not part of this project, as lemmas of content words; the simulation draws Zipf words in bursty
paragraphs (bench/stability-simulation.ts), so that the true value is known.

${answers(results)}

![S and the width of its interval against length](stability.svg)

## Length

Mean over ${results.draws} random cuts of both texts to so many content words each, with the standard deviation between cuts. Raw
Jaccard is what it is set beside: it grows with length.

${lengthTable(results)}

## Unequal length

At 1:1 both texts have ${count(MINIMUM_WORDS)} content words; the longer side is so many times as long. Empty where a text is too short.

${imbalanceTable(results)}

## Cutting

One side to a quarter, or both to half, but never below ${count(MINIMUM_WORDS)} content words (the sizes stand in brackets). Mean of ${results.draws}
cuts; in the last column how far the mean moved at most.

${cuttingTable(results)}

## Halves of one text

Texts under ${count(2 * MINIMUM_WORDS)} content words are halved too, to halves that the program itself would refuse.

${halvesTable(results)}

A percentile bootstrap over paragraphs, on halves of the longest text: mean S ${three(results.bootstrap.mean)}, intervals that hold 1:
${results.bootstrap.held}. Paragraphs that are drawn twice push the divergence up; that method stays out.

## Coverage in the simulation

${coverageTable(results)}

## The design

Used: ${draws} draws, ${groups} groups dealt in ${deals} ways, replicates at ${share * 100}% of the shorter side, t with 30 degrees of freedom.
Seeds: the first pair above, measured with ${results.draws} seeds. Width, degrees of freedom (2 / CV² of the variance) and share
held: simulation, two sources, ${count(MINIMUM_WORDS)} words each.

${designTable(results)}

- The mean of ${deals} deals makes the bounds hang less on the seed than one deal, and has more degrees of freedom; so t can be
  smaller, and the intervals still hold as often. More deals or draws add little.
- The number of groups and the share of the replicates hardly matter.

## The minimum

${count(MINIMUM_WORDS)} content words and ${MINIMUM_PARAGRAPHS} paragraphs on either side.

- At 500 words the interval is up to ${two(Math.max(...widthsAt(results, 500)))} wide, wider than the whole middle band of the report's wording (.65 to .85):
  the figure could not say which sentence applies. At 750 it is up to ${two(Math.max(...widthsAt(results, 750)))}, at 1,000 up to ${two(Math.max(...widthsAt(results, 1000)))}: .25 is what was asked.
- Mean S of shorter cuts lies further from that of the longest cuts of the same real texts: up to ${three(furthestAt(results, 250))} at 250, ${three(furthestAt(results, 500))} at
  500, ${three(furthestAt(results, 1000))} at 1,000.
- With about ${MINIMUM_PARAGRAPHS} paragraphs (in the table: paragraphs four times as long) intervals still hold. With fewer than ${groups}
  some groups of the jackknife would be empty.

## What this does not show

Intervals are about other paragraphs from the same kind of text, drawn at random. They say nothing about a paper that its
authors might have written otherwise, nor about errors in reading. S moves a little with length on some pairs, because
longer texts show rarer words: set S of papers beside each other only when m is of the same order. Where sections have
subjects of their own, a longer text is more mixed than a short one, and S at 1:4 is a little higher than at 1:1.
`;
}
