// Words that stand before the number of a heading: 'Hoofdstuk 3', 'Bijlage B'.

/** The number after these is the number of the section itself: 'Hoofdstuk 3' is '3'. */
export const chapterWords: readonly string[] = ['hoofdstuk', 'paragraaf', 'chapter', 'section'];

/** These have a row of numbers of their own: 'Bijlage 3' is not '3'. */
export const apartWords: readonly string[] = ['bijlage', 'deel', 'thema', 'appendix', 'annex', 'part'];
