// Text that tries to be more than text: markup, control signs, tricks of direction.

/** Pieces of text as documents, headings and file names might hold them. */
export const HOSTILE: readonly string[] = [
  '| a | <script>alert(1)</script> # * _ ` [x](y) ~~~',
  '# kop',
  '- punt',
  '1. punt',
  '1) punt',
  '+ punt',
  '> citaat',
  '=== en ---',
  '---',
  '***vet*** __vet__ ~~door~~ ~een~ _schuin_ *schuin*',
  '`code` ``twee`` ~~~ ```js',
  '[klik](javascript:alert(3)) ![beeld](x.png) [x]: y',
  '[^1] [^1]: noot',
  '<b>vet</b> <img src=x onerror=alert(2)> <!-- --> <!-- wel',
  '&lt;b&gt; &amp; &copy; &#35;',
  'https://example.org/pad?a=b www.example.org iemand@example.org <https://example.org>',
  'cel | cel \\| cel \\',
  'tekst met slash aan het eind \\',
  '__proto__ constructor toString',
  '\u001b[31mrood\u001b[0m \u001b]0;titel\u0007 \u009b31m \u0090x\u009c',
  'nul\u0000 bel\u0007 terug\u0008 delete\u007f c1\u0085 ',
  'om\u202ekeer\u202c \u200eli \u200fre \u2066iso\u2069 nul\u200bbreed zacht\u00adstreepje bom\ufeff',
  'regel een\nregel twee\r\nregel drie\u2028vier\u2029vijf',
  'lang' + 'woord'.repeat(60),
  '[ ] taak [x] gedaan',
  '$x^2$ :smile: @iemand #12 GH-3',
  '=HYPERLINK("http://voorbeeld.invalid";"klik")',
  'tab\tin het midden',
];

/** Everything but the long word in one: for places where one text is enough. */
export const WORST = HOSTILE.filter((text) => !text.startsWith('lang')).join(' ');
