// Words of two or three letters that may be a part of a compound; every other short word is too often a chance.

/** May be the first part. */
export const shortFirstParts: ReadonlySet<string> = new Set(
  (
    'aap arm as auto bad bal bar bed bek ben bij bio bos bus dag dak dam dek dia dom eco eed een eet ei eis erf film gas gat ' +
    'gif god gok hek hof huid hut ijs ja jas jet kam kas kat kip kop lab lak land leg lek lid lip loon lot lus man mee mes mis ' +
    'mode nek net non nul oer olie oog oor op oud pad pak pan pen pis pit pop pot put rad ram rek rij rok rot rug sap sex slim ' +
    'son spa tas tax tel top tuk uit uur vak van vat vee ver vet vis vol vos vuur wad wal was web wed wet wijn win wol zak zee ' +
    'zes zit zon zorg zus kol kok kom kus lam las lat lor mat mot non ski bot bom boa boe bob dop gom gum hal han kap kar kor ' +
    'map mok mug nap nis noot pet pil pin pol pre rap rem rib rit ros rum sik sop tap ton vin wel wig wil zin ' +
    'wit log bel boy tv les dim dip gym hor hot jan job kei kin lof mol mos mug pap pin pub rot sla sms tol tip web zo zij na los bij op om uit af aan alt bas rode fel ijs'
  ).split(' '),
);

/** May be the last part. */
export const shortLastParts: ReadonlySet<string> = new Set(
  (
    'aap arm bad bak bal bar bed bod bos bot bus dag dak dek dop erf fee gas gat gek god hek hof hok huis hut ijs jas kap kar ' +
    'kas kat kip kit kom kop lab lat lid lip lot man map mes mis net oog oor pad pak pan pas pen pet pil pit pop pot put raad rad ' +
    'rek rem rib rij rok rug sap set spa tak tas team tip top uur vak val vat vee vet vis wal web wet wol zak zee zin zon les rol wet rem bom bon ' +
    'dam das bes cel ei eis fan film gok hal hap hit job kok kus las mat mok mug nek nis pin por punt rit ruif ski sok som ton tv vos wad wig zus'
  ).split(' '),
);
