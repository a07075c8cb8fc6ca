import { RadioGroup } from "@/components/ui/radio-group";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { REPLACES_KINDS } from "@/lib/work/skills/skill";
import type { FieldsProps } from "./fields";

const kindWords = { thought: "A thought", mood: "A mood", behaviour: "Something one does" } as const;

export function SkillFields({ template, typed, errorOf }: FieldsProps) {
  const skill = template?.kind === "skill" ? template.skill : null;
  const chosen = typed("skill.replaces_kind") ?? skill?.replaces_kind;
  return (
    <>
      <RadioGroup
        legend="What does it stand in for?"
        name="skill.replaces_kind"
        choices={REPLACES_KINDS.map((value) => ({ value, label: kindWords[value] }))}
        defaultValue={REPLACES_KINDS.find((kind) => kind === chosen) ?? "behaviour"}
        error={errorOf("skill.replaces_kind")}
      />
      <TextField
        label="What exactly"
        name="skill.replaces"
        maxLength={500}
        autoComplete="off"
        defaultValue={typed("skill.replaces") ?? skill?.replaces ?? ""}
        error={errorOf("skill.replaces")}
      />
      <TextAreaField
        label="Steps"
        name="skill.steps"
        hint="One step a line."
        rows={5}
        maxLength={5_000}
        defaultValue={typed("skill.steps") ?? skill?.steps ?? ""}
        error={errorOf("skill.steps")}
      />
      <TextField
        label="When to use it"
        name="skill.when_to_use"
        optional
        maxLength={500}
        autoComplete="off"
        defaultValue={typed("skill.when_to_use") ?? skill?.when_to_use ?? ""}
        error={errorOf("skill.when_to_use")}
      />
    </>
  );
}
