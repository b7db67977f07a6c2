/** The 193 members of the United Nations: code, name, adjective, capital. */
export const UN_MEMBERS = `
AF|Afghanistan|Afghan|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AD|Andorra|Andorran|Andorra la Vella
AO|Angola|Angolan|Luanda
AG|Antigua and Barbuda|Antiguan|St. John's
AR|Argentina|Argentine|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani|Baku
BS|Bahamas|Bahamian|Nassau
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BB|Barbados|Barbadian|Bridgetown
BY|Belarus|Belarusian|Minsk
BE|Belgium|Belgian|Brussels
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian|La Paz
BA|Bosnia and Herzegovina|Bosnian|Sarajevo
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian|Brasília
BN|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabè|Ouagadougou
BI|Burundi|Burundian|Gitega
CV|Cabo Verde|Cabo Verdean|Praia
KH|Cambodia|Cambodian|Phnom Penh
CM|Cameroon|Cameroonian|Yaoundé
CA|Canada|Canadian|Ottawa
CF|Central African Republic|Central African|Bangui
TD|Chad|Chadian|N'Djamena
CL|Chile|Chilean|Santiago
CN|China|Chinese|Beijing
CO|Colombia|Colombian|Bogotá
KM|Comoros|Comorian|Moroni
CG|Republic of the Congo|Congolese|Brazzaville
CR|Costa Rica|Costa Rican|San José
CI|Côte d'Ivoire|Ivorian|Yamoussoukro
HR|Croatia|Croatian|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czechia|Czech|Prague
KP|Democratic People's Republic of Korea|North Korean|Pyongyang
CD|Democratic Republic of the Congo|Congolese|Kinshasa
DK|Denmark|Danish|Copenhagen
DJ|Djibouti|Djiboutian|Djibouti
DM|Dominica|Dominican|Roseau
DO|Dominican Republic|Dominican|Santo Domingo
EC|Ecuador|Ecuadorian|Quito
EG|Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran|San Salvador
GQ|Equatorial Guinea|Equatorial Guinean|Malabo
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn
SZ|Eswatini|Swazi|Mbabane
ET|Ethiopia|Ethiopian|Addis Ababa
FJ|Fiji|Fijian|Suva
FI|Finland|Finnish|Helsinki
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian|Banjul
GE|Georgia|Georgian|Tbilisi
DE|Germany|German|Berlin
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek|Athens
GD|Grenada|Grenadian|St. George's
GT|Guatemala|Guatemalan|Guatemala City
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian|Port-au-Prince
HN|Honduras|Honduran|Tegucigalpa
HU|Hungary|Hungarian|Budapest
IS|Iceland|Icelandic|Reykjavík
IN|India|Indian|New Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|Kingston
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh|Astana
KE|Kenya|Kenyan|Nairobi
KI|Kiribati|I-Kiribati|South Tarawa
KW|Kuwait|Kuwaiti|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Lao People's Democratic Republic|Lao|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian|Monrovia
LY|Libya|Libyan|Tripoli
LI|Liechtenstein|Liechtenstein|Vaduz
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish|Luxembourg
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian|Lilongwe
MY|Malaysia|Malaysian|Kuala Lumpur
MV|Maldives|Maldivian|Malé
ML|Mali|Malian|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian|Nouakchott
MU|Mauritius|Mauritian|Port Louis
MX|Mexico|Mexican|Mexico City
FM|Federated States of Micronesia|Micronesian|Palikir
MC|Monaco|Monegasque|Monaco
MN|Mongolia|Mongolian|Ulaanbaatar
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar|Burmese|Nay Pyi Taw
NA|Namibia|Namibian|Windhoek
NR|Nauru|Nauruan|Yaren
NP|Nepal|Nepali|Kathmandu
NL|Netherlands|Dutch|Amsterdam
NZ|New Zealand|New Zealand|Wellington
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
MK|North Macedonia|Macedonian|Skopje
NO|Norway|Norwegian|Oslo
OM|Oman|Omani|Muscat
PK|Pakistan|Pakistani|Islamabad
PW|Palau|Palauan|Ngerulmud
PA|Panama|Panamanian|Panama City
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan|Asunción
PE|Peru|Peruvian|Lima
PH|Philippines|Philippine|Manila
PL|Poland|Polish|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari|Doha
KR|Republic of Korea|South Korean|Seoul
MD|Moldova|Moldovan|Chișinău
RO|Romania|Romanian|Bucharest
RU|Russian Federation|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
KN|Saint Kitts and Nevis|Kittitian|Basseterre
LC|Saint Lucia|Saint Lucian|Castries
VC|Saint Vincent and the Grenadines|Vincentian|Kingstown
WS|Samoa|Samoan|Apia
SM|San Marino|Sammarinese|San Marino
ST|São Tomé and Príncipe|Santomean|São Tomé
SA|Saudi Arabia|Saudi|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian|Belgrade
SC|Seychelles|Seychellois|Victoria
SL|Sierra Leone|Sierra Leonean|Freetown
SG|Singapore|Singaporean|Singapore
SK|Slovakia|Slovak|Bratislava
SI|Slovenia|Slovenian|Ljubljana
SB|Solomon Islands|Solomon Islands|Honiara
SO|Somalia|Somali|Mogadishu
ZA|South Africa|South African|Pretoria
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish|Madrid
LK|Sri Lanka|Sri Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syrian Arab Republic|Syrian|Damascus
TJ|Tajikistan|Tajik|Dushanbe
TZ|United Republic of Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai|Bangkok
TL|Timor-Leste|Timorese|Dili
TG|Togo|Togolese|Lomé
TO|Tonga|Tongan|Nuku'alofa
TT|Trinidad and Tobago|Trinidadian|Port of Spain
TN|Tunisia|Tunisian|Tunis
TR|Türkiye|Turkish|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|Funafuti
UG|Uganda|Ugandan|Kampala
UA|Ukraine|Ukrainian|Kyiv
AE|United Arab Emirates|Emirati|Abu Dhabi
GB|United Kingdom|British|London
US|United States of America|American|Washington
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VU|Vanuatu|Ni-Vanuatu|Port Vila
VE|Venezuela|Venezuelan|Caracas
VN|Viet Nam|Vietnamese|Hà Nội
YE|Yemen|Yemeni|Sana'a
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`
  .trim()
  .split('\n')
  .map((row) => row.split('|') as [code: string, name: string, adjective: string, capital: string]);
