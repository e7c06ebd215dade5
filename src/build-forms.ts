// Build step: makes all forms of the words of the lexicons, and writes them beside the compiled modules.
import { writeFile } from 'node:fs/promises';
import { loadWordList } from './dutch/words.js';
import { loadWorkingLexicons } from './lexicons.js';
import { compileLexicons } from './match/compile.js';
import { FormMemo, makeAllForms } from './match/form-memo.js';
import { fingerprintOfRules, formsToText } from './ready-forms.js';

const forms = new FormMemo();
makeAllForms(compileLexicons(await loadWorkingLexicons(), await loadWordList(), { forms }));
const target = new URL('../dist/forms.txt', import.meta.url);
await writeFile(target, formsToText(forms.asReady(), await fingerprintOfRules()));
