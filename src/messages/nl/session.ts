// The conversation sheet and the script for a session: what two departments take to the table.

export const session = {
  about: 'Verslag van Raakvlak over een cultuurkader en een welzijnskader, om samen te bespreken.',
  footer: { page: 'Bladzijde', of: 'van' },
  sheet: {
    heading: 'Gespreksblad',
    intro:
      'Neem dit blad mee naar tafel. Vul het in met iemand van cultuur en iemand van zorg en welzijn. U hoeft niet alle vragen te bespreken: kies er twee of drie.',
    agreed: 'Dit spreken wij af. Wie doet wat, en wanneer?',
    missing: 'Ik mis iets dat voor mij belangrijk is:',
  },
  script: {
    heading: 'Draaiboek voor een gesprek van 90 minuten',
    intro:
      'Voor vier tot acht mensen, van beide kanten evenveel. Stuur iedereen de eerste bladzijde van dit rapport. Eén persoon bewaakt de tijd, één persoon schrijft mee.',
    caption: 'Het gesprek, stap voor stap',
    columns: { minutes: 'Minuten', step: 'Stap', how: 'Zo doet u het' },
    steps: [
      [
        '10',
        'Lezen',
        'Iedereen leest in stilte de citaten uit het stuk van de ander. Zet een streepje bij wat u opvalt.',
      ],
      [
        '15',
        'Herkennen',
        'Ga de tafel rond: wat herkent u uit uw eigen werk, en wat verrast u? Er is nog geen discussie.',
      ],
      [
        '20',
        'Dezelfde woorden?',
        'Neem twee of drie woorden die in beide stukken staan. Geef om de beurt één voorbeeld van vorige maand. Bedoelt u hetzelfde?',
      ],
      [
        '30',
        'Twee open plekken',
        'Kies samen twee open plekken. Bespreek per plek: om welke mensen gaat het, wie is aan zet, wat is de kleinste stap en wat kost die?',
      ],
      [
        '10',
        'Ik mis iets',
        'Iedereen vult aan: wat staat in geen van beide stukken, maar is voor u wel belangrijk?',
      ],
      ['5', 'Afspreken', 'Wie vertelt dit aan de wethouders of schepenen? Wanneer ziet u elkaar weer?'],
    ],
  },
};
