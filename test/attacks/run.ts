// Runs the command line in this process, on papers that a test writes in a folder of its own.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, type Io } from '../../src/cli.js';
import { docx, paragraph, styled } from '../read/packages.js';

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

/** What a paper is about besides the attacks: enough to touch, to be quoted and to leave a place open. */
const SENTENCES = {
  culture: [
    'Het museum ontvangt elke maandag mensen met dementie uit het verpleeghuis.',
    'Het koor zingt in mei met cliënten van de dagbesteding.',
    'In het theater spelen jongeren met schulden een eigen stuk.',
    'De fotoclub portretteert bewoners van het verzorgingstehuis.',
    'Wie eenzaam is, mag gratis naar de film in het filmhuis.',
    'De muziekschool geeft mensen met een beperking les in de wijk.',
  ],
  welfare: [
    'Het welzijnswerk begint met de bibliotheek een leeskring voor eenzame ouderen.',
    'Mantelzorgers gaan in juni een avond naar het toneel.',
    'Het wijkteam verwijst mensen met schulden naar de schildercursus.',
    'De huisarts en de harmonie maken samen muziek op recept.',
    'Na de operatie danst de fysiotherapeut met valpatiënten in het danshuis.',
    'Vluchtelingen leren de taal bij een toneelvereniging.',
  ],
} as const;

/** A piece of a paper, with one attack in every place where text can stand. */
interface Piece {
  readonly text: string;
  readonly quoted: string;
  readonly first: string;
}

const piecesOf = (domain: 'culture' | 'welfare', attacks: readonly string[]): Piece[] =>
  attacks.map((text, at) => ({
    text,
    quoted: `${SENTENCES[domain][at % 6]!} Lees: ${text} en meer.`,
    first: `${text} staat voor ${domain === 'culture' ? 'het museum' : 'het wijkteam'}.`,
  }));

/** A paper as Markdown; each attack is a heading, stands in two paragraphs, a list and a table; the first in the title. */
export function markdownPaper(domain: 'culture' | 'welfare', attacks: readonly string[]): string {
  const pieces = piecesOf(domain, attacks).map(({ text, quoted, first }) =>
    [`## ${text}`, quoted, first, `- ${text}`, `| Wat | Wie |\n| - | - |\n| ${text} | niemand |`].join(
      '\n\n',
    ),
  );
  return [`# ${attacks[0]!}`, ...pieces].join('\n\n');
}

/** The same paper as HTML, in which a number stands for every sign that text may not hold as it is. */
export function htmlPaper(domain: 'culture' | 'welfare', attacks: readonly string[]): string {
  const safe = (text: string): string =>
    text.replace(/[&<>\u0001-\u001f\u007f]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const pieces = piecesOf(domain, attacks).map(({ text, quoted, first }) => {
    const [own, one, two] = [text, quoted, first].map(safe);
    const table = `<table><tr><td>${own}</td><td>niemand</td></tr></table>`;
    return `<h2>${own}</h2><p>${one}</p><p>${two}</p><ul><li>${own}</li></ul>${table}`;
  });
  const title = safe(attacks[0]!);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${pieces.join('')}</body></html>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\t\n]/g, ' ');

/** The same paper as a Word document, so that no rule of Markdown touches the text. */
export async function wordPaper(domain: 'culture' | 'welfare', attacks: readonly string[]): Promise<Buffer> {
  const heading = (value: string, level: number): string =>
    paragraph(escaped(value), styled(`Heading${level}`));
  const style = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
  const pieces = piecesOf(domain, attacks).map(({ text, quoted, first }) => {
    const cell = (value: string): string => `<w:tc>${paragraph(escaped(value))}</w:tc>`;
    return [
      heading(text, 2),
      paragraph(escaped(quoted)),
      paragraph(escaped(first)),
      `<w:tbl><w:tr>${cell(text)}${cell('niemand')}</w:tr></w:tbl>`,
    ].join('');
  });
  return await docx(heading(attacks[0]!, 1) + pieces.join(''), { styles: style(1) + style(2) });
}

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
