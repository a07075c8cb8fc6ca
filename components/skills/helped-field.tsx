import { SegmentedControl } from "@/components/ui/segmented-control";
import { HELPED_RATINGS, helpedWord } from "@/lib/work/skills/helped";

type HelpedFieldProps = {
  readonly value?: number | null | undefined;
  readonly error?: string | undefined;
  /** Offers the way back to no answer, where there may be one already. */
  readonly canClear?: boolean;
};

const choices = HELPED_RATINGS.map((rating) => ({
  value: String(rating),
  label: `${rating} ${helpedWord(rating)}`,
}));

/** How much it helped, 1 to 5. Nothing chosen is "not answered". */
export function HelpedField({ value = null, error, canClear = false }: HelpedFieldProps) {
  return (
    <SegmentedControl<string>
      legend="How much did it help?"
      optional
      name="helped"
      choices={canClear ? [{ value: "", label: "Not answered" }, ...choices] : choices}
      defaultValue={value === null && !canClear ? null : String(value ?? "")}
      error={error}
    />
  );
}
