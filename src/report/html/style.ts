// The look of the HTML report: calm, one column of text, readable on a phone, in grey and on paper.

/** Changed? The digest in policy.ts has to follow; its test says which. */
export const STYLE = `
:root {
  --ink: #1c2430; --muted: #525c69; --rule: #d5dae0; --soft: #f4f6f8; --head: #14304f;
  --culture: #1b3f73; --welfare: #b35600; --link: #14508c;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", "Liberation Serif", serif;
  color-scheme: light;
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: #fff; color: var(--ink); font: 1.0625rem/1.6 var(--sans); overflow-wrap: break-word; }
h1, h2, h3 { font-family: var(--serif); color: var(--head); line-height: 1.25; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.8rem, 1.2rem + 2.6vw, 2.6rem); font-weight: 700; letter-spacing: -0.01em; max-width: 22em; }
h2 { font-size: 1.6rem; padding-top: 1rem; border-top: 3px solid var(--head); margin-bottom: 1.1rem; }
h3 { font-size: 1.22rem; margin: 2.4rem 0 0.9rem; }
p, ul, ol { margin: 0 0 1rem; max-width: 42rem; }
li { margin-bottom: 0.45rem; }
li::marker { color: var(--muted); }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 1.5rem; }
.skip { position: absolute; left: -100rem; top: 0; background: var(--head); color: #fff; padding: 0.7rem 1.1rem; z-index: 2; }
.skip:focus { left: 0; }

.page { max-width: 66rem; margin: 0 auto; padding: 0 1rem; }
header { border-bottom: 1px solid var(--rule); background: var(--soft); }
header .page { padding-top: 2.6rem; padding-bottom: 2.2rem; }
nav { padding: 1.4rem 0 0; font-size: 0.95rem; line-height: 1.4; }
nav p { margin: 0 0 0.5rem; font-weight: 600; color: var(--muted); }
nav ul { list-style: none; margin: 0; padding: 0; columns: 2 9rem; column-gap: 1.5rem; }
nav li { margin: 0; break-inside: avoid; }
nav a { display: block; padding: 0.3rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
main { padding: 2rem 0 3rem; min-width: 0; }
main > section { margin-bottom: 3.5rem; }
footer { border-top: 1px solid var(--rule); color: var(--muted); font-size: 0.92rem; }
footer .page { padding-top: 1.4rem; padding-bottom: 2.4rem; }
@media (min-width: 62rem) {
  .columns { display: grid; grid-template-columns: 13.5rem minmax(0, 46rem); column-gap: 3.5rem; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2rem 0; }
  nav ul { columns: auto; border-left: 2px solid var(--rule); }
  nav a { padding: 0.32rem 0 0.32rem 0.9rem; }
}

.summary { background: var(--soft); border: 1px solid var(--rule); border-top: 0; padding: 0 clamp(1rem, 3vw, 2rem) 0.8rem; }
.summary h2 { margin: 0 calc(-1 * clamp(1rem, 3vw, 2rem)) 1.2rem; padding: 1rem clamp(1rem, 3vw, 2rem) 0; }
.led { margin-bottom: 0.5rem; }
.summary .led { margin-top: 1.3rem; }
.summary .led > strong:first-child { display: block; font-family: var(--serif); font-size: 1.15rem; color: var(--head); }

.quote { margin: 0 0 1.4rem; padding: 0.1rem 0 0.1rem 1.1rem; border-left: 4px solid var(--rule); max-width: 42rem; break-inside: avoid; }
.of-culture { border-left-color: var(--culture); }
.of-welfare { border-left-style: double; border-left-width: 6px; border-left-color: var(--welfare); padding-left: 1rem; }
.quote:target { background: #fff8dc; outline: 2px solid #8a6d00; outline-offset: 6px; }
blockquote { margin: 0; font-family: var(--serif); font-size: 1.08rem; line-height: 1.55; }
blockquote p { margin: 0 0 0.35rem; }
.quote figcaption { color: var(--muted); font-size: 0.9rem; line-height: 1.45; }
cite { font-style: normal; }
b.culture { font-weight: 700; color: var(--culture); }
i.welfare { font-style: italic; color: #8a4300; }
.legend { color: var(--muted); font-size: 0.95rem; }
.sign { width: 0.95em; height: 0.95em; vertical-align: -0.1em; }

.scroll { overflow-x: auto; margin: 0 0 1.8rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
table.wide { min-width: 38rem; }
@media (min-width: 40rem) {
  table.even { table-layout: fixed; }
  table.even th:first-child { width: 32%; }
}
caption { text-align: left; padding: 0 0 0.5rem; font-weight: 600; }
caption span { position: sticky; left: 0; display: inline-block; max-width: min(42rem, calc(100vw - 3rem)); }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.9rem 0.45rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
.long { overflow-wrap: anywhere; min-width: 9rem; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--head); vertical-align: bottom; }
tbody th { font-weight: 400; }
.number { text-align: right; white-space: nowrap; }
.places tbody th { min-width: 3.2rem; font-weight: 600; }
.places td { min-width: 9rem; }
.places td:last-child { min-width: 14rem; }
.places :target th, .places :target td { background: #fff8dc; }
.value { display: block; }
.bar { display: block; width: 100%; max-width: 9rem; height: 0.5rem; margin-top: 0.3rem; }

.picture { margin: 1.8rem 0; max-width: 27rem; break-inside: avoid; }
.picture > svg { display: block; width: 100%; height: auto; }
.picture figcaption { margin-top: 0.7rem; color: var(--muted); font-size: 0.92rem; line-height: 1.45; }
.picture figcaption strong { display: block; color: var(--ink); }
.halo { paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round; }
svg a { cursor: pointer; }
svg a:hover path { stroke-width: 3; }
@media (min-width: 50rem) {
  .picture { display: grid; grid-template-columns: 27rem minmax(0, 1fr); column-gap: 1.6rem; max-width: none; }
  .picture figcaption { margin-top: 0.2rem; }
  .pictures { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.8rem; }
  .pictures .picture { display: block; }
  .pictures figcaption { margin-top: 0.7rem; }
}

.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 1.3rem; margin: 0 0 1.6rem; padding: 0.6rem 1rem; border: 1px solid var(--rule); background: var(--soft); max-width: 42rem; }
.filter[hidden] { display: none; }
.filter legend { float: left; padding: 0; font-weight: 600; margin-right: 0.4rem; }
.filter label { padding: 0.25rem 0; }
.filter input { width: 1.15rem; height: 1.15rem; vertical-align: -0.2rem; accent-color: var(--head); }
.filter output { color: var(--muted); }
details { border-top: 1px solid var(--rule); }
details:last-of-type { border-bottom: 1px solid var(--rule); }
summary { padding: 0.8rem 0; cursor: pointer; }
summary h3 { display: inline; margin: 0; }
details > div { padding: 0.4rem 0 1.4rem; }
.not-printed { display: none; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (forced-colors: active) { .quote { border-left-color: CanvasText; } svg text { fill: CanvasText; } .halo { stroke: Canvas; } }

@page { size: A4; margin: 16mm 17mm 17mm; }
@media print {
  html { font-size: 9.2pt; }
  body { line-height: 1.45; }
  .skip, nav, .filter, footer a { display: none; }
  header, .summary { background: none; }
  header .page { padding: 0 0 1rem; }
  .page { max-width: none; padding: 0; }
  .columns { display: block; }
  .summary { padding: 0 5mm 1mm; break-inside: avoid; break-after: page; line-height: 1.4; }
  .summary h2 { margin: 0 -5mm 2mm; padding: 3mm 5mm 0; }
  .summary .led { margin-top: 0.9rem; }
  .summary li { margin-bottom: 0.2rem; }
  main { padding: 1.2rem 0 0; }
  main > section { margin-bottom: 1.8rem; }
  p, ul, ol, .quote { max-width: none; }
  p, li { orphans: 3; widows: 3; }
  h1, h2, h3, caption, h2 + p, h3 + p, .led { break-after: avoid; }
  .led, h2 + p, h3 + p { break-inside: avoid; }
  .screen { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; break-inside: auto; }
  table.wide { min-width: 0; }
  caption span { max-width: none; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  table.short { break-inside: avoid; }
  .picture { max-width: none; display: grid; grid-template-columns: 9.6cm minmax(0, 1fr); column-gap: 6mm; }
  .pictures { display: block; }
  .pictures .picture { display: grid; }
  .not-printed { display: block; }
}
`;
