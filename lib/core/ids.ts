declare const idOf: unique symbol;

/** A UUID (version 7, made in the app) that names one kind of thing. */
export type Id<Of extends string> = string & { readonly [idOf]: Of };

export type PersonId = Id<"person">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id in canonical lower case, or null when the text is not a UUID. */
export function parseId<Of extends string>(text: unknown): Id<Of> | null {
  if (typeof text !== "string") return null;
  const lower = text.toLowerCase();
  return UUID.test(lower) ? (lower as Id<Of>) : null;
}
