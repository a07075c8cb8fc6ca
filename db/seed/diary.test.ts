import { describe, expect, it } from "vitest";
import { addLocalDays, type LocalDay, parseLocalDay } from "@/lib/core/local-day";
import { writtenParts } from "@/lib/record/journal/aftercare";
import { entryInput } from "@/lib/record/journal/schema";
import { moodInput } from "@/lib/record/mood/schema";
import { screenMany } from "@/lib/risk/screen";
import { chanceFrom } from "./chance";
import { writeDiary } from "./diary";
import { type CourseDay, courseOf, weekdayOf } from "./mood-course";
import { mayaStory, samStory } from "./stories";

const dayOf = (text: string): LocalDay => {
  const day = parseLocalDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
};

const today = dayOf("2026-11-20");
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const seeds = Array.from({ length: 60 }, (_, index) => `world ${index}`);
const worlds = seeds.map((seed) => courseOf(mayaStory.truth, 183, today, chanceFrom(seed)));

/** What is left of a day when the slow course, the weekday and the walk are taken away. */
function residuals(course: readonly CourseDay[]): number[] {
  const { weekday, walk, dips, gain, base } = mayaStory.truth;
  return course.map(({ day, index, level, walked }) => {
    const dip = dips.reduce(
      (sum, { at, depth, width }) => sum + depth * Math.exp(-(((index - at) / width) ** 2)),
      0,
    );
    const slow = base - dip + Math.max(0, index - gain.from) * gain.perDay;
    return level - slow - (weekday[weekdayOf(day)] ?? 0) - (walked ? walk.adds : 0);
  });
}

function carryOf(values: readonly number[]): number {
  const pairs = values.slice(1).map((value, index) => [values[index] ?? 0, value] as const);
  const product = mean(pairs.map(([before, after]) => before * after));
  return product / mean(pairs.map(([before]) => before ** 2));
}

describe("the course of a made-up person's mood", () => {
  it("carries .55 of one day's distance into the next", () => {
    expect(mean(worlds.map((course) => carryOf(residuals(course))))).toBeCloseTo(0.55, 1);
  });

  it("is truly 0.8 higher on days with a walk", () => {
    // Each world with a twin whose walks add nothing: the same chance, so only the walk differs.
    const still = { ...mayaStory.truth, walk: { ...mayaStory.truth.walk, adds: 0 } };
    for (const [index, seed] of seeds.entries()) {
      const twin = courseOf(still, 183, today, chanceFrom(seed));
      for (const [at, day] of (worlds[index] ?? []).entries()) {
        expect(day.level - (twin[at]?.level ?? 0)).toBeCloseTo(day.walked ? 0.8 : 0, 10);
      }
    }
  });

  it("is written down on 78 of 100 days", () => {
    const days = worlds.flat();
    expect(days.filter((day) => day.logged).length / days.length).toBeCloseTo(0.78, 1);
  });

  it("follows the week", () => {
    const days = worlds.flat();
    const on = (weekday: number) =>
      mean(days.filter((day) => weekdayOf(day.day) === weekday).map((day) => day.level));
    expect(on(5)).toBeGreaterThan(on(0) + 0.3);
  });

  it("has two hard stretches and gets better after week nine", () => {
    const at = (from: number, to: number) =>
      mean(worlds.flatMap((course) => course.slice(from, to).map((day) => day.level)));
    expect(at(36, 43)).toBeLessThan(at(10, 20) - 0.8);
    expect(at(116, 123)).toBeLessThan(at(90, 100) - 0.8);
    expect(at(170, 183)).toBeGreaterThan(at(0, 60) + 1.5);
  });
});

describe.each([
  { who: "Maya", story: mayaStory, entries: 65, moods: 180 },
  { who: "Sam", story: samStory, entries: 23, moods: 90 },
])("the diary of $who", ({ story, entries, moods }) => {
  const diary = writeDiary(story, today);

  it("is the same each time it is made on one day", () => {
    expect(writeDiary(story, today)).toEqual(diary);
  });

  it("ends yesterday, so that today is still empty", () => {
    const days = [...diary.moods, ...diary.entries].map((moment) => moment.day).sort();
    expect(days.at(-1)).toBe(addLocalDays(today, -1));
    expect(days[0] && days[0] >= addLocalDays(today, -story.days)).toBe(true);
  });

  it("moves along with the day it is made on", () => {
    const later = writeDiary(story, addLocalDays(today, 1));
    expect(later.entries.at(-1)?.day).toBe(addLocalDays(diary.entries.at(-1)?.day ?? today, 1));
  });

  it("has enough in it, and no text twice", () => {
    expect(diary.entries.length).toBeGreaterThanOrEqual(entries);
    expect(diary.moods.length).toBeGreaterThanOrEqual(moods);
    const texts = [
      ...diary.entries.map(({ input }) => input.content),
      ...diary.moods.map(({ input }) => input.notes),
    ];
    const said = texts.filter((text) => text !== undefined);
    expect(new Set(said).size).toBe(said.length);
  });

  it("uses all four templates", () => {
    expect(new Set(diary.entries.map(({ input }) => input.template)).size).toBe(4);
  });

  it("fits the forms a person would use", () => {
    for (const { input } of diary.entries) expect(entryInput.safeParse(input).error).toBeUndefined();
    for (const { input } of diary.moods) expect(moodInput.safeParse(input).error).toBeUndefined();
  });

  it("raises no support sheet by itself", () => {
    const texts = [
      ...diary.entries.map(({ input }) => writtenParts(input)),
      ...diary.moods.map(({ input }) => [input.notes ?? ""]),
    ];
    const raised = texts.filter((parts) => screenMany(parts).tier > 0);
    expect(raised).toEqual([]);
  });

  it("names no weight, no food by numbers and no amount of drink", () => {
    const everything = JSON.stringify([diary.entries, diary.moods]);
    expect(everything).not.toMatch(/\b(kg|kilos?|pounds?|calorie|bmi|pints?|units|litres?|bottles of|ml)\b/i);
  });
});
