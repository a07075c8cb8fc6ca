"use client";

import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { setProblemStatus } from "@/lib/work/problems/actions";
import { type ProblemStatus, STATUSES, statusWords } from "@/lib/work/problems/problem";
import { Whose } from "./whose";

type StatusFormProps = {
  readonly id: string;
  readonly clientId?: string | undefined;
  readonly status: ProblemStatus;
};

/** Says where a problem area stands now. Each change is kept with who said so. */
export function StatusForm({ id, clientId, status }: StatusFormProps) {
  const { form, failure, pending } = useMoodForm(setProblemStatus);
  return (
    <form {...form} className="flex flex-wrap items-end gap-3">
      <Whose id={id} clientId={clientId} />
      <SegmentedControl<ProblemStatus>
        key={status}
        legend="Where does it stand?"
        name="status"
        choices={STATUSES.map((value) => ({ value, label: statusWords[value] }))}
        defaultValue={status}
        error={failure?.message}
      />
      <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
        Save where it stands
      </Button>
    </form>
  );
}
