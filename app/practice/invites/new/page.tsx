import { ChevronLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { InviteClientForm } from "@/components/care/invite-client-form";
import { Icon } from "@/components/ui/icon";
import { requireRole } from "@/lib/auth/gates";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Invite a client" };

export default async function NewInvitePage() {
  await requireRole("psychologist");
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-6">
      <header className="grid gap-2">
        <Link
          href="/practice/invites"
          className="-ml-1 inline-flex min-h-11 w-fit items-center gap-1 rounded-sm pr-2 font-medium text-primary no-underline hover:underline"
        >
          <Icon icon={ChevronLeft} />
          Invitations
        </Link>
        <h1>Invite a client</h1>
        <p className="text-ink-2">
          They read what you propose, choose what you may see, and say yes or no. You can propose something
          else later.
        </p>
      </header>
      <InviteClientForm idempotencyKey={newId()} />
    </div>
  );
}
