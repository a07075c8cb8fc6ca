import * as z from "zod/mini";

const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");

const text = (most: number) =>
  z
    .string()
    .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(most, `Please use at most ${most} characters.`));

const line = (most: number) => text(most).check(z.regex(/^\P{Cc}*$/u, "Please write this on one line."));

const NO_NAME = "Please write a name.";
const name = z
  .string(NO_NAME)
  .check(
    z.trim(),
    z.minLength(1, NO_NAME),
    z.maxLength(120, "Please use at most 120 characters."),
    z.regex(/^\P{Cc}*$/u, "Please write this on one line."),
  );

// As people write them: only what could never be called or written to is refused.
// At most twenty digits, an extension among them: what any network dials.
const PHONE = /^(?=(?:\D*\d){3,20}\D*$)[+\d(][\d\s()./*#-]*(?:\s(?:x|ext\.?)\s?\d+)?$/i;
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** Empty, or of this shape. A long text is refused before it is looked at. */
const shaped = (most: number, shape: RegExp, message: string) =>
  line(most).check(z.refine((value) => value === "" || (value.length <= most && shape.test(value)), message));

const phone = shaped(40, PHONE, "This does not look like a phone number.");
const email = shaped(254, EMAIL, "This does not look like an email address.");

const details = {
  practice: z.optional(line(200)),
  phone: z.optional(phone),
  email: z.optional(email),
  address: z.optional(text(500)),
  next_steps: z.optional(text(2_000)),
};

const id = z.uuid("These details are not known.");
const version = z.int("These details are not known.").check(z.minimum(1));

/** Who a client's psychologist is. One schema for the form, the action and the API. */
export const contactInput = z.strictObject({ name, ...details });
export type ContactInput = z.output<typeof contactInput>;

/** The form of a change: every field stands in it, so an empty one is cleared. */
export const changeContactForm = z.strictObject({ name, ...details, id, version });

const orNull = <S extends z.core.$ZodType>(field: S) => z.optional(z.nullable(field));

/** A change through the API: what is absent stays, null clears, the version guards. */
export const contactPatch = z.strictObject({
  name: z.optional(name),
  practice: orNull(line(200)),
  phone: orNull(phone),
  email: orNull(email),
  address: orNull(text(500)),
  next_steps: orNull(text(2_000)),
  version: z.optional(version),
});
export type ContactPatch = z.output<typeof contactPatch>;

export const contactIdForm = z.strictObject({
  id,
  /** With script the page answers with a toast and stays. */
  scripted: z.optional(z.boolean()),
});

export const nothing = z.strictObject({});

const moment = z.iso.datetime({ offset: true });

export const contactOutput = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  practice: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  address: z.nullable(z.string()),
  next_steps: z.nullable(z.string()),
  version: z.int(),
  created_at: moment,
  updated_at: moment,
});

export const contactsOutput = z.strictObject({ items: z.array(contactOutput) });
export const deletedOutput = z.strictObject({ deleted: z.literal(true), id: z.uuid(), purge_at: moment });
