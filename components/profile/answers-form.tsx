"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { saveAnswers } from "@/lib/account/profile/actions";
import type { Follows } from "@/lib/account/profile/intake";
import type { AnswerStyle } from "@/lib/account/profile/schema";
import { ChoiceList } from "./choice-list";
import { FormFoot } from "./form-foot";
import { answerChoices, followsChoices } from "./start-choices";

type AnswersFormProps = { readonly answerStyle: AnswerStyle; readonly follows: readonly Follows[] };

export function AnswersForm({ answerStyle, follows }: AnswersFormProps) {
  const { form, failure, done, pending, errorOf } = useActionForm(saveAnswers);
  return (
    <form {...form} className="grid gap-7">
      <FormAlert failure={failure} />
      <RadioGroup
        legend="Faces or numbers"
        hint="Both write the same scale from 1 to 10, so you can change at any time."
        name="answer_style"
        choices={answerChoices}
        defaultValue={answerStyle}
        error={errorOf("answer_style")}
      />
      <ChoiceList
        legend="What you follow"
        hint="For you to keep in view. Everything stays open to you, and nothing has to be filled in."
        name="follows"
        choices={followsChoices}
        chosen={follows}
        error={errorOf("follows")}
      />
      <FormFoot pending={pending} saved={done !== null} />
    </form>
  );
}
