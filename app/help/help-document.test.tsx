import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { generateStaticParams } from "@/app/help/[country]/route";
import { HelpDocument } from "@/app/help/help-document";
import { helpResponse } from "@/app/help/help-response";
import { type CountryCode, listCountries } from "@/lib/core/countries";
import { helpFor } from "@/lib/safety/help/answer";

const page = (country: CountryCode | null) =>
  renderToStaticMarkup(<HelpDocument answer={helpFor(country)} />);
const everywhere = [null, ...listCountries().map(({ code }) => code)];

describe("the help page", () => {
  it("runs no script, frames nothing, styles nothing inline and loads our two stylesheets alone", () => {
    for (const country of everywhere) {
      const html = page(country);
      expect(html, `${country}`).not.toMatch(
        /<script|<style|<iframe|<img|<form|\sstyle=|\son[a-z]+=|javascript:/i,
      );
      expect(html, `${country}`).not.toMatch(/\ssrc=/);
      expect(html.match(/<link [^>]*>/g)).toEqual([
        '<link rel="stylesheet" href="/help/help.css"/>',
        '<link rel="stylesheet" href="/help/parts.css"/>',
      ]);
    }
  });

  it("sends nobody elsewhere with a referrer", () => {
    for (const country of everywhere) {
      const leaving = page(country).match(/<a [^>]*href="https?:[^>]*>/g) ?? [];
      expect(leaving.length).toBeGreaterThan(2);
      for (const link of leaving) expect(link).toContain('rel="noreferrer"');
    }
  });

  it("names an emergency number before anything else one could press in the text", () => {
    for (const country of everywhere) {
      const first = page(country)
        .split("<main>")[1]
        ?.match(/<a [^>]*href="([^"]*)"/)?.[1];
      expect(first, `${country}`).toBe(`tel:${helpFor(country).emergency?.number ?? "112"}`);
    }
  });

  it("shows writing before calling under “I can’t talk”", () => {
    const html = page("US");
    expect(html.indexOf('id="text"')).toBeLessThan(html.indexOf('id="lines"'));
    expect(html.indexOf("sms:741741")).toBeLessThan(html.indexOf("tel:18664887386"));
  });

  it("offers the lists for the whole world where a country has no line, or only narrow ones", () => {
    expect(page("AD")).toContain("https://findahelpline.com");
    expect(page("AD")).toContain("Our list has no number for Andorra.");
    expect(page("IT")).toContain("None of these lines takes everyone at every hour.");
    expect(page("GB")).not.toContain("None of these lines takes everyone at every hour.");
  });

  it("says that nobody watches and that the numbers were not checked", () => {
    for (const country of everywhere) {
      expect(page(country)).toContain("nobody watches it");
      expect(page(country)).toContain("We have not checked them yet.");
    }
  });

  it("without a country links to every country, each once", () => {
    const links = page(null).match(/href="\/help\/[a-z]{2}"/g) ?? [];
    expect(links).toHaveLength(listCountries().length);
    expect(new Set(links).size).toBe(links.length);
  });

  it("has an address for each country in small and in capital letters", () => {
    const params = generateStaticParams().map(({ country }) => country);
    expect(params).toContain("gb");
    expect(params).toContain("GB");
    expect(params).toHaveLength(2 * listCountries().length);
  });
});

describe("the parts of the help page", () => {
  it("use no hook: a route handler renders them, and hooks do not exist there", () => {
    const folder = new URL("../../components/safety/help/", import.meta.url);
    const files = [
      ...readdirSync(folder).map((name) => new URL(name, folder)),
      new URL("../breath-sun.tsx", folder),
    ];
    expect(files.length).toBeGreaterThan(5);
    for (const file of files)
      expect(readFileSync(file, "utf8"), file.pathname).not.toMatch(/\buse[A-Z]\w*\(/);
  });
});

describe("the answer that carries it", () => {
  it("allows nothing but our stylesheet", async () => {
    const response = await helpResponse("GB");
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.has("set-cookie")).toBe(false);
    expect(await response.text()).toMatch(/^<!doctype html><html lang="en">/);
  });
});

describe("the colours of the help page", () => {
  const css = readFileSync(fileURLToPath(new URL("../../public/help/help.css", import.meta.url)), "utf8");
  const tokens = readFileSync(fileURLToPath(new URL("../tokens.css", import.meta.url)), "utf8");
  const [light = "", dark = ""] = css.split("@media screen and (prefers-color-scheme: dark)");

  it.each([
    ["ink", "bg"],
    ["ink-2", "bg"],
    ["ink", "surface"],
    ["ink-2", "surface"],
    ["ink", "sunk"],
    ["ink", "help-soft"],
    ["help-ink", "help-soft"],
    ["help-ink", "surface"],
    ["on-help", "help"],
    ["on-help", "help-ink"],
    ["primary", "bg"],
    ["primary", "surface"],
    ["primary", "primary-soft"],
  ])("%s on %s is 7 to 1 or better, light and dark", (text, ground) => {
    for (const scheme of [light, dark]) {
      expect(contrast(colour(scheme, text), colour(scheme, ground))).toBeGreaterThanOrEqual(7);
    }
  });

  it("are those of the rest of the diary", () => {
    for (const found of css.matchAll(/--(?:color-)?[a-z0-9-]+: (#[0-9a-f]{6});/g)) {
      expect(tokens, found[0]).toContain(found[1]);
    }
  });
});

function colour(css: string, name: string): string {
  return css.match(new RegExp(`--${name}: (#[0-9a-f]{6});`))?.[1] ?? "";
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
