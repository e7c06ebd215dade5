// English texts on lexicons: the commands of `raakvlak lexicon`, and what is wrong in a file.
import type { Problem } from '../../lexicon/problem.js';
import type { lexicon as nlLexicon } from '../nl/lexicon.js';

const terms = (n: number): string => (n === 1 ? '1 term' : `${n} terms`);
const concepts = (n: number): string => (n === 1 ? '1 concept' : `${n} concepts`);
const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);
const documents = (n: number): string => (n === 1 ? '1 paper' : `${n} papers`);

/** What makes it no YAML, by kind. */
const yamlProblems: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key is there already',
  TAB_AS_INDENT: 'there is a tab at the start of the line: use spaces',
  BAD_INDENT: 'this line is not indented as far as the lines it belongs to',
  BLOCK_AS_IMPLICIT_KEY:
    'this line is indented too far, or there is a colon too many: put such text between quotes',
  MULTILINE_IMPLICIT_KEY: 'a key is followed by a colon and a space',
  BAD_SCALAR_START: 'text that begins with this sign belongs between quotes',
  UNEXPECTED_TOKEN: 'what stands here does not fit here',
  OPEN_BRACKET: 'the closing bracket is not there: } or ]',
  OPEN_QUOTE: 'the closing quote is not there',
  LONE_ALIAS: 'text that begins with * belongs between quotes: "*.docx"',
};

/** What would have been right, by key. */
const expected: Readonly<Record<string, (value: string) => string>> = {
  yaml: (value) => `valid YAML (${yamlProblems[value] ?? value})`,
  aliases: (value) => `fewer aliases (${value})`,
  type: (value) =>
    ({
      string: 'text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      object: 'a map',
      record: 'a map',
    })[value] ?? value,
  oneOf: (value) => `one of ${value}`,
  items: (value) => `a list of at least ${value}`,
  text: () => 'text that is not empty',
  atLeast: (value) => `a number of ${value} or more`,
  atMost: (value) => `a number of ${value} or less`,
  noKey: (value) => `no key '${value}'`,
  keys: (value) => `one of these keys: ${value}`,
  ruleOnce: (value) => `a rule that occurs only once (it also stands here as '${value}')`,
  idFormat: () => 'an id of lower-case letters, digits and hyphens, like informal-care',
  versionFormat: () => 'a version like 0.1.0',
  setFormat: () => 'a name of lower-case letters and hyphens',
  once: () => 'an id that occurs once',
  theme: () => 'a declared theme',
  set: () => 'a declared set',
  termOnce: (value) => `a term that occurs once (it is also in '${value}')`,
  lexicon: (value) => `the id of an existing lexicon (${value})`,
  concept: () => 'a concept that the lexicon has',
  term: (value) => `a term that '${value}' has`,
  newConcept: (value) => `${value}, because this concept is new`,
  ownKind: () => 'facet, lens or bridge (extends: culture or extends: welfare changes a domain)',
  dictionary: () => 'concepts with a list of words below them',
  liwc: () => 'a LIWC file: a number and a name per category between two lines with %',
  otherwise: (value) => value || 'something else',
};

const found: Readonly<Record<string, string>> = {
  nothing: 'nothing',
  list: 'a list',
  empty: 'an empty list',
  map: 'a map',
};

export const lexicon: typeof nlLexicon = {
  problem: (problem: Problem): string => {
    const where = `${problem.file}:${problem.line}:${problem.column}${problem.path ? ` ${problem.path}` : ''}`;
    const wanted = problem.expected.map(({ key, value = '' }) => expected[key]?.(value) ?? key).join(', or ');
    const stands = problem.found === null ? '' : `, found ${found[problem.found] ?? problem.found}`;
    const hint = problem.hint === null ? '' : `; did you mean '${problem.hint}'?`;
    return `${where}: expected ${wanted}${stands}${hint}`;
  },
  warning: (problem) => `Note: ${problem}`,
  option: 'a lexicon of your own (YAML) that is added, or that changes one; may be repeated',
  command: {
    description: 'look at, check and make lexicons',
    format: (allowed) => `form: ${allowed}`,
    output: 'write the result to this file or folder',
    examples: [
      'Examples:',
      '  raakvlak lexicon list',
      '  raakvlak lexicon show culture/museum',
      '  raakvlak lexicon validate my.yaml',
      '  raakvlak lexicon audit my.yaml "papers/*.pdf"',
      '  raakvlak lexicon suggest "papers/*.pdf" --for culture',
    ].join('\n'),
    list: 'list the lexicons, with version and size',
    show: 'show the concepts and terms of a lexicon, with their rules in words',
    showWhat: 'a lexicon (culture), or a concept of it (culture/museum)',
    validate: 'check lexicons of your own',
    validateFiles: 'lexicons (YAML)',
    audit: 'show what terms hit: in the dictionary and in papers',
    auditWhat: 'first a lexicon (id or YAML file; all of them without it), then papers',
    samples: 'example sentences per term',
    sample: 'write this many randomly chosen matches instead, as a table to read through',
    seed: 'seed of the draw (same number, same result)',
    suggest: 'propose new terms, from papers',
    suggestFiles: 'papers (PDF, DOCX, ODT, HTML, Markdown or text)',
    for: 'the lexicon that you want terms for, such as culture',
    against: 'set against sentences of this lexicon (without it: against all other sentences)',
    fewest: 'a proposal occurs at least this often',
    top: 'this many proposals',
    diff: 'show what differs between two lexicons',
    diffFirst: 'the old one: id or YAML file',
    diffSecond: 'the new one: id or YAML file',
    import: 'make a lexicon from a quanteda YAML or LIWC file',
    importFile: 'a file of quanteda (.yml) or LIWC (.dic)',
    as: 'the id of the new lexicon',
    export: 'write a lexicon for other programs',
    exportWhat: 'a lexicon: id or YAML file',
  },
  kind: { domain: 'domain', bridge: 'bridge', lens: 'lens', facet: 'facet' },
  own: {
    added: (file) => `own list from ${file}`,
    changed: (file) => `changed by ${file}`,
  },
  list: {
    title: 'Lexicons',
    heading: 'Which are there?',
    caption: 'The lexicons and their size',
    columns: ['Id', 'Name', 'Version', 'Kind', 'Concepts', 'Terms', 'Hash (start)'],
  },
  show: {
    facts: (version, of, licence, hash) =>
      `Version ${version}, kind: ${of}, licence ${licence}, hash ${hash}.`,
    size: (c, t) => `${concepts(c)}, ${terms(t)}.`,
    references: (list) => `References: ${list}.`,
    bridgeable: 'Found in only one of the two frameworks, this can be an open place.',
  },
  rules: {
    weak: 'counts only with another term',
    pos: { noun: '', verb: 'verb', adjective: 'adjective', name: 'not inflected', phrase: '' },
    compound: {
      first: 'also at the front of a compound',
      last: 'also at the end of a compound',
      any: 'also in a compound',
    },
    forms: (list) => `also as: ${list}`,
    fixed: 'exactly as written',
    gap: (n) => `at most ${n === 1 ? '1 word' : `${n} words`} between`,
    near: (list, reach) => `only with one of these words ${reach}: ${list}`,
    sentence: 'in the same sentence',
    paragraph: 'in the same paragraph',
    within: (n) => `within ${n} words`,
    exclude: (list) => `not in: ${list}`,
    caseSensitive: 'only with these capitals',
    region: { nl: 'Dutch', vl: 'Flemish' },
    more: (n) => `and ${n} more`,
  },
  validate: {
    fine: (file, c, t) => `${file} is right: ${concepts(c)}, ${terms(t)}.`,
    usable: (file, c, t, n) =>
      `${file} can be used: ${concepts(c)}, ${terms(t)}. Have another look at ${n === 1 ? 'this point' : `these ${n} points`}.`,
    finding: {
      never: ({ term, by }) => `the term '${term}' can never count${by ? `: '${by}' keeps it out` : ''}`,
      covered: ({ term, by }) => `'${term}' is always found as '${by}', so it adds nothing`,
      ambiguous: ({ term, by }) =>
        `'${term}' is a common word (${by}) and counts everywhere without a rule. Give near, exclude, compound or weight: weak`,
      'two-domains': ({ term, by }) =>
        `'${term}' is also in the lexicon ${by}. A paragraph with this word is then about both`,
      clash: ({ term, by }) => `a form of '${term}' is also a form of '${by}'. Only one of them counts`,
    },
    wordClass: { noun: 'noun', verb: 'verb', adjective: 'adjective' },
  },
  audit: {
    title: 'What do the terms hit?',
    size: (t, lists, d) =>
      `${terms(t)} of ${lists}, in the dictionary${d === 0 ? '' : ` and ${documents(d)}`}.`,
    most: 'Found most',
    mostCaption: 'The terms that occur most, with an example',
    columns: { term: 'Term', concept: 'Concept', hits: 'Times', documents: 'Papers', example: 'Example' },
    zero: (n) => `Not found in these papers (${terms(n)})`,
    oneDocument: 'Nearly only in one paper',
    oneDocumentItem: (term, n, file) => `${term}: ${times(n)}, nearly only in ${file}`,
    twoDomains: 'In two domains',
    twoDomainsItem: (term, own, other) => `${term}: in ${own} and in ${other}`,
    dictionary: 'Words of the dictionary to look at',
    dictionaryIntro: (words, doubts) =>
      `The terms hit ${words} compounds of the dictionary. In ${doubts} of them little is left beside the term, or the cut is unsure. Do they not belong? Put them in exclude.`,
    dictionaryCaption: 'Terms with compounds to go through',
    words: 'Words',
    nothing: 'None.',
    more: (n) => `… and ${n} more (all: --format csv or json)`,
  },
  suggest: {
    title: (list) => `Proposals for ${list}`,
    size: (here, there) =>
      `Compared: ${here} ${here === 1 ? 'sentence' : 'sentences'} with a term of the lexicon, and ${there} other ${there === 1 ? 'sentence' : 'sentences'}.`,
    method:
      'A proposal is a word that no lexicon knows, and that stands clearly more often in those sentences than in the others (G2 from 3.84). ‘Ratio’ says how many times as often.',
    words: 'Words that often stand by the terms',
    wordsCaption: 'Proposals, the clearest first',
    columns: {
      word: 'Word',
      here: 'Here',
      there: 'Elsewhere',
      ratio: 'Ratio',
      g2: 'G2',
      example: 'Example',
      count: 'Times',
      terms: 'Holds',
    },
    none: 'No proposals: there are too few sentences, or the lexicon knows the words already.',
    compounds: 'Compounds with a term that does not count there',
    compoundsCaption: 'Does the word belong? Add it, or change compound of the term',
    more: (n) => `… and ${n} more (all: --format csv or json)`,
  },
  diff: {
    title: (a, b) => `From ${a} to ${b}`,
    same: 'There is no difference in concepts and terms.',
    addedConcepts: 'New concepts',
    removedConcepts: 'Removed concepts',
    changedConcepts: 'Changed concepts',
    addedTerms: 'New terms',
    removedTerms: 'Removed terms',
    movedTerms: 'Moved terms',
    changedTerms: 'Terms with other rules',
    moved: (term, from, to) => `${term}: from ${from} to ${to}`,
    changed: (what, keys) => `${what}: ${keys}`,
    in: (term, concept) => `${term} (${concept})`,
    size: (n) => terms(n),
  },
  transfer: {
    written: (file) => `Written: ${file}.`,
    size: (name, c, t) => `${name}: ${concepts(c)}, ${terms(t)}.`,
    label: (id) => id,
    description: (file) => `Taken from ${file}. Not yet read through.`,
    licence: 'unknown',
    all: 'All concepts',
    head: (file) => `Lexicon, made from ${file}. Fill in licence and description, and read the terms.`,
    lost: 'What changed in the conversion:',
    loss: {
      first: (n) =>
        `${terms(n)} with a star at the end: now as a word, and at the front of compounds (compound: first).`,
      last: (n) =>
        `${terms(n)} with a star at the front: now as a word, and at the end of compounds (compound: last).`,
      any: (n) => `${terms(n)} with a star on both sides: now anywhere in compounds (compound: any).`,
      opened: (n) =>
        `${terms(n)} with a star after half a word: now the words of the dictionary that begin so.`,
      phraseStar: (n) => `${terms(n)} of more words with a star: now in all inflected forms.`,
      skipped: (n) => `${terms(n)} with a pattern that does not exist here: left out.`,
      twice: (n) => `${terms(n)} of more than one concept: kept in the first only.`,
      inflected: () =>
        'Words now count in all their forms (plural, inflection), not only as they were written.',
      near: (n) => `${terms(n)} with near (only in some context): that rule is lost.`,
      exclude: (n) => `${terms(n)} with exclude (exceptions): that rule is lost.`,
      weak: (n) => `${terms(n)} with weight: weak (only with another): that rule is lost.`,
      case: (n) => `${terms(n)} with caseSensitive: quanteda does not look at capitals by default.`,
      phrase: (n) => `${terms(n)} of more words: only in the dictionary form, without words between.`,
      compounds: (n) =>
        `${terms(n)} with compound: now a pattern with a star, which hits chance letters too.`,
    },
    examples: (list) => `Such as: ${list}.`,
  },
};
