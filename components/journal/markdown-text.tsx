import type { ComponentProps } from "react";
import Markdown, { type Components } from "react-markdown";
import rehypeSanitize from "rehype-sanitize";

type LinkProps = ComponentProps<"a"> & { readonly node?: unknown };

const heading =
  (Level: "h3" | "h4") =>
  ({ children }: ComponentProps<"h3">) => <Level>{children}</Level>;

// An entry stands under its page's own headings, so its first level is the page's third.
const parts: Components = {
  h1: heading("h3"),
  h2: heading("h3"),
  h3: heading("h4"),
  h4: heading("h4"),
  h5: heading("h4"),
  h6: heading("h4"),
  a: ({ href, children }: LinkProps) => (
    <a href={href} className="link" rel="noopener noreferrer" target="_blank">
      {children}
    </a>
  ),
  ul: ({ children }: ComponentProps<"ul">) => (
    <ul className="list-disc pl-6 marker:text-ink-3">{children}</ul>
  ),
  ol: ({ children, start }: ComponentProps<"ol">) => (
    <ol start={start} className="list-decimal pl-6 marker:text-ink-3">
      {children}
    </ol>
  ),
  blockquote: ({ children }: ComponentProps<"blockquote">) => (
    <blockquote className="border-l-2 border-edge pl-4 text-ink-2 italic">{children}</blockquote>
  ),
  pre: ({ children }: ComponentProps<"pre">) => <pre className="whitespace-pre-wrap">{children}</pre>,
  hr: () => <hr className="my-6 border-line" />,
};

/**
 * What somebody wrote, set to be read. Markdown only: HTML in it is text, and a picture is its description, because a
 * picture from elsewhere would tell its server who reads this and when.
 */
export function MarkdownText({ children }: { readonly children: string }) {
  return (
    <div className="journal">
      <Markdown rehypePlugins={[rehypeSanitize]} components={parts} disallowedElements={["img"]}>
        {withLineBreaks(children)}
      </Markdown>
    </div>
  );
}

/** A new line in a diary is a new line: Markdown wants two spaces before it. */
function withLineBreaks(text: string): string {
  return text.replace(/([^\n ])\n(?=[^\n])/g, "$1  \n");
}
