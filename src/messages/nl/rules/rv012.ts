// Dutch words of RV012: an obstacle without anything that is done about it.
import type { RuleTexts } from '../../rule-texts.js';

export const rv012: RuleTexts = {
  title: 'Drempel zonder maatregel',
  what: 'Kijkt naar woorden voor wat mensen weghoudt van cultuur, activiteiten of hulp: ‘te duur’, ‘taalbarrière’, ‘slecht bereikbaar’, ‘schaamte’, ‘drempel’. Spreekt als in die passage, in de rest van de paragraaf en elders in het stuk niets staat wat eraan wordt gedaan of wat u eraan wilt doen.',
  why: 'Een drempel die u noemt en laat liggen, roept vragen op: weet u ervan en doet u niets? Vaak gebeurt er wel iets, maar staat het er niet bij.',
  how: 'Schrijf wat u aan deze drempel doet, wie dat doet en wanneer. Ligt de oplossing ergens anders, zeg dan waar.',
  limits:
    'Zwijgt bij ‘geen drempels’, bij een citaat, en zodra er in de buurt een maatregel of voornemen staat, ook als die over iets anders gaat. Daardoor mist de regel drempels; wat hij noemt, is meestal raak. Verkokering, regeldruk en geldgebrek van organisaties vallen er niet onder.',
  options: { ignore: 'Woorden voor drempels die de regel met rust laat, zoals ‘belemmering’.' },
  examples: {
    notOk: '## Cultuurdeelname\n\nEen deel van de ouderen bezoekt geen theater. Voorstellingen zijn te duur.',
    ok: '## Cultuurdeelname\n\nEen deel van de ouderen bezoekt geen theater. Voorstellingen zijn te duur. Daarom krijgen mensen met een stadspas korting in de schouwburg.',
  },
  found: {
    alone: ({ words }) =>
      `Hier staat wat mensen tegenhoudt (‘${words}’). Wat daaraan gedaan wordt, vonden wij in dit stuk niet.`,
  },
  expected: { alone: () => 'Bij een drempel staat ook wat u eraan doet, of waar dat te lezen is.' },
  advice: {
    alone: () => 'Schrijf erbij wat u aan deze drempel doet en wie dat doet, of verwijs naar een ander stuk.',
  },
};
