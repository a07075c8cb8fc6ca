"use client";

import { Check, MessageCircle, PenLine } from "lucide-react";
import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { showToast } from "@/components/ui/toast-list";
import { answerPictureLine } from "@/lib/care/stances/actions";
import type { PicturePlace } from "./place";
import { Scripted } from "./scripted";
import { WordsForm } from "./words-form";

type AnswerLineProps = {
  readonly line: { readonly id: string; readonly version: number; readonly name: string };
  readonly place: PicturePlace;
  readonly hasAgreed: boolean;
};

/** What a client can say to a line somebody else wrote: yes, in other words, or no. */
export function AnswerLine({ line, place, hasAgreed }: AnswerLineProps) {
  const { id, version, name } = line;
  const about = <span className="sr-only">: {name}</span>;
  const toThis = { id, version };
  return (
    <div className="-ml-3 flex flex-wrap items-start gap-x-1">
      {!hasAgreed && <Agree line={line} />}
      <WordsForm
        action={answerPictureLine}
        summary={
          <>
            <Icon icon={PenLine} className="size-4" /> Say it in my words{about}
          </>
        }
        label="How you would say it"
        hint="Your psychologist sees it, and can take your words over."
        send="Send"
        done="Sent. Your psychologist will see it."
        hidden={{ ...toThis, stance: "suggest" }}
        support={place.support}
      />
      <WordsForm
        action={answerPictureLine}
        summary={
          <>
            <Icon icon={MessageCircle} className="size-4" /> I see it differently{about}
          </>
        }
        label="What does not fit?"
        hint="Your psychologist sees it. It is good to talk about next time."
        send="Send"
        done="Sent. Your psychologist will see it."
        hidden={{ ...toThis, stance: "dispute" }}
        support={place.support}
      />
    </div>
  );
}

function Agree({ line: { id, version, name } }: Pick<AnswerLineProps, "line">) {
  const { form, failure, pending } = useActionForm(answerPictureLine, () =>
    showToast({ message: "Noted: you agree." }),
  );
  return (
    <form {...form} className="no-print">
      <Scripted />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="stance" value="agree" />
      <Button type="submit" variant="quiet" className="min-h-11" aria-disabled={pending || undefined}>
        <Icon icon={Check} className="size-4" /> I agree<span className="sr-only">: {name}</span>
      </Button>
      <FormAlert failure={failure} />
    </form>
  );
}
