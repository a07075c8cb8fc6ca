import { PrivacyNote } from "@/components/ui/privacy-note";
import type { Reader } from "@/lib/work/skills/queries";

type ReachNoteProps = { readonly readers: readonly Reader[]; readonly isClient: boolean };

/** Who can see a skill and its uses: the server asks for the same consent. */
export function ReachNote({ readers, isClient }: ReachNoteProps) {
  if (!isClient)
    return (
      <PrivacyNote
        reach="shared"
        detail="Other psychologists too, if your client shares their work with them."
      >
        You and your client
      </PrivacyNote>
    );
  if (readers.length === 0) return <PrivacyNote reach="private">Only you</PrivacyNote>;
  return <PrivacyNote reach="shared">{namesOf(readers)}</PrivacyNote>;
}

export function namesOf(readers: readonly Reader[]): string {
  return ["You", ...readers.map(({ name }) => name ?? "your psychologist")].join(" and ");
}
