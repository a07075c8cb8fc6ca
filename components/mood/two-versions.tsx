import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { faceFor } from "@/components/ui/faces";
import { Notice } from "@/components/ui/notice";
import type { MoodJson } from "./mood-values";

type TwoVersionsProps = {
  readonly theirs: MoodJson;
  readonly onKeepMine?: () => void;
  readonly onTakeTheirs?: () => void;
  readonly children?: ReactNode;
};

/** Another device was first: what it saved, in full, beside what stands in this form. Nothing is lost by either answer. */
export function TwoVersions({ theirs, onKeepMine, onTakeTheirs, children }: TwoVersionsProps) {
  return (
    <Notice tone="warn" role="alert" title="This moment was changed somewhere else">
      <div className="grid gap-3">
        <p>Yours is below, just as you wrote it. The other one says:</p>
        <OtherVersion moment={theirs} />
        {onKeepMine && onTakeTheirs && (
          <p className="flex flex-wrap gap-2">
            <Button variant="secondary" onClick={onKeepMine}>
              Keep mine
            </Button>
            <Button variant="secondary" onClick={onTakeTheirs}>
              Take the other one
            </Button>
          </p>
        )}
        {children}
      </div>
    </Notice>
  );
}

function OtherVersion({ moment }: { readonly moment: MoodJson }) {
  const facts: ReadonlyArray<readonly [string, string]> = [
    ["Mood", `${faceFor(moment.mood_rating).word} (${moment.mood_rating} of 10)`],
    ["Energy", moment.energy_level === null ? "Not set" : `${moment.energy_level} of 10`],
    ["Feelings", moment.emotions.join(", ") || "None"],
    ["What was going on", moment.triggers.join(", ") || "Nothing"],
    ["Note", moment.notes ?? "None"],
  ];
  return (
    <dl className="grid gap-x-4 gap-y-1 rounded-sm bg-surface p-3 sm:grid-cols-[max-content_1fr]">
      {facts.map(([name, said]) => (
        <div key={name} className="contents">
          <dt className="text-sm text-ink-2">{name}</dt>
          <dd className="whitespace-pre-wrap">{said}</dd>
        </div>
      ))}
    </dl>
  );
}
