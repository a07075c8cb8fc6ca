import { describe, expect, test } from "vitest";
import { letterings, parseLook, serialiseLook, themes, wantsQuickExit } from "./look";

describe("the look of this device", () => {
  test("every choice survives being written to the cookie and read back", () => {
    for (const theme of themes) {
      for (const letters of letterings) {
        expect(parseLook(serialiseLook({ theme, letters }))).toEqual({ theme, letters });
      }
    }
  });

  test("a missing cookie follows the device", () => {
    expect(parseLook(undefined)).toEqual({ theme: "system", letters: "standard" });
  });

  test("a meddled part falls back alone and the other part is kept", () => {
    expect(parseLook('"><script>.easy')).toEqual({ theme: "system", letters: "easy" });
    expect(parseLook("lamp.comic")).toEqual({ theme: "lamp", letters: "standard" });
  });

  test("the quick exit is off until it is switched on", () => {
    expect(wantsQuickExit(undefined)).toBe(false);
    expect(wantsQuickExit("off")).toBe(false);
    expect(wantsQuickExit("on")).toBe(true);
  });
});
