// Spellings of before 1996 and common slips, letter for letter the modern ones, so that offsets stay the same.

const RULES: readonly (readonly [RegExp, string])[] = [
  [/kt(?=i|u|o|e|s|$)/g, 'ct'],
  [/ks(?=ie|ies)/g, 'cs'],
  [/iz(?=at|er)/g, 'is'],
  [/(?<=v|a)iz(?=eur)/g, 'is'],
  [/faz(?=e)/g, 'fas'],
  [/k(?=ultu|ommi|ommu|ongre|onta|ontr|onsu|once|onfe|olle|omit|rit|riti|risis)/g, 'c'],
  [/(?<=mi|a|e|i)k(?=ro|ade|rat|atie)/g, 'c'],
  [/(?<=se)kr(?=et)/g, 'cr'],
  [/(?<=repu)bliek/g, 'bliek'],
  [/(?<=re)kla(?=me)/g, 'cla'],
  [/(?<=dis)tri(?=kt)/g, 'tri'],
  [/(?<=ele)c(?=tri|tro)/g, 'k'],
];

/** The word with every old spelling replaced by the modern one; the same word when there is none. */
export function modernSpelling(word: string): string {
  let result = word;
  for (const [old, modern] of RULES) result = result.replace(old, modern);
  return result;
}
