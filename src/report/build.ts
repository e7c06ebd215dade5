// Results -> Report, in the order of the conversation: in short, where, for whom, why, how, open, language, health, blocks, method.
import type { ReportContext } from './context.js';
import type { Report } from './model.js';
import { appendixParts } from './parts/appendix.js';
import { blocksPart, dimensionsPart } from './parts/health.js';
import { methodPart, readingPart, rulesPart } from './parts/method.js';
import { ownConceptsPart } from './parts/own.js';
import { behindPart } from './parts/meeting.js';
import { openAppendix, openPart } from './parts/open.js';
import { splitAppendix, splitPart } from './parts/split.js';
import { subjectsPart } from './parts/subjects.js';
import { QUESTIONS, summaryPart } from './parts/summary.js';
import { talkAppendix } from './parts/talk.js';
import { forWhomPart, howPart, whyPart } from './parts/themes.js';
import { touchingAppendix, touchingPart } from './parts/touching.js';
import { vocabularyAppendix } from './parts/vocabulary-appendix.js';
import { vocabularyPart } from './parts/vocabulary.js';
import { wordsAppendix } from './parts/words-appendix.js';
import { wordsParts } from './parts/words.js';

/** Builds the report of one comparison. Pure: the same context gives the same report. */
export function buildReport(context: ReportContext): Report {
  const { report } = context.messages.texts;
  return {
    title: report.title,
    language: context.language,
    parts: [
      summaryPart(context),
      ...splitPart(context),
      touchingPart(context),
      subjectsPart(context),
      forWhomPart(context),
      whyPart(context),
      howPart(context),
      ...ownConceptsPart(context),
      openPart(context),
      vocabularyPart(context),
      ...wordsParts(context),
      dimensionsPart(context),
      blocksPart(context),
      readingPart(context),
      methodPart(context),
      { id: 'bijlage', heading: report.appendix.heading, level: 2, depth: 'appendix', blocks: [] },
      rulesPart(context),
      ...splitAppendix(context),
      ...touchingAppendix(context),
      ...openAppendix(context),
      ...vocabularyAppendix(context),
      ...wordsAppendix(context),
      ...talkAppendix(context, QUESTIONS),
      ...behindPart(context),
      ...appendixParts(context),
    ],
  };
}
