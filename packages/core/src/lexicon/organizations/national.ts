/**
 * Well-known bodies of one land: parliaments, forces, ministries of their own name, residences.
 *
 * A line is country, long name, then other names, parted by `|`; `~` marks a residence, no country a name that several
 * lands use. Own compilation of plain facts.
 */
export const NATIONAL_BODIES = `
US~|White House
US|United States Congress|Capitol|Capitol Hill
US|United States Senate
US|United States House of Representatives
US|Department of State|State Department|US State Department|US Department of State
US|Department of Defense|Pentagon|US Department of Defense|DoD|Department of War|Defense Department|War Department
|Joint Chiefs of Staff|JCS
US|United States Central Command|CENTCOM|USCENTCOM
US|United States European Command|EUCOM|USEUCOM
US|United States Indo-Pacific Command|INDOPACOM|USINDOPACOM
US|United States Southern Command|SOUTHCOM
US|United States Northern Command|NORTHCOM
US|United States Cyber Command|CYBERCOM
US|United States Space Force
US|United States Space Command
US|United States Special Operations Command|SOCOM|USSOCOM
US|United States Transportation Command|TRANSCOM
US|United States Strategic Command|STRATCOM
US|United States Forces Korea|USFK
US|United States Agency for International Development|USAID
|National Security Council|NSC
US|Central Intelligence Agency|CIA
US|Federal Bureau of Investigation|FBI
US|Department of Homeland Security|DHS
US|NASA|National Aeronautics and Space Administration
US|National Oceanic and Atmospheric Administration|NOAA
US|Federal Emergency Management Agency|US Federal Emergency Management Agency|FEMA
US|Small Business Administration|US Small Business Administration
US|Federal Aviation Administration
US|General Services Administration
|Environmental Protection Agency|EPA
US|US Environmental Protection Agency
|Food and Drug Administration|FDA
US|US Food and Drug Administration
US|Centers for Disease Control and Prevention|US Centers for Disease Control and Prevention
US|Department of Housing and Urban Development|US Department of Housing and Urban Development
US|Department of Health and Human Services|US Department of Health and Human Services
|Department of the Treasury
US|US Department of the Treasury
|Department of the Interior
US|US Department of the Interior
|Department of Veterans Affairs
US|US Department of Veterans Affairs
US|National Endowment for the Arts
US|National Endowment for the Humanities
US|President's Committee on the Arts and the Humanities
US|Institute of Museum and Library Services
US|White House Office of Faith-Based and Neighborhood Partnerships|Office of Faith-Based and Neighborhood Partnerships
US|White House Office of Science and Technology Policy|Office of Science and Technology Policy|OSTP
US|Office of Management and Budget
US|Office of National Drug Control Policy|ONDCP
US|Council on Environmental Quality
|Council of Economic Advisers|Council of Economic Advisors
US|White House Domestic Policy Council|Domestic Policy Council
US|White House Gender Policy Council|Gender Policy Council
US|White House National Economic Council
|National Economic Council
US|White House Office of Public Engagement
|Office of Public Engagement
US|White House Office of Intergovernmental Affairs
|Office of Intergovernmental Affairs
US|White House Office of Gun Violence Prevention|Office of Gun Violence Prevention
US|Export-Import Bank of the United States
US|Millennium Challenge Corporation
US|United States International Development Finance Corporation|International Development Finance Corporation
US|Defense Security Cooperation Agency|DSCA
|National Defense University|NDU
US|United States Air Force|USAF
US|United States Navy
US|United States Marine Corps|USMC
US|United States Army Europe and Africa|USAREUR-AF
RU~|Kremlin
RU|State Duma|Duma
RU|Federation Council
BY|Council of the Republic
RU|Rosatom
RU|Roscosmos
RU|Gazprom
RU|Federal Security Service|FSB
GB|Foreign, Commonwealth and Development Office|FCDO|Foreign, Commonwealth & Development Office|Foreign and Commonwealth Office
|House of Commons
|House of Lords
GB|Downing Street|10 Downing Street
GB~|Buckingham Palace
GB|Westminster
GB~|Whitehall
GB|Royal Air Force|RAF
GB|Royal Navy
FR~|Élysée|Elysee Palace
FR|Quai d'Orsay
FR|French Development Agency|AFD
DE|Bundestag|German Bundestag
DE|Bundesrat
DE|Bundeswehr
DE|Federal Foreign Office|German Federal Foreign Office
DE|Deutsche Gesellschaft für Internationale Zusammenarbeit|GIZ
IT|Palazzo Chigi
IT~|Quirinale|Quirinal Palace|Quirinal
ES~|Moncloa|Moncloa Palace
PL|Sejm
RO~|Cotroceni Palace
EE|Riigikogu
LV|Saeima
LT|Seimas
FI|Eduskunta
NO|Storting
SE|Riksdag
DK|Folketing
IS|Althing|Althingi
AT|Nationalrat
AT|Hofburg
NL|Royal Netherlands Marechaussee|Royal Marechaussee|Marechaussee
NL|Binnenhof
NL|Tweede Kamer
IE|Dáil|Dail Eireann
IE|Oireachtas
GR|Hellenic Parliament
GR|Maximos Mansion
GR|Hellenic National Defence General Staff|HNDGS
TR|Grand National Assembly of Türkiye|Grand National Assembly of Turkey|TBMM|Turkish Grand National Assembly|Grand National Assembly
TR|Turkish Armed Forces|TAF
TR|Turkish Cooperation and Coordination Agency|TIKA
TR|Presidency of Defence Industries|SSB|Defence Industry Agency
TR|Aselsan
TR|Turkish Aerospace Industries|TUSAŞ
TR|Roketsan
TR|Baykar
AZ|Milli Majlis|Azerbaijani Parliament
AZ|Heydar Aliyev Foundation
AZ|State Oil Company of Azerbaijan|SOCAR
AZ|ANAMA|Mine Action Agency of the Republic of Azerbaijan
KZ|Mazhilis|Mäjilis|Majilis
KZ~|Akorda|Ak Orda
KZ|KazMunayGas|KazMunaiGas
KG|Jogorku Kenesh|Zhogorku Kenesh
UZ|Oliy Majlis
TJ|Majlisi Oli
TJ|Majlisi Milli
TJ|Majlisi Namoyandagon
TM|Mejlis
TM|Halk Maslahaty
UA|Verkhovna Rada|Verkhovna Rada of Ukraine
UA|Ukroboronprom
UA|Security Service of Ukraine|SBU
UA|Defence Intelligence of Ukraine|GUR
MK|Sobranie|Sobranje
BA|Presidency of Bosnia and Herzegovina|Presidency of BiH|BiH Presidency
BA|Office of the High Representative|OHR
ME|Skupština
AL|Kuvendi
IL|Knesset
IL|Israel Defense Forces|IDF|Israeli Defense Forces
IL|Mossad
IL|Shin Bet
|Shura Council|Majlis Ash-Shura|Majlis Al-Shura
SA|Public Investment Fund
SA|Saudi Fund for Development|SFD
SA|King Salman Humanitarian Aid and Relief Center|KSrelief
SA|Saudi Aramco|Aramco
SA|General Authority for Military Industries|GAMI
AE|Federal National Council|FNC
AE|Abu Dhabi National Oil Company|ADNOC
AE|Abu Dhabi Fund for Development|ADFD
QA|Qatar Fund for Development|QFFD
KW~|Bayan Palace
KW~|Seif Palace
KW|Kuwait Fund for Arab Economic Development|Kuwait Fund
BH|Bahrain Defence Force|BDF
OM|Majlis A'Shura
OM|Sultan's Armed Forces
JO|Jordan Armed Forces|JAF|Arab Army
JO|Royal Hashemite Court
IR|Islamic Consultative Assembly
IR|Supreme National Security Council|SNSC
IQ|Peshmerga|Ministry of Peshmerga Affairs
IQ|Popular Mobilization Forces|PMF
SY|Syrian Democratic Forces|SDF
LB|Lebanese Armed Forces|Lebanese Army|LAF
LB|Internal Security Forces|ISF
EG|Al-Azhar
EG|Suez Canal Authority|SCA
LY|Libyan National Army|LNA
MA|Royal Armed Forces
DZ|People's National Army
DZ|People's National Assembly
SD|Transitional Sovereignty Council|TSC|Sovereign Council|Sovereignty Council
SD|Rapid Support Forces|RSF
ET|Ethiopian National Defense Force|ENDF
KE|Kenya Defence Forces|KDF
UG|Uganda People's Defence Forces|UPDF|Uganda People's Defence Force
TZ|Tanzania People's Defence Force|TPDF
RW|Rwanda Defence Force|RDF
BI|Burundi National Defence Force|FDNB
CD|Armed Forces of the Democratic Republic of the Congo|FARDC
SS|South Sudan People's Defence Forces|SSPDF
SO|Somali National Army|SNA
ZA|South African National Defence Force|SANDF
ZA|Department of International Relations and Cooperation|DIRCO
BW|Botswana Defence Force
NA|Namibian Defence Force|NDF
ZW|Zimbabwe Defence Forces|ZDF
MZ|Mozambique Defence Armed Forces|FADM
AO|Angolan Armed Forces|FAA
NG|Nigerian Army
NG|Aso Rock
GH~|Jubilee House
GH|Ghana Armed Forces|GAF
LR|Armed Forces of Liberia|AFL
SL|Republic of Sierra Leone Armed Forces|RSLAF
IN|Lok Sabha
IN|Rajya Sabha
IN|Ministry of External Affairs|MEA
IN~|Rashtrapati Bhavan
IN|Hindustan Aeronautics Limited|HAL
IN|Defence Research and Development Organisation|DRDO
IN|Indian Space Research Organisation|ISRO
PK|Inter-Services Public Relations|Inter Services Public Relations|Inter Service Public Relations|Inter Service Public Relation|Inter-Service Public Relations|ISPR
PK|Inter-Services Intelligence|ISI
PK|Joint Staff Headquarters|JSHQ
PK|Aiwan-e-Sadr
BD|Jatiya Sangsad
BD|Bangabhaban
BD|Ganabhaban
LK|Temple Trees
NP|Singha Durbar
NP|Shital Niwas|Sheetal Niwas
NP|Baluwatar
MV|People's Majlis
MV|Maldives National Defence Force|MNDF
CN|National People's Congress|NPC
CN|Chinese People's Political Consultative Conference|CPPCC
CN|Communist Party of China|CPC|CCP|Chinese Communist Party
CN|Zhongnanhai
CN|People's Liberation Army|PLA|Chinese People's Liberation Army
|Central Military Commission|CMC
CN~|Diaoyutai State Guesthouse|Diaoyutai
CN|China International Development Cooperation Agency|CIDCA
JP|National Diet|Diet
JP|Kantei
JP|Japan Self-Defense Forces|JSDF|Self-Defense Forces
JP|Japan Ground Self-Defense Force|JGSDF
JP|Japan Maritime Self-Defense Force|JMSDF
JP|Japan Air Self-Defense Force|JASDF
JP|Japan International Cooperation Agency|JICA
KR~|Blue House|Cheong Wa Dae
KR|Korea International Cooperation Agency|KOICA
KR|Combined Forces Command|CFC
KR|Defense Acquisition Program Administration|DAPA
KP|Workers' Party of Korea|WPK
KP|Korean People's Army|KPA
KP|Supreme People's Assembly
MN|State Great Khural|State Great Hural|Ikh Khural
VN|Vietnam People's Army|VPA
VN|Communist Party of Vietnam|CPV
LA|Lao People's Revolutionary Party|LPRP
KH|Royal Cambodian Armed Forces|RCAF
TH|Royal Thai Armed Forces|RTARF
MM|Tatmadaw
MM|State Administration Council|SAC
MM|National Unity Government|NUG
MY|Wisma Putra
MY|Dewan Rakyat
MY|Dewan Negara
MY|Petronas
MY~|Istana Negara|Istana Negeri|Astana Negeri|Istana Bukit Serene|Istana Alam Shah|Istana Abdulaziz|Istana Iskandariah|Istana Anak Bukit|Istana Kesultanan|Istana Besar|Istana Melawati
ID~|Merdeka Palace|Istana Merdeka
ID|Indonesian National Armed Forces|TNI
SG|Singapore Armed Forces|SAF
SG~|Istana
BN|Royal Brunei Armed Forces|RBAF
BN~|Istana Nurul Iman
PH~|Malacañang Palace
PH|Armed Forces of the Philippines
|Department of Foreign Affairs|DFA
PH|Department of National Defense|DND
PH|Philippine National Police|PNP
PH|Philippine Coast Guard|PCG
TL|FALINTIL-Defence Force|F-FDTL
TW|Legislative Yuan
TW|Executive Yuan
AU|Australian Defence Force|ADF
AU|Department of Foreign Affairs and Trade|DFAT
NZ|New Zealand Defence Force|NZDF
PG|Papua New Guinea Defence Force|PNGDF
FJ|Republic of Fiji Military Forces|RFMF
CA~|Rideau Hall
CA|Canadian Armed Forces|CAF
BR~|Planalto|Planalto Palace
BR~|Itamaraty|Itamaraty Palace
AR~|Casa Rosada
CL~|La Moneda|La Moneda Palace
CO~|Casa de Nariño
PE~|Torre Tagle
EC~|Carondelet Palace
VE~|Miraflores|Miraflores Palace
JM~|Jamaica House
JM|Jamaica Defence Force|JDF
PS|Fatah
|Congress
|Foreign Office
|Majlis
IR|Islamic Revolutionary Guard Corps|IRGC
|Holy Synod
`;
