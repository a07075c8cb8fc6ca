import * as z from "zod/mini";
import { parseLocalDay } from "@/lib/core/local-day";
import { isWhen } from "../mood/when";
import { word, words } from "../words/schema";
import { parseCursor, parseMoodFilter } from "./filters";
import { TEMPLATES } from "./templates";

// A browser sends each new line of a form as two characters; a text counts, and keeps, one.
const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");

const text = (most: number) =>
  z
    .string()
    .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(most, `Please use at most ${most} characters.`));

// A row of a form may be empty, so its name is judged by the row.
const rowName = text(60).check(
  z.regex(/^[^,\p{Cc}]*$/u, "Please write one thing at a time, without commas."),
);
const percent = z.int().check(z.gte(0, "From 0 to 100, please."), z.lte(100, "From 0 to 100, please."));

const rating = z.int().check(z.gte(1), z.lte(10));
const template = z.enum(TEMPLATES);
export const privacyLevel = z.enum(["only_me", "shared"]);

// An empty row is a row nobody used; a row with an answer and no name is a question that was half answered.
const behaviourRow = z
  .strictObject({
    name: rowName,
    urge: z.optional(z.int().check(z.gte(0), z.lte(5))),
    acted: z.optional(z.boolean()),
  })
  .check(
    z.refine((row) => row.name !== "" || (row.urge === undefined && row.acted === undefined), {
      path: ["name"],
      error: "Please say what it was.",
    }),
  );
const behaviours = z.pipe(
  z.array(behaviourRow).check(z.maxLength(20)),
  z.transform((rows) => rows.filter((row) => row.name !== "")),
);

const ratedFeeling = z
  .strictObject({ name: rowName, before: z.optional(percent), after: z.optional(percent) })
  .check(
    z.refine((row) => row.name !== "" || (row.before === undefined && row.after === undefined), {
      path: ["name"],
      error: "Please name the feeling.",
    }),
  );
const ratedFeelings = z.pipe(
  z.array(ratedFeeling).check(z.maxLength(12)),
  z.transform((rows) => rows.filter((row) => row.name !== "")),
);

/** What the templates ask beyond the entry's own fields. The situation of a thought record is the entry's text. */
export const answersInput = z.strictObject({
  belief: z.optional(percent),
  feelings: z.optional(ratedFeelings),
  distortion: z.optional(text(200)),
  evidence_for: z.optional(text(4000)),
  evidence_against: z.optional(text(4000)),
  alternative: z.optional(text(4000)),
  alternative_belief: z.optional(percent),
  belief_after: z.optional(percent),
  helped: z.optional(text(4000)),
  before: z.optional(text(4000)),
  after: z.optional(text(4000)),
  later: z.optional(text(4000)),
  instead: z.optional(text(4000)),
});
export type Answers = z.output<typeof answersInput>;

const writtenMoment = z
  .string()
  .check(z.refine(isWhen, "Please give a date and a time, such as 5 March 2026, 14:30."));

const title = text(200);
const content = text(20_000).check(z.minLength(1, "There is nothing to save yet. A few words are enough."));
const thought = text(4000);

/** A journal entry as somebody writes it. One schema for the form, the action and the JSON API. */
export const entryInput = z.strictObject({
  title: z.optional(title),
  content,
  thought: z.optional(thought),
  emotions: z._default(words, []),
  behaviours: z._default(behaviours, []),
  mood_tag: z.optional(word),
  mood_rating: z.optional(rating),
  privacy_level: z._default(privacyLevel, "only_me"),
  tags: z._default(words, []),
  occurred_at: z.optional(writtenMoment),
  template: z._default(template, "free"),
  answers: z.optional(answersInput),
});
export type EntryInput = z.output<typeof entryInput>;

/** A change through the JSON API: what is absent stays, null clears, the version guards. */
export const entryPatch = z.strictObject({
  title: z.optional(z.nullable(title)),
  content: z.optional(content),
  thought: z.optional(z.nullable(thought)),
  emotions: z.optional(words),
  behaviours: z.optional(behaviours),
  mood_tag: z.optional(z.nullable(word)),
  mood_rating: z.optional(z.nullable(rating)),
  privacy_level: z.optional(privacyLevel),
  tags: z.optional(words),
  occurred_at: z.optional(writtenMoment),
  template: z.optional(template),
  answers: z.optional(z.nullable(answersInput)),
  version: z.optional(z.int().check(z.gte(1))),
});
export type EntryPatch = z.output<typeof entryPatch>;

/** The form: the entry, an own word for the mood, the draft it replaces, and whether script waits for the answer. */
export const entryForm = z.extend(entryInput, {
  mood_tag_own: z.optional(word),
  draft_id: z.optional(z.uuid()),
  scripted: z.optional(z.boolean()),
});
export type EntryForm = z.output<typeof entryForm>;

/** The form of a change. `overwrite`: both texts were shown, so saving goes on and the other one is kept for 30 days. */
export const editForm = z.extend(entryForm, {
  id: z.uuid(),
  version: z.int().check(z.gte(1)),
  overwrite: z.optional(z.boolean()),
});

export const nothing = z.strictObject({});

export const searchInput = z.strictObject({
  q: text(200).check(z.minLength(1, "Please write what to look for.")),
});

const day = z.string().check(z.refine((value) => parseLocalDay(value) !== null, "Please write YYYY-MM-DD."));

/** What a list may be asked for. `mood` is a rating (`7`), a range (`7-8`) or the id of a mood tag. */
export const listInput = z.strictObject({
  from: z.optional(day),
  to: z.optional(day),
  mood: z.optional(
    z
      .string()
      .check(
        z.refine(
          (value) => parseMoodFilter(value) !== undefined,
          "Please write 7, 7-8 or the id of a mood tag.",
        ),
      ),
  ),
  tag: z.optional(z.uuid()),
  q: z.optional(text(200)),
  limit: z._default(z.int().check(z.gte(1), z.lte(200)), 50),
  cursor: z.optional(
    z.string().check(z.refine((value) => parseCursor(value) !== null, "Please send next_cursor as it was.")),
  ),
});
