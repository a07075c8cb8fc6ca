import { Quote } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { SelectField } from "@/components/ui/select-field";
import type { Picked } from "./selection";
import type { CiteTarget, CiteTargets } from "./targets";

type CiteBarProps = {
  readonly picked: Picked | null;
  readonly targets: CiteTargets;
  readonly letters: boolean;
  readonly pending: boolean;
  readonly refusal: string | null;
  readonly onClear: () => void;
};

/** What is chosen and where it goes, always in sight below the entries. */
export function CiteBar({ picked, targets, letters, pending, refusal, onClear }: CiteBarProps) {
  return (
    <div className="no-print sticky bottom-20 z-10 grid gap-2 rounded-md border border-edge bg-surface p-3 shadow-high lg:bottom-4">
      {refusal && (
        <p role="alert" className="text-sm font-medium text-danger">
          {refusal}
        </p>
      )}
      <p role="status" className="min-h-6 text-sm text-ink-2">
        {picked ? (
          <span className="line-clamp-2 text-ink">“{picked.words}”</span>
        ) : (
          <>
            Choose a sentence, or select words
            {letters && <span className="needs-script pointer-coarse:hidden">, and press C</span>}.
          </>
        )}
      </p>
      <div className="flex flex-wrap items-end gap-2">
        <SelectField label="Cite into" name="into" hideLabel className="min-w-44 flex-1">
          <Options label="The picture" targets={targets.boxes} />
          {targets.problems.length > 0 && <Options label="Problem areas" targets={targets.problems} />}
          <Options label="The other picture" targets={targets.others} />
        </SelectField>
        <Button type="submit" aria-disabled={pending || undefined}>
          <Icon icon={Quote} className="size-4" /> Cite
        </Button>
        {picked && (
          <Button variant="quiet" onClick={onClear}>
            Clear
          </Button>
        )}
      </div>
    </div>
  );
}

type OptionsProps = { readonly label: string; readonly targets: readonly CiteTarget[] };

function Options({ label, targets }: OptionsProps) {
  return (
    <optgroup label={label}>
      {targets.map(({ into, name }) => (
        <option key={into} value={into}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
