"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type OtherVersionProps = {
  /** What stands in the other version, part by part. */
  readonly parts: ReadonlyArray<{ readonly name: string; readonly label: string; readonly words: string }>;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
};

/** Two screens changed the same writing: the other text is shown beside the form, and a person chooses. */
export function OtherVersion({ parts, onMine, onTheirs }: OtherVersionProps) {
  return (
    <section aria-label="The other version" className="grid gap-3" data-form-alert tabIndex={-1}>
      <Notice tone="warn" role="alert" title="This was changed somewhere else while you wrote">
        Nothing is lost, and nothing is saved until you choose. Your text is in the form below.
      </Notice>
      <div className="grid gap-3 rounded-md border border-line bg-sunk p-4">
        <h2 className="text-base">Saved somewhere else</h2>
        {parts.map(({ name, label, words }) => (
          <div key={name}>
            <h3 className="text-sm">{label}</h3>
            <p className="max-h-60 overflow-y-auto whitespace-pre-wrap">{words}</p>
          </div>
        ))}
        {parts.length === 0 && <p className="text-ink-2">Nothing stands there.</p>}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" onClick={onMine}>
          Keep mine
        </Button>
        <Button variant="secondary" onClick={onTheirs}>
          Use the other text
        </Button>
      </div>
    </section>
  );
}
