import { describe, expect, it } from "vitest";
import { isCountryCode, listCountries, parseCountry } from "@/lib/core/countries";
import { guessCountry } from "@/lib/core/zone-country";
import { ZONES_BY_COUNTRY } from "@/lib/core/zones.data";

describe("countries", () => {
  it("come in the order of their names, each once", () => {
    const names = listCountries().map((country) => country.name);
    expect(names).toEqual([...new Set(names)].sort((one, other) => one.localeCompare(other, "en")));
    expect(names[0]).toBe("Afghanistan");
    expect(names.at(-1)).toBe("Zimbabwe");
  });

  it.each([
    ["GB", "GB"],
    [" gb ", "GB"],
    ["uk", null],
    ["", null],
    ["toString", null],
    [undefined, null],
  ])("%j is read as %j", (text, code) => {
    expect(parseCountry(text)).toBe(code);
  });

  it("know no inherited property as a country", () => {
    expect(isCountryCode("constructor")).toBe(false);
  });
});

describe("the country a time zone suggests", () => {
  it.each([
    ["Europe/London", "GB"],
    ["America/New_York", "US"],
    ["Asia/Kolkata", "IN"],
    ["Asia/Calcutta", "IN"],
    ["Europe/Kiev", "UA"],
    ["Australia/Sydney", "AU"],
    ["UTC", null],
    ["Etc/GMT+5", null],
    ["", null],
  ])("%s suggests %s", (zone, code) => {
    expect(guessCountry(zone)).toBe(code);
  });

  it("no zone belongs to two countries, and every country but Kosovo has one of its own", () => {
    const zones = Object.values(ZONES_BY_COUNTRY).flat();
    expect(new Set(zones).size).toBe(zones.length);
    const without = listCountries().filter(({ code }) => ZONES_BY_COUNTRY[code].length === 0);
    expect(without.map(({ code }) => code)).toEqual(["XK"]);
  });
});
