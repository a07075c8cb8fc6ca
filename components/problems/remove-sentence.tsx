"use client";

import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { showToast } from "@/components/ui/toast-list";
import { citeSentence, removeCitation } from "@/lib/work/problems/actions";
import { Whose, whoseForm } from "./whose";

type RemoveSentenceProps = {
  readonly id: string;
  readonly clientId?: string | undefined;
  readonly words: string;
  /** Where the sentence stands, so that taking it away can be undone; null when it stands nowhere any more. */
  readonly place: { readonly problemId: string; readonly entryId: string; readonly spot: string } | null;
};

/** Takes a sentence away from a problem area. The entry stays as it is. */
export function RemoveSentence({ id, clientId, words, place }: RemoveSentenceProps) {
  const router = useRouter();
  const { form, failure, pending } = useMoodForm<{ id: string }>(removeCitation);
  const remove = async () => {
    const answer = await removeCitation(null, whoseForm(id, clientId)).catch(() => null);
    if (!answer?.ok) {
      showToast({
        message: answer?.message ?? "We could not reach your diary. The sentence is still there.",
      });
      return;
    }
    router.refresh();
    showToast({ message: "Taken away. The entry stays as it is.", onUndo: place ? citeAgain : undefined });
  };
  const citeAgain = () => {
    if (!place) return;
    const again = new FormData();
    if (clientId !== undefined) again.set("client_id", clientId);
    again.set("entry_id", place.entryId);
    again.set("spot", place.spot);
    again.set("problem_id", place.problemId);
    again.set("scripted", "on");
    citeSentence(null, again).then(
      (answer) => {
        showToast({ message: answer?.ok ? "It is back." : (answer?.message ?? "It could not be put back.") });
        router.refresh();
      },
      () => showToast({ message: "We could not reach your diary. Please choose the sentence again." }),
    );
  };
  return (
    <form
      {...form}
      onSubmit={(event) => {
        event.preventDefault();
        void remove();
      }}
    >
      <Whose id={id} clientId={clientId} />
      <Button type="submit" variant="quiet" aria-disabled={pending || undefined}>
        <Icon icon={X} className="size-4" /> Take away<span className="sr-only">: {words}</span>
      </Button>
      {failure && <p role="alert">{failure.message}</p>}
    </form>
  );
}
