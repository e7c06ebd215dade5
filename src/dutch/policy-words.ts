// Words of policy papers, and modern words, that the dictionary lacks. Compounds of known words need not stand here.

/** Lower-case nouns; their forms are generated when the word list is built. */
export const policyNouns: readonly string[] = (
  'kulturhus noaberschap naoberschap mienskip cohousing placemaking cocreatie co-creatie storytelling eerstelijn tweedelijn nuldelijn ' +
  'toeleider toeleiding ontschotting digibeet digibetisme queer ervaringsdeskundige praktijkondersteuner kwartiermaker ' +
  'samenredzaamheid laaggeletterdheid geletterdheid dementie participatie preventie inclusie leefstijl leefloon omgevingswet omgevingsvisie omgevingsplan ' +
  'cultuurcoach beweegcoach welzijnscoach buurtsportcoach combinatiefunctionaris kennisdeling mediawijsheid ' +
  'wijkverpleging kansengelijkheid bestaanszekerheid volksgezondheid kinderopvang voedselbank rijksoverheid ' +
  'broedplaats energietransitie klimaatadaptatie sportakkoord zorgakkoord preventieakkoord regiodeal burgerberaad ' +
  'lhbti lhbtiq dko spuk gala wmo ggd ggz nugger zorgmijder talentontwikkeling'
).split(' ');

/** Lower-case adjectives. */
export const policyAdjectives: readonly string[] =
  'levensloopbestendig domeinoverstijgend wijkgericht buurtgericht naschools ontschot beweegvriendelijk dementievriendelijk cultuursensitief laagdrempelig'.split(
    ' ',
  );
