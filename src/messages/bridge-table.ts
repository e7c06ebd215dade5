// The bridge table: for each task of care and welfare the cultural activities that may go with it.
import type { Label } from '../lexicon/schema.js';

/** A task of care and welfare beside what people can do, make or visit. Suggestions for a conversation, not proof. */
export interface BridgeRow {
  /** Concept id in the welfare lexicon. */
  readonly task: string;
  /** Name of the task as it reads in a sentence. */
  readonly label: Label;
  /** Activities in words that everyone knows; they follow 'denk aan' and 'think of'. */
  readonly activities: readonly Label[];
}

// prettier-ignore
export const bridgeTable: readonly BridgeRow[] = [
  { task: 'fall-prevention', label: { nl: 'valpreventie', en: 'fall prevention' }, activities: [{ nl: 'dansen', en: 'dancing' }, { nl: 'bewegen op livemuziek', en: 'moving to live music' }] },
  { task: 'dementia', label: { nl: 'dementie', en: 'dementia' }, activities: [{ nl: 'samen zingen', en: 'singing together' }, { nl: 'een rondleiding in het museum', en: 'a guided tour of the museum' }, { nl: 'een koffer met oude voorwerpen', en: 'a suitcase of old objects' }] },
  { task: 'loneliness', label: { nl: 'eenzaamheid', en: 'loneliness' }, activities: [{ nl: 'een koor in het dorpshuis', en: 'a choir in the village hall' }, { nl: 'levensverhalen ophalen', en: 'collecting life stories' }, { nl: 'een leeskring', en: 'a reading circle' }] },
  { task: 'youth-work', label: { nl: 'jongerenwerk', en: 'youth work' }, activities: [{ nl: 'rappen en beats maken', en: 'rapping and making beats' }, { nl: 'een eigen podiumavond', en: 'an open-stage night of their own' }, { nl: 'graffiti', en: 'graffiti' }] },
  { task: 'mental-health', label: { nl: 'mentale gezondheid', en: 'mental health' }, activities: [{ nl: 'samen in een band spelen', en: 'playing in a band together' }, { nl: 'schilderen', en: 'painting' }, { nl: 'schrijven over wat je bezighoudt', en: 'writing about what is on your mind' }] },
  { task: 'informal-care', label: { nl: 'mantelzorg', en: 'informal care' }, activities: [{ nl: 'een avond uit met een maatje', en: 'a night out with a buddy' }, { nl: 'een concert terwijl iemand de zorg overneemt', en: 'a concert while somebody takes over the care' }] },
  { task: 'literacy', label: { nl: 'laaggeletterdheid', en: 'low literacy' }, activities: [{ nl: 'voorlezen', en: 'reading aloud' }, { nl: 'taallessen in de bibliotheek', en: 'language lessons in the library' }, { nl: 'zelf een verhaal vertellen', en: 'telling one’s own story' }] },
  { task: 'newcomers', label: { nl: 'inburgering', en: 'civic integration' }, activities: [{ nl: 'taal leren met toneelspelen', en: 'learning the language by acting' }, { nl: 'samen zingen en koken', en: 'singing and cooking together' }] },
  { task: 'disability', label: { nl: 'meedoen met een beperking', en: 'taking part with a disability' }, activities: [{ nl: 'een werkplek in een atelier of museum', en: 'a workplace in a studio or museum' }, { nl: 'een theatergroep waarin iedereen speelt', en: 'a theatre group in which everyone acts' }] },
  { task: 'wmo', label: { nl: 'dagbesteding', en: 'day activities' }, activities: [{ nl: 'een open atelier', en: 'an open studio' }, { nl: 'werken in het museumcafé', en: 'working in the museum café' }] },
  { task: 'youth-care', label: { nl: 'jeugdhulp', en: 'youth care' }, activities: [{ nl: 'een talentatelier', en: 'a talent workshop' }, { nl: 'jongerentheater', en: 'youth theatre' }, { nl: 'muziek maken in de wachttijd', en: 'making music while waiting' }] },
  { task: 'elderly-care', label: { nl: 'ouderenzorg', en: 'care for older people' }, activities: [{ nl: 'muziek in de huiskamer', en: 'music in the living room' }, { nl: 'schrijven en herdenken bij verlies', en: 'writing and remembering after a loss' }] },
  { task: 'older-people', label: { nl: 'vitaal ouder worden', en: 'ageing well' }, activities: [{ nl: 'danslessen overdag', en: 'dance lessons in the daytime' }, { nl: 'een fotoclub', en: 'a photo club' }, { nl: 'een seniorenorkest', en: 'an orchestra of older people' }] },
  { task: 'poverty', label: { nl: 'armoede', en: 'poverty' }, activities: [{ nl: 'muziekles via het Jeugdfonds of Volwassenenfonds', en: 'music lessons through a participation fund' }, { nl: 'een stadspas of UiTPAS', en: 'a city pass' }] },
  { task: 'debt', label: { nl: 'schulden', en: 'debt' }, activities: [{ nl: 'een toneelstuk over geldzorgen', en: 'a play about money worries' }, { nl: 'gratis activiteiten in de bibliotheek', en: 'free activities in the library' }] },
  { task: 'social-basis', label: { nl: 'ontmoeten in de wijk', en: 'meeting in the neighbourhood' }, activities: [{ nl: 'wijktheater', en: 'community theatre' }, { nl: 'een buurtfeest met eigen muziek', en: 'a street party with home-made music' }, { nl: 'een koffieochtend in de bibliotheek', en: 'a coffee morning in the library' }] },
  { task: 'welfare-work', label: { nl: 'welzijnswerk', en: 'community work' }, activities: [{ nl: 'samen een muurschildering maken', en: 'making a mural together' }, { nl: 'verhalen uit de buurt verzamelen', en: 'collecting stories from the neighbourhood' }] },
  { task: 'mental-care', label: { nl: 'herstel in de ggz', en: 'recovery in mental health care' }, activities: [{ nl: 'een open atelier', en: 'an open studio' }, { nl: 'muziek of theater in de herstelacademie', en: 'music or theatre in the recovery college' }] },
  { task: 'activation', label: { nl: 'terug naar werk', en: 'getting back to work' }, activities: [{ nl: 'vrijwilliger zijn bij een festival', en: 'volunteering at a festival' }, { nl: 'meehelpen in het museum', en: 'helping out at the museum' }] },
  { task: 'youth-health', label: { nl: 'kansrijk opgroeien', en: 'a good start in life' }, activities: [{ nl: 'BoekStart', en: 'BookStart' }, { nl: 'muziek op schoot', en: 'music on the lap' }, { nl: 'voorlezen met ouders', en: 'reading aloud with parents' }] },
  { task: 'lifestyle', label: { nl: 'leefstijl en bewegen', en: 'lifestyle and exercise' }, activities: [{ nl: 'dansen', en: 'dancing' }, { nl: 'wandelen langs kunst en erfgoed', en: 'walking past art and heritage' }] },
  { task: 'inclusion', label: { nl: 'inclusie', en: 'inclusion' }, activities: [{ nl: 'een festival dat bewoners samen maken', en: 'a festival that residents make together' }, { nl: 'toneel voor en door iedereen', en: 'theatre for and by everyone' }] },
  { task: 'volunteering', label: { nl: 'vrijwilligerswerk', en: 'volunteering' }, activities: [{ nl: 'helpen bij de fanfare of het filmhuis', en: 'helping the brass band or the film house' }, { nl: 'gids zijn bij een monument', en: 'being a guide at a monument' }] },
  { task: 'prevention', label: { nl: 'preventie', en: 'prevention' }, activities: [{ nl: 'kunst op recept', en: 'art on prescription' }, { nl: 'wekelijks zingen of dansen', en: 'weekly singing or dancing' }] },
  { task: 'shelter', label: { nl: 'maatschappelijke opvang', en: 'shelter' }, activities: [{ nl: 'een straatkoor', en: 'a street choir' }, { nl: 'fotograferen in de stad', en: 'taking photographs in the city' }] },
  { task: 'addiction', label: { nl: 'verslaving', en: 'addiction' }, activities: [{ nl: 'muziek maken zonder drank', en: 'making music without drink' }, { nl: 'werken met hout of klei', en: 'working with wood or clay' }] },
];

const rows = new Map(bridgeTable.map((row) => [row.task, row]));

/** The first cultural activity that goes with a welfare concept, or null when the table has none. */
export function activityFor(task: string): Label | null {
  return rows.get(task)?.activities[0] ?? null;
}
