// Dutch words of RV008: shared money or a joint goal where the paper connects culture and welfare.
import type { RuleTexts } from '../../rule-texts.js';

export const rv008: RuleTexts = {
  title: 'Gedeeld geld of een gezamenlijk doel',
  what: 'Kijkt naar de passages die cultuur met zorg of welzijn verbinden, en naar de alinea’s ernaast. Spreekt als er zulke passages zijn en geen enkele geld of een gezamenlijk doel noemt: een bedrag, een budget, een subsidie, een fonds, een regeling als de Brede SPUK, of woorden als ‘gezamenlijke opgave’. Er komt één advies per stuk, bij de passage die het verst is uitgewerkt.',
  why: 'Een verbinding zonder geld en zonder gedeeld doel is een mooie zin die niemand hoeft uit te voeren. De vraag ‘uit welk potje?’ komt toch, en dan liever nu.',
  how: 'Zet erbij wie meebetaalt en waaruit, of welk doel beide afdelingen onderschrijven. Weet u dat nog niet, schrijf dan wanneer u dat afspreekt.',
  limits:
    'Zwijgt bij verkiezingsprogramma’s, verslagen en dossiers: daar hoort zo’n afspraak niet. Elk woord voor geld naast een verbindende passage is genoeg, ook als het over iets anders gaat. Staat het geld in een begroting of een ander stuk, verwijs daar dan naar.',
  options: {
    passages: 'Vanaf hoeveel verbindende passages de regel geld of een gezamenlijk doel verwacht (2).',
  },
  examples: {
    notOk:
      'Muzikanten van het orkest spelen elke week met bewoners van het verpleeghuis, tegen eenzaamheid onder ouderen.\n\nDe cultuurcoach en het wijkteam organiseren samen danslessen voor mensen met dementie.',
    ok: 'Muzikanten van het orkest spelen elke week met bewoners van het verpleeghuis, tegen eenzaamheid onder ouderen.\n\nDe cultuurcoach en het wijkteam organiseren samen danslessen voor mensen met dementie. De afdelingen cultuur en welzijn betalen dit samen uit de Brede SPUK.',
  },
  found: {
    'no-means': ({ n }) =>
      `Dit stuk verbindt in ${n} ${Number(n) === 1 ? 'passage' : 'passages'} cultuur met zorg of welzijn. Geld of een gezamenlijk doel vonden wij daar niet; deze passage is het verst uitgewerkt.`,
  },
  expected: {
    'no-means': () =>
      'Waar cultuur en welzijn samenkomen, staat ergens wie meebetaalt of welk doel beide delen.',
  },
  advice: {
    'no-means': () =>
      'Noem hier het geld (bijvoorbeeld cofinanciering of de Brede SPUK) of het gezamenlijke doel. Staat het in een ander stuk? Verwijs daarnaar.',
  },
};
