// The columns of the data set of `batch`: what each means; texts that tidy.ts has already are not written twice.

export const nl = {
  descriptions: {
    pairs:
      'Een rij per eenheid: een gemeente in een jaar, met wat er van is en alle maten van de vergelijking van cultuur met zorg en welzijn.',
    documents:
      'Een rij per bestand van het corpus, ook als het niet gelezen kon worden. Een bestand dat bij meer eenheden hoort, heeft er in elk een.',
    paragraphs:
      'Een rij per alinea lopende tekst, zonder de tekst zelf: waar zij staat en waar zij over gaat. Alleen als erom gevraagd is.',
    matches: 'Een rij per gevonden woord dat meetelt, met de plaats en hoe het gevonden is.',
    concepts:
      'Een rij per begrip en kant van een eenheid. Een begrip dat in geen van beide kanten gevonden is, heeft geen rij.',
    dimensions: 'Een rij per dimensie van Positieve Gezondheid en kant van een eenheid.',
    gaps: 'Een rij per open plek van een eenheid, en per plek waarover minder zeker is (kolom judgement).',
    errors:
      'Een rij per bestand dat niet gelezen kon worden, en per bladzijde of paragraaf die weggelaten moest worden en niet in het bestand staat, met de oorzaak.',
    labels:
      'De namen bij de codes, in het Nederlands en het Engels: woordenlijsten, thema’s, dimensies, begrippen.',
  },
  common: {
    unit: 'Eenheid: de stukken van een gemeente in een jaar, als code en jaar (GM0106/2025).',
    path: 'Pad van het bestand, zoals in het manifest of in de map die is opgegeven.',
    municipality: 'Naam van de gemeente.',
    code: 'Gemeentecode van het CBS (GM en vier cijfers); leeg als die niet bekend is.',
    province: 'Provincie; leeg als de gemeentecode niet bekend is.',
    year: 'Jaar van de eenheid, uit het manifest; leeg als dat er niet in staat.',
    number: 'Nummer van het bestand binnen de eenheid, vanaf 1.',
    row: 'Rij in het manifest (de kop is rij 1); leeg als er geen manifest was.',
    concept: 'Begrip, als woordenlijst/begrip.',
    paragraph: 'Nummer van de alinea in het stuk, vanaf 0; koppen tellen mee in de nummering.',
    start: 'Begin in de tekst van het stuk, in tekens (UTF-16), vanaf 0.',
    end: 'Eind in de tekst van het stuk, in tekens (UTF-16); dit teken hoort er niet meer bij.',
    n: 'Aantal passages.',
    per_1000_words: 'Passages per 1.000 woorden lopende tekst van deze kant.',
  },
  tables: {
    pairs: {
      compared: '1: van beide kanten is een stuk gelezen, en zij zijn vergeleken; bij 0 zijn de maten leeg.',
      culture_documents: 'Gelezen stukken aan de kant van cultuur.',
      welfare_documents: 'Gelezen stukken aan de kant van zorg en welzijn.',
      failed_documents: 'Bestanden die niet gelezen konden worden; zie errors.',
      culture_words: 'Woorden in lopende tekst aan de kant van cultuur.',
      welfare_words: 'Woorden in lopende tekst aan de kant van zorg en welzijn.',
      culture_paragraphs: 'Alinea’s met lopende tekst aan de kant van cultuur.',
      welfare_paragraphs: 'Alinea’s met lopende tekst aan de kant van zorg en welzijn.',
      culture_unread_pages: 'Bladzijden aan de kant van cultuur waarvan geen tekst gelezen is.',
      welfare_unread_pages: 'Bladzijden aan de kant van zorg en welzijn waarvan geen tekst gelezen is.',
      similarity:
        'S: gedeelde woorden bij gelijke lengte; 1 is als twee helften van één tekst, 0 is niets gedeeld. Leeg als er te weinig tekst is.',
      similarity_low: 'Ondergrens van het 95%-interval van S.',
      similarity_high: 'Bovengrens van het 95%-interval van S.',
      refused: 'Waarom S niet berekend is; leeg als S er is.',
      refused_side: 'De kant die te weinig tekst heeft voor S.',
      m: 'Inhoudswoorden die van elke kant gebruikt zijn voor S.',
      culture_content_words: 'Inhoudswoorden aan de kant van cultuur, zonder overgenomen alinea’s.',
      welfare_content_words: 'Inhoudswoorden aan de kant van zorg en welzijn, zonder overgenomen alinea’s.',
      touching_odds_ratio_low: 'Ondergrens van het 95%-interval van de kansverhouding.',
      touching_odds_ratio_high: 'Bovengrens van het 95%-interval van de kansverhouding.',
      touching_share:
        'Passages over cultuur én zorg en welzijn, als deel (0–1) van alle alinea’s van beide kanten samen.',
      touching_share_low: 'Ondergrens van het 95%-interval (Wilson) van dat deel.',
      touching_share_high: 'Bovengrens van het 95%-interval (Wilson) van dat deel.',
      connecting_share:
        'Raakvlakken als deel (0–1) van alle alinea’s van beide kanten samen; maal 100 is het aantal per 100 alinea’s.',
      connecting_share_low: 'Ondergrens van het 95%-interval (Wilson) van dat deel.',
      connecting_share_high: 'Bovengrens van het 95%-interval (Wilson) van dat deel.',
      connecting_wish: 'Raakvlakken die een wens uitspreken.',
      connecting_measure: 'Raakvlakken die een maatregel noemen.',
      connecting_secured: 'Raakvlakken die geborgd zijn: wie doet het, en met geld of een datum.',
      on_welfare_in_culture_real:
        'Daarvan de passages die echt iets zeggen: in een hele zin, met wat er gebeurt, wie het doet of met welk geld.',
      on_culture_in_welfare_real:
        'Daarvan de passages die echt iets zeggen: in een hele zin, met wat er gebeurt, wie het doet of met welk geld.',
      concepts_shared: 'Begrippen die aan beide kanten voorkomen.',
      concepts_only_culture: 'Begrippen die alleen aan de kant van cultuur voorkomen.',
      concepts_only_welfare: 'Begrippen die alleen aan de kant van zorg en welzijn voorkomen.',
      open_places: 'Open plekken: de rijen met judgement ‘open’ in de tabel van open plekken.',
      open_places_in_culture:
        'Open plekken aan de kant van cultuur: daar niet gevonden, bij zorg en welzijn wel.',
      open_places_in_welfare:
        'Open plekken aan de kant van zorg en welzijn: daar niet gevonden, bij cultuur wel.',
      warnings: 'Codes van de waarschuwingen bij de vergelijking, met een spatie ertussen.',
    },
    documents: {
      document:
        'Nummer van het stuk binnen de eenheid: c1 … cultuur, w1 … zorg en welzijn; leeg als het niet gelezen is.',
      domain: 'Kant: culture of welfare (zorg en welzijn); leeg als die niet bekend is.',
      domain_guessed:
        '1: de kant is afgeleid uit de inhoud; 0: zij stond in het manifest of in de naam van de map.',
      read: '1: het bestand is gelezen; 0: zie errors voor de oorzaak.',
      kind_from: 'Waar de soort te zien was.',
      year_from: 'Waar het jaar te zien was.',
      unread_pages: 'Bladzijden waarvan geen tekst gelezen is.',
      function_word_share:
        'Deel (0–1) van de woorden dat een Nederlands functiewoord is (de, van, het); laag bij een andere taal of slecht gelezen tekst.',
      notice_count: 'Aantal meldingen bij het lezen.',
      notice_codes: 'Codes van die meldingen, elk één keer, met een spatie ertussen.',
    },
    paragraphs: {
      passage: 'Nummer van de passage (C1 …, W1 …); leeg als er in de alinea geen woord meetelt.',
      role: 'Soort alinea; een rij van een tabel is één alinea (tableCell).',
      words: 'Aantal woorden.',
      culture: '1: de alinea gaat over cultuur.',
      welfare: '1: de alinea gaat over zorg en welzijn.',
      connects: '1: de alinea brengt cultuur en welzijn zelf bij elkaar (een raakvlak).',
      commitment: 'Hoe ver het raakvlak gaat: wish (wens), measure (maatregel), secured (geborgd).',
      dimensions: 'Dimensies van Positieve Gezondheid waar de taal naar verwijst, met een spatie ertussen.',
    },
    matches: {
      match: 'Nummer van de rij binnen de eenheid, vanaf 1, in leesvolgorde.',
      confidence: 'Hoe zeker de ontleding van het woord is, van 0 tot 1.',
    },
    concepts: {
      words: 'Woorden lopende tekst van deze kant: de noemer van per_1000_words.',
    },
    dimensions: {
      words: 'Woorden lopende tekst van deze kant: de noemer van per_1000_words.',
      paragraphs: 'Alinea’s lopende tekst van deze kant: de noemer van share.',
      share_low: 'Ondergrens van het 95%-interval (Wilson) van share.',
      share_high: 'Bovengrens van het 95%-interval (Wilson) van share.',
    },
    gaps: {
      judgement:
        'open: een open plek; too-little-text: de andere tekst is te kort om dat te zeggen; perhaps: losse woorden ervan staan wel in de andere tekst.',
      order: 'Volgorde binnen de eenheid en het oordeel, de zwaarste eerst.',
      concept: 'Begrip, als woordenlijst/begrip; bij een dimensie de naam van de dimensie.',
      building_block: 'Bouwsteen voor samenwerking waar de vraag bij past; alleen bij een open plek.',
    },
    errors: {
      unit: 'Eenheid waar het bestand bij hoort; leeg als die niet bekend is.',
      number: 'Nummer van het bestand binnen de eenheid, vanaf 1; leeg als de eenheid niet bekend is.',
      code: 'Code van de oorzaak, gelijk in elke taal.',
      message_nl: 'De oorzaak en wat eraan te doen is, in het Nederlands.',
      message_en: 'De oorzaak en wat eraan te doen is, in het Engels.',
    },
    labels: {
      kind: 'Waar de naam bij hoort: lexicon (woordenlijst), theme (thema), dimension of concept (begrip).',
      id: 'De code, zoals die in de andere tabellen staat; bij een thema woordenlijst:thema.',
      theme: 'Thema in de woordenlijst; leeg bij een woordenlijst.',
      label_nl: 'Naam in het Nederlands.',
      label_en: 'Naam in het Engels.',
      bridgeable: '1: dat dit begrip in het andere stuk niet staat, kan een open plek zijn.',
    },
  },
  notes: {
    'pairs.similarity':
      'S = 1 − (JSD − JSD₀) / (1 − JSD₀), bij m inhoudswoorden van elke kant, gemiddeld over 48 trekkingen van hele alinea’s zonder teruglegging. Bronnen: Lin 1991; Shade & Altmann 2023. Rijen zonder S (kolom refused) zijn geen nul: laat ze weg en noem hoeveel het er zijn.',
    'pairs.similarity_low':
      'Jackknife met twaalf groepen alinea’s, m vast op 85% van de kortste kant (Kott 2001).',
    'pairs.shared_words_culture':
      'Groeit met de lengte van de andere tekst: vergelijk het niet tussen gemeenten zonder naar de woorden te kijken.',
    'pairs.shared_words_welfare':
      'Groeit met de lengte van de andere tekst: vergelijk het niet tussen gemeenten zonder naar de woorden te kijken.',
    'pairs.touching_expected':
      'Als cultuur en welzijn los van elkaar stonden, binnen elk stuk en elke lengteklasse van alinea’s (terciles).',
    'pairs.touching_odds_ratio':
      'Mantel-Haenszel over stukken en lengteklassen van alinea’s (Mantel & Haenszel 1959), interval volgens Robins, Breslow & Greenland 1986; bij lege cellen Haldane-Anscombe.',
    'pairs.connecting_share':
      'Noemer: culture_paragraphs + welfare_paragraphs. Van overgenomen passages telt er één. Interval: Wilson 1927.',
    'pairs.connecting_wish': 'wish, measure en secured zijn samen touching_connecting.',
    'pairs.concepts_shared': 'Groeit met de lengte van beide teksten.',
    'pairs.open_places':
      'Minstens 3 passages in minstens 2 paragrafen aan de ene kant, niet gevonden aan de andere, en daar minstens 3 verwacht (Poisson P(0) ≤ 0,05). Zegt iets van deze stukken, niet van het beleid: het kan in een ander stuk staan.',
    'documents.domain_guessed': 'Alleen 1 met --guess-domain.',
    'documents.words': 'Ook de noemer van maten per 1.000 woorden.',
    'documents.function_word_share':
      'In lopende Nederlandse tekst meestal 0,35 tot 0,5; lijsten en tabellen hebben er minder.',
    'concepts.dp_norm': 'Gries 2008; genormeerd volgens Lijffijt & Gries 2012.',
    'dimensions.n': 'Taal die naar de dimensie verwijst; het is geen maat voor gezondheid.',
    'dimensions.share_low':
      'Wilson 1927. Alinea’s van één stuk hangen samen: het echte interval is iets breder.',
    'gaps.expected': 'Passages bij evenveel aandacht per woord als aan de kant die het noemt.',
    'paragraphs.start':
      'In de tekst van `raakvlak extract`. De tekst zelf staat niet in de tabel, om auteursrecht en privacy.',
  },
};
