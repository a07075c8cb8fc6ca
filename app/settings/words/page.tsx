import { ChevronDown } from "lucide-react";
import type { Metadata } from "next";
import { PlainWordForms } from "@/components/profile/plain-word-forms";
import { SettingsPage } from "@/components/profile/settings-page";
import { WordsEditor } from "@/components/profile/words-editor";
import { Icon } from "@/components/ui/icon";
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

type OwnWords = ReadonlyArray<{ readonly id: string; readonly word: string }>;

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
      {used.map((kind) => (
        <WordList key={kind} title={titles[kind]} words={words[kind]} />
      ))}
    </SettingsPage>
  );
}

function WordList({ title, words }: { readonly title: string; readonly words: OwnWords }) {
  const sorted = [...words].sort((a, b) => a.word.localeCompare(b.word, "en"));
  return (
    <details className="group rounded-md border border-line bg-surface">
      <summary className="flex min-h-14 cursor-pointer list-none items-center justify-between gap-4 px-4 py-3 sm:px-6 [&::-webkit-details-marker]:hidden">
        <h2 className="text-lg">{title}</h2>
        <span className="flex items-center gap-2 text-ink-2">
          {words.length === 1 ? "1 word" : `${words.length} words`}
          <Icon icon={ChevronDown} className="transition-transform group-open:rotate-180" />
        </span>
      </summary>
      <div className="px-4 pb-4 sm:px-6">
        <div className="needs-script">
          <WordsEditor words={sorted} />
        </div>
        <noscript>
          <PlainWordForms words={sorted} />
        </noscript>
      </div>
    </details>
  );
}
