// Dutch function words, for telling content words from the rest, and the words that negate.

const AUXILIARIES = `
ben bent is was waren geweest wees zij weze
heb hebt heeft hebben had hadden gehad
word wordt worden werd werden geworden
zal zult zullen zou zouden zulle
kan kun kunt kunnen kon konden gekund
mag mogen mocht mochten gemogen
moet moeten moest moesten gemoeten
wil wilt willen wilde wilden wou gewild
hoef hoeft hoeven hoefde hoefden
doe doet doen deed deden gedaan
ga gaat gaan ging gingen gegaan
laat laten liet lieten gelaten
`;

const WORDS = `
de het een 't 'n den der des ener ene
ik jij je u hij zij ze wij we jullie gij ge mij me jou hem haar hen hun ons onze onzer mijn m'n jouw uw zijn z'n d'r
zich zichzelf mezelf jezelf uzelf hemzelf haarzelf onszelf elkaar elkaars elkander mekaar iemand niemand men ieder iedereen
iedere elk elke alles iets niets niks wat wie welk welke wiens wier dewelke hetwelk hetgeen degene degenen diegene diegenen
die dat deze dit diens dezen dergelijk dergelijke zo'n zulk zulke zelf zelfde dezelfde hetzelfde eenieder eenzelfde
er daar hier waar ergens nergens overal elders daarheen hierheen waarheen daarvandaan waarvandaan
daaraan daaraf daarbij daarbinnen daarbuiten daardoor daarentegen daarin daarlangs daarmee daarna daarnaar daarnaast daarnet
daarom daaromheen daaromtrent daaronder daarop daarover daarrond daartegen daartegenover daartoe daartussen daaruit daarvan
daarvoor hieraan hierbij hierbinnen hierdoor hierin hiermee hierna hiernaar hiernaast hierom hieronder hierop hierover
hiertegen hiertoe hiertussen hieruit hiervan hiervoor hierachter hierboven waaraan waarachter waarbij waarbinnen waarboven
waardoor waarin waarlangs waarmee waarmede waarna waarnaar waarnaast waarom waaronder waarop waarover waartegen waartoe
waartussen waaruit waarvan waarvoor eraan erbij erbinnen erbuiten erdoor erin erlangs ermee erna ernaar ernaast erom eromheen
eronder erop erover ertegen ertegenover ertoe ertussen eruit ervan ervoor erachter erboven erheen daarmede hiermede
aan achter af beneden behalve betreffende bij binnen boven buiten conform contra dankzij door doorheen gedurende gezien
ingevolge in inclusief exclusief inzake jegens krachtens langs langsheen met middels mits na naar naast nabij namens nevens
niettegenstaande om omheen omstreeks omtrent omwille ondanks onder ongeacht onverminderd op over overeenkomstig per plus
qua rond rondom sedert sinds te tegen tegenover ten ter teneinde terzake tijdens tot tussen uit uitgezonderd van
vanaf vanuit vanwege via volgens voor voorbij vóór wegens zonder aangaande aldus
en of maar want dus dan als toen terwijl omdat doordat zodat opdat hoewel ofschoon alhoewel tenzij indien wanneer zodra
zolang voordat nadat totdat aangezien daar noch nochtans echter evenals zoals alsof dat doch ofwel oftewel evenwel
niettemin desondanks desalniettemin immers namelijk bovendien tevens eveneens ook verder voorts vervolgens kortom
blijf blijft blijven bleef bleven gebleven
blijk blijkt blijken bleek bleken gebleken
lijk lijkt lijken leek leken
dien dient dienen diende dienden
kom komt komen kwam kwamen gekomen
niet geen geenszins nee neen nooit nimmer nergens nauwelijks amper evenmin noch
wel ja al alle allen allemaal allebei beide beiden aller alleen allereerst altijd alvast
bijna bijvoorbeeld binnenkort bovenal daarnaast destijds deels dikwijls direct dus echt eens eenmaal eerst eerder
eigenlijk eindelijk elkaar enerzijds anderzijds enig enige enkel enkele enkelen enkele enzovoort enzovoorts erg even
evenveel gaarne graag gauw geheel gelijk genoeg gewoon heel hele helaas helemaal hoe hoezeer hoeveel hoogstens hopelijk
inderdaad ineens inmiddels intussen ietwat ietsje juist kennelijk kort laatst later liefst liever maar meestal meer meerdere
meest meeste mede mee minder minst minste minstens misschien momenteel na natuurlijk net nog nogal nogmaals nou
nu omhoog onderling ongeveer onlangs ooit ook opnieuw overigens pas precies reeds samen slechts soms sommige sommigen
steeds straks tamelijk tegelijk tegelijkertijd telkens tenminste tenslotte terug thans tezamen toch toe toentertijd trouwens
uiteraard uiterst vaak vaker vandaag vandaan vanzelf vanzelfsprekend veel veelal vele velen verreweg vermoedelijk vooral
vooraf vooralsnog vrij vrijwel waarschijnlijk wederom weer weinig weleens welhaast weliswaar wellicht zeer zeker zelfs zo
zodanig zodoende zogenaamd zogenaamde zogeheten zojuist zomaar zowat zowel dusdanig dusver circa ca
ander andere anderen anders andermaal eenmaal overige voornoemd voornoemde genoemd genoemde onderhavige betreffend betreffende
bepaald bepaalde diverse divers verschillend verschillende verscheidene zekere zoveel hierna
nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden duizend duizenden miljoen
miljoenen miljard miljarden half halve anderhalf anderhalve
eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde laatste
tweeën drieën vieren vijven
o.a bijv bv d.w.z enz etc m.b.t i.v.m t.b.v n.a.v c.q resp nr blz
`;

const NEGATIONS = `
niet geen nooit nimmer niemand niets niks nergens noch zonder evenmin geenszins nauwelijks amper neen nee
`;

/**
 * Articles, pronouns, prepositions, conjunctions, auxiliaries, common adverbs and numerals. Lower-case look-up keys;
 * a word outside this set is a content word.
 */
export const functionWords: ReadonlySet<string> = new Set(`${WORDS} ${AUXILIARIES}`.trim().split(/\s+/));

/** Forms of the auxiliaries: no noun or adjective is looked for under one of these ('moest' is never the superlative of 'moe'). */
export const auxiliaryForms: ReadonlySet<string> = new Set(AUXILIARIES.trim().split(/\s+/));

/** Words that negate what follows: 'geen', 'niet', 'zonder' … */
export const negations: ReadonlySet<string> = new Set(NEGATIONS.trim().split(/\s+/));
