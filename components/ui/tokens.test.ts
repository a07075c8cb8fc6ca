import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, distance, type Sight, seenBy, sights } from "./colour-measures";

type Tokens = Record<string, string>;

const css = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");

function tokensIn(opening: string): Tokens {
  const start = css.indexOf(opening);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map((found) => [found[1], found[2]]),
  );
}

const light = tokensIn("@theme static {");
const dark = tokensIn(':root[data-theme="dark"] {');
const darkBySystem = tokensIn(':root[data-theme="system"] {');
const lamp = tokensIn(':root[data-theme="lamp"] {');
const themes: Record<string, Tokens> = { light, dark, lamp };

const papers = ["bg", "surface", "sunk"];
const notes = ["info-soft", "ok-soft", "warn-soft", "danger-soft", "help-soft", "primary-soft"];
const on = (texts: string[], grounds: string[]) => texts.flatMap((text) => grounds.map((it) => [text, it]));

// Help, journal and tests are read in a bad hour: 7 to 1, everything else that carries words 4.5 to 1.
const reading = [...on(["ink"], papers), ["on-help", "help"], ["on-help", "help-ink"], ["ink", "help-soft"]];
const text = [
  ...on(["ink-2", "ink-3", "primary", "primary-ink", "help", "danger", "warn", "ok", "info"], papers),
  ...on(["ink", "ink-2"], notes),
  ...on(["accent"], ["bg", "surface"]),
  ["bg", "ink"],
  ["primary-ink", "primary-soft"],
  ["primary", "primary-soft"],
  ["on-primary", "primary"],
  ["on-primary", "primary-ink"],
  ["on-danger", "danger"],
  ["help-ink", "help-soft"],
  ["help", "help-soft"],
  ...["ok", "warn", "danger", "info"].map((tone) => [tone, `${tone}-soft`]),
];
const edges = ["mood-edge-1", "mood-edge-2", "mood-edge-3", "mood-edge-4", "mood-edge-5"];
const controls = [...on(["edge", "primary", "focus", "help", ...edges], papers), ["focus", "primary-soft"]];

function weakest(tokens: Tokens, pairs: string[][], least: number): string[] {
  return pairs.flatMap(([front = "", ground = ""]) => {
    const ratio = contrast(tokens[front] ?? "", tokens[ground] ?? "");
    return ratio >= least ? [] : [`${front} on ${ground} is ${ratio.toFixed(2)}`];
  });
}

function closest(tokens: Tokens, names: string[], sight: Sight): number {
  const seen = names.map((name) => seenBy(sight, tokens[name] ?? ""));
  const gaps = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => distance(one, other)));
  return Math.min(...gaps);
}

const five = [1, 2, 3, 4, 5].map((step) => `mood-${step}`);
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((step) => `step-${step}`);

describe.each(Object.entries(themes))("the %s theme", (_, tokens) => {
  test("names every colour that the light one names", () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(light));
    expect(Object.keys(tokens).length).toBeGreaterThan(50);
  });

  test("keeps 7 to 1 where a person reads in a bad hour", () => {
    expect(weakest(tokens, reading, 7)).toEqual([]);
  });

  test("keeps 4.5 to 1 under every other text", () => {
    expect(weakest(tokens, text, 4.5)).toEqual([]);
  });

  test("keeps 3 to 1 round every control and every mood", () => {
    expect(weakest(tokens, controls, 3)).toEqual([]);
  });

  // 0.08 in OKLab is some four times the step an eye can just tell apart side by side.
  test.each(sights)("keeps the five moods apart to %s sight", (sight) => {
    expect(closest(tokens, five, sight)).toBeGreaterThan(0.08);
  });

  test.each(sights)("keeps neighbours of the ten steps apart to %s sight", (sight) => {
    const gaps = ten.slice(1).map((name, at) => closest(tokens, [name, ten[at] ?? ""], sight));
    expect(Math.min(...gaps)).toBeGreaterThan(0.035);
  });
});

test("dark by the device's wish is the same dark as the chosen one", () => {
  expect(darkBySystem).toEqual(dark);
});
