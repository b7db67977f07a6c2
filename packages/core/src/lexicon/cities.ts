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
AE|*Abu Dhabi|Dubai|Sharjah|Ajman|Fujairah|Ras Al Khaimah,Ras Al-Khaimah|Umm Al Quwain|Al Ain|Al Dhafra
AF|*Kabul|Kandahar|Herat|Mazar-i-Sharif,Mazar-e-Sharif|Jalalabad|Kunduz|Bagram
AG|*Saint John's,St. John's
AL|*Tirana|Durres|Vlora|Shkoder|Kucova
AM|*Yerevan|Gyumri|Vanadzor|Vagharshapat,Etchmiadzin|Meghri|Dilijan|Goris|Kapan|Tsaghkadzor
AO|*Luanda|Lobito|Benguela|Lubango
AR|*Buenos Aires|Córdoba|Rosario|Mendoza|Ushuaia|La Plata
AT|*Vienna|Salzburg|Graz|Linz|Innsbruck|Alpbach
AU|*Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Townsville|Cairns|Newcastle
AZ|*Baku|Ganja,Gandja|Sumgait,Sumgayit|Shusha,Shushi|Nakhchivan,Nakhichevan|Lankaran,Lenkoran|Mingachevir,Mingechevir|Khankendi,Stepanakert|Fuzuli|Zangilan|Lachin|Aghdam,Agdam|Gabala,Qabala|Shaki,Sheki|Quba,Guba|Jabrayil|Kalbajar,Kelbajar|Khojaly|Yevlakh|Shamakhi|Gazakh,Qazakh|Ordubad|Julfa|Alat|Tovuz|Goygol|Khojavend
BA|*Sarajevo|Banja Luka|Mostar|Tuzla|Zenica|Brcko|Srebrenica|Butmir
BB|*Bridgetown
BD|*Dhaka,Dacca|Chattogram,Chittagong|Khulna|Sylhet|Rajshahi|Cox's Bazar|Savar|Gazipur
BE|*Brussels,Bruxelles|Antwerp|Ghent|Bruges|Liège|Mons|Leuven|Zeebrugge|Casteau
BF|*Ouagadougou|Bobo-Dioulasso
BG|*Sofia|Plovdiv|Varna|Burgas|Ruse|Novo Selo
BH|*Manama|Muharraq|Riffa|Sakhir
BI|*Gitega|Bujumbura
BJ|*Porto-Novo|*Cotonou|Parakou
BN|*Bandar Seri Begawan
BO|*La Paz|*Sucre|Santa Cruz de la Sierra|Cochabamba
BR|*Brasília|Rio de Janeiro,Rio|São Paulo|Recife|Belém|Manaus|Porto Alegre|Belo Horizonte|Fortaleza|Curitiba|Foz do Iguaçu
BS|*Nassau|Freeport
BT|*Thimphu|Paro|Phuentsholing
BW|*Gaborone|Francistown|Kasane
BY|*Minsk|Brest|Grodno,Hrodna|Gomel,Homel|Vitebsk,Vitsebsk|Mogilev,Mahilyow|Baranovichi|Bobruisk
BZ|*Belmopan|Belize City
CA|*Ottawa|Toronto|Montreal,Montréal|Vancouver|Calgary|Edmonton|Halifax|Winnipeg|Quebec City|Kananaskis|Charlevoix|Esquimalt|Petawawa|Banff
CD|*Kinshasa|Goma|Bukavu|Lubumbashi|Kisangani|Bunia|Beni|Uvira|Matadi|Kananga|Mbuji-Mayi
CF|*Bangui|Bambari
CG|*Brazzaville|Pointe-Noire|Oyo
CH|*Bern,Berne|Geneva|Zurich,Zürich|Basel|Lausanne|Davos|Lucerne|Lugano|Montreux|Bürgenstock|St. Gallen
CI|*Yamoussoukro|*Abidjan|Bouaké
CK|*Avarua|Rarotonga
CL|*Santiago,Santiago de Chile|Valparaíso|Punta Arenas|Antofagasta|Viña del Mar
CM|*Yaoundé,Yaounde|Douala|Garoua|Maroua
CN|*Beijing,Peking|Shanghai|Guangzhou,Canton|Shenzhen|Tianjin|Chongqing|Chengdu|Wuhan|Xi'an|Hangzhou|Nanjing|Qingdao|Dalian|Harbin|Shenyang|Kunming|Nanning|Urumqi|Lhasa|Sanya|Haikou|Boao|Xiamen|Suzhou|Ningbo|Jinan|Zhengzhou|Changsha|Fuzhou|Hefei|Zhuhai|Kashgar,Kashi|Lanzhou|Yinchuan|Guiyang|Changchun|Anning|Beidaihe|Yiwu
CO|*Bogotá,Santa Fe de Bogota|Medellín|Cali|Cartagena,Cartagena de Indias|Barranquilla|Cúcuta|Tolemaida
CR|*San José
CU|*Havana,La Habana|Santiago de Cuba|Guantánamo,Guantanamo Bay
CV|*Praia|Mindelo
CY|*Nicosia,Lefkosa|Limassol|Larnaca|Paphos|Famagusta|Akrotiri
CZ|*Prague,Praha|Brno|Ostrava|Plzeň,Pilsen|Pardubice
DE|*Berlin|Bonn|Munich,Muenchen,München|Hamburg|Frankfurt,Frankfurt am Main|Cologne|Stuttgart|Düsseldorf,Duesseldorf|Leipzig|Dresden|Hanover,Hannover|Bremen|Nuremberg|Ramstein|Grafenwöhr,Grafenwoehr|Hohenfels|Wiesbaden|Ulm|Potsdam|Rostock|Kiel|Meseberg|Garmisch-Partenkirchen,Garmisch|Stadtallendorf|Koblenz|Heidelberg|Schwerin|Wilhelmshaven|Oberammergau|Petersberg
DJ|*Djibouti City|Camp Lemonnier
DK|*Copenhagen|Aarhus|Odense|Aalborg|Billund
DM|*Roseau
DO|*Santo Domingo|Punta Cana
DZ|*Algiers|Oran|Annaba|Tamanrasset|Tindouf|Blida|Boumerdes
EC|*Quito|Guayaquil|Cuenca
EE|*Tallinn|Tartu|Narva|Tapa|Ämari|Pärnu
EG|*Cairo|Alexandria|Giza|Sharm El-Sheikh,Sharm el-Sheikh,Sharm Al Sheikh,Sharm El Sheikh|Port Said|Suez|Luxor|Aswan|Ismailia|Hurghada|New Administrative Capital|New Alamein,El Alamein|Taba|Al-Arish,El-Arish
EH|Laayoune|Dakhla
ER|*Asmara|Massawa|Assab
ES|*Madrid|Barcelona|Seville|Valencia|Zaragoza|Bilbao|Málaga|Granada|Rota|Torrejón|Palma|Las Palmas|Marbella|San Sebastián
ET|*Addis Ababa|Bahir Dar|Dire Dawa|Mekelle|Hawassa|Jijiga|Bishoftu
FI|*Helsinki|Tampere|Turku|Rovaniemi|Oulu|Espoo|Kultaranta
FJ|*Suva|Nadi|Lautoka
FM|*Palikir|Pohnpei
FR|*Paris|Strasbourg|Marseille,Marseilles|Lyon|Nice|Cannes|Toulouse|Bordeaux|Lille|Toulon|Versailles|Biarritz|Deauville|Evian|Calais|Le Bourget|Villacoublay|Saint-Cloud
GA|*Libreville|Port-Gentil|Franceville
GB|*London|Edinburgh|Glasgow|Belfast|Cardiff|Manchester|Birmingham|Liverpool|Portsmouth|Plymouth|Sandhurst|Aldershot|Farnborough|Northwood|Leeds|Bristol|Oxford|Cambridge|Southampton|Faslane|Carbis Bay
GD|*Saint George's,St. George's
GE|*Tbilisi|Batumi|Kutaisi|Poti|Gori|Rustavi|Zugdidi|Telavi|Sukhumi,Sokhumi|Tskhinvali|Mestia|Senaki|Krtsanisi|Vaziani|Anaklia
GH|*Accra|Kumasi|Takoradi|Tamale|Tema
GM|*Banjul|Bakau
GN|*Conakry|Kankan|Simandou
GQ|*Malabo|Bata|Ciudad de la Paz
GR|*Athens|Thessaloniki|Alexandroupolis,Alexandroupoli|Piraeus|Crete|Souda|Rhodes|Larissa|Corfu|Patras
GT|*Guatemala City
GU|Hagatna
GW|*Bissau
GY|*Georgetown
HK|Kowloon
HN|*Tegucigalpa|San Pedro Sula|Comayagua
HR|*Zagreb|Split|Dubrovnik|Rijeka|Zadar|Pula|Osijek|Brijuni
HT|*Port-au-Prince|Cap-Haïtien
HU|*Budapest|Szeged|Debrecen|Pápa|Székesfehérvár|Győr,Gyor|Gödöllő,Godollo|Szolnok
ID|*Jakarta|*Nusantara|Bali|Denpasar|Nusa Dua|Surabaya|Bandung|Medan|Yogyakarta|Bogor|Makassar|Batam|Labuan Bajo|Semarang|Banda Aceh|Jayapura|Magelang|Balikpapan
IE|*Dublin|Cork|Shannon|Galway|Limerick
IL|*Jerusalem,Al-Quds|Tel Aviv,Tel Aviv-Yafo|Haifa|Eilat|Ashdod|Ashkelon|Beersheba,Be'er Sheva|Caesarea|Herzliya|Nevatim
IN|*New Delhi|Delhi|Mumbai,Bombay|Kolkata,Calcutta|Chennai,Madras|Bengaluru,Bangalore|Hyderabad|Ahmedabad|Gandhinagar|Pune|Jaipur|Lucknow|Varanasi|Goa|Kochi,Cochin|Visakhapatnam,Vizag|Srinagar|Leh|Chandigarh|Amritsar|Guwahati|Bhopal|Dehradun|Port Blair,Sri Vijaya Puram|Agra|Ambala|Udhampur|Jammu|Thiruvananthapuram,Trivandrum|Shillong|Khajuraho|Mamallapuram|Siliguri|Jodhpur|Udaipur|Bhubaneswar|Patna|Ayodhya
IQ|*Baghdad|Erbil,Arbil,Hewler|Basra,Basrah|Sulaymaniyah,Sulaimani,Sulaimaniyah|Najaf|Karbala|Mosul|Kirkuk|Duhok,Dohuk|Nasiriyah|Ramadi|Fallujah|Tikrit|Samarra|Sinjar|Ain al-Asad,Ain Al Asad
IR|*Tehran,Teheran|Isfahan,Esfahan|Mashhad|Tabriz|Shiraz|Qom|Bandar Abbas|Ardabil|Urmia|Kish|Chabahar,Chahbahar|Bushehr|Natanz|Fordow|Rasht|Ramsar|Kermanshah|Astara
IS|*Reykjavik,Reykjavík|Keflavik,Keflavík
IT|*Rome|Milan|Naples|Turin|Venice|Florence|Bologna|Genoa|Palermo|Bari|Trieste|Verona|La Spezia|Taranto|Vicenza|Aviano|Sigonella|Ispra|Capri|Fiuggi|Taormina|Stresa|Borgo Egnazia|Livorno|Cernobbio|Rimini
JM|*Kingston|Montego Bay|Ocho Rios
JO|*Amman|Aqaba|Zarqa|Irbid|Azraq|Mafraq
JP|*Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Sendai|Yokosuka|Okinawa|Naha|Kanazawa|Nara|Hakone|Niigata|Ise-Shima|Karuizawa|Sasebo|Iwakuni|Misawa|Kadena|Yokota|Fukushima|Maizuru|Kure
KE|*Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Nanyuki|Naivasha|Gigiri|Manda Bay
KG|*Bishkek|Osh|Cholpon-Ata|Jalal-Abad|Issyk-Kul|Batken|Karakol|Kant|Naryn
KH|*Phnom Penh|Siem Reap|Sihanoukville|Battambang|Poipet|Bavet|Ream
KI|*Tarawa,South Tarawa
KM|*Moroni
KN|*Basseterre
KP|*Pyongyang|Wonsan|Kaesong|Nampo|Sinuiju|Rason|Sariwon|Yongbyon|Panmunjom
KR|*Seoul|Busan,Pusan|Incheon|Daegu|Gwangju|Jeju,Jejudo|Sejong|Daejeon|Gyeongju|Pyeongtaek|Ulsan|Suwon|Changwon|Pohang|Goyang|Gimhae|Osan|Jinhae|Gyeryong|Pocheon|Songdo|PyeongChang|Yongsan
KW|*Kuwait City|Ahmadi|Jahra|Arifjan
KZ|*Astana,Nur-Sultan,Nursultan|Almaty|Shymkent|Aktau|Atyrau|Karaganda|Turkistan,Turkestan|Baikonur|Semey|Taraz|Aktobe|Pavlodar|Khorgos|Burabay,Borovoe|Kostanay
LA|*Vientiane|Luang Prabang|Savannakhet|Pakse
LB|*Beirut|Tripoli|Sidon|Tyre|Baabda|Baalbek|Naqoura|Yarze|Zahle|Rabieh
LC|*Castries
LI|*Vaduz
LK|*Colombo|*Sri Jayawardenepura Kotte|Kandy|Trincomalee|Hambantota|Jaffna|Galle|Diyatalawa
LR|*Monrovia
LS|*Maseru
LT|*Vilnius|Kaunas|Klaipeda,Klaipėda|Siauliai,Šiauliai|Rukla|Pabrade,Pabradė
LU|*Luxembourg City|Schengen|Capellen
LV|*Riga|Daugavpils|Liepaja,Liepāja|Adazi,Ādaži|Ventspils|Jurmala,Jūrmala
LY|*Tripoli|Benghazi|Misrata|Sirte|Tobruk|Sabha|Zawiya|Derna|Ghadames|Bayda
MA|*Rabat|Casablanca|Marrakech,Marrakesh|Tangier|Fez|Agadir|Skhirat|Meknes|Kenitra
MC|*Monte Carlo
MD|*Chisinau,Chișinău,Kishinev|Balti,Bălți|Tiraspol|Comrat|Bulboaca
ME|*Podgorica|Cetinje|Tivat|Budva|Kotor
MG|*Antananarivo|Antsiranana|Toamasina
MH|*Majuro|Kwajalein
MK|*Skopje|Ohrid|Bitola|Tetovo|Krivolak
ML|*Bamako|Timbuktu,Tombouctou|Kidal|Mopti|Sikasso
MM|*Nay Pyi Taw,Naypyidaw,Naypyitaw,Nay Pyi Daw|Yangon,Rangoon|Mandalay|Pyin Oo Lwin|Sittwe|Kyaukphyu|Myitkyina|Lashio|Myawaddy|Bagan|Taunggyi
MN|*Ulaanbaatar,Ulan Bator,Ulan-Bator|Darkhan|Erdenet
MR|*Nouakchott|Nouadhibou
MT|*Valletta
MU|*Port Louis
MV|*Malé|Addu City,Addu
MW|*Lilongwe|Blantyre|Zomba|Mzuzu
MX|*Mexico City|Guadalajara|Monterrey|Cancún|Tijuana|Los Cabos|Ciudad Juárez|Puebla|Veracruz
MY|*Kuala Lumpur|*Putrajaya|Penang|George Town|Johor Bahru|Kota Kinabalu|Kuching|Langkawi|Malacca,Melaka|Ipoh|Shah Alam|Cyberjaya|Lumut|Subang|Kuantan|Butterworth|Labuan|Alor Setar
MZ|*Maputo|Pemba|Beira|Nampula|Palma
NA|*Windhoek|Walvis Bay|Swakopmund
NE|*Niamey|Agadez|Diffa|Zinder
NG|*Abuja|Lagos|Kano|Kaduna|Port Harcourt|Maiduguri|Jaji|Ibadan|Jos|Enugu|Sokoto|Calabar|Benin City|Ilorin|Yola|Owerri|Akure|Abeokuta|Makurdi|Uyo|Asaba|Lokoja
NI|*Managua
NL|*Amsterdam|*The Hague|Rotterdam|Eindhoven|Utrecht|Maastricht|Den Helder|Breda|Brunssum|Noordwijk|Scheveningen|Nijmegen|Soesterberg
NO|*Oslo|Bergen|Trondheim|Tromsø,Tromso|Bodø,Bodo|Stavanger|Kirkenes|Longyearbyen|Bardufoss|Narvik|Jåttå,Jatta
NP|*Kathmandu|Pokhara|Lumbini|Janakpur|Biratnagar|Birgunj|Lalitpur|Bhaktapur
NR|*Yaren
NZ|*Wellington|Auckland|Christchurch|Dunedin|Hamilton|Queenstown|Waitangi|Rotorua|Devonport
OM|*Muscat|Salalah|Duqm|Sohar|Nizwa|Seeb|Sur|Musandam
PA|*Panama City|Colón
PE|*Lima|Cusco,Cuzco|Arequipa|Callao|Paracas|Urubamba|Iquitos
PG|*Port Moresby|Lae|Manus|Lombrum|Madang|Rabaul|Buka|Kokopo|Mount Hagen
PH|*Manila|Quezon City|Cebu,Cebu City|Davao,Davao City|Makati,Makati City|Pasay,Pasay City|Taguig,Taguig City|Clark City,Clark Air Base|Subic|Baguio,Baguio City|Zamboanga,Zamboanga City|Palawan|Puerto Princesa|Cotabato,Cotabato City|Iloilo|Malacañang,Malacanang|Camp Aguinaldo|Marawi,Marawi City|Cavite|Boracay|Tagaytay
PK|*Islamabad|Rawalpindi|Karachi|Lahore|Peshawar|Quetta|Gwadar|Multan|Faisalabad|Sialkot|Murree|Kakul|Risalpur|Nathia Gali|Taxila|Kamra|Wah|Muzaffarabad|Gilgit|Bhurban
PL|*Warsaw,Warszawa|Krakow,Kraków,Cracow|Gdansk,Gdańsk|Gdynia|Rzeszow,Rzeszów|Poznan,Poznań|Wroclaw,Wrocław|Lublin|Lodz,Łódź|Katowice|Szczecin|Bydgoszcz|Auschwitz,Oświęcim|Orzysz|Redzikowo|Drawsko Pomorskie|Zakopane|Wieliczka|Kielce|Toruń,Torun|Powidz
PS|*Ramallah|Gaza,Gaza City|Bethlehem|Hebron|Nablus|Jenin|Rafah|Khan Younis,Khan Yunis|East Jerusalem|Jericho|Tulkarm
PT|*Lisbon,Lisboa|Porto|Faro|Coimbra|Oeiras|Sintra|Évora|Ponta Delgada|Lajes|Braga|Monte Real
PW|*Ngerulmud|Koror
PY|*Asunción|Ciudad del Este
QA|*Doha|Lusail|Al Udeid,Al-Udeid|Al Rayyan|Al Wakrah|Ras Laffan
RO|*Bucharest,București,Bucuresti|Cluj-Napoca,Cluj|Constanta,Constanța|Iasi,Iași|Brasov,Brașov|Sibiu|Timisoara,Timișoara|Deveselu|Mihail Kogalniceanu,Mihail Kogălniceanu|Cincu|Craiova|Galati,Galați|Sinaia|Ploiesti,Ploiești
RS|*Belgrade,Beograd|Novi Sad|Niš,Nis|Kragujevac|Subotica|Kraljevo
RU|*Moscow|Saint Petersburg,St. Petersburg,Petersburg|Kazan|Sochi|Vladivostok|Kaliningrad|Yekaterinburg,Ekaterinburg|Novosibirsk|Nizhny Novgorod|Rostov-on-Don,Rostov|Volgograd|Murmansk|Khabarovsk|Grozny|Makhachkala|Derbent|Astrakhan|Ufa|Samara|Omsk|Irkutsk|Yakutsk|Ulan-Ude|Severomorsk|Novo-Ogaryovo|Sevastopol|Kubinka|Krasnodar|Kursk|Belgorod|Chelyabinsk|Saratov|Bryansk|Smolensk|Arkhangelsk|Vostochny|Vladikavkaz|Magas|Nalchik|Perm|Tomsk|Krasnoyarsk|Tula|Valdai|Novorossiysk|Petropavlovsk-Kamchatsky|Yuzhno-Sakhalinsk|Veliky Novgorod|Pskov|Ryazan|Voronezh|Elista|Innopolis
RW|*Kigali|Rubavu|Musanze|Gako|Gabiro|Huye
SA|*Riyadh|Jeddah,Jidda,Jiddah|Mecca,Makkah|Medina,Madinah,Al-Madinah|Dammam|Dhahran|Khobar,Al-Khobar|Taif,Ta'if|Tabuk|Abha|NEOM|AlUla,Al-Ula,Al Ula|Yanbu|Diriyah|Jazan,Jizan|Najran|Buraidah|Ha'il|Al Kharj,Al-Kharj|Hafr Al-Batin|Jubail|Khamis Mushait
SB|*Honiara|Gizo
SC|*Victoria
SD|*Khartoum|Port Sudan|Omdurman|El Fasher,El-Fasher,Al-Fashir|Nyala|El Obeid,El-Obeid|Wad Madani|Kassala|Merowe|El Geneina,El-Geneina|Atbara
SE|*Stockholm|Gothenburg,Göteborg|Malmö,Malmo|Uppsala|Visby|Luleå,Lulea|Karlskrona|Lund|Kiruna|Harpsund|Linköping,Linkoping|Boden|Enköping,Enkoping|Muskö
SG|Sentosa|Changi
SI|*Ljubljana|Maribor|Bled|Koper|Brdo pri Kranju,Brdo|Kranj
SK|*Bratislava|Košice,Kosice|Žilina,Zilina|Zvolen|Trenčín,Trencin|Trnava|Banská Bystrica|Sliač
SL|*Freetown|Makeni
SN|*Dakar|Thiès,Thies|Diamniadio|Saint-Louis|Ziguinchor|Touba
SO|*Mogadishu|Hargeisa|Kismayo,Kismayu|Baidoa|Garowe|Berbera|Bosaso,Bossaso|Beledweyne|Dhusamareb|Jowhar|Balidogle,Baledogle|Halane|Galkayo
SR|*Paramaribo
SS|*Juba|Malakal|Wau|Bentiu|Pibor
ST|*São Tomé
SV|*San Salvador
SY|*Damascus|Aleppo|Homs|Latakia|Hama|Idlib|Daraa,Dara'a|Deir ez-Zor,Deir Ezzor,Deir al-Zor|Tartus,Tartous|Raqqa|Qamishli|Palmyra|Sweida,Suwayda,As-Suwayda|Kobani,Ain al-Arab|Hasakah,Hasaka|Manbij|Quneitra|Khmeimim,Hmeimim
SZ|*Mbabane|Lobamba|Ezulwini|Manzini
TD|*N'Djamena,Ndjamena,N'djaména|Moundou|Abéché,Abeche|Adré
TG|*Lomé|Kara
TH|*Bangkok|Phuket|Chiang Mai|Pattaya|Sattahip|U-Tapao|Chiang Rai|Hua Hin|Nonthaburi|Udon Thani|Hat Yai|Khon Kaen|Mae Sot|Sa Kaeo|Lopburi|Korat,Nakhon Ratchasima|Songkhla
TJ|*Dushanbe|Khujand|Bokhtar|Kulob|Khorog|Isfara|Murghab|Danghara
TL|*Dili
TM|*Ashgabat,Ashkhabad|Turkmenbashi|Awaza,Avaza|Turkmenabat|Arkadag|Balkanabat
TN|*Tunis|Sfax|Sousse|Carthage|Bizerte|Djerba|Monastir|Hammamet
TO|*Nuku'alofa,Nukualofa
TR|*Ankara|Istanbul,İstanbul|Antalya|Izmir,İzmir|Konya|Trabzon|Adana|Bursa|Gaziantep|Diyarbakir,Diyarbakır|Kars|Erzurum|Igdir,Iğdır|Hatay|Incirlik,İncirlik|Kayseri|Malatya|Mersin|Samsun|Bodrum|Edirne|Canakkale,Çanakkale|Sivas|Eskisehir,Eskişehir|Kahramanmaras,Kahramanmaraş|Sanliurfa,Şanlıurfa|Mardin|Golcuk,Gölcük|Nevsehir,Nevşehir|Rize|Izmit,İzmit|Marmaris
TT|*Port of Spain,Port-of-Spain
TV|*Funafuti
TW|*Taipei|Kaohsiung|Taichung|Hsinchu|Tainan|Taoyuan|Hualien|Kinmen|Pingtung
TZ|*Dodoma|*Dar es Salaam,Dar-es-Salaam|Arusha|Mwanza|Zanzibar City|Moshi|Tanga|Monduli|Mtwara
UA|*Kyiv,Kiev,Kyyiv|Lviv,Lvov|Odesa,Odessa|Kharkiv,Kharkov|Dnipro,Dnepropetrovsk|Zaporizhzhia,Zaporizhia,Zaporozhye|Mykolaiv,Nikolaev|Kherson|Donetsk|Luhansk,Lugansk|Mariupol|Chernihiv|Sumy|Poltava|Vinnytsia|Bucha|Irpin|Uzhhorod,Uzhgorod|Chernobyl,Chornobyl|Ivano-Frankivsk|Kryvyi Rih|Yavoriv|Simferopol|Yalta|Zhytomyr|Rivne|Lutsk|Chernivtsi|Kramatorsk|Bakhmut|Pokrovsk|Ternopil|Khmelnytskyi|Cherkasy|Zhovkva|Izium
UG|*Kampala|Entebbe|Gulu|Jinja|Mbarara|Kasese|Munyonyo|Mbuya|Masindi|Nakasero
US|*Washington,Washington DC,Washington D.C.,D.C.|New York City|New York|Los Angeles|Chicago|San Francisco|Houston|Miami|Boston|Philadelphia|Atlanta|Seattle|San Diego|Norfolk|Tampa|Honolulu|Colorado Springs|San Antonio|Pearl Harbor|Camp David|Camp Pendleton|Camp Smith|Fort Bragg,Ft. Bragg|Fort Hood|Fort Meade|Fort Leavenworth|Fort Benning|Fort Drum|West Point|Annapolis|Arlington|Quantico|Las Vegas|Dallas|Denver|Phoenix|Detroit|Minneapolis|Anchorage|Mar-a-Lago|Palm Beach|Pittsburgh|Newport|Charleston|Omaha|Baltimore|Orlando|Salt Lake City|Sacramento|Nashville|New Orleans|Cleveland|Oklahoma City|Des Moines|Indianapolis|Joint Base Andrews|Langley|MacDill|Doral|Jacksonville|San Jose|Portland|Huntsville|Bethesda|Rancho Mirage|Suffolk|Mayport|Groton|Fairbanks|St. Louis|Milwaukee|Stanford|Princeton
UY|*Montevideo|Punta del Este
UZ|*Tashkent|Samarkand,Samarqand|Bukhara|Khiva|Termez|Nukus|Fergana,Ferghana|Andijan|Navoi|Namangan|Urgench|Chirchik|Karshi
VC|*Kingstown
VE|*Caracas|Maracaibo|Maracay|La Guaira
VN|*Hanoi,Ha Noi,Hà Nội|Ho Chi Minh City,HCM City,HCMC|Da Nang,Danang|Hai Phong,Haiphong|Can Tho|Ha Long|Quang Ninh|Hue,Thua Thien-Hue|Nha Trang|Cam Ranh|Bac Ninh|Lang Son|Lao Cai|Mong Cai|Vung Tau|Binh Duong|Nghe An|Thanh Hoa|Quang Tri|Dien Bien Phu|Tay Ninh|Dong Nai|Bien Hoa|Saigon,Sai Gon
VU|*Port Vila,Port-Vila|Luganville
WS|*Apia
XK|*Pristina,Prishtina,Priština|Mitrovica|Prizren|Peja|Gjakova|Ferizaj|Camp Bondsteel
YE|*Sana'a,Sanaa|Aden|Hodeidah,Hudaydah,Al-Hudaydah|Taiz|Marib|Mukalla|Mokha|Saada|Seiyun
ZA|*Pretoria,Tshwane|*Cape Town|*Bloemfontein|Johannesburg|Durban|Sandton|Simon's Town,Simonstown|Port Elizabeth,Gqeberha|East London|Polokwane|Stellenbosch|Saldanha|Thaba Tshwane|Potchefstroom|Centurion|Soweto
ZM|*Lusaka|Ndola|Livingstone|Kabwe
ZW|*Harare|Bulawayo|Victoria Falls|Mutare|Gweru
CW|*Willemstad
FO|*Torshavn,Tórshavn
GL|*Nuuk|Pituffik
PR|*San Juan
NC|*Nouméa,Noumea
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
IN|Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Jammu and Kashmir,Jammu & Kashmir,J&K|Karnataka|Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Andaman and Nicobar|Indian-administered Kashmir
PK|Balochistan|Sindh|Khyber Pakhtunkhwa,KP|Gilgit-Baltistan|Azad Kashmir,Azad Jammu and Kashmir,AJK
|Kashmir
GB|England|Scotland>Scottish|Wales>Welsh|Northern Ireland>Northern Irish|Greater Manchester
DE|Bavaria>Bavarian|Saxony>Saxon|North Rhine-Westphalia|Baden-Württemberg|Hesse|Lower Saxony|Brandenburg|Thuringia|Schleswig-Holstein|Rhineland-Palatinate|Saarland|Mecklenburg-Vorpommern|Saxony-Anhalt
ES|Catalonia>Catalan|Basque Country>Basque|Andalusia|Galicia|Canary Islands
BE|Flanders>Flemish|Wallonia>Walloon
CA|Quebec,Québec>Quebecois|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland and Labrador|Prince Edward Island|Nunavut|Yukon
AU|New South Wales,NSW|Queensland|South Australia|Western Australia|Tasmania|Northern Territory|Australian Capital Territory
RU|Tatarstan>Tatar|Chechnya,Chechen Republic>Chechen|Dagestan|Bashkortostan|Sakha,Yakutia|Ingushetia|North Ossetia,North Ossetia-Alania|Kabardino-Balkaria|Karachay-Cherkessia|Kalmykia|Adygea|Buryatia|Tuva|Chuvashia|Mordovia|Udmurtia|Komi Republic|Karelia|Khakassia|Primorye,Primorsky Krai|Kamchatka|Sakhalin|Siberia>Siberian|Moscow Region|Leningrad Region|Krasnodar Krai|North Caucasus
UA|Crimea,Autonomous Republic of Crimea>Crimean|Donbas,Donbass|Transcarpathia
IQ|Kurdistan Region,Kurdistan Region of Iraq,KRI,KRG,Iraqi Kurdistan,Kurdistan>Kurdish|Nineveh|Anbar
SY|Rojava|Northeast Syria,northeastern Syria|Golan Heights,Golan
AE|Emirate of Dubai|Emirate of Sharjah|Northern Emirates
PS|Gaza Strip|West Bank
AZ|Karabakh,Nagorno-Karabakh,Nagorno Karabakh|East Zangezur,Eastern Zangezur|Zangezur|Nakhchivan Autonomous Republic
GE|Abkhazia>Abkhaz,Abkhazian|South Ossetia>South Ossetian|Adjara,Ajara|Tskhinvali Region
MD|Transnistria>Transnistrian|Gagauzia
CY|Northern Cyprus,TRNC,Turkish Republic of Northern Cyprus>Turkish Cypriot
BA|Republika Srpska|Federation of Bosnia and Herzegovina>Bosnian Serb
RS|Vojvodina|Sandzak
FR|Brittany|Normandy|Corsica>Corsican|French Guiana|Reunion,Réunion Island|Guadeloupe|Martinique|Mayotte|Ile-de-France
IT|Sicily|Sardinia|Lombardy|Tuscany|Veneto|South Tyrol|Piedmont
CN|Xinjiang,Xinjiang Uygur Autonomous Region|Tibet,Xizang|Inner Mongolia|Guangdong|Guangxi|Yunnan|Sichuan|Shandong|Hainan|Fujian|Zhejiang|Jiangsu|Hubei|Hunan|Henan|Hebei|Liaoning|Jilin|Heilongjiang|Shaanxi|Shanxi|Gansu|Qinghai|Ningxia|Guizhou|Jiangxi|Anhui
MY|Sabah|Sarawak|Johor|Selangor|Perak|Kelantan|Terengganu|Pahang|Kedah|Perlis|Negeri Sembilan
ID|Papua|Aceh|West Java|East Java|Central Java|North Sumatra|West Papua|Sulawesi|Kalimantan
PH|Mindanao|Luzon|Visayas|BARMM,Bangsamoro
NG|Borno,Borno State|Rivers State|Lagos State|Kano State|Niger State|Niger Delta|Benue,Benue State|Plateau State|Ogun,Ogun State|Delta State|Zamfara|Katsina|Kaduna State|Federal Capital Territory,FCT
ET|Tigray>Tigrayan|Amhara|Oromia|Somali Region
SO|Somaliland|Puntland|Jubaland,Jubbaland|Galmudug|Hirshabelle|Southwest State,South West State
SD|Darfur,North Darfur,West Darfur,South Darfur|Kordofan,South Kordofan,North Kordofan|Blue Nile
CD|North Kivu|South Kivu|Ituri|Katanga,Haut-Katanga
CM|North-West Region|Far North Region
ZA|Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Limpopo|Mpumalanga
MZ|Cabo Delgado
TZ|Zanzibar
UZ|Karakalpakstan,Republic of Karakalpakstan
KZ|Mangystau|Zhetysu
TJ|Gorno-Badakhshan,GBAO|Sughd
KG|Issyk-Kul Region
MM|Rakhine,Rakhine State|Shan State|Kachin,Kachin State|Kayin State,Karen State
BR|Amazonas|Bahia|Rio Grande do Sul|Minas Gerais
MX|Baja California|Jalisco|Nuevo León|Yucatán
PG|Bougainville,Autonomous Region of Bougainville
NZ|Canterbury
KR|Gyeonggi,Gyeonggi Province|Gangwon|North Gyeongsang|South Gyeongsang|Jeolla
JP|Hokkaido|Kyushu|Honshu
NO|Svalbard|Finnmark
PT|Azores|Madeira
DK|Bornholm
EG|Sinai,South Sinai,North Sinai
SA|Makkah Region,Makkah Province|Asir,Aseer
OM|Dhofar
LB|Mount Lebanon|South Lebanon,Southern Lebanon
|Middle East,Mideast>Middle Eastern|Central Asia>Central Asian|South Caucasus>South Caucasian|Caucasus|Western Balkans>Western Balkan|Balkans>Balkan|Black Sea|Caspian Sea,Caspian|Mediterranean,Mediterranean Sea,Eastern Mediterranean|Baltic Sea,Baltic States>Baltic|Red Sea|Horn of Africa|Sahel>Sahelian|Great Lakes,Great Lakes Region|Lake Chad,Lake Chad Basin|Gulf of Guinea|Gulf of Aden|Gulf of Oman|Arabian Gulf,Persian Gulf,Gulf|Bab el-Mandeb,Bab al-Mandab|Strait of Hormuz|Indo-Pacific|Asia-Pacific,Asia Pacific|Indian Ocean,Western Indian Ocean|Pacific,Pacific Ocean|Atlantic,Atlantic Ocean|Arctic,Arctic Ocean|Antarctica,Antarctic|South China Sea|East China Sea|East Sea|Sea of Japan|Bay of Bengal|Latin America>Latin American|Central America>Central American|South America>South American|North America>North American|Caribbean|Africa>African|North Africa>North African|West Africa>West African|East Africa>East African|Southern Africa>Southern African|Central Africa|Sub-Saharan Africa|Europe>European|Eastern Europe|Western Europe|Central Europe|Asia>Asian|South Asia>South Asian|Southeast Asia,South-East Asia,South East Asia>Southeast Asian|East Asia>East Asian|Northeast Asia|West Asia|Eurasia>Eurasian|Arab World|Maghreb|Levant|Oceania|Scandinavia>Scandinavian|Nordic Countries>Nordic|Baltics|Korean Peninsula|Arabian Peninsula|Iberian Peninsula|Panama Canal|Suez Canal|Jordan Valley|Americas|American Continent|Global South|Mekong|Nile|Danube
`;

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
      for (const spelling of spellings) list.push(lexForm(spelling, entry));
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
