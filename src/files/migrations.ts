/**
 * What turns a file of one version into the next, one step each: the migration at 1 makes version 2 of version 1.
 * To change the format: raise `fileVersion` in fileFormat.ts, add `[old]: (file) => ({ ...file, version: old + 1, ... })`
 * here with a sentence on what changed, and put a file of the new version in tests/files/saved. What comes out is checked
 * by the schema, so a migration may take the shape of what it reads for granted only after looking.
 */
type Migration = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const migrations: Readonly<Record<number, Migration>> = {
  // Version 1 had plain structures only. Version 2 adds phased plans, events, the interim rule of a structure, policy packs
  // and the settings of the simulation; a file may leave out each of them, and opening fills it.
  1: (file) => ({ ...file, version: 2 }),
  // Version 3 adds what a structure has against its risks, who is accountable and who wears which hat, the school's own calendar
  // of annual reviews, a time diary, the health check and the school's words on risks; a file may leave out each of them.
  2: (file) => ({ ...file, version: 3 }),
};

/** Brings a file up from its version to the present one. */
export function migrated(
  file: Readonly<Record<string, unknown>>,
  from: number,
  to: number,
): Readonly<Record<string, unknown>> {
  let current = file;
  for (let version = from; version < to; version += 1) {
    const step = migrations[version];
    if (!step) throw new Error(`There is no migration from version ${version} of the saved file`);
    current = step(current);
  }
  return current;
}
