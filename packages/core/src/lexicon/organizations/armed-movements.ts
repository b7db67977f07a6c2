/**
 * Movements under arms, which releases name but never meet.
 *
 * A line is long name, then other names and acronyms, parted by `|`. Own compilation of plain facts.
 */
export const ARMED_MOVEMENTS = `
Daesh|ISIS|ISIL
Al-Shabaab|Al Shabaab|al Shabab
Boko Haram
Al-Qaeda|Al Qaeda
PKK/YPG
Taliban
Hamas
Hezbollah
`;
