export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** One value of the address's query; a name given twice counts as not given. */
export async function oneOf(search: SearchParams, name: string): Promise<string | undefined> {
  const value = (await search)[name];
  return typeof value === "string" ? value : undefined;
}
