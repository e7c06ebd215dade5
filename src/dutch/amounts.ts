// How Dutch texts write amounts of money and points in time.

/** An amount of money: '€ 25.000', '1,2 miljoen', '500 euro', '12.500,-'. */
export const amount =
  /€\s?\d[\d.,]*\d(?:\s(?:miljoen|mln|ton)\b)?|€\s?\d(?:\s(?:miljoen|mln|ton)\b)?|\b\d[\d.,]*\s?(?:euro|miljoen|mln|ton)\b|\b\d[\d.]*,-/iu;

/** A year, month or quarter that something is tied to: 'vanaf september 2024', 'in 2026', 'Q3'. */
export const pointInTime =
  /\b(?:in|vanaf|per|voor|uiterlijk|eind|begin|medio|tot|sinds|najaar|voorjaar|zomer|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+(?:en met\s+)?20[2-4]\d\b|\bq[1-4]\b|\b(?:eerste|tweede|derde|vierde|laatste|[1-4]e)\s+kwartaal\b/iu;
