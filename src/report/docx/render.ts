// The report as an editable Word document: real headings, table headers, captions, and room to write (owner of docx).
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { Messages } from '../../messages/index.js';
import { partsFor, type Depth, type Part, type Report } from '../model.js';
import { ROLES_PART } from '../parts/talk.js';
import { plain } from '../plain.js';
import type { ConversationSheet } from '../sheet.js';
import { blockChildren } from './blocks.js';
import { sheetChildren } from './sheet.js';
import { numbering, styles, TEXT_LANGUAGE } from './styles.js';

/** A4 with margins of 2 cm, in twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
};

function heading({ heading: title, level }: Part): Paragraph {
  return new Paragraph({
    heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new TextRun(plain(title))],
  });
}

/** The report, the sheet for the conversation, and what stands in the appendix. */
function children(
  report: Report,
  sheet: ConversationSheet | null,
  messages: Messages,
  depth: Depth,
): FileChild[] {
  const lists = { count: 0 };
  const parts = partsFor(report, depth).filter(({ id }) => sheet === null || id !== ROLES_PART);
  const partOf = (part: Part): FileChild[] => [
    heading(part),
    ...part.blocks.flatMap((block) => blockChildren(block, messages, lists)),
  ];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plain(report.title))] }),
    ...parts.filter(({ depth: own }) => own !== 'appendix').flatMap(partOf),
    ...(depth === 'report'
      ? [new Paragraph({ style: 'Small', children: [new TextRun(messages.texts.report.appendix.notHere)] })]
      : []),
    ...(sheet ? sheetChildren(sheet, messages, lists) : []),
    ...parts.filter(({ depth: own }) => own === 'appendix').flatMap(partOf),
  ];
}

/** 'Bladzijde 2 van 8', as fields that Word fills in. */
function footer({ texts }: Messages): Footer {
  const { page, of } = texts.session.footer;
  const run = new TextRun({ children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: 'Small', alignment: AlignmentType.RIGHT, children: [run] })],
  });
}

/**
 * The report as the bytes of a DOCX file. Pictures are left out: their numbers stand in the tables beside them.
 * @param sheet questions and script for a conversation; null leaves them out @param depth how much of the report to show
 */
export async function renderDocx(
  report: Report,
  sheet: ConversationSheet | null,
  messages: Messages,
  depth: Depth,
): Promise<Uint8Array> {
  const title = plain(report.title);
  const document = new Document({
    title,
    creator: 'Raakvlak',
    lastModifiedBy: 'Raakvlak',
    description: sheet === null ? title : messages.texts.session.about,
    styles: styles(TEXT_LANGUAGE[report.language]),
    numbering,
    sections: [
      {
        properties: { page: PAGE },
        headers: {
          default: new Header({
            children: [new Paragraph({ style: 'Small', children: [new TextRun(title)] })],
          }),
        },
        footers: { default: footer(messages) },
        children: children(report, sheet, messages, depth),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
