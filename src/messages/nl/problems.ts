// Dutch sentences for errors, reading notices and warnings: what is wrong, in which file, and what to do.
type Data = Readonly<Record<string, string | number>>;

/** '1 regel', '3 regels'. */
const number = (n: string | number | undefined, one: string, many: string): string =>
  Number(n) === 1 ? `1 ${one}` : `${n} ${many}`;
const pages = (n: string | number | undefined): string => number(n, 'bladzijde', 'bladzijden');
const lines = (n: string | number | undefined): string => number(n, 'regel', 'regels');

/** By error code. `file` is the path as the user gave it. */
export const errors: Readonly<Record<string, (data: Data) => string>> = {
  'file-missing': ({ file }) => `${file} bestaat niet. Controleer de naam en de map.`,
  'file-is-folder': ({ file }) =>
    `${file} is een map. Noem de bestanden zelf, bijvoorbeeld "${String(file).replace(/[\\/]+$/, '')}/*.pdf".`,
  'file-empty': ({ file }) => `${file} is leeg (0 bytes). Haal het bestand opnieuw op.`,
  'file-unreadable': ({ file }) =>
    `${file} mag niet gelezen worden. Controleer de rechten, of sluit het programma dat het open heeft.`,
  'file-too-large': ({ file, megabytes, limit }) =>
    `${file} is te groot: ${megabytes} MB, en ${limit} MB is het meeste dat kan. Splits het bestand, of maak de afbeeldingen kleiner.`,
  'format-unknown': ({ file }) =>
    `${file} is geen PDF, Word-bestand of ander soort tekst dat Raakvlak kent. Sla het op als .docx of .pdf.`,
  'format-not-as-named': ({ file, named }) =>
    `${file} heet .${named}, maar is het niet: er staat gewone tekst in. Haal het bestand opnieuw op, of geef het de goede naam (zoals .txt of .html).`,
  'format-doc-old': ({ file }) =>
    `${file} is een oud Word-bestand (.doc). Open het in Word en sla op als .docx.`,
  'format-rtf': ({ file }) => `${file} is een RTF-bestand. Open het in Word en sla op als .docx.`,
  'format-other': ({ file, kind }) =>
    `${file} is geen tekst maar: ${kind}. Zet de tekst in een .docx of .pdf.`,
  'docx-encrypted': ({ file }) =>
    `${file} heeft een wachtwoord. Haal het wachtwoord weg en sla het bestand opnieuw op.`,
  'docx-damaged': ({ file }) =>
    `${file} is beschadigd: Word-inhoud niet te lezen. Open het in Word, sla het opnieuw op en probeer het nog eens.`,
  'odt-encrypted': ({ file }) =>
    `${file} heeft een wachtwoord. Haal het wachtwoord weg en sla het bestand opnieuw op.`,
  'odt-damaged': ({ file }) =>
    `${file} is beschadigd: de inhoud is niet te lezen. Open het in uw tekstverwerker en sla het opnieuw op.`,
  'zip-too-large': ({ file }) =>
    `${file} wordt bij het uitpakken te groot om veilig te lezen. Sla het opnieuw op, zonder grote bijlagen.`,
  'pdf-encrypted': ({ file }) =>
    `${file} heeft een wachtwoord. Maak een PDF zonder wachtwoord en probeer het opnieuw.`,
  'pdf-damaged': ({ file }) =>
    `${file} is een beschadigde PDF. Haal het bestand opnieuw op of maak de PDF opnieuw.`,
  'no-text': ({ file, format, ocr }) =>
    `${file} bevat geen leesbare tekst, waarschijnlijk is het een scan. Zoek een versie met tekst${format === 'pdf' && !ocr ? ', of laat de tekst herkennen met --ocr' : ''}.`,
  'read-timeout': ({ file, seconds }) =>
    `${file} lezen duurde langer dan ${seconds} seconden en is gestopt. Geef meer tijd met --timeout, of maak het bestand opnieuw.`,
  'read-memory': ({ file }) =>
    `${file} vraagt te veel geheugen en is overgeslagen. Maak het bestand kleiner of splits het.`,
  'read-failed': ({ file }) => `${file} kan niet gelezen worden. Sla het opnieuw op als .docx of .pdf.`,
  'ocr-missing': () =>
    'Tekst in scans herkennen kan nog niet: de onderdelen daarvoor zijn niet geïnstalleerd. Installeer ze met npm install tesseract.js @tesseract.js-data/nld, of zoek een versie met tekst.',
  'side-empty': ({ side, option }) =>
    `Er is geen enkel stuk over ${side} om te vergelijken. Noem er minstens één na ${option}.`,
  'no-match': ({ file, option }) =>
    `${option ? `Na ${option}: geen` : 'Geen'} bestand past op ${file}. Controleer de naam en de map.`,
  'value-is-option': ({ option, value }) =>
    `Na ${option} staat ${value}, maar daar hoort een bestandsnaam. Begint de naam echt met een streepje? Schrijf dan ./${value}.`,
  'value-missing': ({ option }) => `Na ${option} hoort een waarde.`,
  'value-not-allowed': ({ option, value, allowed }) =>
    `${value} kan niet bij ${option}. Kies uit: ${allowed}.`,
  'option-unknown': ({ option, hint, command }) =>
    `De optie ${option} bestaat niet.${hint ? ` Bedoelt u ${hint}?` : ''} Alle opties: raakvlak ${command} --help.`,
  'command-unknown': ({ command, hint }) =>
    `De opdracht ${command} bestaat niet.${hint ? ` Bedoelt u ${hint}?` : ''} Alle opdrachten: raakvlak --help.`,
  'command-missing': ({ command }) =>
    command
      ? `Noem na ${command} wat u wilt doen, bijvoorbeeld list. Alles: raakvlak ${command} --help.`
      : 'Noem een opdracht, bijvoorbeeld compare. Alle opdrachten: raakvlak --help.',
  'words-missing': ({ command }) =>
    `Noem een woord of zinsdeel na ${command}, bijvoorbeeld: raakvlak ${command} organisatiecultuur.`,
  'files-missing': ({ command }) =>
    `Noem minstens één bestand na ${command}, bijvoorbeeld: raakvlak ${command} nota.pdf.`,
  'too-many-arguments': ({ value }) =>
    `${value} hoort nergens bij. Noem bestanden na --culture of --welfare.`,
  'output-is-input': ({ file }) =>
    `${file} is een van de stukken zelf. Kies na -o een andere naam, dan blijft uw stuk heel.`,
  'output-format': ({ file, allowed }) =>
    `Aan de naam ${file} is niet te zien welke vorm u wilt. Kies een naam die eindigt op ${allowed}, of gebruik --format.`,
  'forms-folder': ({ forms }) =>
    `Voor ${forms} is een map nodig, want het wordt meer dan één bestand. Geef met -o de naam van een map, bijvoorbeeld -o rapport.`,
  'output-failed': ({ file, reason }) =>
    `Het rapport kan niet geschreven worden in ${file} (${reason}). Kies een andere plek na -o.`,
  'same-file': ({ file }) =>
    `${file} staat bij cultuur én bij welzijn. Een stuk met zichzelf vergelijken zegt niets: haal het aan één kant weg.`,
};

/** What was lost or is uncertain in reading, by notice code. */
export const notices: Readonly<Record<string, (data: Data) => string>> = {
  'running-lines-removed': ({ lines: n }) =>
    `Kopregels, voetregels en bladzijdenummers tellen niet mee (${lines(n)}).`,
  'toc-left-out': ({ lines: n }) => `De inhoudsopgave telt niet mee (${lines(n)}).`,
  'page-without-text': () => 'Geen leesbare tekst: waarschijnlijk een afbeelding of scan.',
  'page-unreadable-text': () => 'De tekst is niet te lezen: er staan tekens in plaats van woorden.',
  'page-ocr': ({ confidence }) =>
    `De tekst is herkend uit een afbeelding (OCR, gemiddelde zekerheid ${confidence}%). Er kunnen leesfouten in staan.`,
  'page-damaged': () => 'De bladzijde is beschadigd en is niet gelezen.',
  'text-rotated': ({ lines: n }) => `Gedraaide tekst is overgeslagen (${lines(n ?? 1)}).`,
  'changes-accepted': ({ insertions, deletions }) =>
    `Bijgehouden wijzigingen zijn verwerkt: ${insertions} keer toegevoegd, ${deletions} keer verwijderd.`,
  'changes-rejected': ({ insertions, deletions }) =>
    `Bijgehouden wijzigingen zijn genegeerd: ${insertions} keer toegevoegd, ${deletions} keer verwijderd.`,
  'comments-left-out': ({ count }) => `Opmerkingen in de kantlijn tellen niet mee (${count}).`,
  'hidden-text-left-out': ({ words }) =>
    `Verborgen tekst telt niet mee (${number(words, 'woord', 'woorden')}).`,
  'images-not-read': ({ count }) =>
    `Tekst in afbeeldingen is niet gelezen (${number(count, 'afbeelding', 'afbeeldingen')}).`,
  'embedded-not-read': ({ count }) => `Ingevoegde bestanden zijn niet gelezen (${count}).`,
  'no-text': () => 'Er is geen leesbare tekst gevonden: waarschijnlijk is het een scan.',
  unknown: ({ code }) => `Bij het lezen is iets opgevallen (${code}).`,
};

/** Cautions beside the numbers, by warning code. */
export const warnings: Readonly<Record<string, (data: Data) => string>> = {
  'length-ratio': ({ ratio, longer }) =>
    `Het ${longer === 'culture' ? 'cultuurkader' : 'welzijnskader'} is ${String(ratio).replace('.', ',')} keer zo lang als het andere. Vergelijk aantallen daarom niet zonder meer; kijk liever naar de passages zelf en naar de aantallen per 1.000 woorden.`,
  'unread-pages': ({ pages: n }) =>
    `${pages(n)} ${Number(n) === 1 ? 'kon' : 'konden'} niet gelezen worden. Wat daar staat, telt nergens mee.`,
  'copied-paragraphs': ({ count }) =>
    `${Number(count) === 1 ? '1 alinea staat' : `${count} alinea’s staan`} bijna letterlijk in beide stukken. ${Number(count) === 1 ? 'Die telt' : 'Die tellen'} niet mee bij de vergelijking van woorden.`,
};
