import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SupportNote } from "@/components/safety/support-note";
import { SupportPanel } from "@/components/safety/support-panel";
import type { CountryCode } from "@/lib/core/countries";
import { screenText } from "@/lib/risk/screen";
import type { Screening } from "@/lib/risk/types";

const now = new Date("2026-11-20T12:00:00Z");
const ana = { name: "Ana", phone: "+44 7700 900 123" };

function panelFor(text: string, country: CountryCode | null = "GB") {
  return renderToStaticMarkup(
    <SupportPanel screening={screenText(text)} country={country} crisisContact={ana} now={now} />,
  );
}

const order = (html: string, ...parts: string[]) => parts.map((part) => html.indexOf(part));
const isRising = (places: number[]) => places.every((at, i) => at >= 0 && at > (places[i - 1] ?? -1));

describe("the help sheet", () => {
  it("shows nothing for an ordinary day", () => {
    expect(panelFor("Made soup and slept well.")).toBe("");
  });

  it("offers grounding, then a person, then lines when it sounds heavy", () => {
    const html = panelFor("I wish I could go to sleep and never wake up");
    expect(isRising(order(html, "Start 60 seconds", "Text Ana", "tel:116123"))).toBe(true);
  });

  it("offers lines and the emergency number before a person and grounding when it is urgent", () => {
    const html = panelFor("I want to kill myself");
    expect(isRising(order(html, "tel:116123", "tel:999", "Text Ana", "Start 60 seconds"))).toBe(true);
  });

  it("puts the emergency number first and alone when something was taken, the rest folded below", () => {
    const html = panelFor("i took all my pills and i want to die");
    expect(html.match(/href="([^"]*)"/)?.[1]).toBe("tel:999");
    expect(isRising(order(html, "tel:999", "More help", "tel:116123"))).toBe(true);
  });

  it("never suggests the chosen person where someone hurts the writer", () => {
    for (const text of ["My husband hit me again last night", "he choked me and I want to die"]) {
      const html = panelFor(text);
      expect(html).toContain("It is not your fault.");
      expect(html).not.toContain("Ana");
      expect(html).not.toContain("call me or come over");
    }
  });

  it("warns about stopping suddenly, and helps somebody worried about another", () => {
    expect(panelFor("I stopped drinking two days ago and I'm shaking")).toContain("can be dangerous");
    expect(panelFor("My friend wants to kill himself")).toContain("Ask plainly");
  });

  it("has something to press in a country without a line on the lists", () => {
    const html = panelFor("I want to kill myself", null);
    expect(html).toContain("tel:112");
    expect(html).toContain("findahelpline.com");
  });

  it("says that it may be wrong and that nobody was told", () => {
    expect(panelFor("I want to kill myself")).toContain("We may be wrong");
    expect(panelFor("I want to kill myself")).toContain("Nothing was sent to anyone");
  });
});

describe("the offer beside the text", () => {
  const note = (screening: Screening) =>
    renderToStaticMarkup(<SupportNote screening={screening} country="GB" onOpen={() => undefined} />);

  it("keeps its place for a screen reader while there is nothing to say", () => {
    expect(note(screenText("Made soup."))).toBe('<div role="status"></div>');
  });

  it("shows the link to help when the rules broke", () => {
    expect(note({ tier: 0, families: [], rules: [], failed: true })).toContain('href="/help/gb"');
  });

  it("offers the sheet and says that writing goes on", () => {
    const html = note(screenText("I want to kill myself"));
    expect(html).toContain("See what could help");
    expect(html).toContain("You can go on writing.");
  });
});
