// The half page on one framework.
import type { Commitment } from '../../analysis.js';
import { unreadPages } from '../../measure/unread-pages.js';
import { emphasis, strong, text, type Block, type Part } from '../model.js';
import { pageRanges } from '../page-ranges.js';
import { conceptsOf, inSentence, passageOf } from '../parts/shared.js';
import { documentName } from '../quote.js';
import type { ProfileContext } from './context.js';
import { mostNamed } from './tables.js';

/** How many subjects, groups and dimensions fit in a sentence. */
const NAMED = 4;
const DIMENSIONS = 2;
/** A group named less often is no group that the paper is for. */
const FEWEST = 2;
const GENERAL_AUDIENCES = 'people';

const quoted = (label: string): string => `‘${label}’`;

function read(context: ProfileContext): Block {
  const { comparison, messages } = context;
  const { report, profile } = messages.texts;
  const papers = comparison.frameworks.culture.map((analysis) => {
    const { pages } = analysis.document;
    const size = pages === null ? report.words(analysis.words) : report.pages(pages);
    return `${quoted(documentName(analysis, comparison))} (${size})`;
  });
  return text(profile.read(messages.formats.list(papers)));
}

/** The open place of a domain of which hardly anything is said: the clear sentence and a question. */
export function hardlyBlocks({ comparison, messages }: ProfileContext): Block[] {
  const { profile } = messages.texts;
  return (['culture', 'welfare'] as const)
    .filter((domain) => comparison.about[domain].hardly)
    .flatMap((domain) => [
      text(profile.hardly(domain, comparison.about[domain].passages.length, comparison.size.paragraphs)),
      text(emphasis(profile.question(domain))),
    ]);
}

function about(context: ProfileContext): Block[] {
  const { comparison, messages, language } = context;
  const { profile } = messages.texts;
  const shares = (['culture', 'welfare'] as const)
    .filter((domain) => !comparison.about[domain].hardly)
    .map((domain) => {
      const { passages, share } = comparison.about[domain];
      const percent = messages.formats.percent(share);
      return profile.about(passages.length, comparison.size.paragraphs, percent, domain);
    });
  const themes = mostNamed(comparison.themes, NAMED).map(({ label }) => quoted(label[language]));
  const most = themes.length > 0 ? [profile.mostly(messages.formats.list(themes))] : [];
  return [text(strong(profile.aboutLead), ` ${[...shares, ...most].join(' ')}`), ...hardlyBlocks(context)];
}

function people(context: ProfileContext): Block {
  const { messages, language } = context;
  const { profile } = messages.texts;
  const groups = conceptsOf(context, 'audiences')
    .filter(({ theme, passages }) => theme !== GENERAL_AUDIENCES && passages.culture.length >= FEWEST)
    .map(({ id, label, passages }) => ({
      name: inSentence(id, label[language]),
      passages: passages.culture,
    }));
  const named = mostNamed(groups, NAMED).map(
    ({ name, passages }) => `${name} (${profile.passages(passages.length)})`,
  );
  const sentence = named.length > 0 ? profile.people(messages.formats.list(named)) : profile.peopleNone;
  return text(strong(profile.peopleLead), ` ${sentence}`);
}

function touching(context: ProfileContext): Block {
  const { profile } = context.messages.texts;
  const { connecting } = context.comparison.touching;
  const of = (level: Commitment): number =>
    connecting.filter((id) => passageOf(id, context).coded.commitment === level).length;
  const sentences = [
    profile.touching(connecting.length),
    ...(connecting.length > 0 ? [profile.commitment(of('secured'), of('measure'), of('wish'))] : []),
  ];
  return text(strong(profile.touchingLead), ` ${sentences.join(' ')}`);
}

function health({ comparison, messages, language }: ProfileContext): Block {
  const { profile } = messages.texts;
  const found = comparison.dimensions.map(({ label, passages }) => ({ label, passages: passages.culture }));
  const most = mostNamed(found, DIMENSIONS).map(
    ({ label, passages }) => `${quoted(label[language])} (${profile.passages(passages.length)})`,
  );
  const sentence = most.length > 0 ? profile.health(messages.formats.list(most)) : profile.healthNone;
  return text(strong(profile.healthLead), ` ${sentence}`);
}

function sure({ comparison, messages, failures }: ProfileContext): Block {
  const { summary, reading } = messages.texts.report;
  const unread = comparison.frameworks.culture.flatMap((analysis) => {
    const pages = unreadPages(analysis.document);
    return pages.length === 0
      ? []
      : [`${documentName(analysis, comparison)}, ${reading.onPages(pageRanges(pages))}`];
  });
  const problems = [...unread, ...failures.map(({ path }) => path)];
  const sentence =
    problems.length === 0 ? summary.readWell : summary.readPartly(messages.formats.list(problems));
  return text(strong(summary.sureLead), ` ${summary.sure(sentence)}`);
}

export function profileSummary(context: ProfileContext): Part {
  return {
    id: 'in-het-kort',
    heading: context.messages.texts.report.summary.heading,
    level: 2,
    depth: 'summary',
    blocks: [
      read(context),
      ...about(context),
      people(context),
      touching(context),
      health(context),
      sure(context),
    ],
  };
}
