import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { formInput } from "@/lib/core/form";
import { fieldErrors } from "@/lib/core/issues";
import { entryForm, entryInput, entryPatch, listInput } from "./schema";

const errorsOf = (schema: z.core.$ZodType, input: unknown) => {
  const parsed = z.safeParse(schema, input);
  return parsed.success ? {} : fieldErrors(parsed.error.issues);
};

describe("a journal entry as somebody writes it", () => {
  it("needs nothing but a text, and starts as only theirs", () => {
    expect(z.parse(entryInput, { content: " A day. " })).toEqual({
      content: "A day.",
      emotions: [],
      behaviours: [],
      privacy_level: "only_me",
      tags: [],
      template: "free",
    });
  });

  it.each([
    ["no text", {}, "content"],
    ["only spaces", { content: "  \n " }, "content"],
    ["a text too long", { content: "x".repeat(20_001) }, "content"],
    ["a title too long", { content: "x", title: "t".repeat(201) }, "title"],
    ["a thought too long", { content: "x", thought: "t".repeat(4_001) }, "thought"],
    ["a rating of 0", { content: "x", mood_rating: 0 }, "mood_rating"],
    ["a rating of 11", { content: "x", mood_rating: 11 }, "mood_rating"],
    ["half a rating", { content: "x", mood_rating: 5.5 }, "mood_rating"],
    ["a rating in words", { content: "x", mood_rating: "5" }, "mood_rating"],
    ["an urge of 6", { content: "x", behaviours: [{ name: "b", urge: 6 }] }, "behaviours.0.urge"],
    ["an urge below 0", { content: "x", behaviours: [{ name: "b", urge: -1 }] }, "behaviours.0.urge"],
    ["an urge for nothing", { content: "x", behaviours: [{ name: "", urge: 2 }] }, "behaviours.0.name"],
    ["a behaviour with a comma", { content: "x", behaviours: [{ name: "a, b" }] }, "behaviours.0.name"],
    ["31 tags", { content: "x", tags: Array.from({ length: 31 }, (_, n) => `t${n}`) }, "tags"],
    ["a tag of 61 letters", { content: "x", tags: ["t".repeat(61)] }, "tags.0"],
    ["a privacy nobody offers", { content: "x", privacy_level: "public" }, "privacy_level"],
    ["a template nobody offers", { content: "x", template: "poem" }, "template"],
    ["a day that is none", { content: "x", occurred_at: "2026-02-30T10:00" }, "occurred_at"],
    ["a belief of 101", { content: "x", answers: { belief: 101 } }, "answers.belief"],
    [
      "a strength without a feeling",
      { content: "x", answers: { feelings: [{ name: "", before: 40 }] } },
      "answers.feelings.0.name",
    ],
    ["a field of another form", { content: "x", owner_id: "me" }, "owner_id"],
  ])("is sent back for %s, beside its field", (_what, input, field) => {
    expect(Object.keys(errorsOf(entryInput, input))).toEqual([field]);
  });

  it.each([
    ["20,000 characters", { content: "x".repeat(20_000) }],
    ["any script", { content: "今日は疲れた 😴", tags: ["散歩"], emotions: ["müde"] }],
    ["an exact moment", { content: "x", occurred_at: "2026-03-05T10:00:00+09:00" }],
    ["a clock's moment", { content: "x", occurred_at: "2026-03-05T10:00" }],
    ["an urge of 0 not acted on", { content: "x", behaviours: [{ name: "b", urge: 0, acted: false }] }],
  ])("takes an entry with %s", (_what, input) => {
    expect(errorsOf(entryInput, input)).toEqual({});
  });

  it("keeps a new line as one character, however the browser sent it", () => {
    const lines = `${"x\r\n".repeat(9_999)}xx`;
    expect(z.parse(entryInput, { content: lines }).content).toBe(`${"x\n".repeat(9_999)}xx`);
  });

  it("leaves out rows of a form that nobody used", () => {
    const form = {
      content: ["x"],
      "behaviours.0.name": [""],
      "behaviours.0.urge": [""],
      "behaviours.1.name": ["drank"],
      "behaviours.1.urge": ["3"],
      "behaviours.1.acted": ["false"],
      "answers.feelings.0.name": [""],
      "answers.feelings.0.before": [""],
      emotions: ["calm"],
      emotions_other: ["odd, new"],
      mood_rating: [""],
      title: [""],
    };
    expect(z.parse(entryForm, formInput(entryForm, form))).toMatchObject({
      behaviours: [{ name: "drank", urge: 3, acted: false }],
      answers: { feelings: [] },
      emotions: ["calm", "odd", "new"],
    });
  });
});

describe("a change of an entry", () => {
  it("tells what is absent from what is cleared", () => {
    expect(z.parse(entryPatch, { title: null, mood_rating: null, version: 3 })).toEqual({
      title: null,
      mood_rating: null,
      version: 3,
    });
    expect(errorsOf(entryPatch, { content: null })).toHaveProperty("content");
    expect(errorsOf(entryPatch, { version: 0 })).toHaveProperty("version");
  });
});

describe("what a list may be asked for", () => {
  it.each([
    [{ from: "2026-02-30" }, "from"],
    [{ to: "yesterday" }, "to"],
    [{ mood: "8-7" }, "mood"],
    [{ mood: "calm" }, "mood"],
    [{ tag: "walk" }, "tag"],
    [{ limit: 201 }, "limit"],
    [{ limit: 0 }, "limit"],
    [{ cursor: "nonsense" }, "cursor"],
    [{ page: "2" }, "page"],
  ])("refuses %j beside its field", (input, field) => {
    expect(Object.keys(errorsOf(listInput, input))).toEqual([field]);
  });

  it("starts with 50 entries", () => {
    expect(z.parse(listInput, { mood: "7-8" })).toEqual({ mood: "7-8", limit: 50 });
  });
});
