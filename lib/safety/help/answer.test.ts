import { describe, expect, it } from "vitest";
import { listCountries } from "@/lib/core/countries";
import { isZone } from "@/lib/core/local-day";
import { FINDERS, helpFor, narrowness } from "@/lib/safety/help/answer";
import { EMERGENCY_NUMBERS, HELPLINES } from "@/lib/safety/help/helplines.data";
import { backingOf, limitsOf } from "@/lib/safety/help/labels";
import { callHref, dialOf, helpHref, textHref } from "@/lib/safety/help/links";
import { openFirst } from "@/lib/safety/help/order";

const everyone = listCountries().map(({ code }) => code);

describe("the answer for a country", () => {
  it("is never empty, whatever the country", () => {
    for (const country of [...everyone, null]) {
      const answer = helpFor(country);
      expect(answer.finders.length, `${country}`).toBeGreaterThanOrEqual(2);
    }
    expect(FINDERS.map(({ site }) => site)).toEqual(["https://findahelpline.com", "https://befrienders.org"]);
  });

  it("has an emergency number for every country that has a line", () => {
    const without = HELPLINES.filter((line) => helpFor(line.country).emergency === null);
    expect(without).toEqual([]);
    expect(EMERGENCY_NUMBERS).toHaveLength(72);
  });

  it("puts a line for anybody, at any hour, before the narrower ones", () => {
    for (const country of everyone) {
      const order = helpFor(country).lines.map(narrowness);
      expect(order, country).toEqual([...order].sort((one, other) => one - other));
    }
    expect(helpFor("GB").lines.map(({ name }) => name)).toEqual([
      "Samaritans",
      "Shout",
      "CALM",
      "NHS 111 mental health option",
      "Childline",
      "Papyrus HOPELINE247",
    ]);
  });

  it("says when no line there takes everybody, as in Italy, Colombia, Vietnam and an unmapped country", () => {
    expect(helpFor("IT").reachesEveryone).toBe(false);
    expect(helpFor("CO").reachesEveryone).toBe(false);
    expect(helpFor("VN").reachesEveryone).toBe(false);
    expect(helpFor("AD").reachesEveryone).toBe(false);
    expect(helpFor("US").reachesEveryone).toBe(true);
  });

  it("lists the lines that answer messages for somebody who cannot talk", () => {
    expect(helpFor("US").textLines.map(({ name }) => name)).toContain("Crisis Text Line");
    expect(helpFor("DE").textLines).toEqual([]);
  });
});

describe("the lines that answer now", () => {
  // CALM opens at 17:00 in London.
  it.each([
    ["at noon stands last", "2026-11-20T12:00:00Z", 5],
    ["in the evening keeps its place", "2026-11-20T18:00:00Z", 2],
  ])("come first: a line for evenings %s", (_when, now, place) => {
    const names = openFirst(helpFor("GB").lines, new Date(now)).map(({ name }) => name);
    expect(names.indexOf("CALM")).toBe(place);
    expect(names).toHaveLength(6);
  });
});

describe("the lines", () => {
  it("are all that the lists held: 118 numbers to call and 15 to write to", () => {
    expect(HELPLINES.flatMap((line) => line.calls)).toHaveLength(118);
    expect(HELPLINES.filter((line) => line.text !== undefined)).toHaveLength(15);
  });

  it("can each be reached, and name the list they came from", () => {
    for (const line of HELPLINES) {
      expect(line.calls.length + (line.text === undefined ? 0 : 1), line.name).toBeGreaterThan(0);
      expect(backingOf(line), line.name).toMatch(/^Named on .+/);
    }
  });

  it("have numbers a phone can dial, which are the digits people read", () => {
    for (const line of HELPLINES) {
      for (const call of line.calls) {
        expect(callHref(call), line.name).toMatch(/^tel:\+?\d{2,14}$/);
        expect(call.dial, line.name).toBe(call.shown.replaceAll(/[^\d+]/g, ""));
      }
      if (line.text) {
        expect(textHref(line.text), line.name).toMatch(/^sms:\d{3,12}(\?&body=[A-Z]+)?$/);
        expect(line.text.dial, line.name).toBe(line.text.shown.replaceAll(/\D/g, ""));
      }
    }
    for (const { country, number } of EMERGENCY_NUMBERS) expect(number, country).toMatch(/^\d{3,4}$/);
  });

  it("have sites on https and hours in a zone that exists", () => {
    for (const line of HELPLINES) {
      if (line.site !== undefined) expect(new URL(line.site).protocol, line.name).toBe("https:");
      if (line.hours.kind === "window") expect(isZone(line.hours.zone), line.name).toBe(true);
    }
  });

  it("carry a label when they are not for everybody", () => {
    const named = (name: string) => HELPLINES.filter((line) => line.name === name).flatMap(limitsOf);
    expect(named("Childline")).toEqual(["For young people"]);
    expect(named("Línea 106")).toEqual(["Only Bogotá"]);
    expect(named("Zelfmoordlijn")).toEqual(["In Dutch"]);
    expect(named("Samaritans Ireland")).toEqual([]);
  });
});

describe("links", () => {
  it("a text line that asks for a word has it written already", () => {
    expect(textHref({ dial: "741741", say: "HOME" })).toBe("sms:741741?&body=HOME");
    expect(textHref({ dial: "988" })).toBe("sms:988");
  });

  it("the help page is addressed by the country in lower case", () => {
    expect(helpHref("GB")).toBe("/help/gb");
    expect(helpHref(null)).toBe("/help");
  });

  it.each([
    ["+44 7700 900 123", "+447700900123"],
    ["(020) 7946-0000", "02079460000"],
    ["Mum", null],
    ["", null],
  ])("the number typed as %j is dialled as %j", (typed, dial) => {
    expect(dialOf(typed)).toBe(dial);
  });
});
