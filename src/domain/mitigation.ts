/** What a school can add to a structure against its risks. Each changes cost, hours, law or the futures. */
export const mitigationIds = [
  'administratorHalfDay',
  'protectedHours',
  'provisionSoftware',
  'paperworkBack',
  'teacherTraining',
  'npqNow',
  'secondTrainedPerson',
  'handoverFile',
  'secondmentAgreement',
  'headCoaching',
  'seatAtLeadership',
  'peerSupport',
  'senGovernor',
  'independentAdvocate',
  'otherLineManager',
] as const;
export type MitigationId = (typeof mitigationIds)[number];

export const mitigationNames = {
  administratorHalfDay: 'An administrator’s half day a week',
  protectedHours: 'SENCO hours that nobody may take',
  provisionSoftware: 'Provision-mapping software',
  paperworkBack: 'EHCP paperwork back from class teachers',
  teacherTraining: 'Training class teachers for the paperwork they do',
  npqNow: 'NPQ begun now by whoever could step up',
  secondTrainedPerson: 'A second person trained for the role',
  handoverFile: 'A handover file, kept up to date',
  secondmentAgreement: 'A formal secondment agreement',
  headCoaching: 'Coaching by the head',
  seatAtLeadership: 'A standing seat at leadership meetings',
  peerSupport: 'A SENCO network or supervision',
  senGovernor: 'A named SEN governor who visits each term',
  independentAdvocate: 'An independent advocate when suspension is in question',
  otherLineManager: 'A line manager who is not the head',
} as const satisfies Record<MitigationId, string>;
