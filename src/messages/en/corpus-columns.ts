// The columns of the data set of `batch`, in English.
import type { nl as Dutch } from '../nl/corpus-columns.js';

export const en: typeof Dutch = {
  descriptions: {
    pairs:
      'A row per unit: a municipality in a year, with what there is of it and every measure of the comparison of culture with care and welfare.',
    documents:
      'A row per file of the corpus, also where it could not be read. A file that belongs to more than one unit has one in each.',
    paragraphs:
      'A row per paragraph of running text, without the text itself: where it stands and what it is about. Only when asked for.',
    matches: 'A row per word that was found and counts, with its place and how it was found.',
    concepts: 'A row per concept and side of a unit. A concept that was found on neither side has no row.',
    dimensions: 'A row per dimension of Positive Health and side of a unit.',
    gaps: 'A row per open place of a unit, and per place that is less certain (column judgement).',
    errors:
      'A row per file that could not be read, and per page or section that was to be left out and is not in the file, with the cause.',
    labels: 'The names behind the codes, in Dutch and in English: lexicons, themes, dimensions, concepts.',
  },
  common: {
    unit: 'Unit: the papers of a municipality in a year, as code and year (GM0106/2025).',
    path: 'Path of the file, as in the manifest or in the folder that was given.',
    municipality: 'Name of the municipality.',
    code: 'Municipality code of Statistics Netherlands (GM and four digits); empty where unknown.',
    province: 'Province; empty where the municipality code is unknown.',
    year: 'Year of the unit, from the manifest; empty where it has none.',
    number: 'Number of the file in the unit, from 1.',
    row: 'Row of the manifest (its head is row 1); empty without a manifest.',
    concept: 'Concept, as lexicon/concept.',
    paragraph: 'Number of the paragraph in the paper, from 0; headings are numbered too.',
    start: 'Begin in the text of the paper, in characters (UTF-16), from 0.',
    end: 'End in the text of the paper, in characters (UTF-16), not included.',
    n: 'Number of passages.',
    per_1000_words: 'Passages per 1,000 words of running text of this side.',
  },
  tables: {
    pairs: {
      compared: '1: a paper of either side was read and they were compared; with 0 the measures are empty.',
      culture_documents: 'Papers that were read on the side of culture.',
      welfare_documents: 'Papers that were read on the side of care and welfare.',
      failed_documents: 'Files that could not be read; see errors.',
      culture_words: 'Words of running text on the side of culture.',
      welfare_words: 'Words of running text on the side of care and welfare.',
      culture_paragraphs: 'Paragraphs of running text on the side of culture.',
      welfare_paragraphs: 'Paragraphs of running text on the side of care and welfare.',
      culture_unread_pages: 'Pages on the side of culture of which no text was read.',
      welfare_unread_pages: 'Pages on the side of care and welfare of which no text was read.',
      similarity:
        'S: shared vocabulary at equal size; 1 is as two halves of one text, 0 is nothing shared. Empty with too little text.',
      similarity_low: 'Lower bound of the 95% interval of S.',
      similarity_high: 'Upper bound of the 95% interval of S.',
      refused: 'Why S was not computed; empty where there is S.',
      refused_side: 'The side with too little text for S.',
      m: 'Content words of either side that were used for S.',
      culture_content_words: 'Content words on the side of culture, copied paragraphs left out.',
      welfare_content_words: 'Content words on the side of care and welfare, copied paragraphs left out.',
      touching_odds_ratio_low: 'Lower bound of the 95% interval of the odds ratio.',
      touching_odds_ratio_high: 'Upper bound of the 95% interval of the odds ratio.',
      touching_share:
        'Passages about both culture and care and welfare, as a share (0–1) of all paragraphs of both sides together.',
      touching_share_low: 'Lower bound of the 95% interval (Wilson) of that share.',
      touching_share_high: 'Upper bound of the 95% interval (Wilson) of that share.',
      connecting_share:
        'Common ground as a share (0–1) of all paragraphs of both sides together; times 100 it is the number per 100 paragraphs.',
      connecting_share_low: 'Lower bound of the 95% interval (Wilson) of that share.',
      connecting_share_high: 'Upper bound of the 95% interval (Wilson) of that share.',
      connecting_wish: 'Common ground that voices a wish.',
      connecting_measure: 'Common ground that names a measure.',
      connecting_secured: 'Common ground that is secured: who does it, and with money or a date.',
      on_welfare_in_culture_real:
        'Those of them that say something: in a whole sentence, with what is done, who does it or with what money.',
      on_culture_in_welfare_real:
        'Those of them that say something: in a whole sentence, with what is done, who does it or with what money.',
      concepts_shared: 'Concepts that occur on both sides.',
      concepts_only_culture: 'Concepts that occur on the side of culture only.',
      concepts_only_welfare: 'Concepts that occur on the side of care and welfare only.',
      open_places: 'Open places: the rows with judgement ‘open’ in the table of open places.',
      open_places_in_culture:
        'Open places on the side of culture: not found there, found in care and welfare.',
      open_places_in_welfare:
        'Open places on the side of care and welfare: not found there, found in culture.',
      warnings: 'Codes of the warnings of the comparison, parted by spaces.',
    },
    documents: {
      document:
        'Number of the paper in the unit: c1 … culture, w1 … care and welfare; empty when it was not read.',
      domain: 'Side: culture or welfare (care and welfare); empty where unknown.',
      domain_guessed: '1: the content told the side; 0: the manifest or the name of the folder did.',
      read: '1: the file was read; 0: see errors for the cause.',
      kind_from: 'Where the kind was seen.',
      year_from: 'Where the year was seen.',
      unread_pages: 'Pages of which no text was read.',
      function_word_share:
        'Share (0–1) of the words that are Dutch function words (de, van, het); low in another language or in text that was badly read.',
      notice_count: 'Number of notices of the reading.',
      notice_codes: 'Codes of those notices, each once, parted by spaces.',
    },
    paragraphs: {
      passage: 'Number of the passage (C1 …, W1 …); empty when no word in the paragraph counts.',
      role: 'Kind of paragraph; a row of a table is one paragraph (tableCell).',
      words: 'Number of words.',
      culture: '1: the paragraph is about culture.',
      welfare: '1: the paragraph is about care and welfare.',
      connects: '1: the paragraph itself brings culture and welfare together (common ground).',
      commitment: 'How far the common ground goes: wish, measure or secured.',
      dimensions: 'Dimensions of Positive Health that the language refers to, parted by spaces.',
    },
    matches: {
      match: 'Number of the row in the unit, from 1, in reading order.',
      confidence: 'How sure the word analysis is, 0 to 1.',
    },
    concepts: {
      words: 'Words of running text of this side: the denominator of per_1000_words.',
    },
    dimensions: {
      words: 'Words of running text of this side: the denominator of per_1000_words.',
      paragraphs: 'Paragraphs of running text of this side: the denominator of share.',
      share_low: 'Lower bound of the 95% interval (Wilson) of share.',
      share_high: 'Upper bound of the 95% interval (Wilson) of share.',
    },
    gaps: {
      judgement:
        'open: an open place; too-little-text: the other text is too short to say so; perhaps: loose words of it do stand in the other text.',
      order: 'Order within the unit and the judgement, the weightiest first.',
      concept: 'Concept, as lexicon/concept; of a dimension its name.',
      building_block: 'Building block of cooperation that the question belongs to; only of an open place.',
    },
    errors: {
      unit: 'Unit of the file; empty where unknown.',
      number: 'Number of the file in the unit, from 1; empty where the unit is unknown.',
      code: 'Code of the cause, the same in every language.',
      message_nl: 'The cause and what can be done, in Dutch.',
      message_en: 'The cause and what can be done, in English.',
    },
    labels: {
      kind: 'What the name belongs to: lexicon, theme, dimension or concept.',
      id: 'The code as the other tables have it; of a theme lexicon:theme.',
      theme: 'Theme in the lexicon; empty for a lexicon.',
      label_nl: 'Name in Dutch.',
      label_en: 'Name in English.',
      bridgeable: '1: the absence of this concept in the other paper can be an open place.',
    },
  },
  notes: {
    'pairs.similarity':
      'S = 1 − (JSD − JSD₀) / (1 − JSD₀), at m content words of either side, mean over 48 draws of whole paragraphs without replacement. Sources: Lin 1991; Shade & Altmann 2023. Rows without S (column refused) are no zero: leave them out and say how many.',
    'pairs.similarity_low':
      'Jackknife with twelve groups of paragraphs, m fixed at 85% of the shorter side (Kott 2001).',
    'pairs.shared_words_culture':
      'Grows with the length of the other text: do not compare it between municipalities without looking at the words.',
    'pairs.shared_words_welfare':
      'Grows with the length of the other text: do not compare it between municipalities without looking at the words.',
    'pairs.touching_expected':
      'If culture and welfare were independent, within each paper and each class of paragraph length (terciles).',
    'pairs.touching_odds_ratio':
      'Mantel-Haenszel over papers and classes of paragraph length (Mantel & Haenszel 1959), interval by Robins, Breslow & Greenland 1986; Haldane-Anscombe for empty cells.',
    'pairs.connecting_share':
      'Denominator: culture_paragraphs + welfare_paragraphs. Of copied passages one counts. Interval: Wilson 1927.',
    'pairs.connecting_wish': 'wish, measure and secured add up to touching_connecting.',
    'pairs.concepts_shared': 'Grows with the length of both texts.',
    'pairs.open_places':
      'At least 3 passages in at least 2 sections on one side, not found on the other, and at least 3 expected there (Poisson P(0) ≤ 0.05). It says something of these papers, not of the policy: it may stand in another paper.',
    'documents.domain_guessed': 'Only 1 with --guess-domain.',
    'documents.words': 'Also the denominator of measures per 1,000 words.',
    'documents.function_word_share': 'Mostly 0.35 to 0.5 in running Dutch text; lists and tables have fewer.',
    'concepts.dp_norm': 'Gries 2008; normalised as in Lijffijt & Gries 2012.',
    'dimensions.n': 'Language that refers to the dimension; it does not measure health.',
    'dimensions.share_low':
      'Wilson 1927. Paragraphs of one paper belong together: the true interval is somewhat wider.',
    'gaps.expected': 'Passages with as much attention per word as on the side that names it.',
    'paragraphs.start':
      'In the text of `raakvlak extract`. The text itself is not in the table, for copyright and privacy.',
  },
};
