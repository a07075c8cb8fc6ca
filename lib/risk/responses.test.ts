import { describe, expect, it } from "vitest";
import { planResponse } from "./responses";
import { screenText } from "./screen";

const planFor = (text: string) => planResponse(screenText(text));

describe("the help sheet", () => {
  it("shows nothing for an ordinary day", () => {
    expect(planFor("Made soup and slept well.")).toEqual({ rung: 1, steps: [] });
  });

  it("offers only grounding for plain distress", () => {
    expect(planFor("I feel so hopeless about work")).toEqual({ rung: 1, steps: ["grounding"] });
  });

  it("opens tier 2 with grounding, then a person, then lines", () => {
    expect(planFor("I wish I could go to sleep and never wake up")).toEqual({
      rung: 2,
      steps: ["grounding", "person", "lines", "text-first"],
    });
  });

  it("opens tier 3 with lines and the emergency number", () => {
    expect(planFor("I want to kill myself")).toEqual({
      rung: 3,
      steps: ["lines", "emergency", "text-first", "person", "grounding"],
    });
  });

  it("puts the emergency number first and alone when something was taken", () => {
    const { rung, steps } = planFor("i took all my pills and i want to die");
    expect(rung).toBe(3);
    expect(steps[0]).toBe("emergency-alone");
    expect(steps).not.toContain("emergency");
  });

  it("puts the emergency number first and alone when the means are in hand", () => {
    expect(planFor("the gun is in my hand").steps[0]).toBe("emergency-alone");
  });

  it("never suggests the chosen person where someone hurts the writer", () => {
    for (const text of [
      "My husband hit me again last night",
      "he choked me and I want to die",
      "he hits me. I took all my pills.",
    ]) {
      const { steps } = planFor(text);
      expect(steps).toContain("abuse-lines");
      expect(steps).not.toContain("person");
    }
  });

  it("has a sheet of its own for worry about someone, for withdrawal and for a medical emergency", () => {
    expect(planFor("My friend wants to kill himself").steps[0]).toBe("someone-else-lines");
    expect(planFor("I stopped drinking two days ago and I'm shaking").steps[0]).toBe("withdrawal");
    expect(planFor("I am vomiting blood").steps).toEqual(["emergency-alone", "medical"]);
  });

  it("alerts nobody about harm to others: lines and grounding only", () => {
    expect(planFor("urges to strangle my wife").steps).toEqual(["grounding", "lines", "text-first"]);
  });
});
