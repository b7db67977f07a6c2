/**
 * Bodies of Africa.
 *
 * A line is long name, then other names and acronyms, parted by `|`. Own compilation of plain facts.
 */
export const AFRICAN_BODIES = `
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
African Risk Capacity
African Medicines Agency
Community of Sahel-Saharan States|CEN-SAD
Gulf of Guinea Commission
`;
