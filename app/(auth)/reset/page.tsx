import type { Metadata } from "next";
import { ResetForm } from "@/components/auth/reset-form";
import { isLinkGood } from "@/lib/auth/identity/recovery";
import { oneOf, type SearchParams } from "../search";
import { SpentLink } from "../spent-link";

export const metadata: Metadata = { title: "Choose a new password", robots: { index: false } };

export default async function ResetPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const token = (await oneOf(searchParams, "token")) ?? "";
  const isGood = await isLinkGood(token, "reset-password", new Date());
  return (
    <>
      <h1>Choose a new password</h1>
      {isGood ? (
        <>
          <p>When it is saved, every device is signed out, and you sign in with the new password.</p>
          <ResetForm token={token} />
        </>
      ) : (
        <SpentLink next="Ask for a new link" href="/forgot" />
      )}
    </>
  );
}
