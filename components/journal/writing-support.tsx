"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Support } from "@/components/safety/support";
import { SupportNote } from "@/components/safety/support-note";
import { SupportSheet } from "@/components/safety/support-sheet";
import { useScreening } from "@/components/safety/use-screening";

type WritingSupportProps = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly support: Support;
};

const WRITTEN = "textarea, input[name=title]";

/** Reads along as somebody writes, on their device, and offers help beside the text. It never holds up the writing. */
export function WritingSupport({ form, support }: WritingSupportProps) {
  const [parts, setParts] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  const screening = useScreening(parts);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const read = () => {
      const fields = [...element.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(WRITTEN)];
      setParts(fields.map(({ value }) => value));
    };
    read();
    element.addEventListener("input", read);
    return () => element.removeEventListener("input", read);
  }, [form]);

  return (
    // Its place is there before its words are, and takes no room until then.
    <div className="not-has-[p]:-mt-6">
      <SupportNote screening={screening} country={support.country} onOpen={() => setOpen(true)} />
      <SupportSheet
        screening={screening}
        country={support.country}
        crisisContact={support.contact}
        open={open}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
