import { PrivacyNote } from "@/components/ui/privacy-note";

/** Who reads the picture now: by name, as the consents stand. */
export function WhoSeesPicture({ readers }: { readonly readers: readonly string[] }) {
  if (readers.length === 0)
    return (
      <PrivacyNote reach="private" detail="Nobody you work with can see your problem areas and skills now.">
        Only you
      </PrivacyNote>
    );
  return (
    <PrivacyNote reach="shared" detail="A sentence from an entry shows only while that entry is shared.">
      You and {readers.join(", ")}
    </PrivacyNote>
  );
}
