import * as z from "zod/mini";
import { parseLocalDay } from "@/lib/core/local-day";
import { parseCursor } from "./cursor";
import { COUNTED_PER, STATUSES } from "./problem";
import { parseSpot } from "./spans";

const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const text = (most: number) =>
  z
    .string()
    .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(most, `Please use at most ${most} characters.`));

const UP_TO_TEN = "Please choose a number from 0 to 10.";
const upToTen = (missing = UP_TO_TEN) => z.int(missing).check(z.gte(0, UP_TO_TEN), z.lte(10, UP_TO_TEN));
const COUNT = "Please give a whole number from 0 to 999.";
const times = z.int(COUNT).check(z.gte(0, COUNT), z.lte(999, COUNT));

const fields = {
  name: text(200).check(z.minLength(1, "Please give it a name. A few words are enough.")),
  description: z.optional(text(4_000)),
  behaviour: z.optional(text(1_000)),
  thought: z.optional(text(1_000)),
  mood: z.optional(text(1_000)),
  counted_per: z._default(z.enum(COUNTED_PER, "Please choose day or week."), "week"),
  baseline_times: z.optional(times),
  target_times: z.optional(times),
  baseline_strength: z.optional(upToTen()),
  target_strength: z.optional(upToTen()),
};

/** A problem area as somebody writes it. One schema for the form, the action and the JSON API. */
export const problemInput = z.strictObject(fields);
export type ProblemInput = z.output<typeof problemInput>;

const id = z.uuid("This problem area is not known.");
const version = z.int("This problem area is not known.").check(z.gte(1));
const entryId = z.uuid("This entry is not known.");
const spot = z
  .string("Please choose a sentence.")
  .check(z.refine((value) => parseSpot(value) !== null, "Please choose a sentence."));

/** Whose record it is; absent for one's own. */
const whose = { client_id: z.optional(z.uuid("This client is not known.")) };

/** A new one, perhaps named from words of an entry. */
export const createProblemForm = z.extend(problemInput, {
  ...whose,
  entry_id: z.optional(entryId),
  entry_version: z.optional(version),
  spot: z.optional(spot),
});
export const changeProblemForm = z.extend(problemInput, { ...whose, id, version });

/** A change through the JSON API: the whole problem area, and the version it was read at. */
export const problemPut = z.strictObject({ ...fields, version });

export const problemIdForm = z.strictObject({ ...whose, id });
export const statusForm = z.strictObject({
  ...whose,
  id,
  status: z.enum(STATUSES, "Please choose how it stands."),
});

const day = z
  .string()
  .check(z.refine((value) => parseLocalDay(value) !== null, "Please give a day as 2026-03-05."));

/** What one day was like. What is absent stays as it was. */
export const readingForm = z
  .strictObject({ id, day, times: z.optional(times), strength: z.optional(upToTen()) })
  .check(
    z.refine(({ times: often, strength }) => often !== undefined || strength !== undefined, {
      path: ["times"],
      error: "Please answer one of the two.",
    }),
  );
export const readingDayForm = z.strictObject({ id, day });
export type ReadingInput = z.output<typeof readingForm>;

export const readinessForm = z.strictObject({
  id,
  importance: upToTen("Please say how important it is."),
  confidence: upToTen("Please say how confident you are."),
});

/** Words of an entry for a problem area, or `new` for one that is still to be named. */
export const citeForm = z.strictObject({
  ...whose,
  entry_id: entryId,
  entry_version: z.optional(version),
  spot,
  problem_id: z.union([z.literal("new"), z.uuid()], "Please choose where it belongs."),
  // With script the page stays and says so; without, the next page does.
  scripted: z.optional(z.boolean()),
});
export const unciteForm = z.strictObject({ ...whose, id: z.uuid("This sentence is not known.") });

const NO_LIMIT = "Please give a whole number from 1 to 200.";

export const listInput = z.strictObject({
  limit: z._default(z.int(NO_LIMIT).check(z.gte(1, NO_LIMIT), z.lte(200, NO_LIMIT)), 50),
  cursor: z.optional(
    z.string().check(z.refine((value) => parseCursor(value) !== null, "Please send next_cursor as it was.")),
  ),
});

export const nothing = z.strictObject({});

const moment = z.iso.datetime({ offset: true });

export const problemOutput = z.strictObject({
  id: z.uuid(),
  author_id: z.uuid(),
  name: z.string(),
  description: z.nullable(z.string()),
  behaviour: z.nullable(z.string()),
  thought: z.nullable(z.string()),
  mood: z.nullable(z.string()),
  counted_per: z.enum(COUNTED_PER),
  baseline_times: z.nullable(z.int()),
  target_times: z.nullable(z.int()),
  baseline_strength: z.nullable(z.int()),
  target_strength: z.nullable(z.int()),
  status: z.enum(STATUSES),
  status_at: moment,
  version: z.int(),
  created_at: moment,
  updated_at: moment,
});
export const listOutput = z.strictObject({
  items: z.array(problemOutput),
  next_cursor: z.nullable(z.string()),
});
export const deletedOutput = z.strictObject({ deleted: z.literal(true), id: z.uuid(), purge_at: moment });
