import fc from "fast-check";
import { type AnySchema, unwrapped } from "@/lib/core/form";

type Def = {
  type: string;
  shape?: Record<string, AnySchema>;
  element?: AnySchema;
  options?: readonly AnySchema[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
};

const NASTY = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "'; drop table accounts; --",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "%00",
  "null",
  "undefined",
  "NaN",
  "-1",
  "1e309",
  "0x10",
  "2026-02-30",
  "9999-12-31T23:59:60Z",
  "__proto__",
  "constructor",
  "{}",
  "[]",
  "\u202egnirts",
  "😀".repeat(50),
  "a".repeat(5_000),
  "00000000-0000-0000-0000-000000000000",
];

const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 40 }));

/** Text that may well be what a field asks for: ids, days, moments, addresses, words. */
const likelyText = fc.oneof(
  fc.uuid({ version: 7 }),
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
    .map((at) => at.toISOString()),
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
  fc.constantFrom(
    "Europe/London",
    "GB",
    "maya@example.org",
    "a quiet walk",
    "four quiet words together",
    "calm",
    "/today",
  ),
  fc.lorem({ maxCount: 12 }),
);

const anything: fc.Arbitrary<unknown> = fc.oneof(
  nasty,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(nasty, { maxLength: 4 }),
  fc.dictionary(fc.string({ maxLength: 8 }), nasty, { maxKeys: 3 }),
);

function ofType(schema: AnySchema): fc.Arbitrary<unknown> {
  const def = unwrapped(schema)._zod.def as Def;
  if (def.type === "object") return objectOf(def.shape ?? {});
  if (def.type === "array" && def.element) return fc.array(valueFor(def.element), { maxLength: 5 });
  if (def.type === "enum") return fc.constantFrom(...Object.values(def.entries ?? { none: "none" }));
  if (def.type === "literal") return fc.constantFrom(...(def.values ?? [null]));
  if (def.type === "union" && def.options) return fc.oneof(...def.options.map(valueFor));
  if (def.type === "number" || def.type === "int")
    return fc.oneof(fc.integer({ min: 0, max: 11 }), fc.double());
  if (def.type === "boolean") return fc.boolean();
  return likelyText;
}

function objectOf(shape: Record<string, AnySchema>): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, valueFor(field)]));
  return fc.record(fields, { requiredKeys: [] });
}

/** Values for one field: mostly of its type, sometimes anything at all. */
export function valueFor(schema: AnySchema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: ofType(schema) }, { weight: 1, arbitrary: anything });
}

/** Inputs for an operation: mostly its fields, sometimes with others, sometimes something else entirely. */
export function inputFor(schema: AnySchema): fc.Arbitrary<unknown> {
  const withExtra = fc
    .tuple(ofType(schema), fc.dictionary(fc.string({ maxLength: 8 }), nasty, { maxKeys: 2 }))
    .map(([input, extra]) => ({ ...extra, ...(typeof input === "object" ? input : {}) }));
  return fc.oneof(
    { weight: 8, arbitrary: ofType(schema) },
    { weight: 1, arbitrary: withExtra },
    { weight: 1, arbitrary: anything },
  );
}

/** The fields of a value as pairs of name and text: repeated names for lists, `a.b` for objects, `a.0.b` for rows. */
function fieldsOf(name: string, value: unknown): [string, string][] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return name === "" ? [] : [[name, String(value)]];
  return Object.entries(value).flatMap(([key, part]) => {
    const isItem = Array.isArray(value) && (typeof part !== "object" || part === null);
    const inner = name === "" ? key : `${name}.${key}`;
    return fieldsOf(isItem ? name : inner, part);
  });
}

/** The same input as a browser's form would send it. */
export function asForm(input: unknown): FormData {
  const form = new FormData();
  for (const [name, text] of fieldsOf("", input)) form.append(name, text);
  return form;
}
