// The one small script of the HTML report; without it everything can be read too.

/**
 * Shows the choice of passages, opens what a link leads to, and takes tables that need no scrolling out of the tab
 * order. Changed? The digest in policy.ts has to follow; its test says which.
 */
export const SCRIPT = `
'use strict';
for (const choice of document.querySelectorAll('.filter')) {
  const scope = choice.closest('details, section');
  const quotes = [...scope.querySelectorAll('[data-commitment]')];
  const boxes = [...choice.querySelectorAll('input')];
  const apply = () => {
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    for (const quote of quotes) quote.hidden = !wanted.has(quote.dataset.commitment);
    const visible = quotes.filter((quote) => !quote.hidden).length;
    choice.querySelector('output').textContent =
      choice.dataset.shown + ' ' + visible + ' ' + choice.dataset.of + ' ' + quotes.length;
  };
  choice.addEventListener('change', apply);
  choice.hidden = false;
  apply();
}
const reveal = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  target.hidden = false;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  target.scrollIntoView();
};
addEventListener('hashchange', reveal);
reveal();
const regions = document.querySelectorAll('.scroll');
const fit = () => {
  for (const region of regions)
    if (region.scrollWidth > region.clientWidth) region.setAttribute('tabindex', '0');
    else region.removeAttribute('tabindex');
};
addEventListener('resize', fit);
document.addEventListener('toggle', fit, true);
fit();
`;
