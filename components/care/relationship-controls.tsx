"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { endCare, pauseCare, resumeCare } from "@/lib/care/relationships/actions";
import { END_WORD } from "@/lib/care/relationships/schema";

type Of = { readonly relationshipId: string };

/** Pause, where care runs: from the next request nothing is read. */
export function PauseCare({ relationshipId }: Of) {
  const { form, failure, pending } = useActionForm(pauseCare);
  return (
    <form {...form} className="grid justify-items-start gap-2">
      <FormAlert failure={failure} />
      <input type="hidden" name="relationship_id" value={relationshipId} />
      <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
        Pause
      </Button>
    </form>
  );
}

/** Goes on where the actor paused; the other side's pause is not theirs to lift. */
export function ResumeCare({ relationshipId, label = "Go on" }: Of & { readonly label?: string }) {
  const { form, failure, pending } = useActionForm(resumeCare);
  return (
    <form {...form} className="grid justify-items-start gap-2">
      <FormAlert failure={failure} />
      <input type="hidden" name="relationship_id" value={relationshipId} />
      <Button type="submit" aria-disabled={pending || undefined}>
        {label}
      </Button>
    </form>
  );
}

type EndCareProps = Of & {
  /** Who is let go of, for the reader who hears the button alone. */
  readonly name: string;
  /** What each side keeps, in the reader's own terms. */
  readonly keeps: readonly string[];
};

/** Ends care for good: asked twice, by a typed word, since nothing brings it back. */
export function EndCare({ relationshipId, name, keeps }: EndCareProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(endCare);
  return (
    <details className="group" open={failure !== null || undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center rounded-sm font-semibold text-primary hover:underline [&::-webkit-details-marker]:hidden">
        End for good<span className="sr-only"> with {name}</span>
      </summary>
      <form {...form} className="mt-2 grid justify-items-start gap-4 rounded-sm bg-sunk p-4">
        <FormAlert failure={failure} />
        <input type="hidden" name="relationship_id" value={relationshipId} />
        <div className="grid gap-1.5">
          <p>This ends at once and cannot be undone. To work together again you need a new invitation.</p>
          <ul className="list-disc pl-5 text-ink-2 marker:text-ink-3">
            {keeps.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <TextField
          label={`Type “${END_WORD}” to be sure`}
          name="confirmation"
          autoComplete="off"
          autoCapitalize="none"
          required
          className="w-full max-w-72"
          defaultValue={typed("confirmation")}
          error={errorOf("confirmation")}
        />
        <Button type="submit" variant="danger" aria-disabled={pending || undefined}>
          End for good
        </Button>
      </form>
    </details>
  );
}
