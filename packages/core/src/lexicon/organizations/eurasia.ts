/**
 * Bodies of Asia, the Arab and Turkic world, the Pacific, and those that join continents by a tongue or a past.
 *
 * A line is long name, then other names and acronyms, parted by `|`. Own compilation of plain facts.
 */
export const EURASIAN_BODIES = `
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
CIS Council of Heads of State|Council of Heads of State of the Commonwealth of Independent States|Council of Heads of State of the CIS|Council of CIS Heads of State
CIS Council of Heads of Government|Council of Heads of Government of the Commonwealth of Independent States|Council of Heads of Government of the CIS|Council of CIS Heads of Government
CIS Council of Foreign Ministers|Council of Foreign Ministers of the Commonwealth of Independent States|Council of Foreign Ministers of the CIS|Council of CIS Foreign Ministers|Council of Foreign Ministers of the CIS Member States
CIS Council of Defense Ministers|Council of Defense Ministers of the Commonwealth of Independent States|Council of Defense Ministers of the CIS|Council of CIS Defense Ministers|Council of Defence Ministers of the CIS|CIS Council of Defence Ministers|Council of Defense Ministers of the CIS Member States
CIS Executive Committee|Executive Committee of the CIS
CSTO Collective Security Council|Collective Security Council of the CSTO
CSTO Council of Defense Ministers|Council of Defense Ministers of the CSTO|CSTO Council of Defence Ministers|Council of Defence Ministers of the CSTO
CSTO Council of Foreign Ministers|Council of Foreign Ministers of the CSTO|CSTO Ministerial Council
CSTO Parliamentary Assembly|Parliamentary Assembly of the CSTO
CSTO Joint Staff|Joint Staff of the CSTO
SCO Council of Foreign Ministers|Council of Foreign Ministers of the SCO
SCO Regional Anti-Terrorist Structure|Regional Anti-Terrorist Structure of the SCO
Supreme Eurasian Economic Council
Eurasian Intergovernmental Council
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
Asia-Pacific Parliamentary Forum|APPF
Asian Parliamentary Assembly
Parliamentary Union of the OIC Member States|PUIC
International North-South Transport Corridor|INSTC
`;
