import { lexForm, rows } from './packed.js';
import type { CityEntry, LexForm, RegionEntry } from './types.js';

/**
 * Cities where governments, summits and bases are, and well-known regions.
 *
 * Source: own compilation of plain facts; spellings checked against the
 * exemplar cities of Unicode CLDR and the tz database (public domain).
 *
 * One country a line: code, cities; spelling variants after a comma, `*`
 * before a capital. Cities that are mostly another word or a person's name
 * ("Man", "Mary", "Van", "Reading") are left out.
 */
const CITIES = `
AD|*Andorra la Vella
AE|*Abu Dhabi|Dubai|Sharjah|Ajman|Fujairah|Ras Al Khaimah|Al Ain
AF|*Kabul|Kandahar|Herat|Mazar-i-Sharif,Mazar-e-Sharif|Jalalabad|Kunduz|Bagram
AG|*Saint John's,St. John's
AL|*Tirana|Durres|Vlora|Shkoder
AM|*Yerevan|Gyumri|Vagharshapat,Etchmiadzin|Dilijan
AO|*Luanda|Lobito
AR|*Buenos Aires|Córdoba|Rosario|Ushuaia
AT|*Vienna|Salzburg|Graz|Linz|Innsbruck
AU|*Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Townsville|Hobart|Cairns|Alice Springs
AZ|*Baku|Ganja,Gandja|Sumgait,Sumgayit|Shusha,Shushi|Nakhchivan,Nakhichevan|Lankaran,Lenkoran|Mingachevir,Mingechevir|Khankendi,Stepanakert|Fuzuli|Zangilan|Lachin|Aghdam,Agdam|Gabala,Qabala|Shaki,Sheki|Quba,Guba|Jabrayil|Kalbajar,Kelbajar|Khojaly|Yevlakh|Gazakh,Qazakh|Tovuz
BA|*Sarajevo|Banja Luka|Tuzla|Srebrenica|Mostar
BB|*Bridgetown
BD|*Dhaka,Dacca|Chattogram,Chittagong|Khulna|Sylhet|Rajshahi|Cox's Bazar
BE|*Brussels,Bruxelles|Antwerp|Bruges|Liège|Mons|Leuven
BF|*Ouagadougou
BG|*Sofia|Plovdiv|Varna|Burgas
BH|*Manama|Sakhir
BI|*Gitega|Bujumbura
BJ|*Porto-Novo|*Cotonou
BN|*Bandar Seri Begawan
BO|*La Paz|*Sucre
BR|*Brasília|Rio de Janeiro,Rio|São Paulo|Belo Horizonte|Manaus|Recife|Fortaleza|Curitiba|Porto Alegre|Foz do Iguaçu
BS|*Nassau
BT|*Thimphu
BW|*Gaborone
BY|*Minsk|Brest|Grodno,Hrodna|Gomel,Homel|Vitebsk,Vitsebsk|Mogilev,Mahilyow
BZ|*Belmopan|Belize City
CA|*Ottawa|Toronto|Montreal|Vancouver|Calgary|Edmonton|Halifax|Winnipeg|Quebec City|Kananaskis|Banff|Charlevoix
CD|*Kinshasa|Goma|Bukavu|Lubumbashi
CF|*Bangui
CG|*Brazzaville
CH|*Bern,Berne|Geneva|Zurich|Basel|Lausanne|Davos|Montreux
CI|*Yamoussoukro|*Abidjan|Bouaké
CK|*Avarua
CL|*Santiago,Santiago de Chile|Valparaíso|Antofagasta|Viña del Mar|Punta Arenas
CM|*Yaoundé|Douala
CN|*Beijing,Peking|Shanghai|Guangzhou,Canton|Shenzhen|Tianjin|Chongqing|Chengdu|Wuhan|Xi'an|Hangzhou|Nanjing|Qingdao|Harbin|Shenyang|Kunming|Nanning|Urumqi|Lhasa|Sanya|Boao|Xiamen|Kashgar,Kashi|Lanzhou|Dalian|Zhengzhou|Jinan|Changsha|Hefei|Fuzhou|Guiyang|Haikou|Guilin|Suzhou|Ningbo|Yantai|Yinchuan|Hohhot|Xining|Taiyuan|Nanchang|Shijiazhuang|Changchun|Zhuhai
CO|*Bogotá,Santa Fe de Bogota|Medellín|Cali|Cartagena,Cartagena de Indias|Cúcuta|Barranquilla|Bucaramanga
CR|*San José
CU|*Havana,La Habana|Guantánamo,Guantanamo Bay
CV|*Praia
CY|*Nicosia,Lefkosa|Akrotiri
CZ|*Prague,Praha|Brno|Ostrava|Plzen
DE|*Berlin|Bonn|Munich,Muenchen,München|Hamburg|Frankfurt,Frankfurt am Main|Cologne|Stuttgart|Düsseldorf,Duesseldorf|Leipzig|Dresden|Hanover,Hannover|Bremen|Nuremberg|Ramstein|Potsdam|Dortmund|Magdeburg|Rostock|Wiesbaden|Erfurt|Grafenwöhr
DJ|*Djibouti City
DK|*Copenhagen|Aarhus|Odense|Aalborg
DM|*Roseau
DO|*Santo Domingo
DZ|*Algiers|Oran|Tindouf|Annaba
EC|*Quito|Guayaquil
EE|*Tallinn|Tartu|Narva|Tapa|Pärnu|Kuressaare|Ämari
EG|*Cairo|Alexandria|Giza|Sharm El-Sheikh,Sharm Al Sheikh|Port Said|Suez|Luxor|Aswan|New Alamein,El Alamein|Ismailia|Hurghada
EH|Laayoune|Dakhla
ER|*Asmara
ES|*Madrid|Barcelona|Seville|Valencia|Rota|Bilbao|Málaga|Zaragoza|Santander|Palma de Mallorca|Las Palmas
ET|*Addis Ababa|Bahir Dar|Mekelle|Bishoftu|Dire Dawa|Hawassa|Jijiga|Gondar
FI|*Helsinki|Rovaniemi|Turku|Tampere|Oulu|Espoo
FJ|*Suva|Nadi|Labasa|Lautoka
FM|*Palikir
FR|*Paris|Strasbourg|Marseille,Marseilles|Lyon|Nice|Toulouse|Bordeaux|Lille|Versailles|Biarritz|Deauville|Evian|Montpellier|Nantes|Rennes|Toulon|Saint-Tropez|Grenoble
GA|*Libreville
GB|*London|Edinburgh|Glasgow|Belfast|Cardiff|Manchester|Birmingham|Liverpool|Portsmouth|Plymouth|Sandhurst|Farnborough|Leeds|Oxford|Cambridge|Nottingham|Aberdeen|Dundee|Swansea|Southampton
GD|*Saint George's,St. George's
GE|*Tbilisi|Batumi|Kutaisi|Poti|Gori|Zugdidi|Sukhumi,Sokhumi|Tskhinvali|Rustavi|Mestia|Telavi
GH|*Accra|Kumasi|Tema|Takoradi
GM|*Banjul
GN|*Conakry
GQ|*Malabo
GR|*Athens|Thessaloniki|Alexandroupolis,Alexandroupoli|Piraeus|Crete|Souda|Patras|Larissa|Heraklion|Ioannina
GT|*Guatemala City
GW|*Bissau
GY|*Georgetown
HN|*Tegucigalpa|San Pedro Sula
HR|*Zagreb|Split|Dubrovnik|Rijeka|Zadar|Osijek
HT|*Port-au-Prince
HU|*Budapest|Debrecen|Szeged|Pécs|Győr|Veszprém
ID|*Jakarta|*Nusantara|Bali|Denpasar|Nusa Dua|Surabaya|Bandung|Yogyakarta|Bogor|Labuan Bajo|Banda Aceh|Medan|Makassar|Semarang|Batam|Lombok|Borobudur|Palembang
IE|*Dublin|Cork|Shannon|Limerick
IL|*Jerusalem,Al-Quds|Tel Aviv,Tel Aviv-Yafo|Haifa|Eilat|Ashdod|Beersheba,Be'er Sheva
IN|*New Delhi|Delhi|Mumbai,Bombay|Kolkata,Calcutta|Chennai,Madras|Bengaluru,Bangalore|Hyderabad|Ahmedabad|Gandhinagar|Pune|Jaipur|Lucknow|Varanasi|Goa|Kochi,Cochin|Visakhapatnam,Vizag|Srinagar|Leh|Chandigarh|Amritsar|Guwahati|Bhopal|Jammu|Thiruvananthapuram,Trivandrum|Dehradun|Kanpur|Nagpur|Indore|Patna|Ranchi|Bhubaneswar|Shimla|Gurugram|Noida|Puducherry|Mysuru|Coimbatore|Raipur|Panaji|Imphal|Shillong|Gangtok|Itanagar|Port Blair|Jodhpur|Jaisalmer|Udaipur
IQ|*Baghdad|Erbil,Arbil,Hewler|Basra,Basrah|Sulaymaniyah,Sulaimani,Sulaimaniyah|Najaf|Karbala|Mosul|Kirkuk|Duhok,Dohuk|Sinjar|Nasiriyah|Samarra|Fallujah|Ramadi
IR|*Tehran,Teheran|Isfahan,Esfahan|Mashhad|Tabriz|Shiraz|Qom|Bandar Abbas|Chabahar,Chahbahar|Bushehr|Ahvaz|Kerman|Rasht|Urmia|Zahedan
IS|*Reykjavik|Keflavik
IT|*Rome|Milan|Naples|Turin|Venice|Florence|Bologna|Genoa|Palermo|Trieste|Vicenza|Aviano|Sigonella|Verona|Catania|Cagliari|Taranto|Ancona|La Spezia|Rimini|Livorno
JM|*Kingston|Montego Bay
JO|*Amman|Aqaba|Zarqa|Irbid
JP|*Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Sendai|Yokosuka|Okinawa|Naha|Kanazawa|Fukushima|Niigata|Kumamoto|Kitakyushu|Matsuyama|Kagoshima|Sasebo|Karuizawa
KE|*Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Nanyuki|Malindi|Garissa
KG|*Bishkek|Osh|Cholpon-Ata|Jalal-Abad|Issyk-Kul
KH|*Phnom Penh|Siem Reap|Sihanoukville
KI|*Tarawa,South Tarawa
KM|*Moroni
KN|*Basseterre
KP|*Pyongyang|Wonsan|Kaesong|Panmunjom
KR|*Seoul|Busan,Pusan|Incheon|Daegu|Gwangju|Jeju,Jejudo|Sejong|Daejeon|Gyeongju|Pyeongtaek|Ulsan|PyeongChang|Suwon|Changwon|Jinhae|Gangneung|Yeosu
KW|*Kuwait City
KZ|*Astana,Nur-Sultan,Nursultan|Almaty|Shymkent|Aktau|Atyrau|Karaganda|Turkistan,Turkestan|Baikonur|Khorgos|Burabay,Borovoe|Pavlodar|Semey|Kostanay|Taraz|Kokshetau|Uralsk|Aktobe|Kyzylorda|Petropavlovsk|Taldykorgan|Ust-Kamenogorsk
LA|*Vientiane|Luang Prabang|Savannakhet|Pakse
LB|*Beirut|Tripoli|Baabda|Baalbek|Naqoura
LC|*Castries
LI|*Vaduz
LK|*Colombo|*Sri Jayawardenepura Kotte|Kandy|Trincomalee|Hambantota|Jaffna
LR|*Monrovia
LS|*Maseru
LT|*Vilnius|Kaunas|Klaipeda|Siauliai|Šiauliai|Palanga|Rukla
LU|*Luxembourg City
LV|*Riga|Liepaja|Adazi|Daugavpils|Jurmala|Ventspils|Valmiera
LY|*Tripoli|Benghazi|Misrata|Sirte|Tobruk|Sabha|Derna
MA|*Rabat|Casablanca|Marrakech,Marrakesh|Tangier|Fez|Agadir|Tétouan|Meknes|Oujda|Ifrane|Skhirat
MC|*Monte Carlo
MD|*Chisinau,Kishinev|Balti|Tiraspol
ME|*Podgorica|Cetinje
MG|*Antananarivo
MH|*Majuro
MK|*Skopje|Ohrid
ML|*Bamako|Timbuktu,Tombouctou|Kidal
MM|*Nay Pyi Taw,Naypyidaw,Naypyitaw,Nay Pyi Daw|Yangon,Rangoon|Mandalay|Pyin Oo Lwin|Sittwe|Bago|Mawlamyine|Myitkyina|Lashio
MN|*Ulaanbaatar,Ulan Bator
MR|*Nouakchott
MT|*Valletta
MU|*Port Louis
MV|*Malé|Addu City,Addu
MW|*Lilongwe
MX|*Mexico City|Guadalajara|Monterrey|Cancún|Los Cabos|Tijuana|Puebla|Querétaro
MY|*Kuala Lumpur|*Putrajaya|Penang|Langkawi|Malacca,Melaka|Labuan|Kuching|Kota Kinabalu|Johor Bahru|Ipoh|Kuantan|Shah Alam|Cyberjaya|Kuala Terengganu|Lumut
MZ|*Maputo|Pemba|Beira|Nampula|Nacala|Quelimane
NA|*Windhoek|Walvis Bay|Swakopmund|Oshakati|Rundu
NE|*Niamey|Agadez
NG|*Abuja|Lagos|Kano|Kaduna|Port Harcourt|Maiduguri|Ibadan|Jos|Enugu|Sokoto|Benin City|Calabar|Uyo|Bauchi|Ilorin|Akure|Asaba|Owerri|Makurdi|Lokoja|Abeokuta|Jaji
NI|*Managua
NL|*Amsterdam|*The Hague|Rotterdam|Eindhoven|Utrecht|Maastricht|Breda|Groningen|Den Helder|Noordwijk|Arnhem
NO|*Oslo|Trondheim|Bergen|Tromsø|Bodø|Kirkenes|Stavanger|Narvik|Ålesund|Lillehammer
NP|*Kathmandu|Pokhara|Lumbini|Biratnagar|Birgunj|Janakpur|Lalitpur|Bhaktapur|Dhangadhi
NR|*Yaren
NZ|*Wellington|Auckland|Christchurch|Waitangi|Dunedin
OM|*Muscat|Salalah|Duqm|Sohar|Nizwa
PA|*Panama City|Colón
PE|*Lima|Cusco,Cuzco|Arequipa|Iquitos
PG|*Port Moresby|Lae|Buka|Lombrum|Mount Hagen|Goroka
PH|*Manila|Quezon City|Cebu,Cebu City|Davao,Davao City|Makati,Makati City|Pasay,Pasay City|Taguig,Taguig City|Clark City,Clark Air Base|Subic|Baguio,Baguio City|Zamboanga,Zamboanga City|Malacañang|Marawi,Marawi City|Iloilo City|Tacloban|Palawan|Puerto Princesa|Cagayan de Oro|Bacolod|Legazpi
PK|*Islamabad|Rawalpindi|Karachi|Lahore|Peshawar|Quetta|Gwadar|Multan|Faisalabad|Sialkot|Muzaffarabad|Gilgit|Bahawalpur|Abbottabad|Kharian|Risalpur|Kakul|Nowshera
PL|*Warsaw,Warszawa|Krakow,Cracow|Gdansk|Gdynia|Rzeszow|Poznan|Wroclaw|Lodz|Katowice|Auschwitz,Oświęcim|Szczecin|Lublin|Bydgoszcz|Torun|Bialystok|Orzysz
PS|*Ramallah|Gaza,Gaza City|Bethlehem|Hebron|Nablus|Jenin|Rafah|Khan Younis,Khan Yunis|East Jerusalem
PT|*Lisbon,Lisboa|Porto|Coimbra|Braga|Cascais|Évora|Funchal
PW|*Ngerulmud|Koror
PY|*Asunción|Ciudad del Este
QA|*Doha|Lusail|Al Udeid
RO|*Bucharest,București|Cluj-Napoca,Cluj|Constanta|Iasi|Brasov|Sibiu|Timisoara|Deveselu|Mihail Kogalniceanu|Craiova|Galati|Oradea|Bacau
RS|*Belgrade,Beograd|Novi Sad|Niš|Kragujevac|Subotica
RU|*Moscow|Saint Petersburg,St. Petersburg,Petersburg|Kazan|Sochi|Vladivostok|Kaliningrad|Yekaterinburg,Ekaterinburg|Novosibirsk|Nizhny Novgorod|Rostov-on-Don,Rostov|Volgograd|Murmansk|Khabarovsk|Grozny|Makhachkala|Derbent|Astrakhan|Ufa|Samara|Irkutsk|Sevastopol|Krasnodar|Kursk|Belgorod|Vladikavkaz|Perm|Omsk|Chelyabinsk|Krasnoyarsk|Voronezh|Tyumen|Yakutsk|Petropavlovsk-Kamchatsky|Ulan-Ude|Cheboksary|Ulyanovsk|Kaluga|Smolensk|Pskov|Veliky Novgorod|Arkhangelsk|Petrozavodsk|Chita|Nalchik|Elista|Stavropol|Yaroslavl
RW|*Kigali
SA|*Riyadh|Jeddah,Jidda,Jiddah|Mecca,Makkah|Medina,Madinah,Al-Madinah|Dammam|Dhahran|Khobar,Al-Khobar|Taif,Ta'if|Tabuk|Abha|NEOM|AlUla,Al-Ula|Yanbu|Diriyah|Jazan,Jizan|Ha'il
SB|*Honiara
SC|*Victoria
SD|*Khartoum|Port Sudan|Omdurman|El Fasher,Al-Fashir|Nyala|El Obeid|Kassala
SE|*Stockholm|Gothenburg,Göteborg|Malmö|Visby|Uppsala|Luleå|Kiruna|Karlskrona|Linköping
SG|Sentosa|Changi
SI|*Ljubljana|Maribor|Bled|Brdo pri Kranju,Brdo|Portorož
SK|*Bratislava|Košice|Žilina|Poprad|Prešov|Nitra|Zvolen
SL|*Freetown
SN|*Dakar|Saint-Louis|Ziguinchor
SO|*Mogadishu|Hargeisa|Kismayo,Kismayu|Baidoa|Garowe|Berbera
SR|*Paramaribo
SS|*Juba|Malakal
ST|*São Tomé
SV|*San Salvador
SY|*Damascus|Aleppo|Homs|Latakia|Hama|Idlib|Daraa,Dara'a|Deir ez-Zor,Deir Ezzor,Deir al-Zor|Tartus,Tartous|Raqqa|Qamishli|Palmyra|Sweida,Suwayda,As-Suwayda|Kobani,Ain al-Arab|Hasakah,Hasaka|Manbij|Quneitra|Khmeimim,Hmeimim
SZ|*Mbabane|Lobamba
TD|*N'Djamena,Ndjamena
TG|*Lomé
TH|*Bangkok|Phuket|Chiang Mai|Mae Sot|Korat,Nakhon Ratchasima|Pattaya|Sattahip|Hua Hin|Khon Kaen|Hat Yai|Cha-am|Chiang Rai
TJ|*Dushanbe|Khujand|Bokhtar|Kulob|Khorog
TL|*Dili
TM|*Ashgabat,Ashkhabad|Turkmenbashi|Awaza,Avaza
TN|*Tunis|Carthage|Sfax|Bizerte|Sousse
TO|*Nuku'alofa,Nukualofa
TR|*Ankara|Istanbul|Antalya|Izmir|Konya|Trabzon|Adana|Bursa|Gaziantep|Diyarbakir|Kars|Erzurum|Hatay|Incirlik|Kahramanmaras|Sanliurfa
TT|*Port of Spain
TV|*Funafuti
TW|*Taipei|Kaohsiung|Taichung|Taoyuan
TZ|*Dodoma|*Dar es Salaam|Arusha|Mwanza|Zanzibar City
UA|*Kyiv,Kiev,Kyyiv|Lviv,Lvov|Odesa,Odessa|Kharkiv,Kharkov|Dnipro,Dnepropetrovsk|Zaporizhzhia,Zaporizhia,Zaporozhye|Mykolaiv,Nikolaev|Kherson|Donetsk|Luhansk,Lugansk|Mariupol|Chernihiv|Bucha|Uzhhorod,Uzhgorod|Chernobyl,Chornobyl|Ivano-Frankivsk|Yavoriv|Simferopol|Yalta|Bakhmut
UG|*Kampala|Entebbe|Gulu|Jinja|Mbarara
US|*Washington,Washington DC,Washington D.C.,D.C.|New York City|New York|Los Angeles|Chicago|San Francisco|Houston|Miami|Boston|Philadelphia|Atlanta|Seattle|San Diego|Norfolk|Honolulu|Colorado Springs|San Antonio|Pearl Harbor|Camp David|Fort Bragg,Ft. Bragg|Fort Meade|Fort Leavenworth|West Point|Annapolis|Arlington|Quantico|Las Vegas|Dallas|Denver|Phoenix|Detroit|Pittsburgh|Baltimore|Orlando
UY|*Montevideo|Punta del Este
UZ|*Tashkent|Samarkand,Samarqand|Bukhara|Khiva|Termez|Nukus|Fergana,Ferghana|Andijan|Navoi|Namangan|Urgench
VC|*Kingstown
VE|*Caracas
VN|*Hanoi,Ha Noi|Ho Chi Minh City,HCM City,HCMC|Da Nang,Danang|Hai Phong,Haiphong|Can Tho|Ha Long|Hue,Thua Thien-Hue|Vung Tau|Dien Bien Phu|Saigon,Sai Gon|Quang Ninh|Nha Trang|Dalat
VU|*Port Vila
WS|*Apia
XK|*Pristina,Prishtina|Mitrovica|Prizren
YE|*Sana'a,Sanaa|Aden|Hodeidah,Hudaydah,Al-Hudaydah|Taiz|Marib|Mukalla
ZA|*Pretoria,Tshwane|*Cape Town|*Bloemfontein|Johannesburg|Durban|Sandton|Port Elizabeth,Gqeberha|Stellenbosch|Polokwane|Rustenburg|Simon's Town
ZM|*Lusaka|Livingstone|Ndola|Kitwe
ZW|*Harare|Bulawayo|Victoria Falls|Gweru
CW|*Willemstad
FO|*Torshavn
GL|*Nuuk
PR|*San Juan
NC|*Nouméa
PF|*Papeete
BM|*Saint George
FK|*Port Stanley
`;

/** Countries whose capital has their own name. */
const CITY_STATES =
  'SG|Singapore\nVA|Vatican City\nMC|Monaco\nSM|San Marino\nDJ|Djibouti\nLU|Luxembourg\nGI|Gibraltar\nKW|Kuwait\nPA|Panama';

/**
 * Regions: country (none where a region spans several), names; adjectives of
 * the region right before stand after `>`.
 */
const REGIONS = `
US|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State,State of New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|District of Columbia|State of Georgia,US state of Georgia
IN|Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Jammu and Kashmir,Jammu & Kashmir,J&K|Karnataka|Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Odisha|Punjab|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal
PK|Balochistan|Sindh|Khyber Pakhtunkhwa,KP|Gilgit-Baltistan|Azad Kashmir,Azad Jammu and Kashmir,AJK
|Kashmir
GB|England|Scotland>Scottish|Wales>Welsh|Northern Ireland>Northern Irish
DE|Bavaria>Bavarian|Saxony>Saxon|North Rhine-Westphalia|Baden-Württemberg|Lower Saxony|Brandenburg
ES|Catalonia>Catalan|Basque Country>Basque|Andalusia|Galicia|Canary Islands
BE|Flanders>Flemish|Wallonia>Walloon
CA|Quebec>Quebecois|Ontario|British Columbia|Alberta|Nova Scotia|Prince Edward Island
AU|New South Wales,NSW|Queensland|South Australia|Western Australia|Tasmania|Northern Territory
RU|Tatarstan>Tatar|Chechnya,Chechen Republic>Chechen|Dagestan|Bashkortostan|Sakha,Yakutia|Ingushetia|North Ossetia,North Ossetia-Alania|Kalmykia|Tuva|Chuvashia|Karelia|Primorye,Primorsky Krai|Kamchatka|Sakhalin|Siberia>Siberian|North Caucasus
UA|Crimea,Autonomous Republic of Crimea>Crimean|Donbas,Donbass|Transcarpathia
IQ|Kurdistan Region,Kurdistan Region of Iraq,KRI,KRG,Iraqi Kurdistan,Kurdistan>Kurdish
SY|Golan Heights,Golan
PS|Gaza Strip|West Bank
AZ|Karabakh,Nagorno-Karabakh|East Zangezur,Eastern Zangezur|Zangezur|Nakhchivan Autonomous Republic
GE|Abkhazia>Abkhaz,Abkhazian|South Ossetia>South Ossetian|Adjara,Ajara
MD|Transnistria>Transnistrian|Gagauzia
CY|Northern Cyprus,TRNC,Turkish Republic of Northern Cyprus>Turkish Cypriot
BA|Republika Srpska|Federation of Bosnia and Herzegovina>Bosnian Serb
RS|Vojvodina
FR|Normandy|Corsica>Corsican|French Guiana|Reunion,Réunion Island|Guadeloupe|Martinique|Mayotte
IT|Sicily|Sardinia|Tuscany|South Tyrol
CN|Xinjiang,Xinjiang Uygur Autonomous Region|Tibet,Xizang|Inner Mongolia|Guangdong|Guangxi|Yunnan|Sichuan|Shandong|Hainan|Fujian|Zhejiang|Jiangsu
MY|Sabah|Sarawak|Johor|Selangor
ID|Papua|Aceh|West Java|West Papua|Sulawesi|Kalimantan
PH|Mindanao|Luzon|Visayas|BARMM,Bangsamoro
NG|Borno,Borno State|Lagos State|Niger State|Niger Delta|Federal Capital Territory,FCT
ET|Tigray>Tigrayan|Amhara|Oromia|Somali Region
SO|Somaliland|Puntland|Jubaland,Jubbaland
SD|Darfur,North Darfur,West Darfur,South Darfur|Kordofan,South Kordofan,North Kordofan|Blue Nile
CD|North Kivu|South Kivu
ZA|Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape
MZ|Cabo Delgado
TZ|Zanzibar
UZ|Karakalpakstan,Republic of Karakalpakstan
TJ|Gorno-Badakhshan,GBAO|Sughd
MM|Rakhine,Rakhine State|Kachin,Kachin State
PG|Bougainville,Autonomous Region of Bougainville
JP|Hokkaido
NO|Svalbard
PT|Azores|Madeira
EG|Sinai,South Sinai,North Sinai
LB|South Lebanon,Southern Lebanon
|Middle East,Mideast>Middle Eastern|Central Asia>Central Asian|South Caucasus>South Caucasian|Caucasus|Western Balkans>Western Balkan|Balkans>Balkan|Black Sea|Caspian Sea,Caspian|Mediterranean,Mediterranean Sea,Eastern Mediterranean|Baltic Sea,Baltic States>Baltic|Red Sea|Horn of Africa|Sahel>Sahelian|Great Lakes,Great Lakes Region|Lake Chad,Lake Chad Basin|Gulf of Guinea|Gulf of Aden|Gulf of Oman|Arabian Gulf,Persian Gulf,Gulf|Bab el-Mandeb,Bab al-Mandab|Strait of Hormuz|Indo-Pacific|Asia-Pacific|Indian Ocean,Western Indian Ocean|Pacific,Pacific Ocean|Atlantic,Atlantic Ocean|Arctic,Arctic Ocean|Antarctica,Antarctic|South China Sea|East China Sea|East Sea|Sea of Japan|Bay of Bengal|Latin America>Latin American|Central America>Central American|South America>South American|North America>North American|Caribbean|Africa>African|North Africa>North African|West Africa>West African|East Africa>East African|Southern Africa>Southern African|Central Africa|Sub-Saharan Africa|Europe>European|Eastern Europe|Western Europe|Central Europe|Asia>Asian|South Asia>South Asian|Southeast Asia,South-East Asia>Southeast Asian|East Asia>East Asian|Northeast Asia|West Asia|Eurasia>Eurasian|Arab World|Maghreb|Levant|Oceania|Scandinavia>Scandinavian|Nordic Countries>Nordic|Baltics|Korean Peninsula|Arabian Peninsula|Panama Canal|Suez Canal|Americas|Global South|Mekong|Nile|Danube
`;

const lower = (word: string): string => word.toLowerCase();

/** Cities with the country they are in. */
export function cityForms(): LexForm[] {
  // Capitals first, so that "Tripoli" is Libya's before it is Lebanon's.
  const capitals: LexForm[] = [];
  const others: LexForm[] = [];
  for (const row of rows(CITIES)) {
    const [country = '', ...cities] = row.split('|');
    for (const city of cities) {
      const capital = city.startsWith('*');
      const spellings = (capital ? city.slice(1) : city).split(',');
      const entry: CityEntry = { type: 'city', name: spellings[0] ?? '', country, capital };
      const list = capital ? capitals : others;
      // The article is written "Al" and "al".
      for (const spelling of spellings) {
        const hasArticle = spelling.includes('Al') || spelling.includes('El');
        list.push(lexForm(hasArticle ? spelling.replace(/\b[AE]l\b/g, lower) : spelling, entry));
      }
      if (entry.name === 'Washington') list.push(lexForm('Washington, D.C.', entry));
    }
  }
  for (const row of rows(CITY_STATES)) {
    const [country = '', name = ''] = row.split('|');
    capitals.push(lexForm(name, { type: 'city', name, country, capital: true }));
  }
  return [...capitals, ...others];
}

/** States, provinces, seas and parts of the world. */
export function regionForms(): LexForm[] {
  const forms: LexForm[] = [];
  for (const row of rows(REGIONS)) {
    const [country = '', ...regions] = row.split('|');
    for (const region of regions) {
      const [names = '', adjectives = ''] = region.split('>');
      const name = names.split(',')[0] ?? '';
      const place =
        country === '' ? ({ type: 'region', name } as const) : ({ type: 'region', name, country } as const);
      const asName: RegionEntry = { ...place, form: 'name' };
      const asAdjective: RegionEntry = { ...place, form: 'adjective' };
      for (const word of names.split(',')) forms.push(lexForm(word, asName));
      for (const word of adjectives.split(',')) if (word !== '') forms.push(lexForm(word, asAdjective));
    }
  }
  return forms;
}
