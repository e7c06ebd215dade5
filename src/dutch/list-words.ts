// Dutch words that betray a line which is kept but never coded: portfolio lists, contact lines, contents pages.

/** Words that open a list of portfolios or responsibilities: 'Wethouder X: cultuur, zorg en sport'. */
export const portfolioWords: ReadonlySet<string> = new Set(
  (
    'wethouder wethouders burgemeester loco-burgemeester locoburgemeester schepen schepenen portefeuille ' +
    'portefeuilles portefeuillehouder portefeuillehouders portefeuilleverdeling gedeputeerde gedeputeerden minister ' +
    'staatssecretaris bevoegdheden bevoegdheid takenpakket commissie commissies raadslid woordvoerder ' +
    'woordvoerderschappen fractievoorzitter afdelingshoofd directeur programmamanager'
  ).split(' '),
);

/** Words that do not stand in a bare list of nouns: subjects, finite verbs, subordinators, articles. */
export const sentenceWords: ReadonlySet<string> = new Set(
  (
    'ik je jij u hij zij ze we wij jullie men er het een die dat dit deze daar hier wat wie welke zich ons onze hun haar ' +
    'is zijn was waren wordt worden werd werden geworden heeft hebben had hadden kan kunnen kon konden moet moeten moest ' +
    'mag mogen wil willen wilde zal zullen zou zouden gaat gaan ging gingen komt komen kwam doet doen deed maakt maken ' +
    'geeft geven krijgt krijgen blijft blijven vindt vinden staat staan ligt liggen biedt bieden draagt dragen zorgt ' +
    'werkt werken zet zetten neemt nemen ziet zien houdt houden brengt brengen leidt leiden helpt helpen stelt stellen ' +
    'vraagt vragen hoort horen zoekt zoeken speelt spelen levert leveren vormt vormen omvat bestaat valt vallen richt ' +
    'dat omdat zodat als wanneer indien hoewel terwijl want maar dus om te niet geen ook zo nog wel waar waarin waarbij ' +
    'waarmee waardoor hoe toe dan'
  ).split(' '),
);

/** Labels before contact data. */
export const contactWords: ReadonlySet<string> = new Set(
  (
    'tel telefoon telefoonnummer fax mail e-mail email e-mailadres mailadres website internet postbus postadres ' +
    'bezoekadres adres contact contactpersoon bladzijde pagina blz pag versie datum kenmerk status auteur auteurs ' +
    "colofon foto foto's fotografie vormgeving drukwerk uitgave isbn issn"
  ).split(' '),
);
