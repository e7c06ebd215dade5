// Questions about people: audiences, their role, what keeps them away, and what does them good.
import type { Rows } from './kinds.js';

// prettier-ignore
export const peopleQuestions: Rows = {
  'audience-in-one': [
    ['week', 'know-each-other', 'Denk aan één persoon uit de groep ‘{label}’. Hoe ziet zijn of haar week eruit, en waar komt daarin muziek, beeld of een verhaal voor?', 'Think of one person from the group ‘{label}’. What does that person’s week look like, and where do music, pictures or stories come in?'],
    ['first-name', 'know-each-other', 'Wie in uw team kent mensen uit de groep ‘{label}’ bij hun voornaam?', 'Who in your team knows people from the group ‘{label}’ by their first names?'],
    ['asked-last', 'process', 'Wanneer hebt u mensen uit de groep ‘{label}’ voor het laatst iets gevraagd, en wat zeiden zij?', 'When did you last ask people from the group ‘{label}’ something, and what did they say?'],
    ['wednesday', 'process', 'Wie doet er al iets voor deze mensen op een gewone woensdagmiddag, en hebben uw beide afdelingen dat gezien?', 'Who already does something for these people on an ordinary Wednesday afternoon, and have both your departments seen it?'],
    ['youth-proud', 'value-of-culture', 'Welke jongere maakte deze maand iets waar hij trots op was, en wie van u beiden wist daarvan?', 'Which young person made something this month to be proud of, and which of you knew about it?', 'youth'],
    ['children-not-sport', 'shared-vision', 'Waar kan een kind dat niet van sport houdt na school naartoe?', 'Where can a child who does not like sport go after school?', 'children'],
    ['elderly-saturday', 'value-of-culture', 'Wat deden de ouderen in uw gemeente vroeger graag op zaterdagavond, en waar kan dat nu nog?', 'What did the older people in your municipality once love to do on a Saturday night, and where can they still do it?', 'elderly'],
    ['carers-moment', 'process', 'Op welk moment van de week kan een mantelzorger echt weg, en wie let er dan op thuis?', 'At what moment of the week can a carer really leave the house, and who looks after things at home?', 'informal-carers'],
    ['newcomers-songs', 'value-of-culture', 'Welke liedjes en verhalen brachten nieuwkomers mee, en op welk podium zijn die al te horen?', 'Which songs and stories did newcomers bring along, and on which stage can they already be heard?', 'newcomers'],
    ['disability-stage', 'shared-vision', 'Kan iemand met een beperking bij u niet alleen in de zaal komen, maar ook op het toneel?', 'Can somebody with a disability get not only into your hall, but also onto the stage?', 'people-with-a-disability'],
    ['poverty-euro', 'shared-vision', 'Een gezin moet elke euro omdraaien. Wat kan er dan toch, en van wie horen zij dat?', 'A family has to count every euro. What can they still do, and who tells them about it?', 'people-in-poverty'],
    ['dementia-song', 'value-of-culture', 'Welk lied of welke plek brengt bij mensen met dementie in uw gemeente herinneringen boven?', 'Which song or place in your municipality brings back memories for people with dementia?', 'people-with-dementia'],
    ['lonely-invite', 'skills-attitude', 'Hoe nodigt u iemand uit die al een tijd nergens meer heen gaat?', 'How do you invite somebody who has not gone anywhere for a long time?', 'lonely-people'],
    ['literacy-poster', 'skills-attitude', 'Hoe komt iemand die moeilijk leest te weten dat hij welkom is?', 'How does somebody who finds reading hard learn that he or she is welcome?', 'people-with-low-literacy'],
    ['mental-open-studio', 'value-of-culture', 'Waar kan iemand die het even zwaar heeft iets maken, zonder dat er eerst naar de klacht wordt gevraagd?', 'Where can somebody who is having a hard time make something, without being asked about the complaint first?', 'people-with-mental'],
    ['parents-together', 'process', 'Wat kunnen ouders in uw wijk samen met hun kind doen dat met muziek of boeken te maken heeft?', 'What can parents in your neighbourhood do together with their child that has to do with music or books?', 'parents'],
    ['volunteers-thanks', 'process', 'Vrijwilligers werken vaak bij de fanfare én bij het buurthuis. Wie bedankt hen, en voor wat?', 'Volunteers often work for both the brass band and the community centre. Who thanks them, and for what?', 'volunteers'],
  ],
  'role-of-audience': [
    ['reads-along', 'skills-attitude', 'Welke deelnemer zou u vragen om dit stuk na te lezen, en wat doet u met wat hij doorstreept?', 'Which participant would you ask to read this paper, and what will you do with what he or she crosses out?'],
    ['say-no', 'skills-attitude', 'Wie van de mensen om wie het gaat, mag er ‘nee’ zeggen tegen dit plan?', 'Who among the people concerned may say ‘no’ to this plan?'],
    ['good-at', 'skills-attitude', 'Wat kunnen mensen uit de groep ‘{label}’ zelf goed, en waar in het plan komt dat van pas?', 'What are people from the group ‘{label}’ good at themselves, and where in the plan is that of use?'],
    ['whose-idea', 'process', 'Wie bedacht deze activiteit: een professional of iemand die zelf meedoet?', 'Who thought up this activity: a professional or somebody who takes part?'],
    ['in-return', 'skills-attitude', 'Wat krijgt iemand terug die zijn ervaring met u deelt: geld, een stem of een bedankje?', 'What do people get back for sharing their experience with you: money, a vote or a thank-you?'],
  ],
  'threshold-in-one': [
    ['small-thing', 'process', 'Stel dat ‘{label}’ iemand tegenhoudt. Wie van u kan daar deze maand iets kleins aan doen?', 'Suppose ‘{label}’ holds somebody back. Which of you can do something small about it this month?'],
    ['go-in-alone', 'skills-attitude', 'Zou u zelf alleen naar binnen stappen op een plek waar u niemand kent?', 'Would you yourself walk in alone at a place where you know nobody?', 'unfamiliarity'],
    ['rainy-night', 'process', 'Hoe komt iemand zonder auto op een regenachtige avond naar de voorstelling en weer thuis?', 'How does somebody without a car get to the show and home again on a rainy night?', 'transport'],
    ['night-out-sum', 'shared-vision', 'Wat kost een avond uit als u het kaartje, de reis en de oppas bij elkaar optelt?', 'What does a night out cost when you add up the ticket, the journey and the babysitter?', 'cost'],
    ['who-minds', 'process', 'Waar zijn de kinderen terwijl hun vader of moeder meedoet?', 'Where are the children while their mother or father takes part?', 'childcare'],
    ['invitation-language', 'skills-attitude', 'In welke taal staat de uitnodiging, en wie las haar voordat zij de deur uit ging?', 'In which language is the invitation, and who read it before it went out?', 'language'],
    ['open-when', 'process', 'Wie van de mensen die u wilt ontvangen, heeft tijd op de uren dat u open bent?', 'Of the people you want to welcome, who has time during your opening hours?', 'opening-hours'],
    ['same-door', 'shared-vision', 'Komt iedereen bij u door dezelfde deur naar binnen, ook met een rolstoel of een drukke dag in het hoofd?', 'Does everyone come in through the same door, also in a wheelchair or with a head full of noise?', 'physical-access'],
    ['who-comes-along', 'process', 'Wie gaat er de eerste keer mee, en wie regelt dat?', 'Who comes along the first time, and who arranges that?', 'buddy'],
    ['lost-before', 'know-each-other', 'Op welk punt haken mensen af: bij het lezen, bij het bellen of bij de deur?', 'At what point do people drop out: when reading, when phoning or at the door?'],
  ],
  'dimension-in-one': [
    ['plain-words', 'value-of-culture', 'Wat betekent ‘{label}’ in gewone woorden voor de mensen met wie u werkt, en waar zag u dat bij zingen, dansen of tekenen?', 'What does ‘{label}’ mean in plain words for the people you work with, and where did you see it in singing, dancing or drawing?'],
    ['other-words', 'know-each-other', 'Over ‘{label}’ schrijft het ene stuk vaker dan het andere. Welke woorden zou de ander ervoor kiezen?', 'One paper writes about ‘{label}’ more often than the other. Which words would the other choose for it?'],
    ['yourself', 'value-of-culture', 'Wanneer voelde u zich zelf beter na een concert, een boek of een avond zingen?', 'When did you yourself last feel better after a concert, a book or an evening of singing?'],
    ['reach-other', 'know-each-other', 'Welk deel van een goed leven kunt u met uw eigen werk niet raken, en kan de ander dat wel?', 'Which part of a good life can your own work not touch, and can the other’s?'],
    ['who-shows', 'value-of-culture', 'Aan wie in uw gemeente ziet u dat zelf iets maken goed doet, en mag dat verhaal in een van de stukken?', 'In whom in your municipality do you see that making something does good, and may that story go into one of the papers?'],
  ],
};
