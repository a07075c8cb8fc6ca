import type { Metadata } from "next";
import { VerifyForm } from "@/components/auth/verify-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { isLinkGood } from "@/lib/auth/identity/recovery";
import { oneOf, type SearchParams } from "../search";
import { SpentLink } from "../spent-link";

export const metadata: Metadata = { title: "Confirm your address", robots: { index: false } };

export default async function VerifyPage({ searchParams }: { readonly searchParams: SearchParams }) {
  if ((await oneOf(searchParams, "done")) !== undefined) return <Verified />;
  const token = (await oneOf(searchParams, "token")) ?? "";
  const isGood = await isLinkGood(token, "verify-email", new Date());
  return (
    <>
      <h1>Confirm your address</h1>
      {isGood ? (
        <>
          <p>
            With a confirmed address you can sign in with it, and get back in if you forget your password.
          </p>
          <VerifyForm token={token} />
        </>
      ) : (
        <SpentLink next="Sign in and ask for a new one" href="/sign-in" />
      )}
    </>
  );
}

function Verified() {
  return (
    <>
      <h1>Your address is confirmed</h1>
      <Notice tone="ok" role="status">
        From now on you can sign in with it, and get back in if you forget your password.
      </Notice>
      <p>
        <ButtonLink href="/sign-in">Go to your diary</ButtonLink>
      </p>
    </>
  );
}
