import * as z from "zod/mini";
import { SHARED_SCOPES } from "./scope-words";

const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const text = (most: number) =>
  z
    .string()
    .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(most, `Please use at most ${most} characters.`));
const line = (most: number) => text(most).check(z.regex(/^\P{Cc}*$/u, "Please write this on one line."));

export const PLAN_LEAST = 3;
export const PLAN_MOST = 6;

/** What to follow: three to six things, each in a few words. A form sends more lines than are used; empty ones fall away. */
export const plan = z.pipe(
  z.array(line(120)).check(z.maxLength(PLAN_MOST, `Please name at most ${PLAN_MOST} things.`)),
  z.transform((lines) => [...new Set(lines.filter((one) => one !== ""))]),
);
/** Days on which entries are looked at; 1 is Monday. None is an answer too. */
export const reviewDays = z._default(z.array(z.int().check(z.gte(1), z.lte(7))).check(z.maxLength(7)), []);
export const replyWords = z.optional(text(300));
export const clientName = line(100).check(z.minLength(1, "Please write the name they should see."));
const scope = z.enum(SHARED_SCOPES, "We do not know this part.");
/** A question with boxes to tick: none ticked is an answer. */
export const scopes = z._default(z.array(scope).check(z.maxLength(SHARED_SCOPES.length)), []);

const relationshipId = z.uuid("We do not know this care.");

export const scopeInput = z.strictObject({ relationship_id: relationshipId, scope });
export const careInput = z.strictObject({ relationship_id: relationshipId });

export const END_WORD = "end";

/** Ending is the one thing here that is asked twice: it cannot be taken back. */
export const endInput = z.strictObject({
  relationship_id: relationshipId,
  confirmation: z
    .string()
    .check(
      z.trim(),
      z.toLowerCase(),
      z.maxLength(20),
      z.regex(/^end$/, `Please type the word “${END_WORD}”.`),
    ),
});

export const termsInput = z.strictObject({
  client_id: z.uuid("We do not know this client."),
  plan: z
    ._default(plan, [])
    .check(
      z.refine((lines) => lines.length >= PLAN_LEAST, `Please name at least ${PLAN_LEAST} things to follow.`),
    ),
  review_days: reviewDays,
  reply_words: replyWords,
});
export type TermsInput = z.output<typeof termsInput>;

export const agreeInput = z.strictObject({ id: z.uuid("We do not know this proposal.") });
