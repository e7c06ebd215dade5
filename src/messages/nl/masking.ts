// Dutch texts on masked names, e-mail addresses and telephone numbers.

type Data = Readonly<Record<string, string | number>>;

const counted = (n: string | number | undefined, one: string, more: string): string[] =>
  Number(n) === 0 ? [] : [`${Number(n).toLocaleString('nl-NL')} ${Number(n) === 1 ? one : more}`];
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

export const masking = {
  option:
    'zet [naam], [e-mail] en [telefoon] op de plaats van namen van mensen, e-mailadressen en telefoonnummers. Kijk het na: een computer mist soms een naam',
  /** What stands in the place of what was masked. */
  labels: { name: '[naam]', email: '[e-mail]', phone: '[telefoon]' },
};

export const maskingNotices: Readonly<Record<string, (data: Data) => string>> = {
  'masked-names': ({ names, emails, phones }) => {
    const parts = [
      ...counted(names, 'naam', 'namen'),
      ...counted(emails, 'e-mailadres', 'e-mailadressen'),
      ...counted(phones, 'telefoonnummer', 'telefoonnummers'),
    ];
    return parts.length === 0
      ? 'Er zijn geen namen van mensen, e-mailadressen of telefoonnummers gevonden om weg te laten. Kijk het na: een computer mist soms een naam.'
      : `Op verzoek weggelaten: ${listed(parts)}. Ze tellen niet mee als woord. Kijk het na: een computer mist soms een naam.`;
  },
};
