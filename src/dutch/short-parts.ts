// Words of two or three letters that may be a part of a compound; every other short word is too often a chance.

/** May be the first part. */
export const shortFirstParts: ReadonlySet<string> = new Set(
  (
    'aan aap af alt arm as bad bal bar bas bed bek bel ben bij bio boa bob boe bom bos bot boy bus ' +
    'dag dak dam dek dia dim dip dom dop eco eed een eet ei eis erf fel gas gat gif god gok gom gum ' +
    'gym hal han hek hof hor hot hut ijs ja jas jet job kam kap kar kas kat kei kin kip kok kol kom ' +
    'kop kor kus lab lak lam las lat leg lek les lid lip lof log lor los lot lus man map mat mee mes ' +
    'mis mok mol mos mot mug na nap nek net nis non nul oer om oog oor op oud pad pak pan pap pen ' +
    'pet pil pin pis pit pol pop pot pre pub put rad ram rap rek rem rib rij rit rok ros rot rug rum ' +
    'sap sex sik ski sla sms son sop spa tap tas tax tel tip tol ton top tuk tv uit uur vak van vat ' +
    'vee ver vet vin vis vol vos wad wal was web wed wel wet wig wil win wit wol zak zee zes zij zin ' +
    'zit zo zon zus'
  ).split(' '),
);

/** May be the last part. */
export const shortLastParts: ReadonlySet<string> = new Set(
  (
    'aap arm bad bak bal bar bed bes bod bom bon bos bot bus cel dag dak dam das dek dop ei eis erf ' +
    'fan fee gas gat gek god gok hal hap hek hit hof hok hut ijs jas job kap kar kas kat kip kit kok ' +
    'kom kop kus lab las lat les lid lip lot man map mat mes mis mok mug nek net nis oog oor pad pak ' +
    'pan pas pen pet pil pin pit pop por pot put rad rek rem rib rij rit rok rol rug sap set ski sok ' +
    'som spa tak tas tip ton top tv uur vak val vat vee vet vis vos wad wal web wet wig wol zak zee ' +
    'zin zon zus'
  ).split(' '),
);
