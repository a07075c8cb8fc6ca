import { ArrowLeft, ArrowRight } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";

type HistoryEndProps = {
  readonly query: Readonly<Partial<Record<"range" | "from" | "to" | "cursor", string>>>;
  readonly nextCursor: string | null;
};

/** On to older moments of the same days, and back to the newest. The list never counts itself. */
export function HistoryEnd({ query, nextCursor }: HistoryEndProps) {
  if (!nextCursor && !query.cursor) return null;
  const { range, from, to } = query;
  const kept = Object.entries({ range, from, to }).filter((pair): pair is [string, string] =>
    Boolean(pair[1]),
  );
  const address = (more: readonly [string, string][]) => new URLSearchParams([...kept, ...more]).toString();
  return (
    <nav aria-label="More moments" className="flex flex-wrap justify-between gap-3">
      {query.cursor ? (
        <ButtonLink href={`/mood?${address([])}#moments`} variant="secondary">
          <Icon icon={ArrowLeft} /> Newest
        </ButtonLink>
      ) : (
        <span />
      )}
      {nextCursor && (
        <ButtonLink
          href={`/mood?${address([["cursor", nextCursor]])}#moments`}
          variant="secondary"
          rel="next"
        >
          Older <Icon icon={ArrowRight} />
        </ButtonLink>
      )}
    </nav>
  );
}
