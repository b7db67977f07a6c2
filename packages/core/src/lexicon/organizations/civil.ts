/**
 * Orders, societies, forums and institutes of no state.
 *
 * A line is long name, then other names and acronyms, parted by `|`. Own compilation of plain facts.
 */
export const CIVIL_BODIES = `
Sovereign Military Order of Malta|Order of Malta|SMOM
Human Rights Watch
Amnesty International
Transparency International
Médecins Sans Frontières|MSF|Doctors Without Borders
World Economic Forum|WEF
Munich Security Conference|MSC
International Institute for Strategic Studies|IISS
Atlantic Council
Nizami Ganjavi International Center|NGIC
Geneva Centre for Security Policy|GCSP
Maha Sangha
George C. Marshall European Center for Security Studies|Marshall Center
Palestine Liberation Organization|PLO
`;
