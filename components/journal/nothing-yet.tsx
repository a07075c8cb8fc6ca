import { Horizon } from "@/components/layout/horizon";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/states";

/** A journal before its first entry. */
export function NothingYet() {
  return (
    <EmptyState
      title="You have not written yet."
      picture={<Horizon days={[]} className="h-32 sm:h-40" />}
      action={
        <ButtonLink href="/journal/new" size="lg">
          Write the first entry
        </ButtonLink>
      }
      example={
        <p className="font-journal text-lg leading-relaxed">
          Could not face the shop, so I walked round the block first. It was less loud than I thought.
        </p>
      }
    >
      A sentence is enough. Only you can see it.
    </EmptyState>
  );
}

/** A filter that leaves nothing. */
export function NothingHere() {
  return (
    <EmptyState
      title="No entry fits this."
      action={
        <ButtonLink href="/journal" variant="secondary">
          Show all entries
        </ButtonLink>
      }
    />
  );
}
