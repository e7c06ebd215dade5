// Dutch sentences for errors about word lists.
import { problemLines } from '../problem-lines.js';
import { lexicon } from './lexicon.js';

type Data = Readonly<Record<string, string | number>>;

/** By error code. `file` is the path as the user gave it. */
export const lexiconErrors: Readonly<Record<string, (data: Data) => string>> = {
  'lexicon-invalid': ({ file, count, problems }) =>
    `De woordenlijst ${file} klopt niet (${count} ${Number(count) === 1 ? 'fout' : 'fouten'}):\n${problemLines(String(problems), lexicon.problem)}`,
  'lexicon-unreadable': ({ file }) =>
    `De woordenlijst ${file} kan niet gelezen worden. Controleer de map, of installeer Raakvlak opnieuw.`,
  'lexicon-missing': ({ file }) =>
    `De woordenlijst ${file} kan niet gelezen worden. Controleer de naam en de map.`,
  'lexicon-double': ({ file, id }) =>
    `De woordenlijst ${file} heeft het id ${id}, en een andere woordenlijst ook. Geef een van de twee een eigen id, of schrijf extends: ${id} als u die lijst wilt veranderen.`,
  'unknown-lexicon': ({ id, hint, allowed }) =>
    `De woordenlijst ${id} bestaat niet.${hint ? ` Bedoelt u ${hint}?` : ''} Kies uit: ${allowed}; of noem een YAML-bestand.`,
  'unknown-concept': ({ id, lexicon: list, hint }) =>
    `De woordenlijst ${list} heeft geen begrip ${id}.${hint ? ` Bedoelt u ${hint}?` : ''} Alle begrippen: raakvlak lexicon show ${list}.`,
  'argument-missing': ({ command, example }) =>
    `Na ${command} hoort nog iets, bijvoorbeeld: raakvlak ${command} ${example}.`,
  'import-unknown': ({ file }) =>
    `Aan de naam ${file} is niet te zien wat het is. Import leest .yml of .yaml (quanteda) en .dic (LIWC).`,
};
