"use client";

import type { ReactNode } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import { cityOf } from "@/lib/care/dates/when-words";

export type SessionValues = {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
  readonly minutes: number;
  readonly place: "in-person" | "video" | "phone";
  readonly where: string;
};

type SessionFieldsProps = {
  readonly values: SessionValues;
  readonly typed: (name: string) => string | undefined;
  readonly errorOf: (name: string) => string | undefined;
  /** The options, made on the server: the list is long. */
  readonly zones: ReactNode;
};

const places = [
  { value: "in-person", label: "In person" },
  { value: "video", label: "Video" },
  { value: "phone", label: "Phone" },
] as const;

/** When and where: the questions of a new session and of one that is changed. */
export function SessionFields({ values, typed, errorOf, zones }: SessionFieldsProps) {
  const zone = typed("zone") ?? values.zone;
  return (
    <>
      <div className="flex flex-wrap items-end gap-4">
        <DateTimeField
          type="date"
          label="Day"
          name="day"
          required
          defaultValue={typed("day") ?? values.day}
          error={errorOf("day")}
          className="min-w-48 flex-1"
        />
        <DateTimeField
          type="time"
          label="Begins at"
          name="time"
          required
          hint={`On the clock of ${cityOf(zone)}`}
          defaultValue={typed("time") ?? values.time}
          error={errorOf("time")}
          className="min-w-40 flex-1"
        />
        <TextField
          type="number"
          label="Minutes"
          name="minutes"
          min={5}
          max={480}
          inputMode="numeric"
          defaultValue={typed("minutes") ?? values.minutes}
          error={errorOf("minutes")}
          className="w-28"
        />
      </div>
      <details open={errorOf("zone") !== undefined} className="group">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium text-primary">
          The clock of another place
        </summary>
        <SelectField
          label="Time zone"
          name="zone"
          defaultValue={zone}
          error={errorOf("zone")}
          className="pt-2"
        >
          {zones}
        </SelectField>
      </details>
      <SegmentedControl
        legend="How you meet"
        name="place"
        choices={places}
        defaultValue={places.find(({ value }) => value === typed("place"))?.value ?? values.place}
        error={errorOf("place")}
      />
      <TextAreaField
        label="Where"
        name="where"
        optional
        rows={2}
        hint="An address, a room, a number to call or a link."
        defaultValue={typed("where") ?? values.where}
        error={errorOf("where")}
      />
    </>
  );
}
