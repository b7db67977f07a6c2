import { lexForm, rows } from './packed.js';
import type { LexForm } from './types.js';

/** News agencies and outlets: name, then other names. Own compilation of plain facts. */
const AGENCIES = `
AZERTAC|Azertac|Azerbaijan State News Agency|Azerbaijan State Information Agency
Trend|Trend News Agency|Trend.Az|Trend News
APA|APA News Agency|Azeri Press Agency|Azeri-Press News Agency
Report|Report News Agency|Report Information Agency|Report.Az|Report.az
Azernews|Azernews.az
AzVision|AzVision.az
Caliber.Az
Day.Az
News.Az|News.az
Turan News Agency
Oxu.Az
Musavat.com
TASS|ITAR-TASS|Russian News Agency TASS
RIA Novosti|RIA
Interfax|Interfax-Ukraine|Interfax-Kazakhstan
Sputnik|Sputnik Azerbaijan|Sputnik International
RT
Kommersant
Izvestia
Xinhua|Xinhua News Agency
China Daily
CGTN
CCTV
People's Daily
Global Times
CNS|China News Service
KUNA|Kuwait News Agency
SPA|Saudi Press Agency
Arab News
Saudi Gazette
Asharq Al-Awsat
Al Arabiya
Al Jazeera
WAM|Emirates News Agency
Gulf News
Khaleej Times
The National
QNA|Qatar News Agency
Gulf Times
The Peninsula
BNA|Bahrain News Agency
ONA|Oman News Agency
Times of Oman
Muscat Daily
Jordan News Agency|(Petra)
Jordan Times
SANA|Syrian Arab News Agency
NINA|National Iraqi News Agency
INA|Iraqi News Agency
Shafaq News
Rudaw
Kurdistan24|Kurdistan 24
IRNA|Islamic Republic News Agency
Tasnim|Tasnim News Agency
Mehr News Agency|MNA|(Mehr)
ISNA|Iranian Students' News Agency
Fars News Agency|FNA
Press TV|PressTV
Tehran Times
NNA|National News Agency
WAFA|Palestine News Agency|Palestinian News Agency
Yemen News Agency|SABA|(Saba)
LANA|Libyan News Agency
AMI|Mauritanian News Agency
MENA|Middle East News Agency
Ahram Online|Al-Ahram
Egypt Today
Daily News Egypt
SUNA|Sudan News Agency
MAP|Maghreb Arab Press|Maghreb Arabe Presse
APS|Algeria Press Service|Algerie Presse Service
TAP|Tunis Afrique Presse
Anadolu|Anadolu Agency|Anadolu Ajansı
Daily Sabah
Hürriyet Daily News
TRT World|TRT
DHA|Demirören News Agency
IHA|Ihlas News Agency
ANI|Asian News International
PTI|Press Trust of India
UNI|United News of India
IANS
PIB|Press Information Bureau
The Hindu
Times of India
Hindustan Times
Indian Express
NDTV
WION
Economic Times
APP|Associated Press of Pakistan
Dawn.com
The News International
Express Tribune
Geo News
Radio Pakistan
Pakistan Today
The Nation
BSS|Bangladesh Sangbad Sangstha
UNB|United News of Bangladesh
Daily Star
Dhaka Tribune
Prothom Alo
RSS Nepal|Rastriya Samachar Samiti|(RSS)
Kathmandu Post
Kuensel
BBS
Daily Mirror
Ada Derana
Colombo Gazette
Daily FT
VNA|Vietnam News Agency|Viet Nam News Agency
VOV|Voice of Vietnam
VnExpress
Viet Nam News|Vietnam News
Nhan Dan
QĐND|People's Army Newspaper
VietnamPlus
KPL|Lao News Agency
Vientiane Times
AKP|Agence Kampuchea Presse
Khmer Times
Phnom Penh Post
MRTV
Global New Light of Myanmar
Bangkok Post
The Nation Thailand|The Nation (Thailand)
NNT|National News Bureau of Thailand
Yonhap|Yonhap News Agency|Yonhap News
Korea Herald
Korea Times
JoongAng Daily|Korea JoongAng Daily
KBS
Arirang
KCNA|Korean Central News Agency
Rodong Sinmun
Kyodo|Kyodo News|Kyodo News Agency
Jiji|Jiji Press
NHK|NHK World
Japan Times
Nikkei|Nikkei Asia
CNA Taiwan|Focus Taiwan|Central News Agency
Taipei Times
Antara|Antara News
Jakarta Post
Jakarta Globe
Bernama
The Star
New Straits Times
PNA|Philippine News Agency
PIA|Philippine Information Agency
Rappler
Philippine Daily Inquirer
Manila Bulletin|Manila Times|The Manila Times
GMA News
CNA|Channel NewsAsia
Straits Times
Borneo Bulletin|RTB News|Radio Televisyen Brunei
Tatoli
MONTSAME|Montsame
ArmInfo
ARMENPRESS|Armenpress
News.am
Panorama.am
Public Radio of Armenia
Hetq
Civilnet
Kazinform|Qazinform
Astana Times
Tengrinews|Tengri News
UzA|UzA News Agency|National News Agency of Uzbekistan
Gazeta.uz
Kun.uz
UzDaily|UzDaily.uz
Dunyo|Dunyo News Agency
Kabar|Kabar News Agency
AKIpress|AKI Press
24.kg
Khovar|NIAT Khovar
Asia-Plus
TDH|Turkmenistan Today
Turkmenportal
Times of Central Asia
BelTA|Belta
Ukrinform
UNIAN
Ukrainska Pravda
Kyiv Independent|The Kyiv Independent|Kyiv Post
Suspilne
Agenda.ge
Interpressnews|IPN
Civil.ge|Civil Georgia
1TV|First Channel|Georgian Public Broadcaster
Moldpres
IPN Moldova|Infotag
Agerpres
BTA|Bulgarian News Agency
Novinite
MIA|Media Information Agency
Makfax
Tanjug
Beta News Agency
HINA
FENA
SRNA
ATA|Albanian Telegraphic Agency
MINA|MINA News Agency
Kosovapress
STA|Slovenian Press Agency
MTI|Hungary Today
CTK|Czech News Agency
TASR|SITA
PAP|Polish Press Agency
BNS|Baltic News Service
LETA
ELTA
ERR|ERR News
LRT
LSM
STT
Yle
TT|TT News Agency
NTB
Ritzau
ANP
Belga
dpa|Deutsche Presse-Agentur
DW|Deutsche Welle
Der Spiegel
APA Austria|Austria Press Agency
Keystone-SDA|SWI swissinfo.ch|Swissinfo
ANSA
AGI
Adnkronos
EFE|EFE News Agency
Europa Press
Lusa
Inforpress
AFP|Agence France-Presse
France 24
Le Monde
RFI
Euronews
Politico
Euractiv
BBC|BBC News
Reuters
AP|Associated Press|The Associated Press
UPI
Bloomberg
CNN
CBS
NBC
ABC News
Fox News
VOA|Voice of America
RFE/RL|Radio Free Europe|Radio Liberty|Radio Free Asia
New York Times
Washington Post
Wall Street Journal
Financial Times
The Guardian
The Times
The Telegraph
PA Media|PA News Agency
ANA-MPA|AMNA|Athens News Agency
Kathimerini
CNA Cyprus|Cyprus News Agency
Cyprus Mail
Times of Israel
Jerusalem Post
Haaretz
MENAFN
APO|APO Group|African Press Organization
AllAfrica|allAfrica|allAfrica.com
PANA|Panapress
NAN|News Agency of Nigeria
The Punch
Premium Times
ThisDay
GNA|Ghana News Agency
GBC
Graphic Online
FAAPA
ENA|Ethiopian News Agency
FBC|Fana Broadcasting Corporate
Addis Standard
KNA|Kenya News Agency
Capital FM
Daily Nation
New Vision
Daily Monitor
The New Times|New Times
RBA
IGIHE
KT Press
Daily News
SONNA|Somali National News Agency
ADI|Agence Djiboutienne d'Information
Shabait
ZIANA|New Ziana
The Herald
BOPA
NAMPA
SAnews|SAnews.gov.za|South African Government News Agency
Angop
AIM|Mozambique News Agency
ACP
Agência Brasil
Télam
Andina
Prensa Latina
Notimex
MercoPress
JIS|Jamaica Information Service
CMC News|Caribbean Media Corporation
Canadian Press
CBC
AAP|Australian Associated Press
ABC
RNZ|Radio New Zealand
PINA|Pacific Islands News Association
FBC News|Fiji Sun
Vatican News
Mena Report
EIN Presswire
PR Newswire
GlobeNewswire
Business Wire
DVIDS
Breaking Defense
Defense News
Janes
Times of Malta
Bakhtar|Bakhtar News Agency|TOLOnews|Tolo News|Khaama Press|Pajhwok|Ariana News
`;

export function agencyForms(): LexForm[] {
  const forms: LexForm[] = [];
  for (const row of rows(AGENCIES)) {
    const names = row.split('|');
    const entry = { type: 'agency', name: names[0] ?? '' } as const;
    for (const name of names) {
      forms.push(lexForm(name, entry));
      // "Day.Az" reads as three words, since a sentence may end at such a stop.
      if (/[a-z]\.[A-Z]/.test(name)) forms.push(lexForm(name.replace('.', ' . '), entry));
    }
  }
  return forms;
}
