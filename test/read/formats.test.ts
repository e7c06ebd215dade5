// HTML, Markdown and plain text: block roles, and the encodings of text.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/encoding.js';
import { readHtml } from '../../src/read/html.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { readText } from '../../src/read/text.js';
import { lines } from './packages.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

describe('HTML', () => {
  it('reads the main part without script, navigation and hidden text', async () => {
    const result = await readHtml(
      bytes(`<!doctype html><html><head><title>Visie &amp; beleid</title><style>p{}</style></head><body><nav><a>Home</a></nav>
      <main><h1>Samen</h1><p>Wij <b>doen</b>\n mee.<script>let x</script></p><ul><li>een<ul><li>twee</li></ul></li></ul><p hidden>weg</p>
      los<div>blok</div><table><caption>Tabel 1</caption><tr><th rowspan="2">a</th><th>b</th></tr><tr><td>c</td></tr></table></main><footer>Contact</footer></body></html>`),
    );
    expect(result.title).toBe('Visie & beleid');
    expect(lines(result)).toEqual([
      'h1 Samen',
      'p Wij doen mee.',
      'li een',
      'li twee',
      'p los',
      'p blok',
      'caption Tabel 1',
      'td0/0/0 a',
      'td0/0/1 b',
      'td0/1/1 c',
    ]);
  });

  it('reads the encoding that the page names', async () => {
    const page = Buffer.from('<html><meta charset="iso-8859-1"><p>caf\xe9</p></html>', 'latin1');
    expect(lines(await readHtml(page))).toEqual(['p café']);
  });

  it('makes list items of lines that begin with a bullet', async () => {
    expect(
      lines(await readHtml(bytes('<p>Wij willen:<br>- meer zorg<br>- meer kunst</p><p>een<br>regel</p>'))),
    ).toEqual(['p Wij willen:', 'li meer zorg', 'li meer kunst', 'p een regel']);
  });
});

it('reads Markdown without its signs', async () => {
  const result = await readMarkdown(
    bytes(
      `---\ntitle: "De nota"\n---\n# Kop *een*\n\nTekst met **nadruk**, [een link](https://x.nl)\nen meer[^1].\n\n<!-- weg -->\n\n- punt\n  - onder\n\n> citaat\n\n| a | b |\n|---|---|\n| 1 | ~~2~~ |\n\n\`\`\`\ncode\n\`\`\`\n\n[^1]: De noot.\n`,
    ),
  );
  expect(result.title).toBe('De nota');
  expect(lines(result)).toEqual([
    'h1 Kop een',
    'p Tekst met nadruk, een link en meer.',
    'li punt',
    'li onder',
    'p citaat',
    'td0/0/0 a',
    'td0/0/1 b',
    'td0/1/0 1',
    'td0/1/1 2',
    'note De noot.',
  ]);
});

describe('plain text', () => {
  it('joins lines that were cut at the margin, with the hyphen rule', async () => {
    const text = `1. Inleiding\n\nDe gemeente werkt in de periode 2024-\n2027 voor vier jaren samen met zorg-\nen welzijnswerkers aan sterk cultuur-\nbeleid voor alle wijken van de stad.\n\nVolgende alinea.\n`;
    expect(lines(await readText(bytes(text)))).toEqual([
      'h1 1. Inleiding',
      'p De gemeente werkt in de periode 2024-2027 voor vier jaren samen met zorg- en welzijnswerkers aan sterk cultuurbeleid voor alle wijken van de stad.',
      'p Volgende alinea.',
    ]);
  });

  it('keeps short lines and list items apart', async () => {
    const text =
      'Jan Jansen\nPostbus 1\n\nDoelen:\n- kunst\n  voor iedereen\n- zorg\n1) wonen\n\nTitel\n=====\nTekst.';
    expect(lines(await readText(bytes(text)))).toEqual([
      'p Jan Jansen',
      'p Postbus 1',
      'p Doelen:',
      'li kunst voor iedereen',
      'li zorg',
      'li wonen',
      'h1 Titel',
      'p Tekst.',
    ]);
  });

  it('takes a short line for a heading only right above real text', async () => {
    const long =
      'De gemeente wil dat iedereen mee kan doen aan kunst en cultuur, in elke wijk en op elke leeftijd.';
    expect(
      lines(await readText(bytes(`Iedereen doet mee\n\n${long}\n\nHet slot\n\nKort.\n\n2.1 Wonen\n\nKort.`))),
    ).toEqual(['h2 Iedereen doet mee', `p ${long}`, 'p Het slot', 'p Kort.', 'h2 2.1 Wonen', 'p Kort.']);
  });
});

describe('encodings', () => {
  const utf16 = Buffer.from('één café', 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  it.each([
    ['utf-8', Buffer.from('één café')],
    ['utf-8', Buffer.from('\ufeffeen café')],
    ['windows-1252', Buffer.from('een \x93caf\xe9\x94', 'latin1')],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['utf-16le', utf16],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ['utf-16be', swapped],
  ])('knows %s', (encoding, data) => {
    const decoded = decodeText(data);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toMatch(/^[eé][eé]n [“]?café”?$/);
  });
});
