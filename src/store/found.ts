/** The thing with an id in a list that must hold it: a screen that asks for another has a fault. */
export function found<Thing extends { readonly id: string }>(list: readonly Thing[], id: string): Thing {
  const thing = list.find((each) => each.id === id);
  if (!thing) throw new Error(`Nothing here has the id ${id}`);
  return thing;
}
