"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ChipsInput } from "@/components/ui/chips-input";
import { Dialog, Sheet } from "@/components/ui/dialog";
import { Menu } from "@/components/ui/menu";
import { OwnWordsEditor } from "@/components/ui/own-words-editor";
import { Popover } from "@/components/ui/popover";
import { Slider } from "@/components/ui/slider";
import { Tabs } from "@/components/ui/tabs";
import { showToast } from "@/components/ui/toast-list";
import { Part } from "./part";

const feelings = ["calm", "hopeful", "tired", "flat", "worried", "proud of one small thing"].map((label) => ({
  value: label,
  label,
}));
const energy = { low: "Empty", middle: "So-so", high: "Full" };
const trigger =
  "inline-flex min-h-11 cursor-pointer items-center rounded-sm border border-edge bg-surface px-4 font-semibold";

export function LiveParts() {
  return (
    <>
      <Part name="Slider">
        <Slider name="energy" label="Energy" words={energy} />
        <Slider name="sleep" label="Sleep" words={{ low: "Awful", high: "Deep" }} defaultValue={7} />
      </Part>
      <Part name="Chips">
        <ChipsInput
          legend="What do you feel?"
          hint="As many as fit."
          name="feelings"
          ownName="ownFeelings"
          options={feelings}
          defaultValue={{ chosen: ["tired"], added: ["rainy"] }}
        />
        <Words />
      </Part>
      <Part name="Dialog, sheet, toast, menu, popover">
        <Overlays />
      </Part>
      <Part name="Tabs">
        <Tabs
          label="An entry"
          tabs={[
            { id: "read", label: "Read", content: <p>What was written.</p> },
            { id: "came", label: "What came of it", content: <p>Two practices of one skill.</p> },
          ]}
        />
      </Part>
    </>
  );
}

function Words() {
  const [words, setWords] = useState(feelings.slice(0, 2));
  const without = (value: string) => setWords(words.filter((word) => word.value !== value));
  return (
    <OwnWordsEditor
      words={words}
      rename={(value, label) =>
        setWords(words.map((word) => (word.value === value ? { value, label } : word)))
      }
      merge={without}
      hide={without}
    />
  );
}

function Overlays() {
  const [open, setOpen] = useState<"dialog" | "sheet" | null>(null);
  const close = () => setOpen(null);
  const undone = () => showToast({ message: "The entry is back" });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button variant="secondary" onClick={() => setOpen("dialog")}>
        Open dialog
      </Button>
      <Button variant="secondary" onClick={() => setOpen("sheet")}>
        Open sheet
      </Button>
      <Button
        variant="secondary"
        onClick={() => showToast({ message: "Entry moved to the bin for 30 days", onUndo: undone })}
      >
        Show toast
      </Button>
      <Menu
        trigger="Menu"
        triggerClassName={trigger}
        items={[
          { label: "Edit", icon: Pencil, onPick: () => showToast({ message: "Edit was chosen" }) },
          { label: "Move to the bin", icon: Trash2, onPick: () => showToast({ message: "Bin was chosen" }) },
        ]}
      />
      <Popover trigger="Popover" triggerClassName={trigger}>
        <p className="p-2 text-sm">The mean of your moments of that day.</p>
      </Popover>
      <Dialog
        open={open === "dialog"}
        onClose={close}
        title="Stop sharing with Dr Okafor?"
        description="They can no longer open your entries, from this moment on."
        actions={
          <>
            <Button variant="quiet" onClick={close}>
              Keep sharing
            </Button>
            <Button variant="danger" onClick={close}>
              Stop sharing
            </Button>
          </>
        }
      />
      <Sheet
        open={open === "sheet"}
        onClose={close}
        title="Saved. Anything to add?"
        actions={<Button onClick={close}>Done</Button>}
      >
        <Slider name="more" label="Energy" words={energy} />
      </Sheet>
    </div>
  );
}
