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
AE|*Abu Dhabi|Dubai|Sharjah|Ajman|Fujairah|Ras Al Khaimah|Al Ain|Umm Al Quwain|Khor Fakkan|Ruwais
AF|*Kabul|Kandahar|Herat|Mazar-i-Sharif,Mazar-e-Sharif|Jalalabad|Kunduz|Bagram|Ghazni|Khost|Lashkar Gah|Bamyan,Bamiyan|Gardez|Taloqan
AG|*Saint John's,St. John's
AL|*Tirana|Durres|Vlora|Shkoder|Elbasan|Korçë,Korca|Gjirokastër
AM|*Yerevan|Gyumri|Vagharshapat,Etchmiadzin|Dilijan|Vanadzor|Meghri|Goris|Kapan|Tsaghkadzor
AO|*Luanda|Lobito|Benguela|Huambo|Lubango|Cabinda|Malanje
AR|*Buenos Aires|Córdoba|Rosario|Ushuaia|La Plata|Mar del Plata|Salta|Tucumán,San Miguel de Tucumán|Neuquén|Bariloche,San Carlos de Bariloche
AT|*Vienna|Salzburg|Graz|Linz|Innsbruck|Klagenfurt|Bregenz|St. Pölten,Sankt Pölten|Alpbach
AU|*Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Townsville|Hobart|Cairns|Alice Springs|Geelong|Wollongong|Launceston|Gold Coast|Ballarat
AZ|*Baku|Ganja,Gandja|Sumgait,Sumgayit|Shusha,Shushi|Nakhchivan,Nakhichevan|Lankaran,Lenkoran|Mingachevir,Mingechevir|Khankendi,Stepanakert|Fuzuli|Zangilan|Lachin|Aghdam,Agdam|Gabala,Qabala|Shaki,Sheki|Quba,Guba|Jabrayil|Kalbajar,Kelbajar|Khojaly|Yevlakh|Gazakh,Qazakh|Tovuz|Shamakhi|Zagatala,Zaqatala|Agdara|Barda
BA|*Sarajevo|Banja Luka|Tuzla|Srebrenica|Mostar|Zenica|Bihać|Brčko|Trebinje
BB|*Bridgetown
BD|*Dhaka,Dacca|Chattogram,Chittagong|Khulna|Sylhet|Rajshahi|Cox's Bazar|Barishal,Barisal|Rangpur|Mymensingh|Cumilla,Comilla|Gazipur|Narayanganj|Savar
BE|*Brussels,Bruxelles|Antwerp|Bruges|Liège|Mons|Leuven|Ghent|Charleroi|Namur|Ostend|Ypres|Zeebrugge
BF|*Ouagadougou|Bobo-Dioulasso
BG|*Sofia|Plovdiv|Varna|Burgas|Stara Zagora|Veliko Tarnovo|Pleven|Sliven
BH|*Manama|Sakhir
BI|*Gitega|Bujumbura
BJ|*Porto-Novo|*Cotonou|Parakou
BN|*Bandar Seri Begawan
BO|*La Paz|*Sucre|Santa Cruz de la Sierra,Santa Cruz|Cochabamba|El Alto|Tarija
BR|*Brasília|Rio de Janeiro,Rio|São Paulo|Belo Horizonte|Manaus|Recife|Fortaleza|Curitiba|Porto Alegre|Foz do Iguaçu|Salvador da Bahia|Belém|Goiânia|São Luís|Maceió|Campinas|Florianópolis|Cuiabá|Campo Grande|São José dos Campos|Ribeirão Preto
BS|*Nassau
BT|*Thimphu|Phuentsholing|Gelephu|Punakha
BW|*Gaborone|Francistown|Maun|Kasane
BY|*Minsk|Brest|Grodno,Hrodna|Gomel,Homel|Vitebsk,Vitsebsk|Mogilev,Mahilyow|Baranovichi|Bobruisk|Borisov|Pinsk|Orsha
BZ|*Belmopan|Belize City
CA|*Ottawa|Toronto|Montreal|Vancouver|Calgary|Edmonton|Halifax|Winnipeg|Quebec City|Kananaskis|Banff|Charlevoix|Saskatoon|Iqaluit|Yellowknife|Whitehorse|Fredericton|Charlottetown|Moncton|Mississauga
CD|*Kinshasa|Goma|Bukavu|Lubumbashi|Kisangani|Mbuji-Mayi|Kananga|Matadi|Bunia|Kolwezi
CF|*Bangui|Bambari|Bangassou|Bouar
CG|*Brazzaville|Pointe-Noire
CH|*Bern,Berne|Geneva|Zurich|Basel|Lausanne|Davos|Montreux|Lucerne|Lugano|St. Gallen|Crans-Montana|Bürgenstock|Winterthur
CI|*Yamoussoukro|*Abidjan|Bouaké|Korhogo|San-Pédro
CK|*Avarua
CL|*Santiago,Santiago de Chile|Valparaíso|Antofagasta|Viña del Mar|Punta Arenas|Temuco|Iquique|La Serena|Puerto Montt|Arica|Puerto Williams
CM|*Yaoundé|Douala|Bamenda|Garoua|Maroua|Buea|Bafoussam|Kribi
CN|*Beijing,Peking|Shanghai|Guangzhou,Canton|Shenzhen|Tianjin|Chongqing|Chengdu|Wuhan|Xi'an|Hangzhou|Nanjing|Qingdao|Harbin|Shenyang|Kunming|Nanning|Urumqi|Lhasa|Sanya|Boao|Xiamen|Kashgar,Kashi|Lanzhou|Dalian|Zhengzhou|Jinan|Changsha|Hefei|Fuzhou|Guiyang|Haikou|Guilin|Suzhou|Ningbo|Yantai|Yinchuan|Hohhot|Xining|Taiyuan|Nanchang|Shijiazhuang|Changchun|Zhuhai|Wuxi|Foshan|Dongguan|Zhongshan|Huizhou|Wenzhou|Shantou|Quanzhou|Xuzhou|Changzhou|Nantong|Yangzhou|Zhenjiang|Lianyungang|Yancheng|Jiaxing|Shaoxing|Jinhua|Yiwu|Taizhou|Wuhu|Weifang|Zibo|Weihai|Rizhao|Linyi|Qufu|Luoyang|Kaifeng|Yichang|Xiangyang|Zhuzhou|Yueyang|Zhangjiajie|Jingdezhen|Ganzhou
CO|*Bogotá,Santa Fe de Bogota|Medellín|Cali|Cartagena,Cartagena de Indias|Cúcuta|Barranquilla|Bucaramanga|Pereira|Manizales|Santa Marta|Leticia|Buenaventura|Villavicencio
CR|*San José
CU|*Havana,La Habana|Guantánamo,Guantanamo Bay|Santiago de Cuba|Camagüey|Holguín|Matanzas|Varadero|Cienfuegos
CV|*Praia|Mindelo
CY|*Nicosia,Lefkosa|Akrotiri|Limassol|Larnaca|Paphos|Kyrenia|Famagusta
CZ|*Prague,Praha|Brno|Ostrava|Plzen|Olomouc|Pilsen|Liberec|Karlovy Vary|Hradec Králové|Pardubice
DE|*Berlin|Bonn|Munich,Muenchen,München|Hamburg|Frankfurt,Frankfurt am Main|Cologne|Stuttgart|Düsseldorf,Duesseldorf|Leipzig|Dresden|Hanover,Hannover|Bremen|Nuremberg|Ramstein|Potsdam|Dortmund|Magdeburg|Rostock|Wiesbaden|Erfurt|Grafenwöhr|Essen|Duisburg|Bochum|Wuppertal|Bielefeld|Mannheim|Karlsruhe|Münster|Augsburg|Aachen|Kiel|Lübeck|Freiburg|Mainz|Saarbrücken|Schwerin|Weimar
DJ|*Djibouti City
DK|*Copenhagen|Aarhus|Odense|Aalborg|Esbjerg|Bornholm|Marienborg
DM|*Roseau
DO|*Santo Domingo|Punta Cana|Santiago de los Caballeros
DZ|*Algiers|Oran|Tindouf|Annaba|Blida|Sétif|Tamanrasset|Batna|Béchar|Béjaïa|Tlemcen|Skikda
EC|*Quito|Guayaquil|Manta|Galápagos|Esmeraldas
EE|*Tallinn|Tartu|Narva|Tapa|Pärnu|Kuressaare|Ämari
EG|*Cairo|Alexandria|Giza|Sharm El-Sheikh,Sharm Al Sheikh|Port Said|Suez|Luxor|Aswan|New Alamein,El Alamein|Ismailia|Hurghada|Mansoura|Tanta|Zagazig|Damietta|Fayoum|Assiut|Sohag|Qena|Minya|Beni Suef|Ain Sokhna
EH|Laayoune|Dakhla
ER|*Asmara|Massawa|Assab|Keren
ES|*Madrid|Barcelona|Seville|Valencia|Rota|Bilbao|Málaga|Zaragoza|Santander|Palma de Mallorca|Las Palmas|Alicante|Valladolid|Vigo|A Coruña,La Coruña|San Sebastián|Pamplona|Cádiz|Marbella|Gijón
ET|*Addis Ababa|Bahir Dar|Mekelle|Bishoftu|Dire Dawa|Hawassa|Jijiga|Gondar|Adama|Arba Minch|Axum|Lalibela|Jimma|Dessie|Harar|Semera
FI|*Helsinki|Rovaniemi|Turku|Tampere|Oulu|Espoo|Vantaa|Lahti|Kuopio|Jyväskylä|Lappeenranta|Porvoo|Kultaranta|Naantali
FJ|*Suva|Nadi|Labasa|Lautoka|Sigatoka|Savusavu|Denarau
FM|*Palikir|Pohnpei|Chuuk|Kosrae
FR|*Paris|Strasbourg|Marseille,Marseilles|Lyon|Nice|Toulouse|Bordeaux|Lille|Versailles|Biarritz|Deauville|Evian|Montpellier|Nantes|Rennes|Toulon|Saint-Tropez|Grenoble|Reims|Saint-Étienne|Le Havre|Dijon|Angers|Nîmes|Aix-en-Provence|Clermont-Ferrand|Limoges|Amiens|Metz|Besançon|Orléans|Mulhouse|Rouen|Caen|Perpignan|Cannes
GA|*Libreville|Port-Gentil|Franceville
GB|*London|Edinburgh|Glasgow|Belfast|Cardiff|Manchester|Birmingham|Liverpool|Portsmouth|Plymouth|Sandhurst|Farnborough|Leeds|Oxford|Cambridge|Nottingham|Aberdeen|Dundee|Swansea|Southampton|Bristol|Sheffield|Leicester|Coventry|Newcastle upon Tyne|Wolverhampton|Brighton|Norwich|Exeter|Inverness|Londonderry
GD|*Saint George's,St. George's
GE|*Tbilisi|Batumi|Kutaisi|Poti|Gori|Zugdidi|Sukhumi,Sokhumi|Tskhinvali|Rustavi|Mestia|Telavi|Akhaltsikhe|Akhalkalaki|Borjomi|Senaki|Ozurgeti|Marneuli|Anaklia|Tsinandali|Stepantsminda
GH|*Accra|Kumasi|Tema|Takoradi|Tamale|Cape Coast|Sekondi-Takoradi|Koforidua|Sunyani|Bolgatanga
GM|*Banjul
GN|*Conakry|Nzérékoré|Kankan|Kindia
GQ|*Malabo
GR|*Athens|Thessaloniki|Alexandroupolis,Alexandroupoli|Piraeus|Crete|Souda|Patras|Larissa|Heraklion|Ioannina|Chania|Volos|Rhodes|Kavala|Corfu|Kalamata|Mykonos|Santorini|Delphi
GT|*Guatemala City|Quetzaltenango|Antigua Guatemala|Puerto Barrios
GW|*Bissau
GY|*Georgetown|Lethem|New Amsterdam
HN|*Tegucigalpa|San Pedro Sula|La Ceiba|Comayagua|Palmerola
HR|*Zagreb|Split|Dubrovnik|Rijeka|Zadar|Osijek|Pula|Šibenik|Vukovar|Varaždin|Opatija|Slavonski Brod
HT|*Port-au-Prince|Cap-Haïtien|Gonaïves
HU|*Budapest|Debrecen|Szeged|Pécs|Győr|Veszprém|Miskolc|Nyíregyháza|Kecskemét|Székesfehérvár|Sopron|Szolnok|Esztergom
ID|*Jakarta|*Nusantara|Bali|Denpasar|Nusa Dua|Surabaya|Bandung|Yogyakarta|Bogor|Labuan Bajo|Banda Aceh|Medan|Makassar|Semarang|Batam|Lombok|Borobudur|Palembang|Bekasi|Tangerang|Depok|Pekanbaru|Padang|Bandar Lampung|Malang|Samarinda|Balikpapan|Banjarmasin|Pontianak|Manado|Ambon|Jayapura|Mataram|Kupang
IE|*Dublin|Cork|Shannon|Limerick|Galway|Waterford|Kilkenny|Farmleigh
IL|*Jerusalem,Al-Quds|Tel Aviv,Tel Aviv-Yafo|Haifa|Eilat|Ashdod|Beersheba,Be'er Sheva|Nazareth|Netanya|Herzliya|Petah Tikva|Dimona|Sderot|Ashkelon
IN|*New Delhi|Delhi|Mumbai,Bombay|Kolkata,Calcutta|Chennai,Madras|Bengaluru,Bangalore|Hyderabad|Ahmedabad|Gandhinagar|Pune|Jaipur|Lucknow|Varanasi|Goa|Kochi,Cochin|Visakhapatnam,Vizag|Srinagar|Leh|Chandigarh|Amritsar|Guwahati|Bhopal|Jammu|Thiruvananthapuram,Trivandrum|Dehradun|Kanpur|Nagpur|Indore|Patna|Ranchi|Bhubaneswar|Shimla|Gurugram|Noida|Puducherry|Mysuru|Coimbatore|Raipur|Panaji|Imphal|Shillong|Gangtok|Itanagar|Port Blair|Jodhpur|Jaisalmer|Udaipur|Surat|Vadodara|Rajkot|Nashik|Aurangabad|Navi Mumbai|Agra|Ghaziabad|Faridabad|Meerut|Prayagraj,Allahabad|Gorakhpur|Ayodhya|Bareilly|Aligarh|Jhansi|Ludhiana|Jalandhar|Patiala|Ambala|Panchkula|Haridwar|Rishikesh|Mussoorie|Gwalior|Jabalpur|Ujjain|Khajuraho|Mhow|Jamshedpur|Dhanbad|Bodh Gaya|Cuttack|Rourkela|Siliguri|Howrah|Darjeeling|Kohima|Dimapur|Aizawl|Agartala
IQ|*Baghdad|Erbil,Arbil,Hewler|Basra,Basrah|Sulaymaniyah,Sulaimani,Sulaimaniyah|Najaf|Karbala|Mosul|Kirkuk|Duhok,Dohuk|Sinjar|Nasiriyah|Samarra|Fallujah|Ramadi|Diwaniyah,Diwaniya|Hillah|Baqubah,Baquba|Tikrit|Samawah|Halabja|Zakho
IR|*Tehran,Teheran|Isfahan,Esfahan|Mashhad|Tabriz|Shiraz|Qom|Bandar Abbas|Chabahar,Chahbahar|Bushehr|Ahvaz|Kerman|Rasht|Urmia|Zahedan|Karaj|Kermanshah|Yazd|Ardabil|Sanandaj|Hamadan|Zanjan|Qazvin|Gorgan|Bandar-e Anzali,Anzali|Astara|Khorramshahr
IS|*Reykjavik|Keflavik|Akureyri|Thingvellir
IT|*Rome|Milan|Naples|Turin|Venice|Florence|Bologna|Genoa|Palermo|Trieste|Vicenza|Aviano|Sigonella|Verona|Catania|Cagliari|Taranto|Ancona|La Spezia|Rimini|Livorno|Bari|Messina|Padua|Brescia|Modena|Parma|Perugia|Pescara|Ravenna|Reggio Calabria|Taormina|L'Aquila|Stresa|Caserta|Brindisi|Bolzano|Bergamo|Pisa
JM|*Kingston|Montego Bay|Ocho Rios|Spanish Town
JO|*Amman|Aqaba|Zarqa|Irbid|Mafraq|Karak|Jerash|Azraq
JP|*Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Sendai|Yokosuka|Okinawa|Naha|Kanazawa|Fukushima|Niigata|Kumamoto|Kitakyushu|Matsuyama|Kagoshima|Sasebo|Karuizawa|Saitama|Shizuoka|Okayama|Hakodate|Asahikawa|Aomori|Maebashi|Kofu|Gifu|Otsu|Tottori|Matsue|Tokushima
KE|*Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Nanyuki|Malindi|Garissa|Thika|Kakamega|Kisii|Nyeri|Lodwar|Mandera|Wajir|Isiolo|Machakos|Naivasha
KG|*Bishkek|Osh|Cholpon-Ata|Jalal-Abad|Issyk-Kul|Batken|Naryn|Karakol|Talas|Balykchy|Tokmok
KH|*Phnom Penh|Siem Reap|Sihanoukville|Battambang|Kampong Cham|Preah Vihear|Ream|Poipet|Kampot
KI|*Tarawa,South Tarawa
KM|*Moroni
KN|*Basseterre
KP|*Pyongyang|Wonsan|Kaesong|Panmunjom|Hamhung|Chongjin|Nampo,Nampho|Sinuiju|Rason|Samjiyon
KR|*Seoul|Busan,Pusan|Incheon|Daegu|Gwangju|Jeju,Jejudo|Sejong|Daejeon|Gyeongju|Pyeongtaek|Ulsan|PyeongChang|Suwon|Changwon|Jinhae|Gangneung|Yeosu|Goyang|Seongnam|Yongin|Bucheon|Cheongju|Jeonju|Cheonan|Pohang|Gunsan|Mokpo|Chuncheon|Gyeryong
KW|*Kuwait City
KZ|*Astana,Nur-Sultan,Nursultan|Almaty|Shymkent|Aktau|Atyrau|Karaganda|Turkistan,Turkestan|Baikonur|Khorgos|Burabay,Borovoe|Pavlodar|Semey|Kostanay|Taraz|Kokshetau|Uralsk|Aktobe|Kyzylorda|Petropavlovsk|Taldykorgan|Ust-Kamenogorsk|Zhezkazgan|Ekibastuz|Temirtau|Oskemen|Konaev,Qonayev|Zharkent
LA|*Vientiane|Luang Prabang|Savannakhet|Pakse|Thakhek|Xam Neua|Phonsavan|Boten|Champasak|Vang Vieng
LB|*Beirut|Tripoli|Baabda|Baalbek|Naqoura|Sidon,Saida|Tyre|Zahle|Jounieh|Byblos|Yarze
LC|*Castries|Gros Islet|Rodney Bay
LI|*Vaduz
LK|*Colombo|*Sri Jayawardenepura Kotte|Sri Jayawardenepura|Kandy|Trincomalee|Hambantota|Jaffna|Galle|Anuradhapura|Batticaloa|Negombo|Nuwara Eliya|Polonnaruwa|Diyatalawa
LR|*Monrovia|Gbarnga
LS|*Maseru|Mafeteng|Teyateyaneng
LT|*Vilnius|Kaunas|Klaipeda|Siauliai|Šiauliai|Palanga|Rukla|Panevėžys|Alytus|Druskininkai|Trakai|Pabradė
LU|*Luxembourg City|Esch-sur-Alzette|Senningen
LV|*Riga|Liepaja|Adazi|Daugavpils|Jurmala|Ventspils|Valmiera|Jelgava|Rēzekne|Cēsis|Sigulda
LY|*Tripoli|Benghazi|Misrata|Sirte|Tobruk|Sabha|Derna|Zintan|Zawiya,Zawiyah|Ajdabiya|Zuwara|Ras Lanuf|Kufra|Ghadames
MA|*Rabat|Casablanca|Marrakech,Marrakesh|Tangier|Fez|Agadir|Tétouan|Meknes|Oujda|Ifrane|Skhirat|Kenitra|Nador|Essaouira|Ouarzazate|El Jadida|Béni Mellal|Mohammedia
MC|*Monte Carlo
MD|*Chisinau,Kishinev|Balti|Tiraspol|Comrat|Cahul|Ungheni|Soroca
ME|*Podgorica|Cetinje|Budva|Kotor|Tivat|Nikšić|Herceg Novi|Bijelo Polje
MG|*Antananarivo|Toamasina|Antsiranana|Mahajanga|Fianarantsoa
MH|*Majuro
MK|*Skopje|Ohrid|Bitola|Tetovo|Kumanovo|Struga|Gostivar
ML|*Bamako|Timbuktu,Tombouctou|Kidal|Mopti|Ségou|Sikasso|Kayes
MM|*Nay Pyi Taw,Naypyidaw,Naypyitaw,Nay Pyi Daw|Yangon,Rangoon|Mandalay|Pyin Oo Lwin|Sittwe|Bago|Mawlamyine|Myitkyina|Lashio|Meiktila|Pathein|Taunggyi|Monywa|Dawei|Kyaukphyu,Kyaukpyu|Hpa-An|Loikaw|Magway|Myawaddy|Tachilek,Tachileik
MN|*Ulaanbaatar,Ulan Bator|Darkhan|Erdenet|Zamyn-Uud|Choibalsan
MR|*Nouakchott|Nouadhibou|Rosso
MT|*Valletta|Sliema|Mdina|Birgu
MU|*Port Louis|Grand Bay|Ebene
MV|*Malé|Addu City,Addu|Hulhumalé|Fuvahmulah|Thinadhoo
MW|*Lilongwe|Blantyre|Mzuzu|Zomba|Mangochi
MX|*Mexico City|Guadalajara|Monterrey|Cancún|Los Cabos|Tijuana|Puebla|Querétaro|Acapulco|Ciudad Juárez|Chihuahua|Toluca|Morelia|Veracruz|Oaxaca|Hermosillo|Culiacán|San Luis Potosí|Saltillo
MY|*Kuala Lumpur|*Putrajaya|Penang|Langkawi|Malacca,Melaka|Labuan|Kuching|Kota Kinabalu|Johor Bahru|Ipoh|Kuantan|Shah Alam|Cyberjaya|Kuala Terengganu|Lumut|George Town|Petaling Jaya|Seremban|Sandakan|Miri|Sibu|Kangar|Alor Setar|Kota Bharu|Semporna|Tawau
MZ|*Maputo|Pemba|Beira|Nampula|Nacala|Quelimane|Matola|Chimoio|Tete|Lichinga|Xai-Xai|Inhambane|Mueda
NA|*Windhoek|Walvis Bay|Swakopmund|Oshakati|Rundu|Ondangwa|Keetmanshoop|Lüderitz|Katima Mulilo|Otjiwarongo|Okahandja
NE|*Niamey|Agadez|Zinder|Maradi|Diffa|Tahoua|Dosso|Tillabéri
NG|*Abuja|Lagos|Kano|Kaduna|Port Harcourt|Maiduguri|Ibadan|Jos|Enugu|Sokoto|Benin City|Calabar|Uyo|Bauchi|Ilorin|Akure|Asaba|Owerri|Makurdi|Lokoja|Abeokuta|Jaji|Ado Ekiti,Ado-Ekiti|Awka|Damaturu|Gombe|Gusau|Jalingo|Katsina|Lafia|Osogbo|Umuahia|Yenagoa|Yola|Zaria|Onitsha
NI|*Managua|Bluefields
NL|*Amsterdam|*The Hague|Rotterdam|Eindhoven|Utrecht|Maastricht|Breda|Groningen|Den Helder|Noordwijk|Arnhem|Leiden|Delft|Haarlem|Almere|Nijmegen|Tilburg|Zwolle|Leeuwarden|Middelburg|Den Bosch|Enschede
NO|*Oslo|Trondheim|Bergen|Tromsø|Bodø|Kirkenes|Stavanger|Narvik|Ålesund|Lillehammer|Kristiansand|Drammen|Molde|Hammerfest|Harstad|Longyearbyen|Sandefjord|Bardufoss
NP|*Kathmandu|Pokhara|Lumbini|Biratnagar|Birgunj|Janakpur|Lalitpur|Bhaktapur|Dhangadhi|Nepalgunj|Butwal|Dharan|Hetauda|Bhairahawa|Surkhet
NR|*Yaren
NZ|*Wellington|Auckland|Christchurch|Waitangi|Dunedin|Tauranga|Rotorua|Queenstown|Palmerston North|Whangārei
OM|*Muscat|Salalah|Duqm|Sohar|Nizwa|Khasab|Ibri|Rustaq|Buraimi,Al Buraimi
PA|*Panama City|Colón|Tocumen
PE|*Lima|Cusco,Cuzco|Arequipa|Iquitos|Chiclayo|Piura|Tacna|Ayacucho|Puno|Paracas|Callao|Huancayo
PG|*Port Moresby|Lae|Buka|Lombrum|Mount Hagen|Goroka|Madang|Wewak|Vanimo|Kimbe|Rabaul|Kokopo|Alotau
PH|*Manila|Quezon City|Cebu,Cebu City|Davao,Davao City|Makati,Makati City|Pasay,Pasay City|Taguig,Taguig City|Clark City,Clark Air Base|Subic|Baguio,Baguio City|Zamboanga,Zamboanga City|Malacañang|Marawi,Marawi City|Iloilo City|Tacloban|Palawan|Puerto Princesa|Cagayan de Oro|Bacolod|Legazpi|Caloocan|Antipolo|Pasig,Pasig City|Mandaluyong,Mandaluyong City|Parañaque|Muntinlupa|Marikina|Cavite|General Santos,General Santos City|Iligan|Butuan|Cotabato City,Cotabato|Angeles City|Olongapo|Tagaytay|Laoag
PK|*Islamabad|Rawalpindi|Karachi|Lahore|Peshawar|Quetta|Gwadar|Multan|Faisalabad|Sialkot|Muzaffarabad|Gilgit|Bahawalpur|Abbottabad|Kharian|Risalpur|Kakul|Nowshera|Sukkur|Gujranwala|Gujrat|Sargodha|Jhelum|Mardan|Swat|Chitral|Torkham|Chaman|Turbat|Larkana|Mangla|Kamra|Taxila|Wah Cantt|Murree|Nathia Gali
PL|*Warsaw,Warszawa|Krakow,Cracow|Gdansk|Gdynia|Rzeszow|Poznan|Wroclaw|Lodz|Katowice|Auschwitz,Oświęcim|Szczecin|Lublin|Bydgoszcz|Torun|Bialystok|Orzysz|Gliwice|Zakopane|Sopot|Olsztyn|Opole|Kielce|Radom|Częstochowa|Elbląg|Redzikowo|Powidz
PS|*Ramallah|Gaza,Gaza City|Bethlehem|Hebron|Nablus|Jenin|Rafah|Khan Younis,Khan Yunis|East Jerusalem|Jericho|Tulkarm|Qalqilya|Deir al-Balah
PT|*Lisbon,Lisboa|Porto|Coimbra|Braga|Cascais|Évora|Funchal|Faro|Aveiro|Setúbal|Oeiras|Sintra|Guimarães|Ponta Delgada|Lajes
PW|*Ngerulmud|Koror|Melekeok
PY|*Asunción|Ciudad del Este|Encarnación
QA|*Doha|Lusail|Al Udeid|Al Wakrah|Al Rayyan|Mesaieed|Ras Laffan
RO|*Bucharest,București|Cluj-Napoca,Cluj|Constanta|Iasi|Brasov|Sibiu|Timisoara|Deveselu|Mihail Kogalniceanu|Craiova|Galati|Oradea|Bacau|Ploiesti|Pitesti|Targu Mures|Suceava|Alba Iulia|Sinaia|Mangalia|Cincu|Campia Turzii|Tulcea
RS|*Belgrade,Beograd|Novi Sad|Niš|Kragujevac|Subotica|Sombor|Zrenjanin|Pančevo|Leskovac|Novi Pazar|Kraljevo|Čačak|Vranje
RU|*Moscow|Saint Petersburg,St. Petersburg,Petersburg|Kazan|Sochi|Vladivostok|Kaliningrad|Yekaterinburg,Ekaterinburg|Novosibirsk|Nizhny Novgorod|Rostov-on-Don,Rostov|Volgograd|Murmansk|Khabarovsk|Grozny|Makhachkala|Derbent|Astrakhan|Ufa|Samara|Irkutsk|Sevastopol|Krasnodar|Kursk|Belgorod|Vladikavkaz|Perm|Omsk|Chelyabinsk|Krasnoyarsk|Voronezh|Tyumen|Yakutsk|Petropavlovsk-Kamchatsky|Ulan-Ude|Cheboksary|Ulyanovsk|Kaluga|Smolensk|Pskov|Veliky Novgorod|Arkhangelsk|Petrozavodsk|Chita|Nalchik|Elista|Stavropol|Yaroslavl|Saratov|Tolyatti|Izhevsk|Barnaul|Kemerovo|Tomsk|Ryazan|Penza|Lipetsk|Tula|Bryansk|Tver|Tambov|Kostroma|Orenburg|Magnitogorsk|Surgut|Khanty-Mansiysk|Salekhard|Norilsk|Magadan|Yuzhno-Sakhalinsk|Blagoveshchensk|Komsomolsk-on-Amur|Nakhodka|Severomorsk|Novorossiysk|Gelendzhik
RW|*Kigali|Musanze|Rubavu|Gisenyi|Huye|Gako|Nyagatare|Bugesera
SA|*Riyadh|Jeddah,Jidda,Jiddah|Mecca,Makkah|Medina,Madinah,Al-Madinah|Dammam|Dhahran|Khobar,Al-Khobar|Taif,Ta'if|Tabuk|Abha|NEOM|AlUla,Al-Ula|Yanbu|Diriyah|Jazan,Jizan|Ha'il|Buraidah|Al-Ahsa,Al Ahsa|Hofuf|Najran|Jubail|Khamis Mushait|Al-Baha|Arar
SB|*Honiara|Auki|Gizo
SC|*Victoria|Praslin|La Digue
SD|*Khartoum|Port Sudan|Omdurman|El Fasher,Al-Fashir|Nyala|El Obeid|Kassala|Wad Madani|El Geneina|Kadugli|Atbara|Gedaref|Zalingei|Merowe
SE|*Stockholm|Gothenburg,Göteborg|Malmö|Visby|Uppsala|Luleå|Kiruna|Karlskrona|Linköping|Västerås|Örebro|Norrköping|Helsingborg|Jönköping|Umeå|Gävle|Östersund|Gotland|Harpsund|Sälen
SG|Sentosa|Changi
SI|*Ljubljana|Maribor|Bled|Brdo pri Kranju,Brdo|Portorož|Celje|Kranj|Koper|Piran|Novo Mesto|Ptuj
SK|*Bratislava|Košice|Žilina|Poprad|Prešov|Nitra|Zvolen|Banská Bystrica|Trenčín|Trnava|Piešťany|Štrbské Pleso|Topoľčianky
SL|*Freetown|Kenema|Makeni|Lungi
SN|*Dakar|Saint-Louis|Ziguinchor|Thiès|Kaolack|Touba|Diamniadio|Saly|Tambacounda
SO|*Mogadishu|Hargeisa|Kismayo,Kismayu|Baidoa|Garowe|Berbera|Beledweyne|Bosaso,Bossaso|Galkayo|Jowhar|Dhusamareb|Burao
SR|*Paramaribo
SS|*Juba|Malakal|Wau|Yei|Bentiu|Rumbek|Torit|Nimule|Yambio
ST|*São Tomé
SV|*San Salvador
SY|*Damascus|Aleppo|Homs|Latakia|Hama|Idlib|Daraa,Dara'a|Deir ez-Zor,Deir Ezzor,Deir al-Zor|Tartus,Tartous|Raqqa|Qamishli|Palmyra|Sweida,Suwayda,As-Suwayda|Kobani,Ain al-Arab|Hasakah,Hasaka|Manbij|Quneitra|Khmeimim,Hmeimim|Al-Bab|Azaz|Afrin|Jarablus|Douma|Al-Tanf|Ras al-Ain
SZ|*Mbabane|Lobamba|Manzini|Ezulwini
TD|*N'Djamena,Ndjamena|Moundou|Abéché|Amdjarass
TG|*Lomé|Sokodé|Dapaong
TH|*Bangkok|Phuket|Chiang Mai|Mae Sot|Korat,Nakhon Ratchasima|Pattaya|Sattahip|Hua Hin|Khon Kaen|Hat Yai|Cha-am|Chiang Rai|Nonthaburi|Udon Thani|Ubon Ratchathani|Chonburi,Chon Buri|Songkhla|Ayutthaya|Lopburi,Lop Buri|Krabi|Samut Prakan|Phitsanulok|Koh Samui|Rayong|Narathiwat|Pattani|Nakhon Phanom
TJ|*Dushanbe|Khujand|Bokhtar|Kulob|Khorog|Hisor|Tursunzoda|Panjakent,Penjikent|Isfara|Dangara|Murghab|Norak,Nurek|Vahdat
TL|*Dili|Baucau|Oecusse|Maliana|Metinaro
TM|*Ashgabat,Ashkhabad|Turkmenbashi|Awaza,Avaza|Dashoguz,Dasoguz|Turkmenabat|Balkanabat|Arkadag|Serhetabat|Tejen
TN|*Tunis|Carthage|Sfax|Bizerte|Sousse|Gabès|Kairouan|Monastir|Hammamet|Tozeur|Djerba|Gafsa|Nabeul
TO|*Nuku'alofa,Nukualofa
TR|*Ankara|Istanbul|Antalya|Izmir|Konya|Trabzon|Adana|Bursa|Gaziantep|Diyarbakir|Kars|Erzurum|Hatay|Incirlik|Kahramanmaras|Sanliurfa|Mersin|Kayseri|Eskisehir|Samsun|Malatya|Edirne|Canakkale|Denizli|Sakarya|Kocaeli|Izmit|Mugla|Bodrum|Marmaris|Nevsehir|Sivas|Mardin|Elazig|Rize|Giresun|Igdir|Ardahan
TT|*Port of Spain|Chaguaramas|Scarborough
TV|*Funafuti
TW|*Taipei|Kaohsiung|Taichung|Taoyuan
TZ|*Dodoma|*Dar es Salaam|Arusha|Mwanza|Zanzibar City|Mbeya|Tanga|Morogoro|Moshi|Kigoma|Mtwara|Tabora|Bukoba|Songea|Iringa
UA|*Kyiv,Kiev,Kyyiv|Lviv,Lvov|Odesa,Odessa|Kharkiv,Kharkov|Dnipro,Dnepropetrovsk|Zaporizhzhia,Zaporizhia,Zaporozhye|Mykolaiv,Nikolaev|Kherson|Donetsk|Luhansk,Lugansk|Mariupol|Chernihiv|Bucha|Uzhhorod,Uzhgorod|Chernobyl,Chornobyl|Ivano-Frankivsk|Yavoriv|Simferopol|Yalta|Bakhmut|Poltava|Sumy|Vinnytsia|Zhytomyr|Rivne|Ternopil|Khmelnytskyi|Chernivtsi|Cherkasy|Kropyvnytskyi|Lutsk|Kramatorsk|Sloviansk|Irpin|Kryvyi Rih|Kremenchuk|Bila Tserkva|Brovary
UG|*Kampala|Entebbe|Gulu|Jinja|Mbarara|Fort Portal|Kasese|Masaka|Mbale|Soroti|Hoima|Moroto
US|*Washington,Washington DC,Washington D.C.,D.C.|New York City|New York|Los Angeles|Chicago|San Francisco|Houston|Miami|Boston|Philadelphia|Atlanta|Seattle|San Diego|Norfolk|Honolulu|Colorado Springs|San Antonio|Pearl Harbor|Camp David|Fort Bragg,Ft. Bragg|Fort Meade|Fort Leavenworth|West Point|Annapolis|Arlington|Quantico|Las Vegas|Dallas|Denver|Phoenix|Detroit|Pittsburgh|Baltimore|Orlando|Indianapolis|Jacksonville|Fort Worth|Nashville|Memphis|Milwaukee|Portland|Oklahoma City|Louisville|Albuquerque|Tucson|Sacramento|Kansas City|Omaha|Minneapolis|Tampa|New Orleans|Cincinnati|St. Louis|Anchorage|Raleigh|Newark|Salt Lake City|Huntsville|Tallahassee|Harrisburg|Albany|Baton Rouge|Santa Fe|Doral|MacDill Air Force Base
UY|*Montevideo|Punta del Este|Colonia del Sacramento|Anchorena
UZ|*Tashkent|Samarkand,Samarqand|Bukhara|Khiva|Termez|Nukus|Fergana,Ferghana|Andijan|Navoi|Namangan|Urgench|Karshi,Qarshi|Jizzakh|Kokand|Margilan|Angren|Chirchik|Shakhrisabz
VC|*Kingstown
VE|*Caracas|Maracaibo|Barquisimeto|Maracay|Ciudad Guayana|Puerto Ordaz|San Cristóbal
VN|*Hanoi,Ha Noi|Ho Chi Minh City,HCM City,HCMC|Da Nang,Danang|Hai Phong,Haiphong|Can Tho|Ha Long|Hue,Thua Thien-Hue|Vung Tau|Dien Bien Phu|Saigon,Sai Gon|Quang Ninh|Nha Trang|Dalat|Bien Hoa|Quy Nhon|Buon Ma Thuot|Lao Cai|Lang Son|Cao Bang|Mong Cai|Cam Ranh|Phu Quoc|Ca Mau|Bac Ninh|Bac Giang|Ninh Binh|Tay Ninh
VU|*Port Vila|Luganville
WS|*Apia
XK|*Pristina,Prishtina|Mitrovica|Prizren|Peja|Gjakova|Ferizaj|Gjilan|Gračanica|Zvečan|Leposavić
YE|*Sana'a,Sanaa|Aden|Hodeidah,Hudaydah,Al-Hudaydah|Taiz|Marib|Mukalla|Zinjibar|Seiyun,Sayun|Ibb|Dhamar|Saada,Sa'dah|Ataq
ZA|*Pretoria,Tshwane|*Cape Town|*Bloemfontein|Johannesburg|Durban|Sandton|Port Elizabeth,Gqeberha|Stellenbosch|Polokwane|Rustenburg|Simon's Town|Pietermaritzburg|East London|Mbombela,Nelspruit|Mahikeng|Soweto|Midrand|Centurion|Ekurhuleni|Umhlanga|Upington
ZM|*Lusaka|Livingstone|Ndola|Kitwe|Chingola|Kabwe|Mongu|Chipata|Solwezi|Kasama|Chirundu
ZW|*Harare|Bulawayo|Victoria Falls|Gweru|Mutare|Masvingo|Kwekwe|Chinhoyi|Hwange|Beitbridge|Kariba
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
IN|Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Jammu and Kashmir,Jammu & Kashmir,J&K|Karnataka|Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Odisha|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal
PK|Balochistan|Sindh|Khyber Pakhtunkhwa,KP|Gilgit-Baltistan|Azad Kashmir,Azad Jammu and Kashmir,AJK
|Kashmir|Punjab
GB|England|Scotland>Scottish|Wales>Welsh|Northern Ireland>Northern Irish
DE|Bavaria>Bavarian|Saxony>Saxon|North Rhine-Westphalia|Baden-Württemberg|Lower Saxony|Brandenburg
ES|Catalonia>Catalan|Basque Country>Basque|Andalusia|Galicia|Canary Islands
BE|Flanders>Flemish|Wallonia>Walloon
CA|Quebec>Quebecois|Ontario|British Columbia|Alberta|Nova Scotia|Prince Edward Island
AU|New South Wales,NSW|Queensland|South Australia>South Australian|Western Australia>Western Australian|Tasmania|Northern Territory
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
|Middle East,Mideast>Middle Eastern|Central Asia>Central Asian|South Caucasus>South Caucasian|Caucasus|Western Balkans>Western Balkan|Balkans>Balkan|Black Sea|Caspian Sea,Caspian|Mediterranean,Mediterranean Sea,Eastern Mediterranean|Baltic Sea,Baltic States>Baltic|Red Sea|Horn of Africa|Northern Triangle|Golden Triangle|Southern Cone|Sahel>Sahelian|Great Lakes,Great Lakes Region|Lake Chad,Lake Chad Basin|Gulf of Guinea|Gulf of Aden|Gulf of Oman|Arabian Gulf,Persian Gulf,Gulf|Bab el-Mandeb,Bab al-Mandab|Strait of Hormuz|Indo-Pacific|Asia-Pacific|Indian Ocean,Western Indian Ocean|Pacific,Pacific Ocean|Atlantic,Atlantic Ocean|Arctic,Arctic Ocean|Antarctica,Antarctic|South China Sea|East China Sea|East Sea|Sea of Japan|Bay of Bengal|Latin America>Latin American|Central America>Central American|South America>South American|North America>North American|Caribbean|Africa>African|North Africa>North African|West Africa>West African|East Africa>East African|Southern Africa>Southern African|Central Africa|Sub-Saharan Africa|Europe>European|Eastern Europe|Western Europe|Central Europe|Asia>Asian|South Asia>South Asian|Southeast Asia,South-East Asia>Southeast Asian|East Asia>East Asian|Northeast Asia|West Asia|Eurasia>Eurasian|Arab World|Maghreb|Levant|Oceania|Scandinavia>Scandinavian|Nordic Countries>Nordic|Baltics|Korean Peninsula|Arabian Peninsula|Panama Canal|Suez Canal|Americas|Global South|Mekong|Nile|Danube
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
