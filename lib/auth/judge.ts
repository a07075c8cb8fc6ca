import * as z from "zod/mini";
import { type AnySchema, holdsNul, isWithinLimits } from "@/lib/core/form";
import { fieldErrors } from "@/lib/core/issues";
import { type Failure, fail } from "@/lib/core/result";

const MARKED = "Please look at the marked fields.";

/** What arrived as the schema's output, or a failure that names every field that does not fit. */
export function judge<S extends AnySchema>(
  schema: S,
  raw: unknown,
): { readonly input: z.output<S> } | Failure {
  if (!isWithinLimits(raw)) return fail("too-large", "That is more than fits in one go.");
  if (holdsNul(raw)) {
    return fail("invalid", MARKED, { fields: { form: "There is a character here that cannot be kept." } });
  }
  const parsed = z.safeParse(schema, raw);
  return parsed.success
    ? { input: parsed.data }
    : fail("invalid", MARKED, { fields: fieldErrors(parsed.error.issues) });
}
