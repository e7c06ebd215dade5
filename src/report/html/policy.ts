// What a browser may do with the report: use its own style and script, and nothing else at all.

/** SHA-256 of the style and the script, in base64; a test compares them with both. */
export const DIGESTS = {
  style: 'IG22toGaweFNZzeDcrc+aqKEBUDh3LT1OYCe1phGOMg=',
  script: '/M5aBU7RsTxqoqt3cQwXxs0YQ+6qJNl+dI9nHpn8f6w=',
} as const;

/** Content of the policy meta element. */
export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${DIGESTS.style}'`,
  `script-src 'sha256-${DIGESTS.script}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
