"use client";

import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { INVITATION_DAYS } from "@/lib/care/invitations/invitation";

type Made = {
  readonly link: string | null;
  readonly qr: { readonly size: number; readonly path: string } | null;
};

type InviteMadeProps = { readonly made: Made; readonly isMailed: boolean };

/** A new invitation, once: its link to copy, and the same as a picture to hold a phone to. */
export function InviteMade({ made, isMailed }: InviteMadeProps) {
  const { link, qr } = made;
  if (link === null || qr === null)
    return (
      <Notice tone="info" role="status" title="This invitation was made already">
        Its link is shown only once. In the list you can make a new link for it.
      </Notice>
    );
  return (
    <section
      aria-label="Your invitation"
      className="grid gap-4 rounded-md border border-ok/40 bg-ok-soft p-4 sm:grid-cols-[1fr_auto] sm:p-5"
    >
      <div className="grid content-start gap-3">
        <p role="status" className="font-semibold">
          {isMailed ? "The invitation is on its way by email." : "Your invitation is ready."}
        </p>
        <p>
          The link works once, for {INVITATION_DAYS} days. We show it only now: give it to one person, by a
          way you trust.
        </p>
        <CopyLink link={link} />
      </div>
      <InvitePicture qr={qr} />
    </section>
  );
}

function CopyLink({ link }: { readonly link: string }) {
  const [copied, setCopied] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch (error) {
      // The browser keeps its clipboard to itself: select the link, so that it can be copied by hand.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      ref.current?.querySelector("input")?.select();
    }
  };
  return (
    <div ref={ref} className="grid justify-items-start gap-2">
      <TextField
        label="Link"
        readOnly
        value={link}
        className="w-full"
        onFocus={(event) => event.target.select()}
      />
      <Button variant="secondary" className="needs-script" onClick={() => void copy()}>
        <Icon icon={copied ? Check : Copy} /> {copied ? "Copied" : "Copy the link"}
      </Button>
      <span role="status" className="sr-only">
        {copied ? "The link is copied" : ""}
      </span>
    </div>
  );
}

/** Dark on light in every theme: a camera reads nothing else. */
function InvitePicture({ qr }: { readonly qr: NonNullable<Made["qr"]> }) {
  const edge = 4;
  const side = qr.size + 2 * edge;
  return (
    <figure className="grid w-44 justify-items-center gap-1.5 justify-self-center">
      <svg
        role="img"
        aria-label="The link as a picture for a phone’s camera"
        viewBox={`${-edge} ${-edge} ${side} ${side}`}
        className="w-full rounded-sm"
        shapeRendering="crispEdges"
      >
        <rect x={-edge} y={-edge} width={side} height={side} fill="#ffffff" />
        <path d={qr.path} fill="#000000" />
      </svg>
      <figcaption className="text-center text-sm text-ink-2">Or point a phone’s camera at it</figcaption>
    </figure>
  );
}
