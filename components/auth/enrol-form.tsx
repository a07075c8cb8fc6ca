"use client";

import type { Route } from "next";
import { useState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/auth/action";
import type { enrolHalf } from "@/lib/auth/two-step/actions";
import { CodeField } from "./code-field";
import { FormAlert } from "./form-alert";
import { RecoveryCodes } from "./recovery-codes";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

type Answer = Extract<Awaited<ReturnType<typeof enrolHalf>>, { ok: true }>["data"];
type ToScan = Extract<Answer, { stage: "scan" }>;

type EnrolFormProps = {
  readonly action: (previous: ActionState<Answer>, form: FormData) => Promise<ActionState<Answer>>;
  /** Where to go once the codes are kept. */
  readonly next: Route;
  /** False once the person is signed in: then the codes of a moment ago are all there is to show. */
  readonly isOpen: boolean;
};

/** Setting a second step up: something to scan, a first code to prove it, ten recovery codes to keep. */
export function EnrolForm({ action, next, isOpen }: EnrolFormProps) {
  const { form, failure, done, pending, errorOf } = useActionForm(action);
  const [scanned, setScanned] = useState<ToScan | null>(null);
  // What was scanned stays through a refusal, such as too many tries.
  if (done?.stage === "scan" && done !== scanned) setScanned(done);
  if (done?.stage === "done")
    return (
      <div className="grid gap-6">
        <RecoveryCodes codes={done.codes} />
        <ButtonLink href={next} size="lg" wide>
          I have kept them, go on
        </ButtonLink>
      </div>
    );
  if (!isOpen)
    return (
      <div className="grid gap-6">
        <Notice tone="ok">You are signed in.</Notice>
        <ButtonLink href={next}>Go on</ButtonLink>
      </div>
    );
  return (
    <form {...form} className="grid gap-6">
      <FormAlert failure={failure?.fields ? null : failure} />
      {scanned ? (
        <>
          <input type="hidden" name="setup" value={scanned.setup} />
          <Scan scan={scanned} />
          <CodeField
            autoFocus
            hint="The six digits the app shows now."
            error={errorOf("code") ?? scanned.problem ?? undefined}
          />
          <SubmitButton pending={pending}>Turn it on</SubmitButton>
        </>
      ) : (
        <SubmitButton pending={pending}>Set it up now</SubmitButton>
      )}
    </form>
  );
}

function Scan({ scan }: { readonly scan: ToScan }) {
  return (
    <div>
      <p>Open your authenticator app and scan this picture.</p>
      <Squares {...scan.picture} />
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-primary underline">
          I cannot scan it
        </summary>
        <p>Type these letters into the app instead:</p>
        <p className="rounded-sm bg-sunk p-3 font-mono [overflow-wrap:anywhere]">
          {scan.secret.match(/.{1,4}/g)?.join(" ")}
        </p>
      </details>
    </div>
  );
}

const QUIET = 4;

/** A QR code, black on white in every theme, with the quiet edge that scanners need. */
function Squares({ size, path }: ToScan["picture"]) {
  const whole = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label="A picture for your app to scan. The letters below say the same."
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className="my-3 size-60 max-w-full rounded-md border border-line"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
