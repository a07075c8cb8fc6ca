import { PrivacyNote } from "@/components/ui/privacy-note";

/** Who can read moods: the server decides by the same consent. */
export function WhoCanSee({ isShared }: { readonly isShared: boolean }) {
  return isShared ? (
    <PrivacyNote reach="shared">You and your psychologist</PrivacyNote>
  ) : (
    <PrivacyNote reach="private">Only you</PrivacyNote>
  );
}
