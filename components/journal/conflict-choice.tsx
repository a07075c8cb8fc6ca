"use client";

import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Other = { readonly title: string; readonly content: string };

/** The other text, from what the server sent back; null when it is not readable as one. */
function otherText(current: unknown): Other | null {
  if (typeof current !== "object" || current === null || !("content" in current)) return null;
  const title = "title" in current && typeof current.title === "string" ? current.title : "";
  return typeof current.content === "string" ? { title, content: current.content } : null;
}

type ConflictChoiceProps = {
  readonly current: unknown;
  readonly mine: string;
  readonly form: RefObject<HTMLFormElement | null>;
};

/** Two devices changed one entry: both texts are shown. Whatever is saved now, the other text is kept for 30 days. */
export function ConflictChoice({ current, mine, form }: ConflictChoiceProps) {
  const other = otherText(current);
  if (!other) return null;
  const put = (change: (mine: string) => string) => {
    const area = form.current?.elements.namedItem("content");
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.value = change(area.value);
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    area.focus();
  };
  return (
    <section aria-label="Two versions of this entry" className="grid gap-4" data-form-alert tabIndex={-1}>
      <Notice tone="warn" role="alert" title="This entry was changed somewhere else while you wrote">
        Nothing is lost. Both texts are here. The form below holds yours: change it as you like, then save.
        The other text stays with this entry for 30 days.
      </Notice>
      <div className="grid gap-4 md:grid-cols-2">
        <Version heading="Saved somewhere else" {...other} />
        <Version heading="Yours" title="" content={mine} />
      </div>
      <div className="needs-script flex flex-wrap gap-2">
        <Button variant="secondary" onClick={() => put((own) => `${other.content}\n\n${own}`)}>
          Put both together
        </Button>
        <Button variant="secondary" onClick={() => put(() => other.content)}>
          Use the other text
        </Button>
        <Button variant="secondary" onClick={() => put(() => mine)}>
          Back to mine
        </Button>
      </div>
    </section>
  );
}

function Version({ heading, title, content }: Other & { readonly heading: string }) {
  return (
    <div className="rounded-md border border-line bg-sunk p-4">
      <h2 className="mb-2 text-base">{heading}</h2>
      {title && <p className="mb-1 font-semibold">{title}</p>}
      <p className="journal max-h-80 overflow-y-auto whitespace-pre-wrap">{content}</p>
    </div>
  );
}
