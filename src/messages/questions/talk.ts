// Questions about the texts themselves and about working together: words, wishes, money, the shop floor, obstacles.
import type { Rows } from './kinds.js';

// prettier-ignore
export const talkQuestions: Rows = {
  'vice-versa': [
    ['one-paragraph', 'know-each-other', 'Het stuk van de ander houdt één alinea voor u open. Wat schrijft u daarin?', 'The other’s paper keeps one paragraph open for you. What do you write in it?'],
    ['may-be-copied', 'shared-vision', 'Welke alinea uit uw eigen stuk mag zo in het stuk van de ander, en wat moet daar dan bij staan?', 'Which paragraph of your own paper may go into the other’s as it is, and what must be added?'],
    ['reads-before', 'process', 'Wie leest het stuk van de ander mee voordat het naar de raad gaat?', 'Who reads the other’s paper before it goes to the council?'],
    ['known-outside', 'know-each-other', 'Welke samenwerking kennen de inwoners al wel en de beleidsstukken nog niet?', 'Which cooperation do residents know already, while the policy papers do not?'],
  ],
  'same-word': [
    ['who-is-meant', 'know-each-other', 'Wie ziet u voor u als u ‘{word}’ schrijft, en wie ziet de ander dan?', 'Whom do you see when you write ‘{word}’, and whom does the other see?'],
    ['draw-it', 'skills-attitude', 'Teken ieder in één minuut wat ‘{word}’ voor u is. Wat valt op als u de blaadjes naast elkaar legt?', 'Draw in one minute what ‘{word}’ is to you. What do you notice when you lay the sheets side by side?'],
    ['week-without', 'skills-attitude', 'Kunt u een week zonder het woord ‘{word}’, en wat zegt u dan?', 'Can you do without the word ‘{word}’ for a week, and what do you say instead?'],
    ['explain-to', 'know-each-other', 'Aan welke inwoner moest u ‘{word}’ uitleggen, en hoe deed u dat?', 'To which resident did you have to explain ‘{word}’, and how did you do it?'],
    ['after-a-year', 'know-each-other', 'Welk woord van de ander begreep u pas na een jaar?', 'Which word of the other’s did you only understand after a year?'],
  ],
  'wish-without-agreement': [
    ['pick-one', 'shared-vision', 'Er staan {count} van zulke voornemens op papier. Welke ene wilt u dit jaar echt waarmaken?', 'There are {count} such intentions on paper. Which single one do you really want to carry out this year?'],
    ['on-whose-desk', 'process', 'Dit is een wens. Op wiens bureau ligt deze zin als het stuk is vastgesteld?', 'This is a wish. On whose desk does this sentence lie once the paper is adopted?'],
    ['date-in-diary', 'process', 'Op welke dag kijkt u samen of dit voornemen al iets is geworden?', 'On which day will you look together whether this intention has become something?'],
    ['let-go', 'process', 'Wat moet u laten liggen om hier tijd voor te hebben?', 'What must you leave undone to have time for this?'],
    ['enough-to-start', 'shared-vision', 'Met welk bedrag kunt u morgen beginnen, en van wie mag u dat uitgeven?', 'With what sum could you begin tomorrow, and who may allow you to spend it?'],
  ],
  'policy-without-floor': [
    ['street-corner', 'process', 'Op welke straathoek, in welk gebouw of bij welke club begint dit plan te leven?', 'On which street corner, in which building or at which club does this plan come to life?'],
    ['read-on-floor', 'know-each-other', 'Wie van de mensen die het werk doen heeft dit stuk gelezen, en wat vonden zij ervan?', 'Who of the people doing the work has read this paper, and what did they think of it?'],
    ['without-new-rule', 'process', 'Wat kunt u volgende maand al doen zonder nieuwe regeling?', 'What could you do next month without a new scheme?'],
  ],
  'money-temporary': [
    ['before-year', 'shared-vision', 'Tot {year} is er geld. Wat moet er voor die tijd gebeuren zodat het daarna gewoon doorgaat?', 'There is money until {year}. What must happen before then so that it simply goes on afterwards?'],
    ['cheap-part', 'process', 'Wat van dit werk kan na {year} door met weinig geld, en wat niet?', 'Which part of this work can go on after {year} with little money, and which cannot?'],
    ['fixed-budget', 'shared-vision', 'Welk klein deel van uw vaste begroting zou dit werk kunnen dragen?', 'Which small part of your fixed budget could carry this work?'],
    ['trial-again', 'process', 'Hoe vaak bent u met ditzelfde goede idee al opnieuw begonnen?', 'How often have you started afresh with this same good idea?'],
  ],
  'abstract-language': [
    ['neighbour-word', 'skills-attitude', 'Welk gewoon woord zou uw buurvrouw gebruiken voor ‘{word}’?', 'What plain word would your neighbour use for ‘{word}’?'],
    ['hear-see-smell', 'skills-attitude', 'Wat hoort, ziet of ruikt iemand die binnenstapt bij wat hier ‘een activiteit’ heet?', 'What does somebody hear, see or smell who walks into what is called ‘an activity’ here?'],
    ['one-photo', 'value-of-culture', 'U mag één foto bij deze alinea zetten. Wat staat erop?', 'You may put one photo beside this paragraph. What does it show?'],
    ['child-of-ten', 'skills-attitude', 'Hoe legt u dit uit aan een kind van tien?', 'How would you explain this to a child of ten?'],
  ],
  obstacle: [
    ['who-suffers', 'process', 'Het gaat om ‘{label}’. Wie heeft daar last van, en wie kan er iets aan doen?', 'It is about ‘{label}’. Who suffers from it, and who can do something about it?'],
    ['costs-time', 'process', 'Welke afspraak tussen uw afdelingen kost meer tijd dan zij oplevert?', 'Which arrangement between your departments costs more time than it yields?'],
    ['one-report', 'shared-vision', 'Wat moet u allebei verantwoorden, en kan dat in één verslag?', 'What must both of you account for, and could that be done in one report?'],
    ['passed-on', 'know-each-other', 'Welke inwoner hebt u laatst naar elkaar doorgestuurd, en hoe liep dat af?', 'Which resident did you send on to each other lately, and how did that end?'],
    ['no-pots', 'skills-attitude', 'Wat zou u doen als er een jaar lang geen potjes waren, alleen mensen?', 'What would you do if for one year there were no pots of money, only people?'],
  ],
  open: [
    ['not-discussed', 'know-each-other', 'Waarover had u graag willen praten dat in geen van beide stukken staat?', 'What would you have liked to talk about that is in neither paper?'],
    ['goes-well', 'know-each-other', 'Wat gaat er tussen uw afdelingen al goed, en waardoor komt dat?', 'What already goes well between your departments, and what makes it so?'],
    ['who-next', 'process', 'Wie moet er de volgende keer ook aan tafel zitten?', 'Who else must be at the table next time?'],
    ['take-home', 'skills-attitude', 'Wat neemt u vandaag mee dat u gisteren nog niet wist?', 'What do you take home today that you did not know yesterday?'],
    ['disagree', 'skills-attitude', 'Waarover bent u het niet eens, en wat is daar goed aan?', 'What do you disagree about, and what is good about that?'],
    ['first-call', 'process', 'Wie belt u als eerste wanneer u straks weer aan uw bureau zit?', 'Whom will you call first when you are back at your desk?'],
    ['paper-practice', 'know-each-other', 'Wat gebeurt er in het echt al veel vaker dan op papier?', 'What already happens far more often in real life than on paper?'],
  ],
};
