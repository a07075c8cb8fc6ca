export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The questions of an address, the first of each. */
export async function textsOf(query: Query): Promise<Readonly<Record<string, string | undefined>>> {
  return Object.fromEntries(
    Object.entries(await query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}
