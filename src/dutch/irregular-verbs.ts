// Strong and irregular Dutch verbs. A verb with a prefix or particle in front inflects as its base does.

/**
 * Lines 'infinitive past-singular[/variant] past-plural participle[/variant] [extra forms…]'.
 * '-' for a form that the verb does not have; a past tense or participle that is regular is simply left out ('~').
 */
const LINES = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan doe doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dunken docht - gedocht
dwingen dwong dwongen gedwongen
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan ga gaat
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb hebt heeft
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houden hield hielden gehouden hou
houwen hieuw hieuwen gehouwen
jagen joeg/jaagde joegen/jaagden gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
kluiven kloof kloven gekloven
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon/kan konden gekund kunt
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
leggen legde/lei legden gelegd
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
luiken look loken geloken
melken melkte/molk melkten/molken gemolken
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen/gemoogd mag
malen maalde maalden gemalen
nemen nam namen genomen
nijgen neeg negen genegen
pluizen ploos plozen geplozen
prijzen prees prezen geprezen
raden raadde/ried raadden/rieden geraden
rijden reed reden gereden
rijgen reeg regen geregen
rijten reet reten gereten
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep/schepte schiepen/schepten geschapen/geschept
scheren schoor/scheerde schoren/scheerden geschoren
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuilen school/schuilde scholen/schuilden gescholen/geschuild
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen sla slaat
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
snuiten snoot snoten gesnoten
snuiven snoof snoven gesnoven
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon sponnen gesponnen
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spugen spoog/spuugde spogen/spuugden gespogen/gespuugd
spuiten spoot spoten gespoten
staan stond stonden gestaan sta staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stijven steef steven gesteven
stinken stonk stonken gestonken
stoten stootte/stiet stootten/stieten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verslinden verslond verslonden verslonden
verzwelgen verzwolg verzwolgen verzwolgen
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
waaien waaide/woei waaiden/woeien gewaaid
wassen waste/wies wasten/wiesen gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
willen wilde/wou wilden gewild wil
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
zeggen zei/zegde zeiden/zegden gezegd
zenden zond zonden gezonden
zien zag zagen gezien zie ziet
zijn was waren geweest ben bent is wees
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zullen zou/zal zouden - zult
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zweren zwoer/zweerde/zwoor zwoeren/zweerden/zworen gezworen/gezweerd
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen
plegen placht/pleegde plachten/pleegden gepleegd
werken werkte/wrocht werkten/wrochten gewerkt
brouwen brouwde brouwden gebrouwen
krijten kreet kreten gekreten
ontginnen ontgon ontgonnen ontgonnen
wezen was waren geweest
`;

/** Parts of an irregular verb, without prefix. */
export interface IrregularVerb {
  readonly past: readonly string[];
  readonly participles: readonly string[];
  readonly extra: readonly string[];
}

/** Infinitive → irregular parts. */
export const irregularVerbs: ReadonlyMap<string, IrregularVerb> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, IrregularVerb] => {
      const [infinitive = '', singular = '', plural = '', participle = '', ...extra] = line.split(' ');
      const variants = (cell: string): string[] => (cell === '-' ? [] : cell.split('/'));
      return [
        infinitive,
        { past: [...variants(singular), ...variants(plural)], participles: variants(participle), extra },
      ];
    }),
);
