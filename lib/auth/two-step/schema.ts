import * as z from "zod/mini";

/** Six digits from the app, or a recovery code; spaces and dashes as people type them. */
export const code = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, "Please type the code."),
    z.maxLength(40, "This is longer than any code."),
    z.regex(/^[\p{L}\p{N} -]*$/u, "A code has letters and digits only."),
  );

export const passInput = z.strictObject({
  code,
  next: z.optional(z.string().check(z.maxLength(500))),
});

/** The first time without anything; then with what the page got, and the first code of the app. */
export const enrolInput = z.strictObject({
  setup: z.optional(z.string().check(z.maxLength(400))),
  code: z.optional(code),
});

export const nothing = z.strictObject({});
