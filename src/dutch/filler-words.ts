// Words that stand in every policy paper, whatever it is about, by the reason why they tell nothing of its subject.

/** The paper itself and its parts. */
const PAPER =
  'plan nota kader visie agenda programma hoofdstuk paragraaf bijlage tabel figuur bladzijde pagina onderdeel document ' +
  'stuk tekst voorbeeld thema onderwerp lijn punt overzicht inleiding alinea titel uitgave';

/** Who writes it and where it holds. */
const AUTHORITY =
  'gemeente gemeentelijk overheid rijksoverheid rijk raad gemeenteraad college wethouder burgemeester bestuur bestuurlijk ' +
  'ministerie provincie regio regionaal lokaal landelijk stad stedelijk dorp land gebied plaats';

/** Time, counting and money without a purpose. */
const MEASURE =
  'jaar jaarlijks maand week dag uur tijd periode termijn moment begin eind einde toekomst komend volgend vorig keer ' +
  'procent percentage aantal deel helft totaal euro bedrag cijfer januari februari maart april mei juni juli augustus ' +
  'september oktober november december';

/** What any policy says of itself. */
const STEERING =
  'beleid doel doelstelling ambitie inzet aanpak uitvoering maatregel uitgangspunt aandacht prioriteit rol taak opgave ' +
  'afspraak proces ontwikkeling verbetering resultaat effect werkwijze manier wijze vorm stap mogelijkheid kwestie zaak ' +
  'belang gebruik situatie geval oplossing probleem vraag reden basis niveau mate soort voorwaarde bijdrage invulling ' +
  'inrichting verschil rekening verantwoordelijkheid maatregelen uitdaging middel richting onderzoek weg zicht partij opzet vervolg gevolg ding praktijk';

/** Verbs that need another word to say something, and forms of them that look like nouns. */
const VERBS =
  'maken krijgen geven zien staan zetten nemen brengen houden vinden stellen zorgen vragen leggen vallen weten kennen ' +
  'kiezen denken zeggen noemen gebruiken bieden passen horen bestaan betekenen leiden richten zoeken proberen starten ' +
  'beginnen volgen ontstaan liggen lopen voeren bepalen verwachten zitten lukken inzetten ingezet opnemen start actie werken zet stel kies ' +
  'gemaakt genomen gezet gegeven gehouden gesteld gericht gebruikt aangaan doorgaan bijdragen';

/** How much or how well, of anything. */
const QUALITIES =
  'goed groot klein nieuw belangrijk mogelijk nodig extra lang hoog laag beter best snel gericht bestaand ' +
  'bestaande huidig voldoende duidelijk eigen sterk stevig breed bijzonder centraal concreet volledig grotere ' +
  'groter kleine kleinere totaal algemeen specifiek gezamenlijk afgelopen aankomend aankomende nadrukkelijk';

/** Lemmas that are left out where a list should tell what papers are about. */
export const fillerWords: ReadonlySet<string> = new Set(
  [PAPER, AUTHORITY, MEASURE, STEERING, VERBS, QUALITIES].join(' ').split(' '),
);
