import * as z from "zod/mini";
import { parseLocalDay } from "@/lib/core/local-day";
import { words } from "@/lib/record/words/schema";
import { parseCursor } from "./cursor";
import { isWhen } from "./when";

const OUT_OF_RANGE = "Please choose a number from 1 to 10.";

/** The one scale of the whole diary. */
const rating = (missing: string) =>
  z.int(missing).check(z.minimum(1, OUT_OF_RANGE), z.maximum(10, OUT_OF_RANGE));

const fields = {
  mood_rating: rating("Please choose how it is."),
  energy_level: z.optional(rating(OUT_OF_RANGE)),
  emotions: z._default(words, []),
  triggers: z._default(words, []),
  notes: z.optional(
    z
      .string()
      .check(
        z.trim(),
        z.maxLength(5_000, "Please use at most 5,000 characters. A journal entry has more room."),
      ),
  ),
  recorded_at: z.optional(
    z.string().check(z.refine(isWhen, "Please give a date and a time, such as 5 March 2026, 14:30.")),
  ),
};

/** A moment of mood. `recorded_at` is a moment with its offset, or what the clock showed where the person is; absent: now. */
export const moodInput = z.strictObject(fields);
export type MoodInput = z.output<typeof moodInput>;

/** Where a form without script goes on: the saved moment on Today, or the history. */
const then = z.optional(z.enum(["today", "history"], "This page is not known."));

const id = z.uuid("This moment is not known.");

export const saveMoodForm = z.strictObject({ ...fields, then });
export const updateMoodForm = z.strictObject({
  ...fields,
  id,
  // The version the person was looking at: a later one means somebody else's change must not be lost.
  version: z.int("This moment is not known.").check(z.minimum(1)),
  then,
});
export const moodIdForm = z.strictObject({ id, then });

export type MoodChange = Omit<z.output<typeof updateMoodForm>, "then">;

const day = z
  .string()
  .check(z.refine((text) => parseLocalDay(text) !== null, "Please give a day as 2026-03-05."));

const NO_LIMIT = "Please give a whole number from 1 to 200.";

export const historyInput = z.strictObject({
  from: z.optional(day),
  to: z.optional(day),
  limit: z._default(z.int(NO_LIMIT).check(z.minimum(1, NO_LIMIT), z.maximum(200, NO_LIMIT)), 50),
  cursor: z.optional(
    z.string().check(z.refine((text) => parseCursor(text) !== null, "This cursor is not one of ours.")),
  ),
});

/** A moment as machines read it. */
export const moodOutput = z.strictObject({
  id: z.uuid(),
  mood_rating: z.int(),
  energy_level: z.nullable(z.int()),
  emotions: z.array(z.string()),
  triggers: z.array(z.string()),
  notes: z.nullable(z.string()),
  recorded_at: z.iso.datetime({ offset: true }),
  local_day: z.iso.date(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
  version: z.int(),
});

export const historyOutput = z.strictObject({
  items: z.array(moodOutput),
  next_cursor: z.nullable(z.string()),
});
