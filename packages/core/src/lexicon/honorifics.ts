import { unpack } from './packed.js';
import type { LexForm } from './types.js';

const MEN =
  "Mr|Mister|Sir|Lord|Messrs|His Excellency|His Royal Highness|His Highness|His Majesty|His Majesty the King|His Holiness|His Eminence|His Beatitude|His Grace|His Serene Highness|His Honour|His Imperial Highness|His Lordship|Sheikh|Shaikh|Sheik|Bangabandhu|Bangabandhu Sheikh|Netaji|Shaykh|Shri|Shree|Dato'|Dato|Datuk|Datuk Seri|Datuk Sri|Dato' Sri|Dato Sri|Dato' Seri|Dato Seri|Tan Sri|Tan Sri Dato'|Tan Sri Dato' Sri|Tun|Tengku|Tunku|Pehin|Pehin Orang Kaya|Pehin Datu|Pehin Dato|Pengiran Muda|Pengiran|Awang|Haji|Hj|Alhaji|Alh|Otunba|Oba|Prince|King|Crown Prince|Monsieur|Señor|Herr|Signor|Maulana|Mullah|Imam|Ayatollah|Grand Ayatollah|Hojjatoleslam|Hojatoleslam|Hujjat al-Islam|Father|Archbishop|Bishop|Cardinal|Patriarch|Metropolitan|Catholicos|Msgr|Don|Lyonpo|Lyonchhen|Lyonchen|Dasho|Samdech Techo|Tengku Mahkota|Mawlawi|Maulvi|Mallam|Malam|Afioga|Susuga|Thiru|Pandit|Swami|Nawab|Encik|Tuan|El Hadj|Samdech Moha Borvor Thipadei|Samdech Akka Moha Sena Padei Techo|Samdech Krolahom|Samdech Kralahom|Samdech Pichey Sena|Samdech Moha Bovorthipadi|Samdech Moha Bovor Thipadei|Samdech Moha Bovor Thipdei|Samdech Bovorthipadi|Samdech Thipadei|Samdech Kittibandit|Samdech Kitti Sangaha Bandit|Samdech Kittisangahabandit|Samdech Preah|Samdech Vibol Sena Pheakdey|Samdech Moha Ponhea Chakrei|Samdech Chaufea|Neak Oknha|Otumfuo|Emir|Amir|Sultan|Ustaz|Pengarah|Syed|Sayyid|Seyyed|Sayed|Sayid|Seyed|Effendi|Mwalimu|Mzee|Brother|Ato";
const WOMEN =
  'Mrs|Ms|Miss|Madam|Madame|Mme|Mdm|Dame|Lady|Baroness|Her Excellency|Her Royal Highness|Her Highness|Her Majesty|Her Grace|Her Honour|Her Serene Highness|Her Imperial Highness|Sheikha|Shaikha|Smt|Shrimati|Srimati|Sushri|Datin|Datin Seri|Datin Sri|Puan Sri|Hajia|Hajiya|Hajah|Princess|Queen|Doña|Señora|Frau|Signora|Signorina|Daw|Lok Chumteav|Sister|Mother|Reverend Mother|Begum|Kumari|Lalla|Puan|Cik|Hajjah|Hjh|Khunying';
const BOTH =
  "Ratu|Adi|Roko|Dr|Doctor|Prof|Professor|Assoc Prof|Associate Professor|Assistant Professor|Asst Prof|Prof Dr|H.E|H. E.|H E|HE|HRH|H.R.H|HH|H.H|H. H.|HM|H.M|HSH|HIH|HMK|Excellency|Excellencies|Your Excellency|Your Excellencies|Their Excellencies|Their Majesties|Their Royal Highnesses|Sri|Hon|Honourable|Honorable|the Honourable|the Honorable|Hon'ble|Honble|Rt Hon|Rt Honourable|Rt Honorable|Rt Hon'ble|Right Honourable|Right Honorable|Right Hon|The Rt Hon|Mx|Samdech|Oknha|Eng|Engr|Ing|Ir|Arch|Architect|Engineer|Drs|Dipl.-Ing|Rev|Reverend|Revd|Rev. Fr|Rev. Dr|Right Reverend|Rt Rev|Most Reverend|Most Rev|Very Reverend|Ven|Venerable|Most Venerable|Pastor|Comrade|Cde|Academician|Acad|Barrister|Barr|Advocate|Adv|Atty|Attorney|Cllr|Tuan Yang Terutama|YB|YAB|YBhg|TYT|Yang Berhormat|Yang Amat Berhormat|Khun|Phra|Jonkheer|U|Hajj|Hadji|Ashin|Sayadaw|Mufti|Qazi|Justice|Justice (R)|Justice (Retd)|Justice (Rtd)|Justice (Retired)|Amb|Sen|Rep|Gov|Pres|Sec|Senator|Congressman|Congresswoman|Rinpoche|Lama|Guru|Bapak|Ibu";
const AFTER =
  "Aggamaha Panditha|PhD|Ph.D|Ph. D.|DPhil|D.Phil|MD|M.D|MSc|BSc|MBA|LLM|LL.M|LLB|JD|Esq|Esquire|Jr|Junior|Sr|II|III|IV|MP|M.P|MEP|MLA|MdB|MNA|SC|KC|QC|PC|SAN|psc|rcds|ndc|fdc|fwc|fss|mni|fsi|afwc|nswc|ndu|awc|hdmc|CON|GCON|CFR|GCFR|OFR|MFR|OON|GSS|DSS|usawc|OBE|MBE|CBE|KBE|DBE|GBE|GCB|KCB|CB|KCMG|GCMG|CMG|DCMG|GCVO|KCVO|CVO|LVO|MVO|DSO|DSC|DFC|AFC|CNZM|ONZM|MNZM|DNZM|KNZM|GNZM|DCNZM|PCNZM|QSO|QSM|CMM|OMM|MMM|GCL|KStJ|OStJ|CStJ|RWP|RSP|WWV|RWV|WV|USP|VSV|OF(Mil)|SYSM|TBt|MSJ|ADC|AVSM|PVSM|UYSM|VSM|YSM|AM|AO|CSC|DSM|NI(M)|HI(M)|SI(M)|TI(M)|LOM|SBP|OSP|MSS|BGBM|BGBMS|BSP|BCGM|BGB|ALB|EGH|CBS|EBS|MGH|MBS|HSC|DCO|OGW|SPAT|RN|USN|USMC|USAF|RAN|RAF|RAAF|RMAF|RMN|TUDM|(R)|USCG|PN|PAF|IAF|RNZN|GOC|RSO|retd|rtd|ret|(Retd)|(Rtd)|(Ret)|(Retired)|(Pilot)|(Staff)|(res)|(Res.)|ret'd|(GD)|(GD/P)|(Navy)|(Eng.)|(Dr.)|(N)|PSM|DIMP|PPA(P)|ESD";

/** Malay and Bruneian orders that stand before a name, "Dato Paduka Seri", and the orders' second words. */
const ORDERS =
  "Dato|Dato'|Datuk|Tan Sri Dato|Tan Sri Dato'|Tan Sri Datuk|Yang Mulia|Yang Dimuliakan|Yang Amat Mulia";
const ORDERS_END =
  'Seri|Sri|Paduka|Paduka Seri|Paduka Seri Setia|Seri Paduka|Seri Setia|Seri Pahlawan|Paduka Pahlawan|Seri Utama|Seri Panglima|Wira|Setia|Pahlawan';

export function honorificForms(): LexForm[] {
  return [
    ...unpack(MEN, { type: 'honorific', gender: 'm' }),
    ...unpack(WOMEN, { type: 'honorific', gender: 'f' }),
    ...unpack(BOTH, { type: 'honorific' }),
    ...ORDERS.split('|').flatMap((order) =>
      unpack(
        `${order}|${ORDERS_END.split('|')
          .map((end) => `${order} ${end}`)
          .join('|')}`,
        { type: 'honorific' },
      ),
    ),
    ...unpack(AFTER, { type: 'honorific', after: true }),
  ];
}
