// Words around names of persons: titles and functions, particles, and what shows that a name is not a person's.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** After these (lower case, without full stop) always a person: 'mevrouw De Vries', 'drs. Jansen'. */
export const addressWords = words(
  `heer heren mevrouw mevrouwen meneer mevr mw dhr mej juffrouw dr drs ir ing mr prof ds bc professor dokter dominee`,
);
/** Of these the abbreviation needs its full stop: 'ir.' and not 'ir'. */
export const abbreviatedAddresses = words(`dr drs ir ing mr prof ds bc`);

/** After these one capitalised word is a name, unless it is a subject ('wethouder Cultuur'). */
export const officeWords = words(
  `wethouder wethouders burgemeester burgemeesters schepen schepenen gedeputeerde gedeputeerden minister ministers
  staatssecretaris staatssecretarissen raadslid raadsleden kamerlid kamerleden commissielid gemeentesecretaris griffier
  locoburgemeester oud-wethouder oud-burgemeester lijsttrekker fractievoorzitter premier minister-president ex-minister
  oud-minister ex-wethouder`,
);

/** After these (and after an office) two capitalised words or more are a name. */
export const functionWords = words(
  `directeur directeur-bestuurder bestuurder voorzitter secretaris penningmeester projectleider programmamanager
  programmaleider beleidsadviseur beleidsmedewerker beleidsmaker adviseur coördinator contactpersoon auteur auteurs
  onderzoeker onderzoekers kunstenaar schrijver schrijfster dichter fotograaf
  componist regisseur dirigent architect ondertekend opdrachtgever
  opdrachtnemer portefeuillehouder manager teamleider kwartiermaker cultuurcoach buurtsportcoach hoogleraar lector
  huisarts inwoner vrijwilliger deelnemer accountmanager geïnterviewd eindredactie`,
);

/** Labels after which a name stands, behind a colon: 'Contact: Jan Jansen'. */
export const labelWords = words(
  `naam contact contactgegevens interview tekst foto foto's fotografie vormgeving redactie samenstelling door wethouder
  illustraties informatie griffier ondertekening`,
);

/** What stands between given name and surname, in lower case. */
export const particles = words(
  `van de den der het 't ’t ten ter te in op aan bij onder over uit uijt uyt voor tot toe von zu zum la le les du des del
  della di da dos el al ben bin ait aït ibn abu abou bou ould la los der d' d’ vanden vander vande`,
);
/** Particles that no sentence has between two names by accident. */
export const tellingParticles: readonly string[] = [
  'van der',
  'van den',
  "van 't",
  'van ’t',
  "in 't",
  'in ’t',
  'op den',
];

/** Kinds of things that are named after people: with one of these at either side it is no person. */
export const namedThings = words(
  `stichting museum fonds school basisschool college huis theater instituut academie universiteit hogeschool centrum
  festival prijs award bibliotheek kerk foundation center centre lyceum gymnasium mavo hal zaal plein park straat laan
  weg brug arena stadion penning lezing leerstoel vereniging orkest ensemble academy kliniek ziekenhuis comité wet
  akkoord regeling galerie atelier boulevard kade gracht singel dreef hof kasteel landgoed molen parochie kapel kathedraal
  basiliek scholengemeenschap kinderopvang kinderboerderij woonzorgcentrum verzorgingshuis verpleeghuis buurthuis wijkcentrum
  dorpshuis zorggroep groep bv nv vzw b.v n.v holding hotel café restaurant bioscoop filmhuis poppodium podium collectie
  method methode kazerne fort haven tunnel viaduct sporthal sportpark zwembad bad villa paviljoen pakhuis fabriek
  boekhandel uitgeverij drukkerij bakkerij fanfare harmonie koor toneel omroep krant wijk buurt polder eiland bos duin
  beker cup toernooi marathon loop dag nacht week jaar sint zone stage ziekte syndroom wijkteam gemeente provincie stad
  dorp regio kern kinderdorp hospice revalidatie klooster abdij hoeve gasthuis stadsgehoorzaal schouwburg concertgebouw frankhuis`,
);

/** Ends of words that make a street, a building or a thing of a name: 'Galenstraat', 'Frankschool'. */
export const thingEnds =
  /.(?:(?<!ver|ter)straat|straten|markt|(?<!ver)laan|plein|gracht|kade|singel|weg|[sa]kerk|school|museum|fonds|stichting|college|theater|prijs|instituut|academie|buurt|brug|tunnel|zaal|centrum|gebouw|bibliotheek|festival|universiteit|lyceum|ziekenhuis|park|kwartier|dreef|gemeente|regio|akkoord|team|programma|beleid|zorg|dienst|week|dagen|penning|lezing)$/;

/** Capitalised words that follow a title or a full stop and are no surname. */
export const subjectWords = words(
  `de het een en of in op aan bij voor van met dat dit deze die er we wij ik u zij hij ook als maar want dus niet geen
  wat wie waar hoe wanneer waarom daarnaast daarom door om te tot uit naar over onder tijdens sinds na zo zowel elke alle
  cultuur kunst sport zorg welzijn onderwijs jeugd financiën wonen werk economie gezondheid ruimte ruimtelijke ordening
  sociaal sociale zaken mobiliteit verkeer duurzaamheid klimaat energie natuur milieu landbouw visserij media erfgoed
  participatie inkomen armoede veiligheid justitie defensie binnenlandse buitenlandse infrastructuur waterstaat toerisme
  recreatie evenementen dierenwelzijn bestuur organisatie personeel communicatie inclusie diversiteit emancipatie ouderen
  volksgezondheid publieke maatschappelijke ondersteuning stedelijke ontwikkeling vastgoed grondzaken openbare bibliotheken
  algemene algemeen strategie innovatie digitalisering dienstverlening burgerzaken vergunningen handhaving bouwen buurten
  wijken integratie samenleving samenlevingsopbouw vrije tijd middelen raad college gemeente provincie kabinet staten
  commissie bijlage hoofdstuk paragraaf artikel tabel figuur monitoring agenda governance inleiding samenvatting voorwoord
  nederland vlaanderen belgië europa europese amsterdam rotterdam utrecht antwerpen gent brussel almere groningen
  januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
  donderdag vrijdag zaterdag zondag kerst pasen pinksteren hemelvaart modaal hoc president plus doel doelen wethouder
  burgemeester schepen minister voorzitter directeur secretaris contactpersoon telefoon e-mail email tel partij vvd pvda
  groenlinks christenunie portefeuille functie naam datum project partners partner afdeling team e mail adres
  vitaal actief gezond samen lokaal regionaal landelijk nationaal nationale regionale lokale nederlandse vlaamse bel mail schrijf vraag vragen neem info informatie contact`,
);
