/**
 * Bodies of the Americas.
 *
 * A line is long name, then other names and acronyms, parted by `|`. Own compilation of plain facts.
 */
export const AMERICAN_BODIES = `
Organization of American States|OAS
Pan American Health Organization|PAHO
Inter-American Commission on Human Rights|IACHR
Community of Latin American and Caribbean States|CELAC
Southern Common Market|Mercosur
Caribbean Community|CARICOM
Organisation of Eastern Caribbean States|OECS
Economic Commission for Latin America and the Caribbean|ECLAC
Organisation of African, Caribbean and Pacific States|OACPS
Association of Caribbean States
Latin American Integration Association|ALADI
Central American Integration System|SICA
Andean Community
Amazon Cooperation Treaty Organization|ACTO
Pacific Alliance
`;
