import * as z from "zod/mini";
import { isWhen } from "@/lib/record/mood/when";
import { REPLACES_KINDS } from "./skill";
import { MOST_STEPS } from "./steps";

/** What a skill stands in for. */

// A browser sends each new line of a form as two characters; a text counts, and keeps, one.
const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const text = (most: number) =>
  z
    .string()
    .check(
      z.overwrite(oneNewLine),
      z.trim(),
      z.maxLength(most, `Please use at most ${most.toLocaleString("en")} characters.`),
    );
const needed = (most: number, missing: string) => text(most).check(z.minLength(1, missing));

const UNKNOWN = "This skill is not known.";
const id = z.uuid(UNKNOWN);
const version = z.int(UNKNOWN).check(z.minimum(1, UNKNOWN));
/** Whose record it is, when a psychologist writes; absent for one's own. */
const clientId = z.optional(z.uuid("This client is not known."));

/** A skill as somebody writes it. One schema for the form, the action and the JSON API. */
const fields = {
  name: needed(120, "Please give it a name."),
  replaces_kind: z.enum(REPLACES_KINDS, "Please choose one."),
  replaces: needed(500, "Please say what it is for. A few words are enough."),
  steps: z
    .array(needed(300, "Please write this step, or leave it out."), "Please write at least one step.")
    .check(
      z.minLength(1, "Please write at least one step."),
      z.maxLength(MOST_STEPS, `Please use at most ${MOST_STEPS} steps.`),
    ),
  when_to_use: z.optional(text(500)),
  problem_ids: z._default(
    z.array(z.uuid("This problem area is not known.")).check(z.maxLength(50, "Please choose at most 50.")),
    [],
  ),
};

export const skillInput = z.strictObject({ ...fields, client_id: clientId });
export type SkillInput = Omit<z.output<typeof skillInput>, "client_id">;

/** A change replaces the skill; `version` is the one it started from. */
export const skillChange = z.strictObject({ ...fields, version, client_id: clientId });
export type SkillChange = SkillInput & { readonly id: string; readonly version: number };

/** A step's own button, for a form without script: which step, and where to. */
const stepMove = z.optional(z.string().check(z.regex(/^\d{1,2}-(up|down|out)$|^add$/, "This is not known.")));

export const createSkillForm = z.strictObject({ ...fields, step_move: stepMove, client_id: clientId });
export const updateSkillForm = z.strictObject({
  ...fields,
  id,
  version,
  step_move: stepMove,
  client_id: clientId,
});
export const skillIdForm = z.strictObject({ id, client_id: clientId });
export const agreeForm = z.strictObject({ id, version, client_id: clientId });

const HELPED = "Please choose from 1 to 5.";
const helped = z.int(HELPED).check(z.minimum(1, HELPED), z.maximum(5, HELPED));
const useFields = {
  helped: z.optional(helped),
  note: z.optional(text(2_000)),
  entry_id: z.optional(z.uuid("This entry is not known.")),
  used_at: z.optional(
    z.string().check(z.refine(isWhen, "Please give a date and a time, such as 5 March 2026, 14:30.")),
  ),
};
const MOOD = "Please choose a number from 1 to 10.";
const moodBefore = z.optional(z.int(MOOD).check(z.minimum(1, MOOD), z.maximum(10, MOOD)));

/** One use: how much it helped, what to remember, when (absent: now), and how the mood was before. */
export const useInput = z.strictObject({ ...useFields, mood_before: moodBefore });
export type UseInput = z.output<typeof useInput>;

/** Whether script waits for the answer; without it the action leads on to a page. */
const scripted = z.optional(z.boolean());

export const logUseForm = z.strictObject({ ...useFields, mood_before: moodBefore, skill_id: id, scripted });
export const changeUseForm = z.strictObject({ ...useFields, id, scripted });
export type UseChange = Omit<z.output<typeof changeUseForm>, "scripted">;
export const rateUseForm = z.strictObject({ id, helped, scripted });
export const useIdForm = z.strictObject({ id, scripted });

export const ofClient = z.strictObject({ client_id: clientId });

const moment = z.iso.datetime({ offset: true });

export const useOutput = z.strictObject({
  id: z.uuid(),
  skill_id: z.uuid(),
  used_at: moment,
  local_day: z.iso.date(),
  helped: z.nullable(z.int()),
  mood_before: z.nullable(z.int()),
  note: z.nullable(z.string()),
  entry_id: z.nullable(z.uuid()),
});

/** A skill as machines read it. */
export const skillOutput = z.strictObject({
  id: z.uuid(),
  author_id: z.uuid(),
  name: z.string(),
  replaces_kind: z.enum(REPLACES_KINDS),
  replaces: z.nullable(z.string()),
  steps: z.array(z.string()),
  when_to_use: z.nullable(z.string()),
  problem_ids: z.array(z.uuid()),
  uses: z.int(),
  last_used_at: z.nullable(moment),
  helped: z.strictObject({ answered: z.int(), good: z.int() }),
  agreed_by: z.array(z.strictObject({ person_id: z.uuid(), at: moment })),
  version: z.int(),
  created_at: moment,
  updated_at: moment,
});

export const skillListOutput = z.strictObject({ items: z.array(skillOutput) });
export const skillDeletedOutput = z.strictObject({ deleted: z.boolean(), id: z.uuid(), purge_at: moment });
