import { describe, expect, it } from "vitest";
import { openerOf } from "./opener";

const say = (happened: string, like = "", want = "") => openerOf({ happened, like, want });

describe("Say it for me", () => {
  it.each([
    ["nothing", say(""), ""],
    ["only spaces", say("  ", "\n", "\t"), ""],
    ["what happened", say("my boss shouted at me"), "My boss shouted at me."],
    ["its own full stop", say("My boss shouted at me."), "My boss shouted at me."],
    ["a question of its own", say("Why did he shout?"), "Why did he shout?"],
    ["three dots", say("He left…"), "He left…"],
    ["a quotation", say("He said “go home.”"), "He said “go home.”"],
    ["lines broken by the form", say("my boss\n  shouted"), "My boss shouted."],
    [
      "all three",
      say("Anna called on Tuesday", "awful", "understand why I freeze"),
      "Anna called on Tuesday. It was awful. Today I would like to understand why I freeze.",
    ],
    ["only the wish", say("", "", "a plan for the weekend"), "Today I would like a plan for the weekend."],
    ["only how it was", say("", "Very lonely"), "It was very lonely."],
  ])("with %s says it in the person's own words", (_, said, words) => {
    expect(said).toBe(words);
  });

  it.each([
    ["awful", "It was awful."],
    ["Like being back at school", "It was like being back at school."],
    ["being small again", "It was like being small again."],
    ["feeling stuck", "I was feeling stuck."],
    ["felt sick", "I felt sick."],
    ["I could not breathe", "I could not breathe."],
    ["i’m still angry", "I’m still angry."],
    ["it hurt", "It hurt."],
    ["My stomach hurt", "My stomach hurt."],
    ["Too much", "It was too much."],
    ["Anna all over again", "It was Anna all over again."],
  ])("turns %j into how it was: %s", (like, words) => {
    expect(say("", like)).toBe(words);
  });

  it.each([
    ["to feel less alone", "Today I would like to feel less alone."],
    ["To stop", "Today I would like to stop."],
    ["understand it", "Today I would like to understand it."],
    ["Talk about Anna", "Today I would like to talk about Anna."],
    ["how I can say no", "Today I would like to talk about how I can say no."],
    ["Why I always give in", "Today I would like to talk about why I always give in."],
    ["Advice", "Today I would like advice."],
    ["help with sleep", "Today I would like help with sleep."],
    ["Some quiet", "Today I would like some quiet."],
    ["I want to cry", "I want to cry."],
    ["I'd like a plan", "I'd like a plan."],
    ["please just listen", "Please just listen."],
    ["can we go slowly", "Can we go slowly?"],
    ["Could you explain it?", "Could you explain it?"],
    ["Prague, and what happened there", "Today I would like Prague, and what happened there."],
  ])("turns %j into a wish: %s", (want, words) => {
    expect(say("", "", want)).toBe(words);
  });

  it("never adds a word to what happened", () => {
    expect(say("sam is back")).toBe("Sam is back.");
  });
});
