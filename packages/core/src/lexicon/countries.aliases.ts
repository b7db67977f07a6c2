/**
 * What the generated table lacks: everyday and official names, adjectives,
 * words for the people. Written by hand, plain facts.
 *
 * One country a line: ISO code, names, adjectives, people; ASCII spelling. A
 * people in "-s" after an adjective in "-an" or "-i" is derived, not listed.
 */
export const COUNTRY_ALIASES = `
AD|Principality of Andorra
AE|U.A.E.,Emirates|Emirati,Emirian
AF|Islamic Emirate of Afghanistan
AG|Antigua|Antiguan,Barbudan
AI||Anguillan
AR|Argentine Republic|Argentine,Argentinian|Argentines
AS||American Samoan
AW||Aruban
AZ||Azeri
BA|BiH,B&H,Bosnia-Herzegovina|Bosnian,Herzegovinian,Bosnian-Herzegovinian|Bosniaks
BB||Bajan
BD|People's Republic of Bangladesh
BF||Burkinese
BM||Bermudian,Bermudan
BN|Negara Brunei Darussalam
BO|Plurinational State of Bolivia
BR|Federative Republic of Brazil
BS|Commonwealth of the Bahamas
BW||Motswana,Botswanan|Batswana
BY|Belorussia,Byelorussia|Belarussian,Belorussian,Byelorussian
BZ||Belizian
CD|DRC,D.R.C.,DR Congo,D.R. Congo,RDC,Congo-Kinshasa,Democratic Republic of Congo,Dem. Rep. of the Congo,Congo,Zaire|Congolese
CF|CAR,Centrafrique
CG|Congo-Brazzaville,Republic of Congo,Congo Republic,Congo|Congolese
CH|Swiss Confederation
CI|Cote d Ivoire|Ivoirian,Ivorien
CK||Cook Islander
CM|Cameroun
CN|PRC,P.R.C.,P.R. China,PR China,Mainland China
CV|Cabo Verde|Cabo Verdean
CW||Curacaoan
CZ|||Czechs
DJ||Djiboutian
DK|||Danes
DO||Dominican
DM||Dominican
DZ|People's Democratic Republic of Algeria
EC||Ecuadorian
EG|Arab Republic of Egypt
EH|SADR,Sahrawi Arab Democratic Republic|Sahrawi,Saharawi
ES|||Spaniards
ET|Federal Democratic Republic of Ethiopia
FI|||Finns
FK||Falkland
FM|Federated States of Micronesia,FSM
FO|Faroes|Faroese
FR|French Republic
GB|U.K.,Britain,United Kingdom of Great Britain and Northern Ireland||Britons,Brits
GE|Sakartvelo
GI||Gibraltarian
GL||Greenlandic|Greenlanders
GN|Guinea-Conakry
GQ||Equatoguinean,Equato-Guinean
GR|Hellenic Republic,Hellas|Hellenic|Greeks
GW||Bissau-Guinean
GY|Co-operative Republic of Guyana,Cooperative Republic of Guyana
HK|Hong Kong SAR,HKSAR||Hongkongers
IN|Bharat
IR|I.R. Iran,IR Iran
IS|||Icelanders
IT|Italian Republic
JO|Hashemite Kingdom of Jordan
KG|Kyrgyz Republic,Kyrghyzstan,Kirghizstan|Kyrgyzstani,Kyrghyz,Kirghiz
KH|Kampuchea|Khmer
KI||Kiribati
KM|Union of the Comoros,Union of Comoros|Comorian
KN|St. Kitts and Nevis,St Kitts and Nevis,St Kitts,Federation of Saint Kitts and Nevis|Kittitian,Nevisian
KP|DPRK,D.P.R.K.,DPR Korea,DPR of Korea,Democratic People's Republic of Korea,N. Korea
KR|ROK,R.O.K.,S. Korea,Korea,Rep. of Korea|Korean
KY||Caymanian
KZ|Qazaqstan|Kazakh,Kazakhstani,Qazaq|Kazakhs
LA|Lao PDR,Lao P.D.R.|Lao
LB|Lebanese Republic
LC||St. Lucian
LI|Principality of Liechtenstein|Liechtenstein|Liechtensteiners
LK|Democratic Socialist Republic of Sri Lanka,Srilanka,Ceylon|Srilankan
LS||Basotho,Mosotho
LU|Grand Duchy of Luxembourg|Luxembourgish,Luxembourg|Luxembourgers
MC|Principality of Monaco|Monegasque,Monacan
MH|RMI
MK|FYROM,Macedonia,FYR Macedonia|North Macedonian
MM|Burma,Republic of the Union of Myanmar,Union of Myanmar|Myanmar
MO|Macau,Macao SAR,Macau SAR|Macanese
MV||Maldivian,Maldivan
MX|United Mexican States,Estados Unidos Mexicanos
NC||New Caledonian
NL|Holland,Kingdom of the Netherlands
NP|Federal Democratic Republic of Nepal|Nepali|
NZ|Aotearoa,N.Z.,Aotearoa New Zealand|New Zealand|New Zealanders
OM|Sultanate of Oman,Sultanate
PF||French Polynesian
PG|PNG,P.N.G.,Independent State of Papua New Guinea|Papua New Guinean,Papuan
PH||Philippine,Filipina|Filipinos
PL|||Poles
PR||Puerto Rican
PS|Palestinian Authority,Palestinian National Authority|Palestinian
PT|Portuguese Republic
RO|Rumania
RU|RF
SA|KSA,K.S.A.|Saudi Arabian
SB||Solomon Islands|Solomon Islanders
SE|||Swedes
SH||Saint Helenian
SK|Slovak Republic|Slovak,Slovakian|Slovaks
SI||Slovene|Slovenes
SM||Sammarinese,San Marinese
SO||Somali,Somalian
SR||Surinamese,Surinamer
SS||South Sudanese
ST|Democratic Republic of Sao Tome and Principe,Sao Tome|Santomean
SV||Salvadorian,Salvadorean
SZ|Swaziland|Emaswati
TJ||Tajikistani|Tajiks
TL|East Timor,Democratic Republic of Timor-Leste|Timorese
TM||Turkmen,Turkmenistani|Turkmens
TR|||Turks
TT|Trinidad,Tobago|Trinidadian,Tobagonian,Trinbagonian
TW|Republic of China,R.O.C.,Chinese Taipei
US|U. S.,America
UY|Oriental Republic of Uruguay
UZ||Uzbek,Uzbekistani|Uzbeks
VA|Holy See,Vatican,Vatican City State,Apostolic See
VC|St. Vincent and the Grenadines,St Vincent,Saint Vincent|Vincentian
VE|Bolivarian Republic of Venezuela
VN|Viet Nam,S.R. Vietnam
VU||Vanuatuan,Ni-Vanuatu
WS|Independent State of Samoa
XK||Kosovar,Kosovan,Kosovo|Kosovars
YE||Yemeni,Yemenite
`;

/** Official names that are the everyday name after a common head: head, codes. */
export const OFFICIAL_NAMES = `
Republic of|AL,AM,AO,AT,AZ,BG,BI,BJ,BO,BW,BY,CI,CL,CM,CO,CR,CU,CV,CY,DJ,EC,EE,FI,FJ,GA,GE,GH,GN,GQ,GT,GW,GY,HN,HR,HT,HU,ID,IE,IN,IQ,IS,IT,KE,KG,KI,KZ,LB,LR,LT,LV,MD,ME,MG,MK,ML,MM,MT,MU,MV,MW,MZ,NA,NE,NI,NR,PA,PE,PL,PT,PW,PY,RO,RS,RW,SC,SG,SI,SL,SM,SN,SR,SS,SV,SY,TD,TG,TJ,TM,TN,TR,TT,UA,UG,UY,UZ,VU,XK,YE,ZA,ZM,ZW,SD,BA,AR
Republic of the|MH,SD,PH,MV,GM
Federal Republic of|DE,NG,SO,BR
Islamic Republic of|AF,MR,PK
Kingdom of|BE,BH,BT,KH,DK,ES,JO,LS,MA,NL,NO,SA,SE,SZ,TH,TO
State of|BH,ER,IL,KW,LY,QA
Commonwealth of|AU,DM
Socialist Republic of|VN
`;
