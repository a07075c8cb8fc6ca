"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";

const never = () => () => undefined;
const deviceZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
const noZone = () => "UTC";

const readable = (zone: string) => zone.replaceAll("_", " ");

type ZoneFieldProps = {
  readonly zones: readonly string[];
  readonly error?: string | undefined;
  readonly typed?: string | undefined;
};

/** Where the person's day begins. The device tells, one can say otherwise; without script it is a plain list. */
export function ZoneField({ zones, error, typed }: ZoneFieldProps) {
  const detected = useSyncExternalStore(never, deviceZone, noZone);
  const [chosen, setChosen] = useState(typed);
  const [open, setOpen] = useState(false);
  const zone = chosen ?? detected;
  const known = zones.includes(zone) ? zones : [zone, ...zones];
  const shown = open || error !== undefined;
  return (
    <div>
      {!shown && (
        <p className="needs-script flex flex-wrap items-center gap-x-6">
          <span>
            Your days follow the clock of <strong className="font-semibold">{readable(zone)}</strong>.
          </span>
          <Button variant="quiet" className="-ml-4" onClick={() => setOpen(true)}>
            Change
          </Button>
        </p>
      )}
      <SelectField
        label="Time zone"
        name="timezone"
        hint="It tells us when your day begins and ends."
        className={shown ? "" : "hidden noscript:grid"}
        error={error}
        value={zone}
        onChange={(event) => setChosen(event.target.value)}
      >
        {known.map((each) => (
          <option key={each} value={each}>
            {readable(each)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
