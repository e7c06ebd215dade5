// Tests of sentence boundaries: a stroke marks each boundary that is expected.
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/segment/sentences.js';

const cases = [
  'Wij doen mee. | Jij ook? | Ja! | Dat is mooi.',
  'Zie art. 3 van de Wmo. | Daarna volgt nr. 4 en blz. 12.',
  'Dit geldt o.a. voor kinderen, d.w.z. voor iedereen.',
  'Kunst, cultuur, enz. | Ook de zorg doet mee.',
  'Kunst, cultuur enz. is voor iedereen.',
  'Dhr. J.K. de Vries en mevr. A. Jansen spraken. | Zij waren het eens.',
  'Hoofdstuk 1.2 gaat over zorg. | Paragraaf 1.3 niet.',
  '1. Inleiding op het beleid. | 2. Wat wij willen.',
  'De raad besloot dit in 2024. | Het plan begint nu.',
  '“Doe mee!” zegt de wethouder. | “Graag,” zegt zij. | “Dat is goed.” | Het klopt.',
  'Het plan (zie bijlage 2.) is klaar. | ’s Avonds is er muziek.',
  'Wij doen drie dingen:\n| • zingen met ouderen\n| • dansen met kinderen',
  'Zo kan het ook … | Dat weten wij.',
  'De heer Th. Visser is er. | Het bestuur ook.',
  'Het kost € 1.250,50 per jaar. | Dat is veel.',
  'Wat is dat?! | Niemand weet het.',
];

describe('sentenceSpans', () => {
  it.each(cases)('%s', (marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    const text = marked.replace(/\| ?/g, '');
    const spans = sentenceSpans(text, 0, text.length);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('cuts only inside the range', () => {
    const text = 'Buiten. Binnen een. Binnen twee. Buiten.';
    const spans = sentenceSpans(text, 8, 32);
    expect(spans).toEqual([
      { start: 8, end: 19 },
      { start: 20, end: 32 },
    ]);
  });

  it('stays quick on long runs of full stops and blank lines', () => {
    const text = `Begin ${'.'.repeat(200_000)} ${'\n'.repeat(200_000)} einde.`;
    expect(sentenceSpans(text, 0, text.length)).toHaveLength(1);
  });
});
