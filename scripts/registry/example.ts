import fc from "fast-check";
import * as z from "zod/mini";
import { type AnySchema, unwrapped } from "@/lib/core/form";
import { valueFor } from "./arbitrary";

type Def = { type: string; shape?: Record<string, AnySchema>; element?: AnySchema };

const accepts = (schema: AnySchema, value: unknown) => z.safeParse(schema, value).success;

/** Something the schema accepts, found by trying; undefined when nothing was. */
function found(schema: AnySchema): unknown {
  const samples = fc.sample(valueFor(schema), { numRuns: 500, seed: 11 });
  return samples.find((sample) => sample !== null && sample !== undefined && accepts(schema, sample));
}

/** An input that fills in every field there is, with `texts` (the first that fits) wherever words may be written. */
export function exampleOf(schema: AnySchema, texts: readonly string[]): unknown {
  const def = unwrapped(schema)._zod.def as Def;
  if (def.type === "object") {
    const entries = Object.entries(def.shape ?? {}).map(
      ([key, field]) => [key, exampleOf(field, texts)] as const,
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (def.type === "array" && def.element) return [exampleOf(def.element, texts)];
  if (def.type === "string") {
    const text = texts.find((candidate) => accepts(schema, candidate));
    if (text !== undefined) return text;
  }
  return found(schema);
}
