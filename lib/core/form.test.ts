import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { formInput, formValues, holdsNul, isWithinLimits } from "./form";

const schema = z.strictObject({
  title: z.optional(z.string()),
  content: z.string(),
  rating: z.optional(z.number()),
  kept: z.boolean(),
  asked: z.optional(z.boolean()),
  tags: z.array(z.string()),
  behaviours: z.optional(z.array(z.strictObject({ name: z.string(), urge: z.optional(z.number()) }))),
  answers: z.optional(z.strictObject({ situation: z.optional(z.string()) })),
});

const read = (...pairs: [string, string][]) => formInput(schema, formValues(pairs));

describe("a form as its schema's input", () => {
  it("reads an empty form as nothing filled in", () => {
    expect(read()).toEqual({ kept: false, tags: [] });
  });

  it("makes numbers of text, and nothing of an empty number", () => {
    expect(read(["rating", "7"])).toMatchObject({ rating: 7 });
    expect(read(["rating", ""])).not.toHaveProperty("rating");
  });

  it("keeps a number that is none for the schema to refuse", () => {
    expect(read(["rating", "seven"])).toMatchObject({ rating: Number.NaN });
  });

  it("keeps an empty text where a text is asked for, and leaves it out where it may be absent", () => {
    expect(read(["content", ""], ["title", ""])).toMatchObject({ content: "" });
    expect(read(["title", ""])).not.toHaveProperty("title");
  });

  it("reads a checkbox, and the difference between no and not asked", () => {
    expect(read(["kept", "on"])).toMatchObject({ kept: true });
    expect(read(["asked", "false"])).toMatchObject({ asked: false });
    expect(read(["kept", "on"])).not.toHaveProperty("asked");
  });

  it("gathers repeated names and words typed with commas", () => {
    expect(read(["tags", "walk"], ["tags", "work"], ["tags_other", "rain, , late "])).toMatchObject({
      tags: ["walk", "work", "rain", "late"],
    });
    // What a script gathered, and what was typed and not yet added.
    expect(read(["tags_other", ""], ["tags_other", "sun"])).toMatchObject({ tags: ["sun"] });
  });

  it("reads rows in their order, whatever order they arrive in", () => {
    const input = read(
      ["behaviours.10.name", "second"],
      ["behaviours.2.name", "first"],
      ["behaviours.2.urge", "4"],
    );
    expect(input).toMatchObject({ behaviours: [{ name: "first", urge: 4 }, { name: "second" }] });
  });

  it("reads an object only when something of it is there", () => {
    expect(read(["answers.situation", "at work"])).toMatchObject({ answers: { situation: "at work" } });
    expect(read()).not.toHaveProperty("answers");
  });

  it("is not fooled by names of the framework or of the prototype", () => {
    expect(read(["$ACTION_ID_x", "1"], ["__proto__", "x"], ["constructor", "y"])).toEqual({
      kept: false,
      tags: [],
    });
  });
});

describe("limits on what is judged at all", () => {
  it("refuses nesting deeper than eight and lists longer than five hundred", () => {
    const nested = (depth: number): unknown => (depth === 0 ? "x" : { in: nested(depth - 1) });
    expect([isWithinLimits(nested(8)), isWithinLimits(nested(9))]).toEqual([true, false]);
    expect([isWithinLimits(Array(500).fill(1)), isWithinLimits(Array(501).fill(1))]).toEqual([true, false]);
  });

  it("finds a character the database cannot keep, wherever it hides", () => {
    expect(holdsNul({ a: [{ b: "x\u0000" }] })).toBe(true);
    expect(holdsNul({ "a\u0000": 1 })).toBe(true);
    expect(holdsNul({ a: ["fine"] })).toBe(false);
  });
});
