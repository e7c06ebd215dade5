// Abbreviations that every reader of policy knows, or that are names themselves: nobody asks what the letters stand for.

const words = (text: string): readonly string[] => text.split(' ');

/** Of everyday Dutch: school, work, money, computers, health, and ways to write. */
const EVERYDAY = words(
  'EU VN NAVO USA VS VK UK NL BE BV NV VOF CV VZW VVE TV PC ICT IT AI AR VR DVD CD QR SMS PDF USB GPS URL ID DNA HIV AIDS SOA ' +
    'COVID LHBT LHBTI LHBTQI LHBTIQ LHBTQIA HR PR FAQ Q&A B&B B&W R&D P&O H&M C&A V&D NB PS AZC BN IQ EHBO IC WC AED APK BBQ BTW ' +
    'BSN IBAN PIN OV HAVO VWO VMBO MBO HBO WO MAVO LTS ROC MKB ZZP CAO AOW WW WOZ OZB BOA HALT OR AVG APV WOO NT2 OK SUV UV DJ ' +
    'IVF MS ALS ADHD PTSS COPD MRI MDMA GHB XTC NIX18 A4 A3 3D 4D PMD GFT MP3 ISBN FTE NVT PM',
);

/** Bodies that municipal papers take for granted. */
const GOVERNMENT = words(
  'VNG IPO UWV SVB CAK COA IND OM CBS SCP CPB PBL RIVM WRR SER TNO KNMI RVO GGD GGZ VWS OCW SZW BZK EZ EZK IENW I&W LNV LVVN JENV ' +
    'J&V OESO OECD WHO UNESCO UNICEF OCMW VDAB RIZIV RSZ VRT VVSG NMBS KVK NWO ANBI BIBOB',
);

/** Names of organisations and brands that are known by their letters alone. */
const NAMES = words(
  'NOS NPO RTL KRO NCRV KRO-NCRV AVROTROS EO VPRO BNN VARA BNNVARA BBC CNN ANWB NS KLM KPN ING ABN AMRO ASN RAI KNVB KNHB NOC NSF ' +
    'UEFA FIFA IOC KWF ANBO FNV CNV LKCA OBA GVB RET HTM EBS ARTIS KNMG DHL AH AD NRC COC UVA VU HVA HKU TU UMC AMC LUMC UMCG IBM ' +
    'ANP CJP VVV ABBA TED TEDX MTV FUNX ZONMW MEE MIND SSH DUWO PO-RAAD VO-RAAD',
);

/** Political parties. */
const PARTIES = words(
  'VVD CDA D66 PVDA GL SP PVV CU SGP FVD JA21 BBB NSC DENK VOLT BIJ1 PVDD 50PLUS BVNL N-VA NVA CD&V VLD VB CVP SPA',
);

/** Units and chemistry. */
const UNITS = words(
  'MB GB TB KB KM CM MM KG KW KWH MW MWH GW TJ PJ DB HZ HA M2 M3 CO CO2 NO2 NOX PM10 H2O O2 CH4 NH3 PFAS EUR USD',
);

/** Upper-case, as they are looked up. */
export const knownAbbreviations: ReadonlySet<string> = new Set([
  ...EVERYDAY,
  ...GOVERNMENT,
  ...NAMES,
  ...PARTIES,
  ...UNITS,
]);
