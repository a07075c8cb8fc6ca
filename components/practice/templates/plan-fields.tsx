import { FieldError } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select-field";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import type { FieldsProps } from "./fields";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const ROWS = [0, 1, 2, 3, 4, 5, 6] as const;

/** A row for each day of a week to begin with; a row without a name is left out. */
export function PlanFields({ template, typed, errorOf }: FieldsProps) {
  const activities = template?.kind === "plan" ? template.plan.activities : [];
  const error = errorOf("plan.activities");
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-4">
      <legend className="mb-2 font-semibold">Activities of the week</legend>
      <p className="text-sm text-ink-2">Rows without a name are left out.</p>
      {ROWS.map((at) => {
        const name = `plan.activities.${at}`;
        const row = activities[at];
        return (
          <fieldset
            key={at}
            className="grid gap-3 rounded-md border border-line p-4 sm:grid-cols-[repeat(auto-fit,minmax(min(100%,9rem),1fr))]"
          >
            <legend className="sr-only">Activity {at + 1}</legend>
            <TextField
              label="What"
              name={`${name}.name`}
              maxLength={200}
              autoComplete="off"
              defaultValue={typed(`${name}.name`) ?? row?.name ?? ""}
              error={errorOf(`${name}.name`)}
            />
            <SelectField
              label="Day"
              name={`${name}.weekday`}
              defaultValue={typed(`${name}.weekday`) ?? String(row?.weekday ?? at + 1)}
            >
              {DAYS.map((day, index) => (
                <option key={day} value={index + 1}>
                  {day}
                </option>
              ))}
            </SelectField>
            <DateTimeField
              type="time"
              label="At"
              name={`${name}.time`}
              defaultValue={typed(`${name}.time`) ?? row?.time ?? "17:00"}
              error={errorOf(`${name}.time`)}
            />
            <TextField
              label="Minutes"
              name={`${name}.minutes`}
              type="number"
              inputMode="numeric"
              min={5}
              max={1440}
              defaultValue={typed(`${name}.minutes`) ?? String(row?.minutes ?? 30)}
              error={errorOf(`${name}.minutes`)}
            />
          </fieldset>
        );
      })}
      {error && <FieldError id="plan-error">{error}</FieldError>}
    </fieldset>
  );
}
