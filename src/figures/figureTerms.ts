import { FIGURES, type FigureId } from './figure'

/** The glossary terms that a figure uses in its text, marks or table. */
export const TERMS_IN: Readonly<Record<FigureId, readonly string[]>> = {
  salary: ['retroactive', 'one-time-bonus', 'fact-finding'],
  pay: ['back-pay', 'retroactive', 'ongoing-raise', 'one-time-bonus', 'fact-finding'],
  'class-size': [
    'cap',
    'average',
    'section-1-5',
    'mou',
    'academic-class',
    'phbao',
    'desegregated',
    'magnet',
    'high-need-school',
    'fact-finding',
  ],
  'class-size-steps': ['cap', 'phbao', 'desegregated', 'magnet', 'high-need-school'],
  staffing: ['counselor-ratio', 'fact-finding'],
  moves: ['one-time-bonus', 'fact-finding'],
  money: ['fiscal-year'],
  attendance: [],
  contested: [
    'cap',
    'average',
    'section-1-5',
    'magnet',
    'retroactive',
    'ongoing-raise',
    'contingency',
    'ending-balance',
    'counselor-ratio',
    'high-need-school',
  ],
  timeline: [
    'cap',
    'section-2-0',
    'mou',
    'impasse',
    'mediation',
    'fact-finding',
    'unfair-practice-charge',
    'last-best-final',
    'strike-authorization',
    'ratification',
    'fiscal-stabilization-plan',
    'charter-school',
    'parcel-tax',
  ],
}

/** Terms to explain in a figure: those not already explained in an earlier one. */
export function newTermsIn(id: FigureId): readonly string[] {
  const before = new Set(FIGURES.slice(0, FIGURES.indexOf(id)).flatMap((earlier) => TERMS_IN[earlier]))
  return TERMS_IN[id].filter((term) => !before.has(term))
}
