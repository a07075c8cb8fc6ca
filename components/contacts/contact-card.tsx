import { ListChecks, Mail, MapPin, PenLine, Phone } from "lucide-react";
import type { Route } from "next";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { type Contact, callLink } from "@/lib/care/contacts/contact";
import { DeleteContact } from "./delete-contact";

type LineProps = { readonly icon: typeof Phone; readonly label: string; readonly children: ReactNode };

function Line({ icon, label, children }: LineProps) {
  return (
    <div className="flex gap-3">
      <dt>
        <Icon icon={icon} className="mt-1 text-ink-2" />
        <span className="sr-only">{label}</span>
      </dt>
      <dd className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

/** One psychologist as the client wrote them down; a tap calls or writes. */
export function ContactCard({ contact }: { readonly contact: Contact }) {
  const { id, name, practice, phone, email, address, nextSteps } = contact;
  const call = phone === null ? null : callLink(phone);
  const heading = `contact-${id}`;
  return (
    <Card aria-labelledby={heading} className="grid gap-3">
      <header>
        <h2 id={heading} className="[overflow-wrap:anywhere]">
          {name}
        </h2>
        {practice && <p className="text-ink-2 [overflow-wrap:anywhere]">{practice}</p>}
      </header>
      <dl className="grid gap-2">
        {phone && (
          <Line icon={Phone} label="Phone">
            {call ? (
              <a className="link -my-2.5 inline-flex min-h-11 items-center" href={call}>
                {phone}
              </a>
            ) : (
              phone
            )}
          </Line>
        )}
        {email && (
          <Line icon={Mail} label="Email">
            <a
              className="link -my-2.5 inline-flex min-h-11 items-center"
              href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}
            >
              {email}
            </a>
          </Line>
        )}
        {address && (
          <Line icon={MapPin} label="Address">
            {address}
          </Line>
        )}
        {nextSteps && (
          <Line icon={ListChecks} label="Next steps">
            {nextSteps}
          </Line>
        )}
      </dl>
      <div className="-mb-2 -ml-4 flex flex-wrap gap-1">
        <ButtonLink href={`/care/details/${id}` as Route} variant="quiet">
          <Icon icon={PenLine} /> Change<span className="sr-only"> the details of {name}</span>
        </ButtonLink>
        <DeleteContact id={id} name={name} />
      </div>
    </Card>
  );
}
