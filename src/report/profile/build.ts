// The report on one framework, in the order of the conversation.
import type { Report } from '../model.js';
import { appendixParts } from '../parts/appendix.js';
import { methodPart, readingPart, rulesPart } from '../parts/method.js';
import { ownConceptsPart } from '../parts/own.js';
import type { ProfileContext } from './context.js';
import { aboutAppendix, aboutPart, blocksPart, dimensionsPart, themeParts } from './parts.js';
import { profileSummary } from './summary.js';
import { touchingAppendix, touchingPart } from './touching.js';

/** Builds the report of one profile. Pure: the same context gives the same report. */
export function buildProfile(context: ProfileContext): Report {
  const { report, profile } = context.messages.texts;
  return {
    title: profile.title,
    language: context.language,
    parts: [
      profileSummary(context),
      aboutPart(context),
      touchingPart(context),
      ...themeParts(context),
      ...ownConceptsPart(context),
      dimensionsPart(context),
      blocksPart(context),
      readingPart(context),
      methodPart(context),
      { id: 'bijlage', heading: report.appendix.heading, level: 2, depth: 'appendix', blocks: [] },
      rulesPart(context),
      aboutAppendix(context),
      ...touchingAppendix(context),
      ...appendixParts(context),
    ],
  };
}
