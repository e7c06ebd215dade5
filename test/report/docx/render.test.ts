// The report as a Word document: what a reader, a screen reader and Word itself find in it.
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/report/build.js';
import type { ReportContext } from '../../../src/report/context.js';
import { renderDocx } from '../../../src/report/docx/render.js';
import { partsFor, type Depth } from '../../../src/report/model.js';
import { conversationSheet } from '../../../src/report/sheet.js';
import { WORST } from '../hostile.js';
import { CULTURE, sampleContext, VARIANTS, WELFARE } from '../sample.js';

interface Opened {
  readonly body: string;
  readonly styles: string;
  readonly core: string;
}

async function open(context: ReportContext, depth: Depth = 'appendix', sheet = true): Promise<Opened> {
  const bytes = await renderDocx(
    buildReport(context),
    sheet ? conversationSheet(context) : null,
    context.messages,
    depth,
  );
  const zip = await JSZip.loadAsync(bytes);
  const part = (name: string): Promise<string> => zip.file(name)!.async('string');
  return {
    body: await part('word/document.xml'),
    styles: await part('word/styles.xml'),
    core: await part('docProps/core.xml'),
  };
}

const paragraphs = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
const styled = (xml: string, style: string): string[] =>
  paragraphs(xml)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textOf);

describe('structure', () => {
  it('has the headings of the report as headings, in its order, and one title', async () => {
    const context = sampleContext();
    const { body } = await open(context, 'report', false);
    const report = buildReport(context);
    expect(styled(body, 'Title')).toEqual([report.title]);
    expect([...styled(body, 'Heading1'), ...styled(body, 'Heading2')].sort()).toEqual(
      partsFor(report, 'report')
        .map(({ heading }) => heading)
        .sort(),
    );
  });

  it('says where the appendix is when it is not in the document', async () => {
    const context = sampleContext();
    const { notHere } = context.messages.texts.report.appendix;
    expect(styled((await open(context, 'report')).body, 'Small')).toContain(notHere);
    expect(styled((await open(context, 'appendix')).body, 'Small')).not.toContain(notHere);
  });

  it('gives headings their level in the outline', async () => {
    const { styles } = await open(sampleContext(), 'summary');
    for (const [style, level] of [
      ['Heading1', '0'],
      ['Heading2', '1'],
    ] as const) {
      const own = new RegExp(`w:styleId="${style}".*?</w:style>`, 's').exec(styles)![0];
      expect(own).toContain(`<w:outlineLvl w:val="${level}"/>`);
    }
  });

  it('marks the head row of every table, and gives every table a caption', async () => {
    const { body } = await open(sampleContext());
    const tables = body.match(/<w:tbl>/g)!.length;
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(styled(body, 'Caption')).toHaveLength(tables);
  });

  it.each([
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
  ] as const)('says that its text is %s', async (lang, tag) => {
    const { styles } = await open(sampleContext({ language: lang }), 'summary');
    expect(styles).toContain(`w:val="${tag}"`);
  });

  it('names no user of this computer', async () => {
    const { core } = await open(sampleContext(), 'summary');
    expect(core).toMatch(/<dc:creator>Raakvlak<\/dc:creator>/);
    expect(core).toMatch(/<cp:lastModifiedBy>Raakvlak<\/cp:lastModifiedBy>/);
  });
});

describe('the sheet for the conversation', () => {
  it('has at most five questions, each with three lines to write on', async () => {
    const context = sampleContext();
    const { questions } = conversationSheet(context);
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(5);
    const { body } = await open(context);
    const lines = paragraphs(body).filter((one) => one.includes('<w:pStyle w:val="AnswerLine"/>'));
    expect(lines).toHaveLength(3 * questions.length + 2 + 2);
  });

  it('adds up to 90 minutes', () => {
    const { steps } = sampleContext().messages.texts.session.script;
    expect(steps.reduce((sum, [minutes]) => sum + Number(minutes), 0)).toBe(90);
  });

  it('holds the questions per role once, also with the appendix', async () => {
    const context = sampleContext();
    const { body } = await open(context, 'appendix');
    const { heading } = context.messages.texts.meeting.roles;
    expect(styled(body, 'Heading1').filter((text) => text === heading)).toHaveLength(1);
    expect(styled(body, 'Heading2')).not.toContain(heading);
  });
});

describe('text from documents', () => {
  it('stays text', async () => {
    const hostile = sampleContext({
      culture: { ...CULTURE, title: WORST },
      welfare: { ...WELFARE, title: WORST },
    });
    const { body } = await open(hostile);
    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\u200b]/);
    expect(body).not.toContain('<script');
  });
});

describe('every optional part absent', () => {
  it.each(Object.keys(VARIANTS))('%s', async (name) => {
    const { body } = await open(sampleContext(VARIANTS[name]!()));
    expect(styled(body, 'Title')).toHaveLength(1);
    expect(body).not.toContain('undefined');
  });
});
