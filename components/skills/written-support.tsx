"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Support } from "@/components/safety/support";
import { SupportNote } from "@/components/safety/support-note";
import { SupportSheet } from "@/components/safety/support-sheet";
import { useScreening } from "@/components/safety/use-screening";

type WrittenSupportProps = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly support: Support;
};

const WRITTEN = "textarea, input[type=text]";

/** Help beside a form for what is written in any of its fields. It waits to be asked, and stands in the way of nothing. */
export function WrittenSupport({ form, support }: WrittenSupportProps) {
  const [parts, setParts] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const read = () =>
      setParts(
        [...element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(WRITTEN)].map(
          ({ value }) => value,
        ),
      );
    element.addEventListener("input", read);
    return () => element.removeEventListener("input", read);
  }, [form]);
  const screening = useScreening(parts);
  return (
    <>
      <SupportNote screening={screening} country={support.country} onOpen={() => setOpen(true)} />
      <SupportSheet
        screening={screening}
        country={support.country}
        crisisContact={support.contact}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
