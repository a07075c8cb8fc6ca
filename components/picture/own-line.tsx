"use client";

import { PenLine, Trash2 } from "lucide-react";
import { type FormEvent, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { changePictureLine, deletePictureLine } from "@/lib/care/formulation/actions";
import type { PicturePlace } from "./place";
import { removeLine } from "./remove-line";
import { WordsForm } from "./words-form";

type OwnLineProps = {
  readonly line: {
    readonly id: string;
    readonly version: number;
    readonly words: string;
    readonly name: string;
  };
  readonly place: PicturePlace;
};

/** What its author may do with a line: say it anew, or take it away. */
export function OwnLine({ line, place }: OwnLineProps) {
  return (
    <div className="-ml-3 flex flex-wrap items-start gap-x-1">
      <WordsForm
        action={changePictureLine}
        summary={
          <>
            <Icon icon={PenLine} className="size-4" /> Edit<span className="sr-only"> {line.name}</span>
          </>
        }
        label="The line"
        hint="A new wording asks anew for what the client says to it."
        send="Save"
        done="Saved."
        words={line.words}
        hidden={{ client_id: place.clientId, id: line.id, version: line.version }}
        support={place.support}
      />
      <DeleteLine id={line.id} name={line.name} clientId={place.clientId} />
    </div>
  );
}

type DeleteLineProps = {
  readonly id: string;
  readonly name: string;
  readonly clientId: string | undefined;
};

function DeleteLine({ id, name, clientId }: DeleteLineProps) {
  const [, send] = useActionState(deletePictureLine, null);
  // With script the line goes at once and a toast can bring it back; without, the next page can.
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void removeLine({ id, clientId });
  };
  return (
    <form action={send} onSubmit={onSubmit} className="no-print">
      <input type="hidden" name="id" value={id} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      <Button type="submit" variant="quiet" size="sm" className="min-h-11">
        <Icon icon={Trash2} className="size-4" /> Delete<span className="sr-only"> {name}</span>
      </Button>
    </form>
  );
}
