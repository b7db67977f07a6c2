import { lexForm, rows } from './packed.js';
import type { LexForm, OrganizationEntry } from './types.js';

/**
 * International bodies: long name, then other names and acronyms. "U.N." is a
 * form of its own, since "us" and "u.s." must stay apart. Own compilation of
 * plain facts.
 */
const INTERNATIONAL = `
United Nations|UN|U.N.|United Nations Organisation|UNO
United Nations General Assembly|UNGA
United Nations Security Council|UNSC
United Nations Secretariat
United Nations Human Rights Council|Human Rights Council|UNHRC
United Nations Development Programme|UNDP|United Nations Development Program
United Nations Children's Fund|UNICEF
United Nations Educational, Scientific and Cultural Organization|UNESCO
United Nations High Commissioner for Refugees|UNHCR|UN Refugee Agency
Office of the United Nations High Commissioner for Human Rights|OHCHR|UN Human Rights Office
United Nations Population Fund|UNFPA
United Nations Environment Programme|UNEP
United Nations Human Settlements Programme|UN-Habitat
United Nations Industrial Development Organization|UNIDO
United Nations Office on Drugs and Crime|UNODC
United Nations Office for Project Services|UNOPS
United Nations Relief and Works Agency|UNRWA
United Nations Conference on Trade and Development|UNCTAD|UN Trade and Development
United Nations Framework Convention on Climate Change|UNFCCC
United Nations Economic Commission for Europe|UNECE
United Nations Economic Commission for Africa|UNECA
Economic and Social Commission for Asia and the Pacific|ESCAP|UNESCAP
Economic and Social Commission for Western Asia|ESCWA
United Nations Office for the Coordination of Humanitarian Affairs|OCHA|UNOCHA|UN OCHA
United Nations Mine Action Service|UNMAS
United Nations Entity for Gender Equality|UN Women
United Nations Alliance of Civilizations|UNAOC
Joint United Nations Programme on HIV/AIDS|UNAIDS
United Nations Interim Force in Lebanon|UNIFIL
United Nations Truce Supervision Organization|UNTSO
United Nations Disengagement Observer Force|UNDOF
United Nations Peacekeeping Force in Cyprus|UNFICYP
United Nations Mission in South Sudan|UNMISS
United Nations Organization Stabilization Mission in the DR Congo|MONUSCO
United Nations Multidimensional Integrated Stabilization Mission in Mali|MINUSMA
United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|MINUSCA
United Nations Interim Security Force for Abyei|UNISFA
United Nations Assistance Mission in Afghanistan|UNAMA
United Nations Assistance Mission for Iraq|UNAMI
United Nations Support Mission in Libya|UNSMIL
United Nations Integrated Transition Assistance Mission in Sudan|UNITAMS
United Nations Transitional Assistance Mission in Somalia|UNTMIS|UNSOM
United Nations Support Office in Somalia|UNSOS
United Nations Interim Administration Mission in Kosovo|UNMIK
United Nations Mission for the Referendum in Western Sahara|MINURSO
United Nations Military Observer Group in India and Pakistan|UNMOGIP
United Nations Command|UNC
United Nations Peacekeeping|UN Department of Peace Operations
UN Tourism|UNWTO|World Tourism Organization
World Food Programme|WFP|UN World Food Programme
World Health Organization|WHO
World Trade Organization|WTO
World Intellectual Property Organization|WIPO
World Meteorological Organization|WMO
World Customs Organization|WCO
World Bank|World Bank Group|WBG|IBRD|International Bank for Reconstruction and Development
International Finance Corporation|IFC
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Committee of the Red Cross|ICRC
International Federation of Red Cross and Red Crescent Societies|IFRC
International Organization for Migration|IOM|UN Migration Agency
International Labour Organization|ILO
International Civil Aviation Organization|ICAO
International Maritime Organization|IMO
International Telecommunication Union|ITU
International Fund for Agricultural Development|IFAD
Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations
International Criminal Court|ICC
International Court of Justice|ICJ
International Criminal Police Organization|Interpol
International Renewable Energy Agency|IRENA
International Energy Agency|IEA
Energy Community
International Energy Forum|IEF
International Olympic Committee|IOC
International Military Sports Council|CISM
FIFA
Inter-Parliamentary Union|IPU
International Centre for Migration Policy Development|ICMPD
International Union for Conservation of Nature|IUCN
Organisation for the Prohibition of Chemical Weapons|OPCW
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
Organisation for Economic Co-operation and Development|OECD
Financial Action Task Force|FATF
Global Environment Facility|GEF
Green Climate Fund|GCF
Global Fund to Fight AIDS, Tuberculosis and Malaria|Global Fund
Gavi|Gavi, the Vaccine Alliance
New Development Bank|NDB
European Bank for Reconstruction and Development|EBRD
European Investment Bank|EIB
Asian Development Bank|ADB
Asian Infrastructure Investment Bank|AIIB
Islamic Development Bank|IsDB|Islamic Development Bank Group
African Development Bank|AfDB|African Development Bank Group
Inter-American Development Bank|IADB
African Export-Import Bank|Afreximbank
Black Sea Trade and Development Bank|BSTDB
Eurasian Development Bank|EDB
OPEC Fund for International Development|OPEC Fund
North Atlantic Treaty Organization|North Atlantic Alliance|Nato
North Atlantic Council|NAC
NATO Military Committee
NATO Parliamentary Assembly|NATO PA
NATO Support and Procurement Agency|NSPA
NATO Communications and Information Agency|NCIA|NCI Agency
Supreme Headquarters Allied Powers Europe|SHAPE
Allied Command Operations|ACO
Allied Command Transformation
Allied Air Command|AIRCOM
Allied Maritime Command|MARCOM
Allied Land Command|LANDCOM
Allied Joint Force Command Naples|JFC Naples|Joint Force Command Naples|JFCNP
Allied Joint Force Command Brunssum|JFC Brunssum|Joint Force Command Brunssum
Kosovo Force|KFOR
NATO Mission Iraq|NMI
NATO Defence College
European Union|EU|E.U.
European Commission
European Council
European Parliament|Europarliament
European External Action Service|EEAS
Council of the European Union
European Court of Human Rights|ECtHR|ECHR
Court of Justice of the European Union|CJEU
European Central Bank|ECB
European Defence Agency|EDA
European Union Military Committee|EUMC
European Union Military Staff|EUMS
European Border and Coast Guard Agency|Frontex
European Union Agency for Law Enforcement Cooperation|Europol
European Union Aviation Safety Agency|EASA
European Space Agency|ESA
European Organization for Nuclear Research|CERN
European Free Trade Association|EFTA
European Political Community|EPC
European Union Force Althea|EUFOR|EUFOR Althea
European Union Training Mission|EUTM
European Union Naval Force|EU NAVFOR|EUNAVFOR|EUNAVFOR Aspides
European Union Rule of Law Mission in Kosovo|EULEX
European Union Monitoring Mission|EUMM
European Union Mission in Armenia|EUMA
European People's Party|EPP
Eurocorps
Council of Europe|CoE
Parliamentary Assembly of the Council of Europe|PACE
Venice Commission
Organization for Security and Co-operation in Europe|OSCE
OSCE Parliamentary Assembly|OSCE PA
OSCE Minsk Group|Minsk Group
Office for Democratic Institutions and Human Rights|ODIHR
Regional Cooperation Council|RCC
South-East European Cooperation Process|SEECP
Central European Initiative|CEI
Three Seas Initiative|3SI
Adriatic-Ionian Initiative
Brdo-Brijuni Process
Berlin Process
Eastern Partnership
Forum on China-Africa Cooperation|FOCAC
Visegrad Group|V4|Visegrad Four
Bucharest Nine|B9
Nordic Council|Nordic Council of Ministers
Nordic-Baltic Eight|NB8
Council of the Baltic Sea States|CBSS
Arctic Council
Joint Expeditionary Force|JEF
Union for the Mediterranean|UfM
Adriatic Charter|A5
Organization of the Black Sea Economic Cooperation|BSEC|Black Sea Economic Cooperation|Organization of Black Sea Economic Cooperation
Organization for Democracy and Economic Development
Organization of Turkic States|OTS|Turkic Council|Cooperation Council of Turkic Speaking States
International Organization of Turkic Culture|TURKSOY
Parliamentary Assembly of Turkic-Speaking States|TURKPA|Parliamentary Assembly of Turkic States
Turkic Academy|International Turkic Academy
Turkic Culture and Heritage Foundation|International Turkic Culture and Heritage Foundation
Turkic Investment Fund
Commonwealth of Independent States|CIS
CIS Interparliamentary Assembly|IPA CIS|Interparliamentary Assembly of the CIS
Collective Security Treaty Organization|CSTO
Eurasian Economic Union|EAEU|EEU
Eurasian Economic Commission
Union State|Union State of Russia and Belarus
Shanghai Cooperation Organization|SCO
Conference on Interaction and Confidence Building Measures in Asia|CICA
Economic Cooperation Organization|ECO
Caspian Five
International Fund for Saving the Aral Sea|IFAS
Central Asian Regional Economic Cooperation|CAREC
BRICS|BRICS Plus
Group of Seven|G7|G-7
Group of Twenty|G20|G-20
Group of 77|G77|G-77|G77 and China
D-8|D8|D-8 Organization for Economic Cooperation|Developing Eight
Non-Aligned Movement|NAM
Organisation of Islamic Cooperation|OIC|Organisation of the Islamic Cooperation
Islamic World Educational, Scientific and Cultural Organization|ICESCO|ISESCO
Muslim World League|MWL
Islamic Military Counter Terrorism Coalition|IMCTC
Cooperation Council for the Arab States of the Gulf|GCC|Gulf Cooperation Council|Gulf Cooperation Council of the Arab States
League of Arab States|Arab League
Arab Parliament
Arab Maghreb Union|AMU
Arab League Educational, Cultural and Scientific Organization|ALECSO
Organization of the Petroleum Exporting Countries|OPEC|OPEC+
Gas Exporting Countries Forum|GECF
Digital Cooperation Organization|DCO
East Mediterranean Gas Forum|EMGF
Combined Maritime Forces|CMF
Combined Joint Task Force|CJTF-OIR
Global Coalition Against Daesh|Global Coalition to Defeat ISIS
Multinational Force and Observers|MFO
Indian Ocean Rim Association|IORA
Indian Ocean Commission
Indian Ocean Naval Symposium|IONS
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
South Asian Association for Regional Cooperation|SAARC
Colombo Security Conclave
Association of Southeast Asian Nations|Association of South East Asian Nations|Asean
ASEAN Secretariat
ASEAN Regional Forum|ARF
ASEAN Defence Ministers' Meeting|ADMM|ADMM-Plus
ASEAN Inter-Parliamentary Assembly|AIPA
East Asia Summit|EAS
Asia-Pacific Economic Cooperation|APEC
Mekong River Commission|MRC
Asia-Europe Meeting|ASEM
Boao Forum for Asia
Quadrilateral Security Dialogue|Quad
AUKUS
Five Power Defence Arrangements|FPDA
Five Eyes
Pacific Islands Forum|PIF
Pacific Community|SPC
Commonwealth of Nations|Commonwealth Secretariat|Commonwealth
Commonwealth War Graves Commission|CWGC
Organisation internationale de la Francophonie|OIF|Francophonie|International Organisation of La Francophonie
Community of Portuguese Language Countries|CPLP|Community of Portuguese-Speaking Countries
Ibero-American General Secretariat|SEGIB
African Union|AU|A.U.
African Union Commission|AUC
African Union Peace and Security Council|AUPSC
African Union Development Agency|AUDA-NEPAD|NEPAD
African Union Transition Mission in Somalia|ATMIS|AMISOM
African Union Support and Stabilization Mission in Somalia|AUSSOM
African Continental Free Trade Area|AfCFTA|AfCFTA Secretariat
Pan-African Parliament|PAP
Africa Centres for Disease Control and Prevention|Africa CDC
Economic Community of West African States|ECOWAS
West African Economic and Monetary Union|UEMOA|WAEMU
Alliance of Sahel States|AES|Confederation of Sahel States
G5 Sahel
Multinational Joint Task Force|MNJTF
Lake Chad Basin Commission|LCBC
Southern African Development Community|SADC
SADC Mission in Mozambique|SAMIM
SADC Mission in the Democratic Republic of Congo|SAMIDRC
Southern African Customs Union|SACU
East African Community|EAC
East African Legislative Assembly|EALA
East African Community Regional Force|EACRF
Eastern Africa Standby Force|EASF
Intergovernmental Authority on Development|IGAD
Economic Community of Central African States|ECCAS
Central African Economic and Monetary Community|CEMAC
Common Market for Eastern and Southern Africa|COMESA
International Conference on the Great Lakes Region|ICGLR
United States Africa Command|AFRICOM
Organization of American States|OAS
Pan American Health Organization|PAHO
Inter-American Commission on Human Rights|IACHR
Community of Latin American and Caribbean States|CELAC
Southern Common Market|Mercosur
Caribbean Community|CARICOM
Organisation of Eastern Caribbean States|OECS
Economic Commission for Latin America and the Caribbean|ECLAC
Organisation of African, Caribbean and Pacific States|OACPS
Sovereign Military Order of Malta|Order of Malta|SMOM
Human Rights Watch
Amnesty International
Transparency International
Médecins Sans Frontières|MSF|Doctors Without Borders
Red Cross
Red Crescent
World Economic Forum|WEF
Munich Security Conference|MSC
International Institute for Strategic Studies|IISS
Atlantic Council
Nizami Ganjavi International Center|NGIC
Geneva Centre for Security Policy|GCSP
Regional Arms Control Verification and Implementation Assistance Centre|RACVIAC
George C. Marshall European Center for Security Studies|Marshall Center
Palestine Liberation Organization|PLO
Forum for East Asia-Latin America Cooperation|FEALAC
Asia-Pacific Parliamentary Forum|APPF
Association of Caribbean States
Nordic Defence Cooperation|NORDEFCO
India, Brazil and South Africa Fund|IBSA Fund
African Risk Capacity
African Medicines Agency
Latin American Integration Association|ALADI
Central American Integration System|SICA
Andean Community
Amazon Cooperation Treaty Organization|ACTO
Pacific Alliance
Community of Sahel-Saharan States|CEN-SAD
Gulf of Guinea Commission
International Solar Alliance
Coalition for Disaster Resilient Infrastructure|CDRI
International North-South Transport Corridor|INSTC
Asian Parliamentary Assembly
Parliamentary Union of the OIC Member States|PUIC
Daesh|ISIS|ISIL
Al-Shabaab|Al Shabaab|al Shabab
Boko Haram
Al-Qaeda|Al Qaeda
PKK/YPG
Taliban
Hamas
Hezbollah
`;

/** Well-known national bodies: country, long name, other names; `~` marks a residence. */
const NATIONAL = `
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
US|NASA
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
KZ|Mazhilis|Mäjilis
KZ|Akorda
KZ|KazMunayGas|KazMunaiGas
KG|Jogorku Kenesh|Zhogorku Kenesh
UZ|Oliy Majlis
TJ|Majlisi Oli
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
PK|Inter-Services Public Relations|ISPR
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
PH|Department of Foreign Affairs|DFA
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

/** Bodies are called after their parent's short name too: "UN Security Council". */
const SHORT_HEADS = [
  ['United Nations ', 'UN '],
  ['United Nations ', 'U.N. '],
  ['United States ', 'US '],
  ['United States ', 'U.S. '],
  ['US ', 'U.S. '],
  ['European Union ', 'EU '],
  ['African Union ', 'AU '],
] as const;

/** A name as others spell it: "Organisation for Security and Co-operation in Europe". The matcher knows "Organisation". */
function spellings(name: string): readonly string[] {
  if (name.includes('Cooperation')) return [name, name.replace('Cooperation', 'Co-operation')];
  if (name.includes('Co-operation')) return [name, name.replace('Co-operation', 'Cooperation')];
  return [name];
}

/** First letters of the parents that have a short name. */
const SHORTENED = 'UEA';

export function organizationForms(): LexForm[] {
  const forms: LexForm[] = [];
  const add = (entry: OrganizationEntry, names: readonly string[]): void => {
    for (const name of names.flatMap(spellings)) {
      forms.push(lexForm(name, entry));
      if (!SHORTENED.includes(name.charAt(0))) continue;
      for (const [long, short] of SHORT_HEADS) {
        if (name.startsWith(long)) forms.push(lexForm(short + name.slice(long.length), entry));
      }
    }
  };
  for (const row of rows(INTERNATIONAL)) {
    const names = row.split('|');
    add({ type: 'organization', name: names[0] ?? '', international: true }, names);
  }
  for (const row of rows(NATIONAL)) {
    const [mark = '', ...names] = row.split('|');
    const country = mark.replace('~', '');
    const name = names[0] ?? '';
    if (mark.endsWith('~')) {
      add({ type: 'organization', name, country, residence: true }, names);
      continue;
    }
    // No country where several have a body of that name.
    add(country === '' ? { type: 'organization', name } : { type: 'organization', name, country }, names);
  }
  return forms;
}
