/**
 * Signs that a run of capitals is a body's name: a legal form, an owner of many.
 *
 *     Granit LLC · the Halal Food Exporters' Association
 */
import { type Scan, isCapital } from './scan.js';

/** Legal forms that end the name of a company, and begin no person's. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'JSC OJSC PJSC CJSC LLC LLP PLC Plc GmbH Ltd Ltd. Limited Inc Inc. Corp Corp. Bhd SpA S.p.A. S.A. N.V. B.V.'.split(
    ' ',
  ),
);

/** The same, folded, with those that stand behind a name only: "Granit *Co.*". */
export const COMPANY_ENDS: ReadonlySet<string> = new Set(
  'ltd ltd. limited inc inc. incorporated corp corp. plc llc jsc ojsc gmbh s.a. s.p.a. co co. ag bhd berhad'.split(
    ' ',
  ),
);

/** "the Halal Food *Exporters'* Association": many own a body, no person's name. */
export function ownsBody({ tokens, lex }: Scan, at: number): boolean {
  return (
    tokens[at + 1]?.norm === "'" &&
    tokens[at + 1]?.glued === true &&
    tokens[at]?.norm.endsWith('s') === true &&
    isCapital(tokens[at + 2]) &&
    lex.longest(at + 2, 'head-noun')?.entry.of === 'organization'
  );
}
