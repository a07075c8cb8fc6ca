"use client";

import { useState } from "react";
import type { Support } from "@/components/safety/support";
import { SupportNote } from "@/components/safety/support-note";
import { SupportSheet } from "@/components/safety/support-sheet";
import { useScreening } from "@/components/safety/use-screening";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/dialog";
import { faceFor } from "@/components/ui/faces";
import { FormStatus } from "@/components/ui/form-status";
import type { SkillGlance } from "@/lib/work/skills/skill";
import { HardMoment, isReallyHard } from "./hard-moment";
import { MoodFields } from "./mood-fields";
import { type MoodValues, type WordChoices, writtenParts } from "./mood-values";
import { OfferedSkill } from "./offered-skill";
import type { Saving } from "./saver";
import { TwoVersions } from "./two-versions";
import { WhoCanSee } from "./who-can-see";

export type MoodSheetProps = {
  readonly values: MoodValues | null;
  readonly saving: Saving;
  readonly choices: WordChoices;
  readonly support: Support;
  readonly isShared: boolean;
  /** The person's own skills, one of which is offered at a low mood; and what makes its use one use. */
  readonly skills: readonly SkillGlance[];
  readonly momentKey: string;
  readonly onChange: (values: MoodValues, pauseMs?: number) => void;
  readonly onClose: () => void;
  readonly onUndo: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

const TYPING_MS = 700;

/** More about the moment that one tap saved. It saves as it is filled in, so closing it loses nothing. */
export function MoodSheet({ values, saving, onClose, ...rest }: MoodSheetProps) {
  return (
    <Sheet
      open={values !== null}
      onClose={onClose}
      title={values ? faceFor(values.rating).word : ""}
      description="That is a whole entry. Add more if you like; you can close this any time."
      actions={<SheetEnd saving={saving} onUndo={rest.onUndo} onClose={onClose} />}
    >
      {values && <SheetBody values={values} saving={saving} {...rest} />}
    </Sheet>
  );
}

function SheetEnd({ saving, onUndo, onClose }: Pick<MoodSheetProps, "saving" | "onUndo" | "onClose">) {
  return (
    <>
      <Button variant="quiet" onClick={onUndo} disabled={saving.entry === null}>
        Take it back
      </Button>
      <Button onClick={onClose}>Done</Button>
    </>
  );
}

function SheetBody(props: Omit<MoodSheetProps, "values" | "onClose"> & { values: MoodValues }) {
  const { values, saving, choices, support, isShared, onChange } = props;
  const [helping, setHelping] = useState(false);
  const screening = useScreening(writtenParts(values));
  return (
    <>
      <div className="sticky top-0 z-10 -mx-1 bg-surface px-1 py-1">
        <FormStatus state={saving.state} detail={saving.problem ?? undefined} />
      </div>
      {saving.theirs && (
        <TwoVersions theirs={saving.theirs} onKeepMine={props.onKeepMine} onTakeTheirs={props.onTakeTheirs} />
      )}
      {isReallyHard(values.rating) && <HardMoment country={support.country} />}
      <OfferedSkill
        rating={values.rating}
        tier={screening.tier}
        skills={props.skills}
        formKey={props.momentKey}
      />
      <MoodFields
        values={values}
        choices={choices}
        onChange={(change) => onChange({ ...values, ...change }, "notes" in change ? TYPING_MS : undefined)}
      />
      <SupportNote screening={screening} country={support.country} onOpen={() => setHelping(true)} />
      <SupportSheet
        screening={screening}
        country={support.country}
        crisisContact={support.contact}
        open={helping}
        onClose={() => setHelping(false)}
      />
      <WhoCanSee isShared={isShared} />
    </>
  );
}
