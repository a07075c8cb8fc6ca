"use client";

import { Plus } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { addPictureLine } from "@/lib/care/formulation/actions";
import { type Box, boxWords } from "@/lib/care/formulation/boxes";
import type { PicturePlace } from "./place";
import { WordsForm } from "./words-form";

type AddLineProps = { readonly box: Box; readonly place: PicturePlace };

export function AddLine({ box, place }: AddLineProps) {
  const { name, asks } = boxWords[box];
  return (
    <WordsForm
      action={addPictureLine}
      summary={
        <>
          <Icon icon={Plus} className="size-4" /> Add a line<span className="sr-only"> to {name}</span>
        </>
      }
      label={`A line for “${name}”`}
      hint={
        place.clientId === undefined
          ? `${asks} Your psychologist can see it if you share this part.`
          : "The client can see it, and may agree or say it differently."
      }
      send="Add"
      done="Added."
      hidden={{ client_id: place.clientId, box, idempotency_key: `${place.key}-${box}` }}
      support={place.support}
    />
  );
}
