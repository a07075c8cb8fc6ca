import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PublicShell } from "@/components/layout/public-shell";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import { hasOutbox, listOutbox } from "@/lib/server/mail/outbox";

export const metadata: Metadata = { title: "Outbox", robots: { index: false } };

/** Where mails can be read when there is no mail server: the demo, development and tests. */
export default async function OutboxPage() {
  await connection();
  if (!hasOutbox()) notFound();
  const mails = await listOutbox();
  return (
    <PublicShell>
      <div className="grid gap-5">
        <header className="grid gap-2">
          <h1>Outbox</h1>
          <p className="text-ink-2">
            There is no mail server here, so mails end on this page. It does not exist where real people
            write.
          </p>
        </header>
        {mails.length === 0 && (
          <EmptyState title="No mail yet">Sign up with an address, or ask for a new password.</EmptyState>
        )}
        {mails.map((mail) => (
          <Card key={mail.id} aria-label={mail.subject} className="grid gap-3">
            <header>
              <h2 className="text-lg">{mail.subject}</h2>
              <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">
                To {mail.to}, {mail.createdAt.toISOString()}, {mail.sentAt ? "sent" : "on its way"}
              </p>
            </header>
            <Words text={mail.text} />
          </Card>
        ))}
      </div>
    </PublicShell>
  );
}

/** A mail's text with its addresses as links, as a mail program would show them. */
function Words({ text }: { readonly text: string }) {
  return text
    .trim()
    .split("\n\n")
    .map((paragraph) => (
      <p key={paragraph} className="[overflow-wrap:anywhere]">
        {paragraph.split(/(https?:\/\/\S+)/).map((part) =>
          /^https?:/.test(part) ? (
            <a key={part} className="link" href={part}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    ));
}
