import type * as z from "zod/mini";

export type AnySchema = z.core.$ZodType;

type Plain = { [key: string]: unknown };

const WRAPPERS = new Set(["optional", "nullable", "default", "prefault", "readonly", "nonoptional", "catch"]);

/** The schema below optional, nullable, default and the like; of a pipe, the side that takes the input. */
export function unwrapped(schema: AnySchema): AnySchema {
  const def = schema._zod.def as { type: string; innerType?: AnySchema; in?: AnySchema };
  if (WRAPPERS.has(def.type) && def.innerType) return unwrapped(def.innerType);
  return def.type === "pipe" && def.in ? unwrapped(def.in) : schema;
}

function shapeOf(schema: AnySchema): Readonly<Record<string, AnySchema>> | null {
  const def = unwrapped(schema)._zod.def as { type: string; shape?: Record<string, AnySchema> };
  return def.type === "object" ? (def.shape ?? {}) : null;
}

function elementOf(schema: AnySchema): AnySchema | null {
  const def = unwrapped(schema)._zod.def as { type: string; element?: AnySchema };
  return def.type === "array" ? (def.element ?? null) : null;
}

function typeOf(schema: AnySchema): string {
  return unwrapped(schema)._zod.def.type;
}

const isOptional = (schema: AnySchema) => schema._zod.optin === "optional";

function scalar(schema: AnySchema, text: string | undefined): unknown {
  const type = typeOf(schema);
  if (type === "boolean") {
    if (text === undefined || text === "") return isOptional(schema) ? undefined : false;
    return text === "on" || text === "true" || text === "1";
  }
  if (text === undefined) return undefined;
  if (text === "" && (isOptional(schema) || type !== "string")) return undefined;
  return type === "number" || type === "int" ? Number(text) : text;
}

/** The values under `prefix.0.…`, `prefix.1.…` in their order. */
function rowsUnder(prefix: string, form: FormValues): string[] {
  const start = `${prefix}.`;
  const indexes = Object.keys(form)
    .filter((key) => key.startsWith(start))
    .map((key) => Number(key.slice(start.length).split(".")[0]))
    .filter((index) => Number.isInteger(index) && index >= 0);
  return [...new Set(indexes)].sort((a, b) => a - b).map((index) => `${start}${index}`);
}

function listOf(element: AnySchema, name: string, form: FormValues): unknown[] {
  if (shapeOf(element)) return rowsUnder(name, form).map((row) => objectOf(element, `${row}.`, form));
  const typed = (form[`${name}_other`] ?? []).flatMap((text) => text.split(",")).map((word) => word.trim());
  const chosen = [...(form[name] ?? []), ...typed].filter((text) => text !== "");
  return chosen.map((text) => scalar(element, text));
}

function inputOf(schema: AnySchema, name: string, form: FormValues): unknown {
  const element = elementOf(schema);
  if (element) {
    const list = listOf(element, name, form);
    return list.length === 0 && isOptional(schema) ? undefined : list;
  }
  if (!shapeOf(schema)) return scalar(schema, form[name]?.at(-1));
  const present = Object.keys(form).some((key) => key.startsWith(`${name}.`));
  return present || !isOptional(schema) ? objectOf(schema, `${name}.`, form) : undefined;
}

function objectOf(schema: AnySchema, prefix: string, form: FormValues): Plain {
  const result: Plain = {};
  for (const [key, field] of Object.entries(shapeOf(schema) ?? {})) {
    const value = inputOf(field, `${prefix}${key}`, form);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/** A form's fields by name, each with all its values in order. Files are not form values. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** The text fields of a form, without those the framework adds. */
export function formValues(form: Iterable<[string, unknown]>): FormValues {
  const values: Record<string, string[]> = Object.create(null);
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$")) continue;
    values[name] = [...(values[name] ?? []), value];
  }
  return values;
}

/**
 * A form as its schema's input: numbers from text, absent instead of empty, lists from repeated names (and
 * `name_other`, words with commas between), objects from `a.b`, rows from `a.0.b`. Nothing is judged here.
 */
export function formInput(schema: AnySchema, form: FormValues): unknown {
  return objectOf(schema, "", form);
}

const MAX_DEPTH = 8;
const MAX_ITEMS = 500;

/** Whether a value is no deeper than 8 levels and no list longer than 500, so that judging it is cheap. */
export function isWithinLimits(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth >= MAX_DEPTH) return false;
  const parts = Array.isArray(value) ? value : Object.values(value);
  return parts.length <= MAX_ITEMS && parts.every((part) => isWithinLimits(part, depth + 1));
}

/** Whether any text in a value holds U+0000, which PostgreSQL cannot keep in text. */
export function holdsNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\u0000");
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, part]) => key.includes("\u0000") || holdsNul(part));
}
