import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { screenMany, screenSafely, screenText } from "./screen";
import { alarmingKinds } from "./testing/alarming-messages.data";
import { laterAlarms, laterQuiet } from "./testing/later-messages.data";
import { quietKinds } from "./testing/quiet-messages";

describe.each(alarmingKinds)("a writer who $kind", ({ least, family, texts }) => {
  it.each(texts)("is offered help: %s", (text) => {
    const { tier, rules } = screenText(text);
    expect(tier).toBeGreaterThanOrEqual(least);
    if (family !== undefined) {
      expect(rules.filter((hit) => hit.tier >= 2).map((hit) => hit.family)).toContain(family);
    }
  });
});

describe.each(quietKinds)("$kind", ({ texts }) => {
  it.each(texts)("stays quiet: %s", (text) => {
    expect(screenText(text).tier).toBeLessThan(2);
  });
});

describe("messages met later", () => {
  it.each(laterAlarms)("offers help: %s", (text) => {
    expect(screenText(text).tier).toBeGreaterThanOrEqual(2);
  });

  it.each(laterQuiet)("stays quiet: %s", (text) => {
    expect(screenText(text).tier).toBeLessThan(2);
  });
});

describe("context", () => {
  it("takes the highest tier of a text", () => {
    expect(screenText("I feel hopeless. I want to kill myself. Then I made tea.").tier).toBe(3);
  });

  it("opens again after but", () => {
    expect(screenText("I don't want to kill myself").tier).toBe(1);
    expect(screenText("I don't want to kill myself but I might").tier).toBe(3);
  });

  it("is not cleared by never mind", () => {
    expect(screenText("I want to kill myself. Never mind.").tier).toBe(3);
  });

  it("points at the words as they were written", () => {
    const text = "Fine day. I want to k1ll my\u200bself, honestly.";
    const spans = screenText(text).rules.map((hit) => text.slice(hit.start, hit.end));
    expect(spans).toContain("k1ll my\u200bself");
  });

  it("knows worry about a friend from the writer's own wish", () => {
    expect(screenText("My friend wants to kill himself").families).toContain("someone-else");
    expect(screenText("My friend left and I want to kill myself").families).toContain("self");
  });
});

describe("a long text", () => {
  it("of 20,000 characters is read to its last sentence", () => {
    const day = "Walked by the river, cooked, argued about the deadline that is killing me. ";
    expect(screenText(day.repeat(270)).tier).toBeLessThan(2);
    expect(screenText(`${day.repeat(270)} I want to kill myself.`).tier).toBe(3);
  });
});

describe("a form with several fields", () => {
  it("answers with the highest of them, wherever it stands", () => {
    const screening = screenMany(["Tuesday", "work was fine", "i want to die"]);
    expect(screening.tier).toBe(3);
    expect(screenMany(["Tuesday", "work was fine"])).toEqual({ tier: 0, families: [], rules: [] });
  });
});

describe("a detector that breaks", () => {
  it("says so and never throws", () => {
    const broken = screenSafely(() => {
      throw new Error("broken rule");
    });
    expect(broken).toEqual({ tier: 0, families: [], rules: [], failed: true });
    expect(screenSafely(() => screenText("i want to die")).failed).toBeUndefined();
  });
});

const alarms = alarmingKinds.flatMap((kind) => kind.texts);
const anAlarm = fc.constantFrom(...alarms);
const calm = fc.constantFrom(...(quietKinds.find((kind) => kind.kind === "ordinary writing")?.texts ?? []));
const invisible = fc.constantFrom("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad");

describe("whatever the shape of the text", () => {
  it("upper or lower case never lowers the tier", () => {
    fc.assert(
      fc.property(anAlarm, (text) => {
        expect(screenText(text.toUpperCase()).tier).toBeGreaterThanOrEqual(screenText(text).tier);
      }),
    );
  });

  it("invisible characters never lower the tier", () => {
    fc.assert(
      fc.property(anAlarm, fc.nat(), invisible, (text, place, sign) => {
        const letters = [...text];
        const at = place % (letters.length + 1);
        const sown = [...letters.slice(0, at), sign, ...letters.slice(at)].join("");
        expect(screenText(sown).tier).toBe(screenText(text).tier);
      }),
    );
  });

  it("the style of quotes and apostrophes never lowers the tier", () => {
    fc.assert(
      fc.property(anAlarm, fc.constantFrom("’", "`", "´", "ʼ", "＇"), (text, mark) => {
        const curled = text.replaceAll("'", mark).replace(/"([^"]*)"/g, "“$1”");
        expect(screenText(curled).tier).toBe(screenText(text).tier);
      }),
    );
  });

  it("ordinary sentences around never lower the tier", () => {
    fc.assert(
      fc.property(
        anAlarm,
        fc.array(calm, { maxLength: 4 }),
        fc.array(calm, { maxLength: 4 }),
        (text, before, after) => {
          const whole = [
            ...before.map((line) => `${line}.\n\n`),
            text,
            ...after.map((line) => `\n\n${line}.`),
          ].join("");
          expect(screenText(whole).tier).toBeGreaterThanOrEqual(screenText(text).tier);
        },
      ),
    );
  });

  it("never throws, and every span lies within the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string(), anAlarm), fc.string(), (a, b) => {
        const text = a + b;
        for (const hit of screenText(text).rules) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
