import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MarkdownText } from "./markdown-text";

const html = (text: string) => renderToStaticMarkup(<MarkdownText>{text}</MarkdownText>);

describe("an entry set to be read", () => {
  it("shows Markdown as what it means", () => {
    const page = html("# Day\n\n**bold** and _soft_\n\n- one\n- two\n\n> said");
    expect(page).toMatch(/<h3>Day<\/h3>.*<strong>bold<\/strong>.*<em>soft<\/em>/s);
    expect(page).toMatch(/<ul[^>]*>\s*<li>one<\/li>\s*<li>two<\/li>\s*<\/ul>/);
    expect(page).toContain("<blockquote");
  });

  it("keeps the lines as they were broken", () => {
    expect(html("one\ntwo")).toMatch(/one<br\/>\s*two/);
  });

  it.each([
    ["<script>alert(1)</script>", "<script"],
    ["<img src=x>", "<img"],
    ["![seen](https://example.org/x.png)", "example.org"],
    ["[a](javascript:alert(1))", "javascript:"],
    ['<a href="x" onclick="y()">z</a>', "<a"],
    ['<p style="color:red">x</p>', "<p style"],
    ["<iframe src=x></iframe>", "<iframe"],
  ])("never lets %s through", (text, forbidden) => {
    expect(html(text)).not.toContain(forbidden);
  });

  it("opens a link without telling where it came from", () => {
    expect(html("[there](https://example.org/a)")).toContain(
      'href="https://example.org/a" class="link" rel="noopener noreferrer"',
    );
  });
});
