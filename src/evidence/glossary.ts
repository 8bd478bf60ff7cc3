/** A word of the field and what we mean by it. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** Terms in plain words, for the screen and the report. */
export const glossary = {
  senco: {
    term: 'SENCO',
    meaning: 'Special educational needs co-ordinator: the member of staff the governors designate to lead on SEN.',
  },
  ehcp: {
    term: 'EHCP',
    meaning:
      'Education, Health and Care Plan: a legal document from the local authority that sets out what a child with greater needs must get.',
  },
  senSupport: {
    term: 'SEN support',
    meaning: 'Help that a school gives from its own means to a pupil with SEN who has no EHCP.',
  },
  annualReview: {
    term: 'Annual review',
    meaning: 'The yearly check of an EHCP, with a meeting that the school usually arranges and writes up.',
  },
  phaseTransfer: {
    term: 'Phase transfer',
    meaning:
      'The move to the next stage of school. A pupil with an EHCP has it reviewed early, so that the new plan is ready by 15 February.',
  },
  ehcNeedsAssessment: {
    term: 'EHC needs assessment',
    meaning: 'The local authority finding out whether a child needs an EHCP. The school gives evidence and advice.',
  },
  npq: {
    term: 'NPQ for SENCOs',
    meaning:
      'The qualification a new SENCO must gain within three years, for courses begun from September 2024. It takes 18 to 22 months.',
  },
  nasenco: {
    term: 'NASENCO',
    meaning:
      'The award that came before the NPQ. It still counts if it was begun before September 2024 and finished before September 2027.',
  },
  qts: {
    term: 'QTS',
    meaning: 'Qualified teacher status. A SENCO who is not the head needs it.',
  },
  induction: {
    term: 'Induction',
    meaning:
      "An early-career teacher's first, assessed period of teaching. A SENCO must have finished it where it was required.",
  },
  tlr: {
    term: 'TLR',
    meaning:
      'Teaching and learning responsibility payment: an allowance to a classroom teacher for a lasting extra responsibility. Nobody on leadership pay has one.',
  },
  senAllowance: {
    term: 'SEN allowance',
    meaning:
      'An allowance to a classroom teacher whose teaching of pupils with SEN meets certain tests. Being SENCO does not bring it by itself.',
  },
  slt: {
    term: 'SLT',
    meaning: 'Senior leadership team: the head, deputies, assistant heads and whoever else sits with them.',
  },
  associateSlt: {
    term: 'Associate SLT',
    meaning: 'Somebody who attends the leadership team without a leadership post, and so without leadership pay.',
  },
  ppa: {
    term: 'PPA',
    meaning: 'Time in the timetable to plan, prepare and assess: at least a tenth of the lessons a teacher teaches.',
  },
  directedTime: {
    term: 'Directed time',
    meaning: 'The hours a year in which a head may say what a classroom teacher does. Leaders have no such limit.',
  },
  onCosts: {
    term: 'On-costs',
    meaning:
      "What an employer pays on top of salary: pension contribution, employer's National Insurance, and levy where due.",
  },
  secondment: {
    term: 'Secondment',
    meaning:
      'Borrowing a person from another employer, who goes on employing and paying them and charges for the days.',
  },
  coverage: {
    term: 'Coverage',
    meaning:
      'The hours a structure gives to the SENCO function, over the hours the work takes. Below one, work is left over.',
  },
  extraCash: {
    term: 'Extra cash',
    meaning:
      'Pounds that leave the budget and would not with the arrangement of today. Time already paid for is not in it.',
  },
  fullCost: {
    term: 'Full cost of the function',
    meaning: 'The value of all paid time that goes into the SENCO function, whether or not it would be paid anyway.',
  },
  leadershipDisplaced: {
    term: 'Leadership time displaced',
    meaning:
      'Hours of the head and senior leaders that SENCO work takes from their other work. It stands beside the cost, never in it.',
  },
} as const satisfies Record<string, Term>;
