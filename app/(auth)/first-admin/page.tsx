import type { Metadata } from "next";
import { FirstAdminForm } from "@/components/auth/first-admin-form";
import { isLinkGood } from "@/lib/auth/identity/recovery";
import { oneOf, type SearchParams } from "../search";
import { SpentLink } from "../spent-link";

export const metadata: Metadata = { title: "First admin", robots: { index: false } };

export default async function FirstAdminPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const token = (await oneOf(searchParams, "token")) ?? "";
  const isGood = await isLinkGood(token, "first-admin", new Date());
  return (
    <>
      <h1>First admin</h1>
      {isGood ? (
        <>
          <p>Choose your username and password. This link then stops working.</p>
          <FirstAdminForm token={token} />
        </>
      ) : (
        <SpentLink next="Go to the start" href="/" />
      )}
    </>
  );
}
