import type { FormValues } from "@/lib/core/form";

/** The first value of a field, as typed. */
export function typedIn(values: FormValues, name: string): string | undefined {
  return values[name]?.[0];
}

/** A field's number, or undefined where nothing or no number stands. */
export function numberIn(values: FormValues, name: string): number | undefined {
  const text = typedIn(values, name);
  const number = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}

/** How many rows of a repeated group a form holds. */
export function rowsIn(values: FormValues, group: string): number {
  const start = `${group}.`;
  const indexes = Object.keys(values)
    .filter((name) => name.startsWith(start))
    .map((name) => Number(name.slice(start.length).split(".")[0]));
  return Math.max(-1, ...indexes) + 1;
}

/** Words of a list of chips: those chosen by their box, and those typed with commas between. */
export function wordsIn(values: FormValues, name: string): string[] {
  const typed = (values[`${name}_other`] ?? []).flatMap((text) => text.split(","));
  return [...(values[name] ?? []), ...typed].map((word) => word.trim()).filter((word) => word !== "");
}
