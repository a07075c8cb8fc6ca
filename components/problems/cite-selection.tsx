"use client";

import { Quote } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { showToast } from "@/components/ui/toast-list";
import { citeSentence, removeCitation } from "@/lib/work/problems/actions";
import {
  CITED_FIELDS,
  type CitedField,
  formatSpot,
  locate,
  MOST_CITED,
  wordsAt,
} from "@/lib/work/problems/spans";
import { whoseForm } from "./whose";

type CiteSelectionProps = {
  readonly entry: { readonly id: string; readonly version: number };
  /** The fields as they were written: what the page shows is found again in them. */
  readonly texts: Readonly<Record<CitedField, string | null>>;
  readonly problems: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly children: ReactNode;
};

type Chosen = { readonly spot: string; readonly words: string };

/** A tap on the bar may take the selection away before it is heard. */
const LINGER_MS = 500;

/** What is selected in one of the entry's fields, found in its text; null when nothing is. */
function chosenIn(place: HTMLElement, texts: CiteSelectionProps["texts"]): Chosen | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  const shown = element?.closest<HTMLElement>("[data-field]");
  const field = CITED_FIELDS.find((name) => name === shown?.dataset.field);
  const text = field && texts[field];
  if (!shown || !field || !text || !place.contains(shown)) return null;
  const before = document.createRange();
  before.setStart(shown, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const span = locate(text, { before: before.toString(), words: selection.toString() });
  if (!span || span.end - span.start > MOST_CITED) return null;
  return { spot: formatSpot({ field, ...span }), words: wordsAt(text, span) };
}

/** The words somebody selects in an entry, a moment after they let go. */
function useChosen(texts: CiteSelectionProps["texts"], held: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    if (held) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      const found = ref.current && chosenIn(ref.current, texts);
      timer = setTimeout(() => setChosen(found), found ? 150 : LINGER_MS);
    };
    document.addEventListener("selectionchange", read);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", read);
    };
  }, [texts, held]);
  return { ref, chosen, forget: () => setChosen(null) };
}

/** Select words of an entry and say what they belong to. Whoever does not select has a list of its sentences instead. */
export function CiteSelection({ entry, texts, problems, children }: CiteSelectionProps) {
  const [open, setOpen] = useState(false);
  const { ref, chosen, forget } = useChosen(texts, open);
  const close = () => {
    setOpen(false);
    forget();
  };
  return (
    <div ref={ref}>
      {children}
      {chosen && (
        <div className="no-print pointer-events-none fixed inset-x-0 bottom-24 z-40 flex justify-center px-4 lg:bottom-6">
          <Button
            size="lg"
            className="pointer-events-auto shadow-high"
            // The press must not take the selection away.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setOpen(true)}
          >
            <Icon icon={Quote} /> Use these words
          </Button>
        </div>
      )}
      {chosen && (
        <Destinations entry={entry} chosen={chosen} problems={problems} open={open} onClose={close} />
      )}
    </div>
  );
}

type DestinationsProps = Pick<CiteSelectionProps, "entry" | "problems"> & {
  readonly chosen: Chosen;
  readonly open: boolean;
  readonly onClose: () => void;
};

function Destinations({ entry, chosen, problems, open, onClose }: DestinationsProps) {
  const router = useRouter();
  const name = () => {
    const query = new URLSearchParams({ entry: entry.id, spot: chosen.spot, v: String(entry.version) });
    router.push(`/problems/new?${query}` as Route);
  };
  const add = async (problem: { id: string; name: string }) => {
    onClose();
    const form = new FormData();
    form.set("entry_id", entry.id);
    form.set("entry_version", String(entry.version));
    form.set("spot", chosen.spot);
    form.set("problem_id", problem.id);
    form.set("scripted", "on");
    const answer = await citeSentence(null, form).catch(() => null);
    if (!answer?.ok) {
      showToast({
        message: answer?.message ?? "We could not reach your diary. Please try again in a moment.",
      });
      return;
    }
    router.refresh();
    const { id } = answer.data;
    showToast({ message: `Added to “${problem.name}”.`, onUndo: () => void takeBack(id) });
  };
  const takeBack = async (id: string) => {
    const answer = await removeCitation(null, whoseForm(id, undefined)).catch(() => null);
    showToast({ message: answer?.ok ? "Taken away again." : "It could not be taken away." });
    router.refresh();
  };
  return (
    <Sheet open={open} onClose={onClose} title="What do these words belong to?">
      <blockquote className="journal max-h-40 overflow-y-auto border-l-2 border-edge pl-4 [overflow-wrap:anywhere]">
        {chosen.words}
      </blockquote>
      <div className="grid gap-2">
        <Button onClick={name}>Name a problem area from this</Button>
        {problems.map((problem) => (
          <Button key={problem.id} variant="secondary" onClick={() => void add(problem)}>
            Add to “{problem.name}”
          </Button>
        ))}
      </div>
    </Sheet>
  );
}
