import type { Metadata } from "next";
import { ConfirmPasswordForm } from "@/components/auth/confirm-password-form";
import { requireActor } from "@/lib/auth/gates";
import { oneOf, type SearchParams } from "../search";

export const metadata: Metadata = { title: "Your password, please" };

export default async function ConfirmPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requireActor();
  return (
    <>
      <header className="grid gap-2">
        <h1>Your password, please</h1>
        <p>
          You are signed in as <strong className="font-semibold">{actor.username}</strong>. Before the next
          step we want to be sure that it is you.
        </p>
      </header>
      <ConfirmPasswordForm next={await oneOf(searchParams, "next")} />
    </>
  );
}
