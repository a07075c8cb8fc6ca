import type { Support } from "@/components/safety/support";
import { SupportPanel } from "@/components/safety/support-panel";
import { Card } from "@/components/ui/card";
import { faceFor } from "@/components/ui/faces";
import { Notice } from "@/components/ui/notice";
import { screenMoment } from "@/lib/record/mood/aftercare";
import { type MoodEntry, moodJson } from "@/lib/record/mood/entry";
import { formatWhen } from "@/lib/record/mood/when";
import type { SkillGlance } from "@/lib/work/skills/skill";
import { HardMoment, isReallyHard } from "./hard-moment";
import { MoodForm } from "./mood-form";
import { valuesOf, type WordChoices } from "./mood-values";
import { OfferedSkill } from "./offered-skill";

type MoreOfMomentProps = {
  /** The moment one tap saved, open for more; and the one whose form was just saved. */
  readonly opened: MoodEntry | undefined;
  readonly changed: MoodEntry | undefined;
  readonly answerStyle: "faces" | "fine";
  readonly choices: WordChoices;
  readonly support: Support;
  readonly isShared: boolean;
  /** The person's own skills: one is offered at a low mood. */
  readonly skills?: readonly SkillGlance[] | undefined;
  readonly now: Date;
};

/** What the sheet does, as a part of the page: for a browser without script, and for an address that names a moment. */
export function MoreOfMoment({ opened, changed, ...rest }: MoreOfMomentProps) {
  return (
    <>
      {changed && <AfterSave entry={changed} support={rest.support} now={rest.now} />}
      {opened && <OpenedMoment entry={opened} {...rest} />}
    </>
  );
}

/** Says that it is saved, and offers help where the words were heavy. */
export function AfterSave({ entry, support, now }: { entry: MoodEntry; support: Support; now: Date }) {
  const screening = screenMoment({ ...entry, notes: entry.notes ?? undefined });
  return (
    <>
      <Notice tone="ok" role="status" title="Saved" />
      {screening.tier >= 2 && (
        <SupportPanel
          screening={screening}
          country={support.country}
          crisisContact={support.contact}
          now={now}
        />
      )}
    </>
  );
}

function OpenedMoment(props: Omit<MoreOfMomentProps, "opened" | "changed"> & { entry: MoodEntry }) {
  const { entry, choices, support, now } = props;
  return (
    <Card aria-label="More about this moment" className="grid gap-6">
      <div className="grid gap-1">
        <h2>Saved: {faceFor(entry.moodRating).word}</h2>
        <p className="text-ink-2">That is a whole entry. Add more if you like.</p>
      </div>
      {isReallyHard(entry.moodRating) && <HardMoment country={support.country} />}
      <OfferedSkill
        rating={entry.moodRating}
        tier={screenMoment({ ...entry, notes: entry.notes ?? undefined }).tier}
        skills={props.skills ?? []}
        formKey={entry.id}
      />
      <MoodForm
        start={valuesOf(moodJson(entry), choices)}
        entry={{ id: entry.id, version: entry.version }}
        when={formatWhen(entry.recordedAt, entry.zone)}
        latest={formatWhen(now, entry.zone)}
        momentKey={entry.id}
        answerStyle={props.answerStyle}
        choices={choices}
        support={support}
        isShared={props.isShared}
        then="today"
      />
    </Card>
  );
}
