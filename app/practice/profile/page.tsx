import type { Metadata } from "next";
import { PsychologistCard } from "@/components/practice/card";
import { CardForm } from "@/components/practice/card-form";
import { CardStanding } from "@/components/practice/card-standing";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { changeOwnCard } from "@/lib/care/psychologists/actions";
import { findOwnCard, type OwnCard } from "@/lib/care/psychologists/queries";

export const metadata: Metadata = { title: "Your card" };

export default async function PracticeProfilePage() {
  const actor = await requireRole("psychologist");
  const card = await findOwnCard(ownRecord(actor, "profile"), new Date());
  return (
    <div className="grid gap-6">
      <header className="grid max-w-2xl gap-2">
        <h1>Your card</h1>
        <p className="text-ink-2">
          What clients read about you. When you change your register, number, country or end date, an admin
          looks it up again; everything else shows at once.
        </p>
      </header>
      {card ? <OwnCardParts card={card} /> : <NoCard />}
    </div>
  );
}

function OwnCardParts({ card }: { readonly card: OwnCard }) {
  return (
    <>
      <CardStanding card={card} />
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Card aria-label="Change your card">
          <CardForm action={changeOwnCard} card={card} submit="Save my card" as="psychologist" />
        </Card>
        <section aria-labelledby="seen" className="grid grid-cols-1 gap-3">
          <h2 id="seen" className="text-lg">
            As clients see it
          </h2>
          <PsychologistCard card={{ ...card, isBeingChecked: card.standing === "again" }} />
        </section>
      </div>
    </>
  );
}

function NoCard() {
  return (
    <Notice tone="warn" title="There is no card yet">
      This account was made without an application. Please ask an admin.
    </Notice>
  );
}
