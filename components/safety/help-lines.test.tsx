import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { GroundingMinute } from "@/components/safety/grounding-minute";
import { HelpLines } from "@/components/safety/help-lines";
import { ReachOut } from "@/components/safety/reach-out";
import { listCountries } from "@/lib/core/countries";
import { helpFor } from "@/lib/safety/help/answer";

const noon = new Date("2026-11-20T12:00:00Z");

describe("the lines inside the app", () => {
  it("are never an empty list, whatever the country", () => {
    for (const country of [null, ...listCountries().map(({ code }) => code)]) {
      const html = renderToStaticMarkup(<HelpLines answer={helpFor(country)} now={noon} />);
      expect(html, `${country}`).toContain("findahelpline.com");
      expect(html, `${country}`).toContain("befrienders.org");
    }
  });

  it("say which line is open now and which is closed", () => {
    const html = renderToStaticMarkup(<HelpLines answer={helpFor("GB")} now={noon} atMost={6} />);
    expect(html).toMatch(/Samaritans<\/p>.{0,80}Open now\./);
    expect(html).toMatch(/CALM<\/p>.{0,80}Closed now\.<\/strong> Every day, 17:00 to midnight\./);
  });

  it("claim nothing about now where the moment is not known", () => {
    const html = renderToStaticMarkup(<HelpLines answer={helpFor("GB")} now={null} />);
    expect(html).not.toMatch(/Open now|Closed now/);
    expect(html).toContain("Day and night, every day.");
  });

  it("claim nothing about a line whose hours are not on the list", () => {
    const html = renderToStaticMarkup(<HelpLines answer={helpFor("BW")} now={noon} />);
    expect(html).toContain("Lifeline Botswana");
    expect(html).not.toMatch(/Open now|Closed now/);
  });

  it("always say that nobody here has checked the numbers", () => {
    expect(renderToStaticMarkup(<HelpLines answer={helpFor("GB")} now={noon} />)).toContain(
      "Not yet checked by us.",
    );
  });
});

describe("asking a person for help", () => {
  it("puts the words and the number into the phone of somebody who gave a contact", () => {
    const html = renderToStaticMarkup(<ReachOut contact={{ name: "Ana", phone: "+44 7700 900 123" }} />);
    expect(html).toContain("Text Ana");
    expect(html).toContain('href="tel:+447700900123"');
    expect(html).toContain('href="sms:+447700900123?&amp;body=');
  });

  it("still has words to send when no contact, or no number, was given", () => {
    for (const contact of [null, {}, { name: "Ana" }, { phone: "ask Ana" }]) {
      const html = renderToStaticMarkup(<ReachOut contact={contact} />);
      expect(html).toContain("Can you call me or come over?");
      expect(html).not.toMatch(/tel:|sms:/);
    }
  });
});

describe("the minute of grounding", () => {
  it("reads as plain text before it starts or without script", () => {
    const html = renderToStaticMarkup(<GroundingMinute />);
    expect(html).toContain("In for 4, out for 6. Six times.");
    expect(html).toContain("things you can see");
  });
});
