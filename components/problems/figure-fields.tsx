import { ScaleField } from "@/components/ui/scale-field";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import type { CountedPer } from "@/lib/work/problems/problem";

type Bound = { readonly name: string; readonly defaultValue: string; readonly error: string | undefined };

const STRENGTH = { low: "not at all", high: "as strong as can be" };

/** How often and how strong: as it is now, and as it should become. Any of them may stay unsaid. */
export function FigureFields({ field }: { readonly field: (name: string) => Bound }) {
  const strength = (name: string) => {
    const { defaultValue, error } = field(name);
    return { name, value: defaultValue, error };
  };
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-5">
      <legend className="mb-1.5 font-semibold">How often, and how strong?</legend>
      <p className="text-sm text-ink-2">A guess is fine. It is what later weeks are held against.</p>
      <SegmentedControl<CountedPer>
        legend="Counted"
        name="counted_per"
        choices={[
          { value: "day", label: "Times a day" },
          { value: "week", label: "Times a week" },
        ]}
        defaultValue={field("counted_per").defaultValue === "day" ? "day" : "week"}
        error={field("counted_per").error}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Times, as it is now" optional {...field("baseline_times")} {...number} />
        <TextField label="Times, the aim" optional {...field("target_times")} {...number} />
      </div>
      <ScaleField
        legend="How strong it is now"
        optional
        words={STRENGTH}
        {...strength("baseline_strength")}
      />
      <ScaleField
        legend="How strong it should be"
        optional
        words={STRENGTH}
        {...strength("target_strength")}
      />
    </fieldset>
  );
}

const number = {
  type: "number",
  inputMode: "numeric",
  min: 0,
  max: 999,
  step: 1,
  className: "max-w-64",
} as const;
