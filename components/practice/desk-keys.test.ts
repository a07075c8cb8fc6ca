import { describe, expect, it } from "vitest";
import { meaningOf } from "./desk-keys";

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});
const free = { inField: false, dialogOpen: false, letters: true };

describe("the keys of the desk", () => {
  it.each([
    [press("j"), "next"],
    [press("K"), "before"],
    [press("?"), "keys"],
    [press("k", { ctrlKey: true }), "palette"],
    [press("k", { metaKey: true }), "palette"],
    [press("j", { ctrlKey: true }), null],
    [press("j", { altKey: true }), null],
    [press("j", { isComposing: true }), null],
    [press("x"), null],
  ])("mean one thing each (%#)", (pressed, meaning) => {
    expect(meaningOf(pressed, free)).toBe(meaning);
  });

  it.each(["j", "k", "?"])("never fire in a field: %s", (key) => {
    expect(meaningOf(press(key), { ...free, inField: true })).toBeNull();
  });

  it.each(["j", "k", "?"])("do nothing once letters are off: %s", (key) => {
    expect(meaningOf(press(key), { ...free, letters: false })).toBeNull();
  });

  it("still open the palette from a field and with letters off, and not over a dialog", () => {
    const palette = press("k", { ctrlKey: true });
    expect(meaningOf(palette, { inField: true, dialogOpen: false, letters: false })).toBe("palette");
    expect(meaningOf(palette, { ...free, dialogOpen: true })).toBeNull();
  });
});
