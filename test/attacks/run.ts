// Runs the command line in this process, on papers that a test writes in a folder of its own.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, type Io } from '../../src/cli.js';
import { docx, paragraph, styled, wordPart } from '../read/packages.js';

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command writes. */
export interface Window {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `raakvlak` with these words. */
export async function raakvlak(words: readonly string[], { columns, env = {} }: Window = {}): Promise<Said> {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    stdout: {
      write: (text) => (stdout += text),
      isTTY: columns !== undefined,
      ...(columns === undefined ? {} : { columns }),
    },
    stderr: { write: (text) => (stderr += text) },
    env,
  };
  const code = await main(['node', 'raakvlak', ...words], io);
  return { code, stdout, stderr };
}

/** A new folder outside the project; `clear` takes all of them away. */
const folders: string[] = [];
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-attack-'));
  folders.push(folder);
  return folder;
}
export function clear(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Every file in a folder by its name. */
export function filesIn(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

/** What a paper is about besides the attack: enough to touch, to be quoted and to leave a place open. */
const SENTENCES = {
  culture: 'Het museum ontvangt elke maandag mensen met dementie uit het verpleeghuis.',
  welfare: 'Het welzijnswerk begint met de bibliotheek een leeskring voor eenzame ouderen.',
} as const;
const MORE = {
  culture: ['Het koor zingt in mei.', 'Het theater speelt in juni.', 'De muziekschool geeft les in de wijk.'],
  welfare: ['Mantelzorgers krijgen hulp.', 'Het wijkteam helpt bij schulden.', 'De huisarts verwijst vaker.'],
} as const;

/** A paper as Markdown; `text` stands in its title, a heading, paragraphs, a list and a table, as it is. */
export function markdownPaper(domain: 'culture' | 'welfare', text: string): string {
  const own = SENTENCES[domain];
  return [
    `# Nota ${text}`,
    `## ${text}`,
    `${own} Het stuk zegt: ${text} en meer.`,
    `${text} staat vooraan. ${own}`,
    ...MORE[domain],
    `## Kop ${text}`,
    `- ${text}\n- ${own}`,
    `| Wat | Wie |\n| - | - |\n| ${text} | ${own} |`,
    `${own} Aan het eind: ${text}`,
  ].join('\n\n');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\t\n]/g, ' ');

/** The same paper as a Word document, so that no rule of Markdown touches the text. */
export async function wordPaper(domain: 'culture' | 'welfare', raw: string): Promise<Buffer> {
  const own = SENTENCES[domain];
  const text = escaped(raw);
  const cell = (value: string): string => `<w:tc>${paragraph(value)}</w:tc>`;
  const heading = (value: string, level: number): string => paragraph(value, styled(`Heading${level}`));
  const style = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
  const body = [
    heading(`Nota ${text}`, 1),
    heading(text, 2),
    paragraph(`${own} Het stuk zegt: ${text} en meer.`),
    paragraph(`${text} staat vooraan. ${own}`),
    ...MORE[domain].map((value) => paragraph(value)),
    heading(`Kop ${text}`, 2),
    `<w:tbl><w:tr>${cell(text)}${cell(own)}</w:tr></w:tbl>`,
    paragraph(`${own} Aan het eind: ${text}`),
  ].join('');
  return await docx(body, { styles: style(1) + style(2) });
}

export { wordPart };

/** The papers of one attack, and what they are called. */
export interface Papers {
  readonly culture: { readonly name: string; readonly content: string | Uint8Array };
  readonly welfare: { readonly name: string; readonly content: string | Uint8Array };
}

/** Every form of one comparison. */
export interface Forms {
  readonly said: Said;
  readonly folder: string;
  readonly terminal: string;
  readonly html: string;
  readonly markdown: string;
  readonly docx: Buffer;
  readonly json: string;
  readonly xlsx: Buffer;
  /** By the name of the table. */
  readonly csv: Readonly<Record<'int' | 'nl', ReadonlyMap<string, string>>>;
}

const FORMATS = 'terminal,html,markdown,docx,json,xlsx,csv';

function tables(folder: string): Map<string, string> {
  return new Map(
    [...filesIn(folder)]
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, bytes]) => [name.replace(/^raakvlak-|\.csv$/g, ''), bytes.toString('utf8')]),
  );
}

/** Compares in all formats, with the whole appendix. @param more options of the command */
export async function compareAll(papers: Papers, more: readonly string[] = []): Promise<Forms> {
  const folder = newFolder();
  const place = (name: string): string => join(folder, name);
  writeFileSync(place(papers.culture.name), papers.culture.content);
  writeFileSync(place(papers.welfare.name), papers.welfare.content);
  const words = ['compare', '--culture', place(papers.culture.name), '--welfare', place(papers.welfare.name)];
  const said = await raakvlak([
    ...words,
    ...['--depth', 'appendix', '--format', FORMATS, '-o', place('int'), ...more],
  ]);
  const local = ['--format', 'csv', '--csv-dialect', 'nl', '-o', place('nl'), ...more];
  const again = await raakvlak([...words, ...local]);
  if (said.code !== 0 || again.code !== 0) throw new Error(`${said.stderr}${again.stderr}`);
  const written = filesIn(place('int'));
  const file = (extension: string): Buffer => written.get(`raakvlak-rapport.${extension}`)!;
  return {
    said,
    folder,
    terminal: file('txt').toString('utf8'),
    html: file('html').toString('utf8'),
    markdown: file('md').toString('utf8'),
    docx: file('docx'),
    json: file('json').toString('utf8'),
    xlsx: file('xlsx'),
    csv: { int: tables(place('int')), nl: tables(place('nl')) },
  };
}
