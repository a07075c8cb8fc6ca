"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { FormValues } from "@/lib/core/form";
import { discardDraft } from "@/lib/record/drafts/actions";
import { halfSentence } from "@/lib/record/drafts/draft";

export type KnownDraft = {
  readonly id: string;
  readonly form: FormValues;
  readonly updatedAt: number;
  readonly baseVersion: number | null;
};

type DraftOfferProps = {
  readonly draft: KnownDraft;
  /** Where going on leads without script. */
  readonly href: string;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
};

/** After a crash, a reload or a closed tab: the half sentence somebody stopped at, to go on with or to let go. */
export function DraftOffer({ draft, href, onContinue, onDiscard }: DraftOfferProps) {
  const [, discard, pending] = useActionState(discardDraft, null);
  return (
    <section
      aria-label="Unsaved writing"
      className="grid gap-3 rounded-md border border-line bg-sunk p-4 sm:p-5"
    >
      <h2 className="text-lg">You were writing this</h2>
      <blockquote className="journal border-l-2 border-edge pl-4 italic">
        {halfSentence(draft.form)}
      </blockquote>
      <div className="flex flex-wrap gap-2">
        <a
          href={href}
          onClick={(event) => {
            event.preventDefault();
            onContinue();
          }}
          className="inline-flex min-h-11 items-center rounded-sm bg-primary px-4 font-semibold text-on-primary no-underline hover:bg-primary-ink"
        >
          Continue
        </a>
        <form
          action={(form) => {
            onDiscard();
            discard(form);
          }}
        >
          <input type="hidden" name="id" value={draft.id} />
          <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
            Discard
          </Button>
        </form>
      </div>
    </section>
  );
}
