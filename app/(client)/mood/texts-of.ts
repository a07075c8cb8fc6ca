type Params = Record<string, string | string[] | undefined>;
type Name = "range" | "from" | "to" | "cursor" | "saved" | "changed" | "deleted";
const NAMES: readonly Name[] = ["range", "from", "to", "cursor", "saved", "changed", "deleted"];

/** The parameters the history knows, each once: a name that came twice counts as not given. */
export function textsOf(params: Params): Partial<Record<Name, string>> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = params[name];
      return typeof value === "string" && value !== "" ? [[name, value]] : [];
    }),
  );
}
