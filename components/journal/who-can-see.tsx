import { PrivacyNote } from "@/components/ui/privacy-note";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Privacy, Sharing } from "@/lib/record/journal/entry";

type Reach = Pick<Sharing, "offered" | "readable">;

/** Who can read one entry right now: what the server would answer, in words. */
export function WhoCanSee({ privacy, sharing }: { readonly privacy: Privacy; readonly sharing: Reach }) {
  if (privacy === "shared" && sharing.readable)
    return (
      <PrivacyNote reach="shared" detail="They see the whole entry, with its mood, words and tags.">
        You and your psychologist
      </PrivacyNote>
    );
  if (privacy === "shared")
    return (
      <PrivacyNote
        reach="private"
        detail={
          sharing.offered
            ? "It is marked to share, but you have not agreed that your psychologist may read your journal."
            : "It is marked to share, but no psychologist works with you here right now."
        }
      >
        Only you
      </PrivacyNote>
    );
  return <PrivacyNote reach="private">Only you</PrivacyNote>;
}

type PrivacyChoiceProps = {
  readonly value: Privacy;
  readonly sharing: Reach;
  readonly error?: string | undefined;
};

/** The question on the form. Where there is nobody to share with there is nothing to choose, and it says so. */
export function PrivacyChoice({ value, sharing, error }: PrivacyChoiceProps) {
  if (!sharing.offered && value === "only_me")
    return (
      <PrivacyNote
        reach="private"
        detail="Nobody else reads your journal: no psychologist works with you here right now. Your words are encrypted on our server."
      >
        Only you
      </PrivacyNote>
    );
  return (
    <RadioGroup<Privacy>
      legend="Who can see this?"
      name="privacy_level"
      defaultValue={value}
      error={error}
      choices={[
        { value: "only_me", label: "Only you" },
        { value: "shared", label: "You and your psychologist", hint: sharedHint(sharing) },
      ]}
    />
  );
}

function sharedHint({ offered, readable }: Reach): string {
  if (readable) return "They can read the whole entry, with its mood, words and tags.";
  if (offered) return "For now still only you: you have not agreed that they may read your journal.";
  return "For now still only you: no psychologist works with you here right now.";
}
