// What a browser may do with the report: use its own style and script, and nothing else at all.

/** SHA-256 of the style and the script, in base64; a test compares them with both. */
export const DIGESTS = {
  style: 'IG22toGaweFNZzeDcrc+aqKEBUDh3LT1OYCe1phGOMg=',
  script: '/M5aBU7RsTxqoqt3cQwXxs0YQ+6qJNl+dI9nHpn8f6w=',
} as const;

/** The same of the style and script that only some pages have (extras.ts). */
export const EXTRA_DIGESTS = {
  style: 'VxP7LWT90pnfzeBID13AsiM+wW68CtGbZd/9eG0dswM=',
  script: 'DxQbcXmpJEeCccOMRIZ1rGpk2OW/S/FRat6FoYXvtNo=',
} as const;

/** Content of the policy meta element. @param extras true for a page with the extra style and script */
export function policyFor(extras: boolean): string {
  const sources = (kind: 'style' | 'script'): string =>
    [DIGESTS, ...(extras ? [EXTRA_DIGESTS] : [])].map((digests) => `'sha256-${digests[kind]}'`).join(' ');
  return [
    "default-src 'none'",
    `style-src ${sources('style')}`,
    `script-src ${sources('script')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy of a page without extras. */
export const POLICY = policyFor(false);
