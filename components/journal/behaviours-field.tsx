"use client";

import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { Icon } from "@/components/ui/icon";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/core/form";
import { rowsIn, typedIn } from "./form-values";

type BehavioursFieldProps = {
  readonly values: FormValues;
  readonly offered: readonly string[];
  readonly errorOf: (name: string) => string | undefined;
  /** How many empty rows to begin with. */
  readonly least?: number;
  readonly legend?: string;
};

const URGES = ["None", "A little", "Some", "Quite strong", "Strong", "Very strong"] as const;

/** Behaviours and urges: what, how strong, and whether it was acted on. Empty rows are left out on saving. */
export function BehavioursField({ values, offered, errorOf, least = 1, legend }: BehavioursFieldProps) {
  const list = useId();
  const [count, setCount] = useState(() => Math.max(least, rowsIn(values, "behaviours")));
  return (
    <Fieldset
      legend={legend ?? "Behaviours and urges"}
      hint="Anything you did or felt pulled to do. Naming an urge is not the same as acting on it."
    >
      <datalist id={list}>
        {offered.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      <ul className="grid gap-3">
        {Array.from({ length: count }, (_, index) => `behaviours.${index}`).map((row) => (
          <li
            key={row}
            className="grid gap-3 rounded-sm border border-line bg-surface p-3 md:grid-cols-[1fr_11rem]"
          >
            <TextField
              label="What was it?"
              name={`${row}.name`}
              list={list}
              autoComplete="off"
              defaultValue={typedIn(values, `${row}.name`)}
              error={errorOf(`${row}.name`)}
            />
            <SelectField
              label="Urge, 0 to 5"
              name={`${row}.urge`}
              defaultValue={typedIn(values, `${row}.urge`) ?? ""}
              error={errorOf(`${row}.urge`)}
            >
              <option value="">Not set</option>
              {URGES.map((word, urge) => (
                <option key={word} value={urge}>
                  {urge} · {word}
                </option>
              ))}
            </SelectField>
            <Acted row={row} value={typedIn(values, `${row}.acted`) ?? ""} />
          </li>
        ))}
      </ul>
      <div className="needs-script">
        <Button variant="quiet" onClick={() => setCount(count + 1)} disabled={count >= 20}>
          <Icon icon={Plus} /> Add another
        </Button>
      </div>
    </Fieldset>
  );
}

const ANSWERS = [
  { value: "", label: "Not set" },
  { value: "true", label: "Yes" },
  { value: "false", label: "No" },
];

function Acted({ row, value }: { readonly row: string; readonly value: string }) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 md:col-span-2">
      <legend className="float-left mr-4 py-2.5 text-sm font-semibold">Did you act on it?</legend>
      {ANSWERS.map((answer) => (
        <label key={answer.value} className="flex min-h-11 cursor-pointer items-center gap-2 pr-2 text-sm">
          <input
            type="radio"
            name={`${row}.acted`}
            value={answer.value}
            defaultChecked={answer.value === value}
            className="size-5 accent-primary"
          />
          {answer.label}
        </label>
      ))}
    </fieldset>
  );
}
