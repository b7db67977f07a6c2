/**
 * Bodies of Europe and of the Atlantic alliance.
 *
 * A line is long name, then other names and acronyms, parted by `|`. Own compilation of plain facts.
 */
export const EUROPEAN_BODIES = `
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
Allied Special Operations Forces Command|Allied Command for Special Operations|NATO Special Operations Headquarters|SOFCOM|NSHQ
Allied Rapid Reaction Corps|ARRC
Joint Support and Enabling Command|JSEC
Multinational Corps Northeast|Multinational Corps North East|Multinational Corps North-East|MNC NE|MNC-NE|MNCNE
Multinational Corps Southeast|Multinational Corps South-East|MNC SE|MNC-SE
Multinational Division North|MND-N|MND North
Multinational Division Northeast|Multinational Division North East|Multinational Division North-East|MND NE|MND-NE
Multinational Division Southeast|Multinational Division South-East|MND SE|MND-SE
NATO Cooperative Cyber Defence Centre of Excellence|CCDCOE|Cooperative Cyber Defence Centre of Excellence
NATO Strategic Communications Centre of Excellence|StratCom COE
NATO Energy Security Centre of Excellence
Ukraine Defence Contact Group|Ukraine Defense Contact Group|UDCG
European Union Advisory Mission|EUAM
European Union Military Assistance Mission|EUMAM|EUMAM Ukraine
South-Eastern Europe Brigade|South-Eastern European Brigade|SEEBRIG
South-Eastern Europe Defence Ministerial|Southeast European Defence Ministerial|SEDM
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
Nordic Defence Cooperation|NORDEFCO
Regional Arms Control Verification and Implementation Assistance Centre|RACVIAC
`;
