import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { SearchJournal } from "@/components/journal/search-journal";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Search your journal" };

export default async function SearchPage() {
  await requireRole("client");
  return (
    <div className="grid gap-6">
      <p>
        <ButtonLink href="/journal" variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Journal
        </ButtonLink>
      </p>
      <h1>Search your journal</h1>
      <SearchJournal />
    </div>
  );
}
