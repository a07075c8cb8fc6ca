"use client";

import { SelectField } from "@/components/ui/select-field";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import { VALUE_AREAS, valueAreaWords } from "@/lib/work/activities/activity";

export type PlaceStart = {
  readonly name: string;
  /** `2026-03-05T14:30` on the client's clock. */
  readonly when: string;
  readonly minutes: number;
  readonly where: string;
  readonly valueArea: string;
};

type PlaceFieldsProps = {
  readonly start: PlaceStart;
  readonly typed: (name: string) => string | undefined;
  readonly errorOf: (name: string) => string | undefined;
  readonly whenLabel: string;
  readonly latest?: string | undefined;
};

/** What, when, how long, where and what for: the same questions for a plan and for what was done. */
export function PlaceFields({ start, typed, errorOf, whenLabel, latest }: PlaceFieldsProps) {
  return (
    <>
      <TextField
        label="What"
        name="name"
        maxLength={200}
        autoComplete="off"
        hint="Small and clear is best: “walk to the park”, not “be more active”."
        defaultValue={typed("name") ?? start.name}
        error={errorOf("name")}
      />
      <div className="flex flex-wrap gap-x-4 gap-y-6">
        <DateTimeField
          label={whenLabel}
          name="starts_at"
          max={latest}
          defaultValue={typed("starts_at") ?? start.when}
          error={errorOf("starts_at")}
        />
        <TextField
          label="Minutes"
          name="minutes"
          type="number"
          inputMode="numeric"
          min={5}
          max={1440}
          step={5}
          className="w-32"
          defaultValue={typed("minutes") ?? String(start.minutes)}
          error={errorOf("minutes")}
        />
      </div>
      <TextField
        label="Where, or with whom"
        name="where"
        optional
        maxLength={200}
        autoComplete="off"
        defaultValue={typed("where") ?? start.where}
        error={errorOf("where")}
      />
      <SelectField
        label="What it is for"
        name="value_area"
        optional
        hint="Which part of life it belongs to."
        defaultValue={typed("value_area") ?? start.valueArea}
        error={errorOf("value_area")}
      >
        <option value="">Not said</option>
        {VALUE_AREAS.map((area) => (
          <option key={area} value={area}>
            {valueAreaWords[area]}
          </option>
        ))}
      </SelectField>
    </>
  );
}
