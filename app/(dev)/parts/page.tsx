import type { Metadata } from "next";
import Link from "next/link";
import { PublicShell } from "@/components/layout/public-shell";
import { ToastRegion } from "@/components/ui/toast-region";
import { FormParts } from "./form-parts";
import { LiveParts } from "./live-parts";
import { onlyInDevelopment } from "./only-in-development";
import { PictureParts } from "./picture-parts";
import { StillParts } from "./still-parts";

export const metadata: Metadata = { title: "Parts" };

export default function PartsPage() {
  onlyInDevelopment();
  return (
    <PublicShell width="full">
      <div className="mx-auto grid max-w-6xl gap-8 px-4 py-8 sm:px-6">
        <div className="grid gap-2">
          <h1 className="text-3xl">Parts</h1>
          <p className="text-ink-2">
            Every part in every state. The shells have pages of their own:{" "}
            <Link className="link" href="/parts/shells/client">
              client
            </Link>
            ,{" "}
            <Link className="link" href="/parts/shells/psychologist">
              psychologist
            </Link>
            ,{" "}
            <Link className="link" href="/parts/shells/admin">
              admin
            </Link>
            .
          </p>
        </div>
        <PictureParts />
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
          <FormParts />
          <LiveParts />
          <StillParts />
        </div>
      </div>
      <ToastRegion />
    </PublicShell>
  );
}
