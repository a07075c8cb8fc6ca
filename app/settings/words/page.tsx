import type { Metadata } from "next";
import { SettingsPage } from "@/components/profile/settings-page";
import { WordsEditor } from "@/components/profile/words-editor";
import { Card } from "@/components/ui/card";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { listWordsOf } from "@/lib/record/words/queries";
import { WORD_KINDS, type WordKind } from "@/lib/record/words/schema";

export const metadata: Metadata = { title: "Your words" };

const titles: Readonly<Record<WordKind, string>> = {
  feeling: "Feelings",
  trigger: "What set it off",
  tag: "Tags",
  behaviour: "Behaviours and urges",
  "mood-tag": "Moods of an entry",
};
const order: readonly WordKind[] = ["feeling", "trigger", "tag", "behaviour", "mood-tag"];

export default async function WordsPage() {
  const actor = await requireRole("client");
  const words = await listWordsOf(ownRecord(actor, "words"), WORD_KINDS);
  const used = order.filter((kind) => words[kind].length > 0);
  return (
    <SettingsPage
      title="Your words"
      intro="The words you have used so far. What you change here changes everywhere you wrote it."
    >
      {used.length === 0 && (
        <p>You have used no words yet. Those you choose or write beside a mood or an entry stand here.</p>
      )}
      <noscript>
        <p className="rounded-md bg-sunk p-4">To change a word, this page needs JavaScript.</p>
      </noscript>
      {used.map((kind) => (
        <Card key={kind} aria-labelledby={kind}>
          <h2 id={kind} className="mb-2">
            {titles[kind]}
          </h2>
          <WordsEditor words={words[kind]} />
        </Card>
      ))}
    </SettingsPage>
  );
}
