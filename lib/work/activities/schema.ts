import * as z from "zod/mini";
import { parseLocalDay } from "@/lib/core/local-day";
import { isWhen } from "@/lib/record/mood/when";
import { OUTCOMES, VALUE_AREAS } from "./activity";

// A browser sends each new line of a form as two characters; a text counts, and keeps, one.
const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const text = (most: number) =>
  z
    .string()
    .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(most, `Please use at most ${most} characters.`));

const OUT_OF_TEN = "Please choose a number from 0 to 10.";
const ten = z.optional(z.int(OUT_OF_TEN).check(z.gte(0, OUT_OF_TEN), z.lte(10, OUT_OF_TEN)));
const OUT_OF_RANGE = "Please choose a number from 1 to 10.";
const mood = z.optional(z.int(OUT_OF_RANGE).check(z.gte(1, OUT_OF_RANGE), z.lte(10, OUT_OF_RANGE)));

const HOW_LONG = "Please give minutes, from 5 to 1440 (a day).";
const id = z.uuid("This activity is not known.");
/** Whose plan it is; absent for one's own. */
const client = z.optional(z.uuid());

const place = {
  name: text(200).check(z.minLength(1, "Please say what it is.")),
  value_area: z.optional(z.enum(VALUE_AREAS)),
  starts_at: z
    .string()
    .check(z.refine(isWhen, "Please give a date and a time, such as 5 March 2026, 14:30.")),
  minutes: z._default(z.int(HOW_LONG).check(z.gte(5, HOW_LONG), z.lte(1440, HOW_LONG)), 30),
  where: z.optional(text(200)),
};
const answers = { pleasure: ten, mastery: ten, mood_before: mood, mood_after: mood };
const guesses = { predicted_pleasure: ten, predicted_mastery: ten };
const links = { homework_id: z.optional(z.uuid()), problem_id: z.optional(z.uuid()) };

/** What somebody plans to do. `starts_at` is what the client's clock shows, or a moment with its offset. */
export const planInput = z.strictObject({ ...place, ...guesses, ...links, client_id: client });
export type PlanInput = Omit<z.output<typeof planInput>, "client_id">;

export const changePlanInput = z.strictObject({
  ...place,
  ...guesses,
  id,
  version: z.int().check(z.gte(1)),
  client_id: client,
});
export type PlanChange = Omit<z.output<typeof changePlanInput>, "client_id">;

/** What was done without being planned. */
export const logInput = z.strictObject({ ...place, ...answers });
export type LogInput = z.output<typeof logInput>;

export const outcomeInput = z.strictObject({
  id,
  outcome: z.enum(OUTCOMES, "Please choose one."),
  obstacle: z.optional(text(1_000)),
  ...answers,
});
export type OutcomeInput = z.output<typeof outcomeInput>;

/** One tap: done, and nothing else said. */
export const doneInput = z.strictObject({ id });

const NO_DAY = "Please choose a day.";
const day = z.string().check(z.refine((value) => parseLocalDay(value) !== null, NO_DAY));
export const copyInput = z.strictObject({
  id,
  days: z.array(day).check(z.minLength(1, NO_DAY), z.maxLength(14, "Please choose at most 14 days.")),
  client_id: client,
});

export const activityRef = z.strictObject({ id, client_id: client });
