// Nouns of Dutch policy papers, and modern words, that the dictionary does not have.

/** Lower-case nouns; their forms are generated when the word list is built. */
export const policyWords: readonly string[] = `
cultuurcoach combinatiefunctionaris buurtsportcoach beweegcoach welzijnscoach leefstijlcoach welzijnswerk opbouwwerk
jongerenwerk ouderenwerk buurtwerk straatcoach mantelzorg mantelzorger zorgverzekeraar ketenaanpak positieve
laagdrempelig eenzaamheid dagbesteding respijtzorg wijkteam wijkagent gebiedsteam sociaalteam armoedebeleid
welzijn preventie leefstijl cofinanciering participatiewet jeugdwet zorgkantoor ggd ggz wmo gala iza spuk woo
omgevingsvisie omgevingswet omgevingsplan cultuurplein brede cultuurregio cultuurmakelaar cultuurloper erfgoed
immaterieel talentontwikkeling makerschap maker broedplaats cultuurhuis buurthuis dorpshuis wijkcentrum
kulturhus muziekschool cultuureducatie kunsteducatie cultuurparticipatie amateurkunst kunstenplan popzaal poppodium
filmhuis bibliotheekwerk taalhuis leesbevordering mediawijsheid laaggeletterdheid laaggeletterd basisvaardigheid
positief inclusie diversiteit toegankelijkheid zelfredzaamheid veerkracht zingeving levensvraag eigenregie
samenredzaamheid draagkracht draagvlak netwerk kennisdeling monitoring evaluatie subsidie subsidieregeling
beleidskader beleidsnota uitvoeringsprogramma uitvoeringsplan uitvoeringsagenda regiovisie regiodeal stakeholder
netwerkpartner ketenpartner co-creatie cocreatie pilot workshop livestream podcast app vlog gaming e-sport
e-health zorgtechnologie valpreventie vitaliteit dementie alzheimer burn-out rollator scootmobiel
statushouder asielzoeker nieuwkomer inburgering oekraïner vluchteling lhbti lhbtiq regenboogbeleid
coronapandemie corona covid lockdown energietransitie klimaatadaptatie duurzaamheid circulariteit
kindpakket jeugdfonds minimabeleid bijstand schuldhulp schuldhulpverlening vroegsignalering
peuteropvang kinderopvang voorschool buitenschools jeugdhulp jeugdzorg jeugdbeleid jongere oudere
bewonersinitiatief burgerinitiatief buurtinitiatief buurtkamer huiskamer inloop ontmoetingsplek ontmoetingsruimte
kwartiermaker sociaal-makelaar vrijwilligerswerk vrijwilligersorganisatie maatjesproject maatje buddy
zzp freelancer festival festivalisering evenementenbeleid atelier ateliers kunstroute beeldende kunstenaar
`
  .trim()
  .split(/\s+/);
