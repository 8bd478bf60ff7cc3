export const fileFormat = 'senco-planner';

/** Raised with a migration (see migrations.ts) whenever an older file would no longer be read as it was meant. */
export const fileVersion = 3;
