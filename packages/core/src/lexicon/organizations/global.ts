/**
 * Bodies of the whole world: the United Nations and its agencies, world courts, banks and funds.
 *
 * A line is long name, then other names and acronyms, parted by `|`. Own compilation of plain facts.
 */
export const GLOBAL_BODIES = `
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
International Security Assistance Force|ISAF
Resolute Support Mission|Resolute Support
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
Forum for East Asia-Latin America Cooperation|FEALAC
India, Brazil and South Africa Fund|IBSA Fund
International Solar Alliance
Coalition for Disaster Resilient Infrastructure|CDRI
Red Cross
Red Crescent
`;
