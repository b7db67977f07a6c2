/**
 * Words that stand, often with a capital, inside the names of offices and
 * bodies: "Minister of *Foreign Affairs*", "*Defence Industry* Agency". They
 * are common English nouns and adjectives and so no part of a person's name.
 *
 * Own compilation; no outside source.
 *
 * @module
 */
export const DOMAIN_WORDS: ReadonlySet<string> = new Set(
  `defence defense foreign affairs affair interior internal external relations relation cooperation co-operation
  collaboration international economic economics economy economies trade industry industries industrial commerce
  commercial finance finances financial treasury budget planning plan development investment investments energy
  mines mining petroleum oil gas resources resource mineral minerals natural water waters irrigation environment
  environmental ecology climate change agriculture agricultural agrarian rural livestock fisheries fishery forestry
  forests forest food health medical medicine education educational higher school schools science sciences scientific
  technology technologies technological innovation innovations research digital digitalization digitalisation
  transformation communications communication telecommunications information media culture cultural heritage tourism
  sports sport youth women gender family families children child social welfare labour labor employment manpower
  human rights justice criminal legal law laws constitutional parliamentary parliament legislative legislature political
  politics policy policies public private security national homeland border borders customs immigration migration
  refugees refugee population housing urban works infrastructure transport transportation railways railway roads
  highways rail storage languages language aviation aerospace space civil maritime shipping ports port logistics supply military armed force forces
  army navy naval air land ground marine marines coast coastal guard guards staff joint operations operation
  operational intelligence training strategic strategy special federal state states republic kingdom union central
  regional local provincial province provinces municipal district county city north south east west northern southern
  eastern western african european asian american africa asia europe eurasia eurasian pacific middle mediterranean
  gulf americas america caribbean latin atlantic arctic baltic balkan balkans indo indian high highest higher supreme
  grand royal imperial holy executive administrative administration management coordination coordinating protocol
  ceremonies ceremonial cabinet court council councils committee commission authority agency office offices bureau
  department departments ministry ministries directorate division section branch unit service services secretariat
  embassy mission delegation chamber chambers senate house houses assembly congress board bank fund funds group company
  corporation enterprise enterprises business businesses market markets consumer consumers production productions
  procurement acquisition armament armaments equipment weapons arms nuclear missile missiles rocket artillery infantry
  cavalry brigade battalion regiment squadron corps fleet wing command commands mechanized airborne paratroopers
  peace process peacekeeping peacebuilding reconciliation reconstruction humanitarian emergency emergencies situations disaster
  disasters management relief civil protection fire rescue police gendarmerie counterterrorism terrorism counter
  cyber cybersecurity electronic electronics engineering engineers signal signals ordnance quartermaster provost
  bilateral multilateral global globe world worldwide integration integrated community communities society societies
  democracy democratic governance government governments reform reforms ethics anti corruption integrity audit
  accounts accounting statistics statistical registry records archives religious religion islamic muslim arab hajj
  umrah awqaf endowments pilgrimage zakat dawah guidance call veterans martyrs martyr liberation people peoples
  popular native indigenous tribal ethnic minorities minority diaspora expatriates overseas abroad consular consulate
  diplomatic diplomacy institutional institute academy university college colleges academic vocational skills
  skill talent professional professions literacy language languages arts art museum museums crafts handicrafts
  small medium medium-sized smes cooperatives cooperative competitiveness export exports import imports tariffs
  tariff revenue revenues tax taxes taxation monetary insurance pensions pension savings credit securities exchange
  stock real estate property properties land lands survey mapping geology geological meteorology weather hydrology
  sea seas ocean oceans blue green sustainable sustainability renewable renewables electricity power nuclear atomic
  hydrocarbon hydrocarbons conservation wildlife efficiency parks park protected areas area region regions territory territories
  zone zones neighbourhood neighborhood enlargement accession general main chief standing permanent ad interim
  principal personal private priority priorities key core standards standardization quality control inspection
  monitoring evaluation assessment oversight prevention promotion advancement advancing equity equality inclusion
  engagement outreach partnership partnerships partner alliance alliances liaison friendship solidarity action
  arms-control disarmament nonproliferation non-proliferation proliferation verification threat threats reduction
  crime crimes criminal organized organised drug drugs narcotics trafficking persons person missing prisoners prison
  prisons correctional corrections penitentiary probation asylum naturalization citizenship citizen citizens
  residents resident senior elderly disabled disabilities disability wellbeing well-being happiness tolerance
  coexistence freedom freedoms antisemitism racism future foresight artificial advanced modern modernization modernisation innovation smart
  majority minority floor leader whip party democratic republican conservative liberal national people's workers
  communist socialist revolutionary revolution politburo presidium plenipotentiary extraordinary designate elect
  presidential emiri amiri prime ministerial vice-presidential royal diwan palace crown throne household chancery chancellery
  political-military politico-military military-industrial military-technical defense-industrial joint-staff
  negotiations negotiation dialogue conflict conflicts crisis crises stabilization stabilisation democracy labor
  nations united league organization organisation organizations association federation confederation foundation
  trust society center centre program programme programmes project projects initiative initiatives task
  investors investor entrepreneurs entrepreneurship startups creative digital
  consumer competition antitrust monopoly patents patent intellectual copyright
  railroads bridges aviation airport airports airlines airline air-force
  broadcasting television radio news publishing printing press
  plant animal veterinary husbandry livestock dairy crop crops grain grains seeds sugar cocoa cotton
  chemicals chemical pharmaceutical pharmaceuticals drugs biotechnology steel metals textiles textile garment
  automotive machinery manufacturing construction building buildings materials material
  population reproductive maternal sanitation hygiene nutrition epidemic pandemic disease diseases vaccines vaccine
  afforestation desertification land-use watershed river rivers basin lake lakes dams dam hydropower
  inter-parliamentary interparliamentary inter-agency interagency interstate intergovernmental inter-governmental
  home devolved devolution levelling constitutional commonwealth homeland hemisphere sector sectors expatriates expatriate regions compatriots compatriot prosperity growth career careers talents rangers stability resilience countries turkic speaking arabic speaking lusophone francophone
  co antiquities antiquity monuments textiles fertilizers fertiliser ayurveda yoga panchayati tribes
  doctrine doctrines plans capability capabilities requirements readiness preparedness modernisation intendance
  personnel recruitment reserve reserves mobilization mobilisation sports arts crafts leisure recreation
  urbanism urbanization cities villages village town towns cadastre geodesy cartography spatial
  motorways waterways inland merchant shipbuilding mechanical metallurgy metallurgical petrochemical
  petrochemicals hydrocarbons minerals mineral geosciences quarrying solar hydro electrification
  telecom telecoms posts postal ict broadband data frequency spectrum satellite satellites
  privatization privatisation restructuring economical macroeconomic microfinance financing treasury debt
  poverty alleviation eradication empowerment portfolio livelihoods livelihood vulnerable orphans ageing aging elders pensioners
  judiciary judicial prosecution legislation jurisdiction probity transparency accountability decentralization
  decentralisation territories territorial localities prefectures counties islands outer highlands
  liberties freedoms equality disabilities indigenous
  anti-corruption anti-terrorism counter-narcotics counterintelligence reconnaissance surveillance
  americas euro-atlantic indo-pacific transatlantic multilateralism
  sub-saharan saharan sahel maghreb levant nordic scandinavian caucasus balkans baltics mekong asean
  travel outbound inbound operators aquatic corporate plantation plantations
  oceania polynesia melanesia micronesia
  doctoral scholarship scholarships apprenticeship apprenticeships internships pre-school preschool primary secondary
  tertiary universities polytechnic net zero unity
  commodities commodity timber jute coir tobacco horticulture floriculture aquaculture pasture pastures pastoral quarantine
  industrialization industrialisation supplies semiconductors inspectorate inspection antimonopoly subsidies seismology`
    .split(/\s+/)
    .filter(Boolean),
);
