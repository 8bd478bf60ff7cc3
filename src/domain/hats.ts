/** Parts in a school that one person may play at once. Whoever suspends a pupil is the head, in law. */
export const hats = ['headteacher', 'senco', 'safeguardingLead', 'exclusions', 'budgetHolder', 'lineManager'] as const;
export type Hat = (typeof hats)[number];

export const hatNames = {
  headteacher: 'Headteacher',
  senco: 'SENCO',
  safeguardingLead: 'Designated safeguarding lead',
  exclusions: 'Decides suspensions and exclusions',
  budgetHolder: 'Holds the SEN budget',
  lineManager: 'Line-manages the SENCO',
} as const satisfies Record<Hat, string>;

/** Who wears a hat that the structure does not settle by itself. `other` is somebody who is neither head nor SENCO. */
export const wearers = ['head', 'senco', 'other', 'unknown'] as const;
export type Wearer = (typeof wearers)[number];

/** The hats that a structure says the wearer of. The head's, the SENCO's and the decision to suspend follow from its posts. */
export const chosenHats = ['safeguardingLead', 'budgetHolder', 'lineManager'] as const;
export type ChosenHat = (typeof chosenHats)[number];
export type Hats = Readonly<Record<ChosenHat, Wearer>>;
