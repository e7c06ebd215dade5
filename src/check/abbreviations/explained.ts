// Which abbreviations a paper explains anywhere: beside their name, in words, in a list of abbreviations, in a table.
import { policyName } from '../../dutch/policy-abbreviations.js';
import type { SegmentedDocument } from '../../types.js';
import { isToldInParts, isWrittenOut, lettersOf, spells } from './full-name.js';
import { abbreviationUses, type AbbreviationUse } from './uses.js';

/** Headings of lists that explain words; all that stands under them is explained. */
const GLOSSARY = /\b(?:afkorting(?:en)?|begrippen|begrippenlijst|woordenlijst|verklaring van)/iu;
/** What may stand in brackets before the abbreviation: '(hierna: IZA)'. */
const INTRODUCES =
  /(?:^|[\s(,])(?:afgekort|kortweg|hierna|verder|ook wel|oftewel|ofwel|voluit|genaamd|in het kort|kort gezegd)(?:\s+(?:te noemen|als|tot|met|ook|wel|de|het))*\s*[:,]?\s*["'‘“]?$/iu;
const DEFINES = /^\s*,?\s*(?:staat voor|betekent|oftewel|ofwel|voluit|dat wil zeggen|is de afkorting)/iu;
/** Words before a bracket, and characters behind an abbreviation, in which its name may stand. */
const WORDS_BEFORE = 12;
const REACH = 120;

const lastWords = (text: string): string => text.split(/\s+/u).slice(-WORDS_BEFORE).join(' ');

/** Only abbreviations, with what may introduce or part them: '(KOPP/KOV)', '(hierna: het IZA)'. */
function isOnlyAbbreviations(inside: string, uses: readonly AbbreviationUse[]): boolean {
  let rest = inside;
  for (const use of uses) rest = rest.replace(inside.slice(use.start, use.end), '');
  return /^(?:[\s/&:"'‘’“”.-]|\b(?:hierna|verder|te noemen|afgekort|kortweg|ook wel|of|als|tot|de|het)\b)*$/iu.test(
    rest,
  );
}

/** '(POH Jeugd)' after 'praktijkondersteuners jeugd': the words beside it stand before the bracket too. */
function repeats(inside: string, before: string, uses: readonly AbbreviationUse[]): boolean {
  const [first] = uses;
  const rest = inside
    .slice(first?.end ?? inside.length)
    .trim()
    .toLowerCase();
  return first?.start === 0 && rest.length > 0 && before.toLowerCase().includes(rest);
}

/** 'Integraal Zorgakkoord (IZA)', 'ouders met psychische problemen (KOPP/KOV)', 'IZA (Integraal Zorgakkoord)'. */
function inBrackets(text: string): string[] {
  return [...text.matchAll(/\(([^()]{2,160})\)/gu)].flatMap(({ 1: inside = '', index }) => {
    const before = text.slice(Math.max(0, index - REACH), index);
    if (!/[\p{L}\p{N}’”"')\]]\s*$/u.test(before)) return [];
    const uses = abbreviationUses(inside);
    const named = uses.filter(({ key }) => spells(key, lastWords(before)));
    const [owner] = abbreviationUses(before).slice(-1);
    // 'IZA (Integraal Zorgakkoord)': the abbreviation stands right before the bracket.
    const opened =
      owner && /^\s*$/u.test(before.slice(owner.end)) && spells(owner.key, inside) ? [owner] : [];
    const rest = /^[^,;]+,\s+\p{Ll}/u.test(inside) || repeats(inside, before, uses);
    const only = rest || isOnlyAbbreviations(inside, uses) ? uses : [];
    return [...named, ...opened, ...only].map(({ key }) => key);
  });
}

/** 'afgekort IZA', 'IZA staat voor …', 'IZA: Integraal Zorgakkoord', 'HVC, de Huisvuilcentrale'. */
function inWords(text: string): string[] {
  const explains = ({ start, end, key }: AbbreviationUse): boolean => {
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH);
    if (INTRODUCES.test(before) || DEFINES.test(after) || /^['’”"]?\s[–-]\s/u.test(after)) return true;
    if (/[–-]\s$/u.test(before) && spells(key, lastWords(before))) return true;
    const name = /^['’”"]?\s*(?:[:=]|,\s(?:de|het|een)\s)(.*)/su.exec(after)?.[1];
    return name !== undefined && spells(key, lastWordsUntilStop(name));
  };
  return abbreviationUses(text)
    .filter(explains)
    .map(({ key }) => key);
}

const lastWordsUntilStop = (text: string): string => text.split(/[.;!?\n]/u)[0] ?? '';

/** A cell with the abbreviation, and its name in the next. */
function inCells(text: string): string[] {
  const cells = text.split(/\s*\n+\s*/u);
  return cells.flatMap((cell, at) =>
    abbreviationUses(cell).flatMap(({ key, written }) =>
      written === cell.trim() && spells(key, cells[at + 1] ?? '') ? [key] : [],
    ),
  );
}

/** Tells whether the paper explains an abbreviation anywhere. @returns by upper-case key */
export function explainedIn({ document, paragraphs, sections }: SegmentedDocument): (key: string) => boolean {
  const explained = new Set<string>();
  const words: string[] = [];
  const inHeadings: string[] = [];
  let lower = '';
  const bySection = new Map<number, string>();
  for (const { start, end, section, tokens, role } of paragraphs) {
    const text = document.text.slice(start, end);
    const path = sections[section]?.path ?? [];
    const glossary = path.some((heading) => GLOSSARY.test(heading));
    const found = glossary
      ? abbreviationUses(text).map(({ key }) => key)
      : [...inBrackets(text), ...inWords(text)];
    for (const key of [...found, ...(role === 'tableCell' ? inCells(text) : [])]) explained.add(key);
    words.push(...tokens.map((token) => token.text), '');
    if (role === 'heading') inHeadings.push(...tokens.map((token) => token.text), '');
    bySection.set(section, `${bySection.get(section) ?? ''}${text}\n`);
    lower += `${text.toLowerCase().replace(/\s+/gu, ' ')}\n`;
  }
  return (key) => {
    if (explained.has(key)) return true;
    const name = policyName(key)?.toLowerCase();
    // Without its last letter: 'leefstijlinterventies' holds 'leefstijlinterventie' as well.
    return (
      (name !== undefined && lower.includes(name.slice(0, -1))) ||
      // Two words with the right letters stand together by chance all the time: only a heading tells.
      isWrittenOut(key, lettersOf(key).length < 3 ? inHeadings : words) ||
      [...bySection.values()].some((own) => isToldInParts(key, own))
    );
  };
}
