// English sentences for errors, reading notices and warnings.
import type { errors as nlErrors, notices as nlNotices, warnings as nlWarnings } from '../nl/problems.js';

/** '1 line', '3 lines'. */
const number = (n: string | number | undefined, one: string, many: string): string =>
  Number(n) === 1 ? `1 ${one}` : `${n} ${many}`;
const lines = (n: string | number | undefined): string => number(n, 'line', 'lines');

export const errors: typeof nlErrors = {
  'file-missing': ({ file }) => `${file} does not exist. Check the name and the folder.`,
  'file-is-folder': ({ file }) =>
    `${file} is a folder. Name the files themselves, for example "${String(file).replace(/[\\/]+$/, '')}/*.pdf".`,
  'file-empty': ({ file }) => `${file} is empty (0 bytes). Get the file again.`,
  'file-unreadable': ({ file }) =>
    `${file} may not be read. Check its permissions, or close the program that has it open.`,
  'file-too-large': ({ file, megabytes, limit }) =>
    `${file} is too large: ${megabytes} MB, and ${limit} MB is the most that can be read. Split the file, or make its pictures smaller.`,
  'format-unknown': ({ file }) =>
    `${file} is not a PDF, a Word file or another kind of text that Raakvlak knows. Save it as .docx or .pdf.`,
  'format-not-as-named': ({ file, named }) =>
    `${file} is called .${named} but is not: it holds plain text. Get the file again, or give it the right name (such as .txt or .html).`,
  'format-doc-old': ({ file }) => `${file} is an old Word file (.doc). Open it in Word and save it as .docx.`,
  'format-rtf': ({ file }) => `${file} is an RTF file. Open it in Word and save it as .docx.`,
  'format-other': ({ file, kind }) => `${file} is not text but: ${kind}. Put the text in a .docx or .pdf.`,
  'docx-encrypted': ({ file }) => `${file} has a password. Remove the password and save the file again.`,
  'docx-damaged': ({ file }) =>
    `${file} is damaged: its Word content cannot be read. Open it in Word, save it again and retry.`,
  'odt-encrypted': ({ file }) => `${file} has a password. Remove the password and save the file again.`,
  'odt-damaged': ({ file }) =>
    `${file} is damaged: its content cannot be read. Open it in your word processor and save it again.`,
  'zip-too-large': ({ file }) =>
    `${file} becomes too large when unpacked to be read safely. Save it again without large attachments.`,
  'pdf-encrypted': ({ file }) => `${file} has a password. Make a PDF without a password and retry.`,
  'pdf-damaged': ({ file }) => `${file} is a damaged PDF. Get the file again or make the PDF again.`,
  'no-text': ({ file, format, ocr }) =>
    `${file} holds no readable text; it is probably a scan. Find a version with text${format === 'pdf' && !ocr ? ', or have its text recognised with --ocr' : ''}.`,
  'read-timeout': ({ file, seconds }) =>
    `Reading ${file} took longer than ${seconds} seconds and was stopped. Give more time with --timeout, or make the file again.`,
  'read-memory': ({ file }) =>
    `${file} asks too much memory and was skipped. Make the file smaller or split it.`,
  'read-failed': ({ file }) => `${file} cannot be read. Save it again as .docx or .pdf.`,
  'ocr-missing': () =>
    'Recognising text in scans is not possible yet: the packages for it are not installed. Install them with npm install tesseract.js @tesseract.js-data/nld, or find a version with text.',
  'side-empty': ({ side, option }) =>
    `There is no paper on ${side} to compare. Name at least one after ${option}.`,
  'no-match': ({ file, option }) =>
    `${option ? `After ${option}: no` : 'No'} file matches ${file}. Check the name and the folder.`,
  'value-is-option': ({ option, value }) =>
    `After ${option} stands ${value}, where a file name belongs. Does the name really begin with a hyphen? Then write ./${value}.`,
  'value-missing': ({ option }) => `${option} needs a value.`,
  'value-not-allowed': ({ option, value, allowed }) =>
    `${value} is not possible for ${option}. Choose from: ${allowed}.`,
  'option-unknown': ({ option, hint, command }) =>
    `The option ${option} does not exist.${hint ? ` Did you mean ${hint}?` : ''} All options: raakvlak ${command} --help.`,
  'command-unknown': ({ command, hint }) =>
    `The command ${command} does not exist.${hint ? ` Did you mean ${hint}?` : ''} All commands: raakvlak --help.`,
  'command-missing': ({ command }) =>
    command
      ? `Name what to do after ${command}, for example list. Everything: raakvlak ${command} --help.`
      : 'Name a command, for example compare. All commands: raakvlak --help.',
  'words-missing': ({ command }) =>
    `Name a word or phrase after ${command}, for example: raakvlak ${command} organisatiecultuur.`,
  'files-missing': ({ command }) =>
    `Name at least one file after ${command}, for example: raakvlak ${command} policy.pdf.`,
  'too-many-arguments': ({ value }) => `${value} belongs nowhere. Name files after --culture or --welfare.`,
  'output-is-input': ({ file }) =>
    `${file} is one of the papers itself. Choose another name after -o, so that your paper stays whole.`,
  'output-format': ({ file, allowed }) =>
    `The name ${file} does not tell which form you want. Choose a name that ends in ${allowed}, or use --format.`,
  'forms-folder': ({ forms }) =>
    `${forms} needs a folder, since it makes more than one file. Name a folder with -o, such as -o report.`,
  'output-failed': ({ file, reason }) =>
    `The report cannot be written to ${file} (${reason}). Choose another place after -o.`,
  'same-file': ({ file }) =>
    `${file} stands on both sides. Comparing a paper with itself says nothing: remove it from one side.`,
};

export const notices: typeof nlNotices = {
  'running-lines-removed': ({ lines: n }) =>
    `Running heads, feet and page numbers are not counted (${lines(n)}).`,
  'toc-left-out': ({ lines: n }) => `The table of contents is not counted (${lines(n)}).`,
  'page-without-text': () => 'No readable text: probably a picture or a scan.',
  'page-unreadable-text': () => 'The text cannot be read: there are signs instead of words.',
  'page-ocr': ({ confidence }) =>
    `The text was recognised in a picture (OCR, mean confidence ${confidence}%). It may hold misreadings.`,
  'page-damaged': () => 'The page is damaged and was not read.',
  'text-rotated': ({ lines: n }) => `Rotated text was skipped (${lines(n ?? 1)}).`,
  'changes-accepted': ({ insertions, deletions }) =>
    `Tracked changes were accepted: ${insertions} insertions, ${deletions} deletions.`,
  'changes-rejected': ({ insertions, deletions }) =>
    `Tracked changes were rejected: ${insertions} insertions, ${deletions} deletions.`,
  'comments-left-out': ({ count }) => `Comments in the margin are not counted (${count}).`,
  'hidden-text-left-out': ({ words }) => `Hidden text is not counted (${number(words, 'word', 'words')}).`,
  'images-not-read': ({ count }) =>
    `Text in pictures was not read (${number(count, 'picture', 'pictures')}).`,
  'embedded-not-read': ({ count }) => `Embedded files were not read (${count}).`,
  'no-text': () => 'No readable text was found: it is probably a scan.',
  unknown: ({ code }) => `Something was noticed in reading (${code}).`,
};

export const warnings: typeof nlWarnings = {
  'length-ratio': ({ ratio, longer }) =>
    `The ${longer === 'culture' ? 'culture' : 'welfare'} framework is ${ratio} times as long as the other. Do not compare counts as they are; rather look at the passages themselves and at the counts per 1,000 words.`,
  'unread-pages': ({ pages }) =>
    `${pages} ${Number(pages) === 1 ? 'page' : 'pages'} could not be read. What stands there counts nowhere.`,
  'copied-paragraphs': ({ count }) =>
    `${Number(count) === 1 ? '1 paragraph stands' : `${count} paragraphs stand`} almost word for word in both papers. ${Number(count) === 1 ? 'It does' : 'They do'} not count when words are compared.`,
};
