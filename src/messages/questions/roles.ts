// Interview questions for one person at a time, by role: before the two departments sit down together.
import type { Label } from '../../lexicon/schema.js';

export type Role = 'executive' | 'manager' | 'strategist' | 'finance' | 'practice';

export interface RoleQuestion extends Label {
  /** Stable id, unique over the roles. */
  readonly id: string;
}

export interface RoleQuestions {
  readonly role: Role;
  readonly label: Label;
  readonly questions: readonly RoleQuestion[];
}

// prettier-ignore
export const roleQuestions: readonly RoleQuestions[] = [
  { role: 'executive', label: { nl: 'Bestuurder', en: 'Alderman' }, questions: [
    { id: 'role-executive-resident', nl: 'Welke inwoner hebt u voor ogen als u zegt dat cultuur en welzijn samen iets kunnen?', en: 'Which resident do you have in mind when you say that culture and welfare can do something together?' },
    { id: 'role-executive-colleague', nl: 'Wanneer sprak u uw collega-wethouder hier voor het laatst over, en wat kwam eruit?', en: 'When did you last talk to your fellow alderman about this, and what came of it?' },
    { id: 'role-executive-sentence', nl: 'Welke ene zin zou u graag in beide stukken zien, met uw handtekening eronder?', en: 'Which single sentence would you like to see in both papers, with your signature below it?' },
    { id: 'role-executive-council', nl: 'Wat vraagt de raad u hierover, en wat zou de raad u moeten vragen?', en: 'What does the council ask you about this, and what should it ask you?' },
    { id: 'role-executive-cut', nl: 'Wat blijft er staan als er minder geld komt?', en: 'What stays when there is less money?' },
    { id: 'role-executive-visit', nl: 'Bij welke repetitie, les of inloop wilt u binnenkort zelf gaan kijken?', en: 'Which rehearsal, lesson or drop-in would you like to go and see yourself soon?' },
  ] },
  { role: 'manager', label: { nl: 'Manager', en: 'Manager' }, questions: [
    { id: 'role-manager-hours', nl: 'Hoeveel uur per week mag iemand van uw afdeling aan het werk van de andere afdeling besteden?', en: 'How many hours a week may somebody from your department spend on the other department’s work?' },
    { id: 'role-manager-who', nl: 'Wie in uw team weet het meest van het andere veld, en hoe komt dat?', en: 'Who in your team knows most about the other field, and how did that come about?' },
    { id: 'role-manager-stop', nl: 'Waarmee mag uw team stoppen om dit te kunnen doen?', en: 'What may your team stop doing to be able to do this?' },
    { id: 'role-manager-clash', nl: 'Waar botsen de doelen van uw afdeling met die van de ander, en wie hakt dan de knoop door?', en: 'Where do your department’s goals clash with the other’s, and who decides then?' },
    { id: 'role-manager-leaves', nl: 'Wat gebeurt er met de contacten als uw beste verbinder een andere baan krijgt?', en: 'What happens to the contacts when your best connector gets another job?' },
    { id: 'role-manager-meeting', nl: 'Welk overleg kunt u samenvoegen met een overleg van de andere afdeling?', en: 'Which meeting could you merge with a meeting of the other department?' },
  ] },
  { role: 'strategist', label: { nl: 'Strateeg of beleidsadviseur', en: 'Strategist or policy adviser' }, questions: [
    { id: 'role-strategist-moment', nl: 'Op welk moment las u het stuk van de ander, en kon u toen nog meedenken?', en: 'At what moment did you read the other’s paper, and could you still have a say then?' },
    { id: 'role-strategist-issue', nl: 'Welke opgave in uw gemeente kan geen van beide afdelingen alleen aan?', en: 'Which issue in your municipality can neither department handle alone?' },
    { id: 'role-strategist-words', nl: 'Welke woorden in uw eigen stuk begrijpt een collega van het andere veld niet meteen?', en: 'Which words in your own paper will a colleague from the other field not grasp at once?' },
    { id: 'role-strategist-know', nl: 'Waaraan merkt u over twee jaar dat het werkt, behalve aan een getal?', en: 'By what will you notice in two years that it works, apart from a number?' },
    { id: 'role-strategist-national', nl: 'Welke landelijke regeling helpt u om dit samen te doen, en welke maakt het lastiger?', en: 'Which national scheme helps you to do this together, and which makes it harder?' },
    { id: 'role-strategist-heard', nl: 'Met welke inwoners hebt u gesproken voordat u dit opschreef, en wat veranderde er daardoor?', en: 'Which residents did you speak to before you wrote this, and what changed because of it?' },
  ] },
  { role: 'finance', label: { nl: 'Financiën', en: 'Finance' }, questions: [
    { id: 'role-finance-line', nl: 'Op welke regel van de begroting zou een gezamenlijke activiteit nu komen te staan?', en: 'On which line of the budget would a joint activity be put now?' },
    { id: 'role-finance-rule', nl: 'Welke regel staat in de weg als twee afdelingen samen één bedrag willen betalen?', en: 'Which rule is in the way when two departments want to pay one sum together?' },
    { id: 'role-finance-ends', nl: 'Welk tijdelijk geld loopt als eerste af, en wie weet dat al?', en: 'Which temporary money ends first, and who knows that already?' },
    { id: 'role-finance-small', nl: 'Hoe klein mag een bedrag zijn om zonder aanvraag te worden uitgegeven?', en: 'How small must a sum be to be spent without an application?' },
    { id: 'role-finance-account', nl: 'Kan een vereniging met één verslag verantwoorden wat zij van beide afdelingen kreeg?', en: 'Can a club account in one report for what it received from both departments?' },
    { id: 'role-finance-saved', nl: 'Als cultuur ervoor zorgt dat er minder zorg nodig is, bij welke afdeling ziet u dat terug?', en: 'If culture makes less care necessary, with which department do you see that?' },
  ] },
  { role: 'practice', label: { nl: 'Uitvoering', en: 'Practice' }, questions: [
    { id: 'role-practice-last-week', nl: 'Wat deed u vorige week dat met cultuur én met welzijn te maken had?', en: 'What did you do last week that had to do with both culture and welfare?' },
    { id: 'role-practice-call', nl: 'Wie belt u als iemand wel een avond zou willen zingen, maar niet alleen durft?', en: 'Whom do you call when somebody would like an evening of singing but does not dare to go alone?' },
    { id: 'role-practice-drop-out', nl: 'Waardoor haken mensen af, en wat zou u daar zelf aan veranderen?', en: 'What makes people drop out, and what would you change about it yourself?' },
    { id: 'role-practice-paper', nl: 'Welke zin uit het stuk klopt niet met wat u op een gewone dag ziet?', en: 'Which sentence of the paper does not match what you see on an ordinary day?' },
    { id: 'role-practice-without', nl: 'Wat doet u al zonder dat iemand erom vroeg, en mag het van u op papier?', en: 'What do you already do without having been asked, and may it be put on paper?' },
    { id: 'role-practice-need', nl: 'Wat hebt u het eerst nodig: een ruimte, een uur, een bedrag of een naam?', en: 'What do you need first: a room, an hour, a sum or a name?' },
  ] },
];
