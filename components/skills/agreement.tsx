"use client";

import { CircleCheck, Handshake } from "lucide-react";
import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { agreeToSkill } from "@/lib/work/skills/actions";

type AgreementProps = {
  readonly skill: { readonly id: string; readonly version: number };
  readonly clientId?: string | undefined;
  readonly said: { readonly tone: "agreed" | "open"; readonly words: string; readonly canAgree: boolean };
};

/** Where the two sides stand with this version, and one's own yes to it. */
export function Agreement({ skill, clientId, said }: AgreementProps) {
  const { form, failure, pending } = useMoodForm(agreeToSkill);
  return (
    <Card tone="sunk" aria-label="Agreement" className="grid gap-3">
      <p className="flex items-start gap-2.5">
        <Icon
          icon={said.tone === "agreed" ? CircleCheck : Handshake}
          className={said.tone === "agreed" ? "mt-0.5 text-ok" : "mt-0.5 text-ink-2"}
        />
        <span>{said.words}</span>
      </p>
      {said.canAgree && (
        <form {...form}>
          <input type="hidden" name="id" value={skill.id} />
          <input type="hidden" name="version" value={skill.version} />
          {clientId !== undefined && <input type="hidden" name="client_id" value={clientId} />}
          <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
            I agree to this
          </Button>
          {failure && (
            <p role="alert" className="mt-2 font-medium text-danger">
              {failure.message} Please load this page again.
            </p>
          )}
        </form>
      )}
    </Card>
  );
}
