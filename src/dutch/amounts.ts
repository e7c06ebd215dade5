// How Dutch texts write amounts of money and points in time.

/** An amount of money: '€ 25.000', '1,2 miljoen', '500 euro', '12.500,-'. */
export const amount =
  /€\s?\d[\d.,]*\d(?:\s(?:miljoen|mln|ton)\b)?|€\s?\d(?:\s(?:miljoen|mln|ton)\b)?|\b\d[\d.,]*\s?(?:euro|miljoen|mln|ton)\b|\b\d[\d.]*,-/iu;

/** A year, month or quarter that something is tied to: 'vanaf september 2024', 'in 2026', '31/12/2027', 'Q3'. */
const pointInTime =
  /(?<!\p{L})(?:in|vanaf|per|v[oó]{2}r|uiterlijk|eind|begin|medio|tot|sinds|najaar|voorjaar|zomer|schooljaar|seizoen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(?:timing|planning|looptijd|wanneer|start|uitvoering):)\s+(?:en met\s+)?20[1-4]\d\b|\b\d{1,2}[-/]\d{1,2}[-/]20[1-4]\d\b|\bq[1-4]\b|\b(?:eerste|tweede|derde|vierde|laatste|[1-4]e)\s+kwartaal\b/iu;

/** No amount and no point in time without one of these: a look for them costs far less than the patterns. */
const anyAmount = /€\s?\d|[\d.,]\s?(?:euro|miljoen|mln|ton)\b|[\d.],-/iu;
const anyTime = /20[1-4]\d|q[1-4]|kwartaal/iu;

/** The first amount of money and the first point in time in a text, as they stand there; null where there is none. */
export function figuresIn(text: string): { readonly amount: string | null; readonly time: string | null } {
  return {
    amount: anyAmount.test(text) ? (amount.exec(text)?.[0] ?? null) : null,
    time: anyTime.test(text) ? (pointInTime.exec(text)?.[0] ?? null) : null,
  };
}
