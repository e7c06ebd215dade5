// Closed classes of Dutch words that steer the search for phrases, separable verbs and negations in a clause.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that join equals: 'fysieke en mentale gezondheid'. */
export const coordinators = words('en of alsook evenals noch en/of &');

/** Words that open a new clause: no phrase or separable verb runs over them. */
export const clauseOpeners = words(
  'maar want omdat zodat doordat terwijl hoewel ofschoon mits tenzij totdat nadat voordat opdat aangezien indien wanneer zodra zolang alsof waarbij waarmee waardoor waarin waarop waarvoor waaronder waarna',
);

/** Relative pronouns: they open a clause after a comma. */
export const relatives = words('die dat wie wat waar wiens');

export const prepositions = words(
  'aan achter af behalve beneden bij binnen boven buiten conform door gedurende in inzake jegens langs met middels na naar naast namens om omtrent ondanks onder ongeacht op over per rond rondom sinds te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder',
);

export const determiners = words(
  'de het een dit dat deze die elk elke ieder iedere geen zijn haar hun ons onze mijn jouw uw welk welke alle beide enkele sommige veel weinig meer ander andere groot grote eigen klein kleine belangrijk gelijk',
);

/** Auxiliaries and other words that may stand between a particle and its verb: 'deel kunnen nemen'. */
export const clusterWords = words(
  'te kan kun kunt kon kunnen konden wil wilt willen wilde wilden moet moeten moest moesten mag mogen mocht mochten zal zult zullen zou zouden gaat gaan ging gingen blijft blijven bleef laat laten liet helpt helpen heeft hebben had hadden is zijn was waren wordt worden werd werden hoeft hoeven',
);

/** 'Niet alleen …' adds; it denies nothing. */
export const addingWords = words('alleen slechts enkel uitsluitend zozeer zomaar louter minder meer langer');

/** Modal verbs and their like, after which an infinitive stands: no particle follows that infinitive. */
export const modals = words(
  'wil wilt willen wilde wilden kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten zal zullen zult zou zouden gaat gaan ging gingen blijft blijven bleef laat laten liet helpt helpen',
);

/** Words besides 'en' and 'of' that may follow an open word: 'basis- tot topsport', 'zowel zorg- als welzijnswerk'. */
export const listJoints = words('tot dan als naar met versus in plus');

/** Words that may follow a particle at the end of its clause: 'nemen deel als vrijwilliger'. */
export const afterParticle = words('als dan dat waar zoals samen');

/** Question and relative words that may follow a particle that is no preposition: 'stellen vast hoe', but not 'op welke'. */
export const questionWords = words('hoe wat wie welk welke wiens hoeveel die');

/** Pronouns behind a verb without ending that make it finite: 'doe ik', 'werk je'. */
export const stemSubjects = words('ik je jij u');

/** Words without a noun that may stand before a particle: 'leggen we uit', 'schrijven niet voor'. */
export const beforeParticle = words('ik je jij u we wij ze zij men hij niet');

/** Plurals of persons that look like verbs in -eren. */
export const personPlurals = words(
  'ouderen jongeren kinderen anderen senioren volwassenen kleinkinderen pleegkinderen schoolkinderen',
);

/** Words that set two clauses against each other: what stands on either side is not brought together. */
export const contrasts = words('maar terwijl hoewel ofschoon echter daarentegen tenzij want');

/** Relative adverbs: 'een werkplaats waar mensen met dementie …'. */
export const relativeAdverbs = words(
  'waar waarbij waarmee waardoor waarin waarop waarvoor waaraan zodat omdat doordat',
);

/** Prepositions of means: 'weerbaarheid groeit door cultuur'. */
export const meansPrepositions = words('door via middels dankzij');

/** First words of a sentence that points back to what the sentence before is about. */
export const references = words(
  'ze zij dit deze dat zo het daarmee hiermee daardoor hierdoor daarbij hierbij zulke ook onder',
);

/** Adverbs that point back to the sentence before, wherever they stand: 'muziek kan daaraan bijdragen'. */
export const backAdverbs = words(
  'daaraan daarbij daarin daarvoor daartoe daartegen hieraan hierbij hierin hiervoor hiertoe hiertegen daarom',
);

/** First words of a sentence that says what is done about the sentence before; 'het' and 'deze' mostly begin a new subject. */
export const consequences = words('daarom daarmee hiermee zo zij ze daardoor hierdoor dus');

/** First words of a sentence that goes on with the one before: 'Onder meer door theater.', 'Ook via de bibliotheek.' */
export const continuations = words('onder ook mede mee bijvoorbeeld vooral dat dit');

/** Demonstratives: with a noun behind them ('deze opgaven') they point back to that noun. */
export const demonstratives = words('deze die dit dat');

/** Pronouns behind a semicolon that go on about what stands before it: 'voor minima; zij krijgen een kaartje'. */
export const semicolonPronouns = words('zij ze hij die daarmee hiermee daarvoor hiervoor');

/** Prepositions that put one thing beside another, or aside: 'naast zorg investeren we in cultuur'. */
export const additives = words('naast behalve');

/** A former thing is a building by now: 'ateliers in het voormalige verpleeghuis'. */
export const formerly = words('voormalig voormalige vroegere gewezen');
