// Closed classes of Dutch words by which plan items, advice and subordinate clauses are known.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Forms that are only finite, and that a verbal noun takes as its verb: 'het versterken van de band is nodig'. */
export const finiteSingulars = words(
  'is was wordt werd heeft had kan kon wil wilde moet moest mag mocht zal zou gaat ging blijft bleef staat stond draagt droeg vraagt vroeg helpt hielp zorgt zorgde biedt bood leidt leidde maakt maakte vormt vormde vergt ligt lag past hoort begint begon betekent betekende geeft gaf komt kwam speelt speelde krijgt kreeg levert verdient sluit vereist lukt lukte vindt vond doet deed loopt liep brengt bracht kost kostte hangt dient',
);

/** Words in -en that look like a verbal noun ('het … van') and name a thing or an aim. */
export const noVerbalNouns = words(
  'leven verleden vermogen wezen streven examen teken tekenen wapen voornemen vertrouwen verlangen bestaan onderwijs weten aantal',
);

/** Infinitives with which an item of an action list begins: 'Stimuleren van …', 'Organiseren van …'. */
export const planVerbs = words(
  'aanbieden aangaan aanpakken aanstellen begeleiden benutten betrekken bevorderen bieden bouwen brengen continueren creëren delen doen doorontwikkelen evalueren faciliteren financieren geven handhaven inrichten inventariseren inzetten invoeren investeren koppelen maken meenemen monitoren onderhouden onderzoeken ondersteunen ontwikkelen openen openstellen opleiden opnemen opstarten opstellen opzetten organiseren realiseren richten starten stimuleren subsidiëren toeleiden trainen uitbouwen uitbreiden uitrollen uitvoeren vergroten verankeren verbeteren verbinden verbreden verhogen verkennen verlagen verlenen vernieuwen versterken verstevigen vieren vinden voeren voortzetten voorkomen vormgeven wegnemen werken werven zorgen',
);

/** Verb stems that open a sentence only as an order or advice; 'zorg' and 'start' are mostly nouns and stand apart. */
export const imperatives = words(
  'betrek stimuleer organiseer geef maak bied investeer ondersteun versterk verbind benut gebruik creëer ontwikkel faciliteer breng kies zoek vergroot verruim waardeer erken zie onderzoek reserveer koester verlaag verhoog voorkom bevorder behoud laat',
);

/** What follows a noun that is also a stem, when it is an order: 'zorg dat', 'zorg ervoor'. */
export const afterImperativeNoun = words('dat ervoor ook eerst dus altijd samen');

/** Nouns that are also the stem of a verb. */
export const imperativeNouns = words('zorg start werk steun zet denk kijk ga houd neem');

/** Words that open a clause of purpose, reason, result or manner: what it hopes for says nothing about the main clause. */
export const sideOpeners = words(
  'zodat opdat omdat doordat waardoor waarmee waarbij zodoende waarna waarin waaronder zodanig',
);

/** A word of the first person: 'activiteiten die wij willen …' is still a wish of the writer. */
export const firstPersons = words('we wij ik ons onze');

/** Words before a 'die' that points ('al die plekken', 'wij willen die beelden') and opens no relative clause. */
export const beforeDie = words('al willen wil zijn is worden wordt kan kunnen moeten moet dat als');
