import { ownRecord } from "@/lib/access/record";
import { clientRoute, endpoint, reply } from "@/lib/auth/route";
import { contactJson } from "@/lib/care/contacts/contact";
import { createContact } from "@/lib/care/contacts/mutations";
import { listContacts } from "@/lib/care/contacts/queries";
import { contactInput, contactOutput, contactsOutput, nothing } from "@/lib/care/contacts/schema";
import { isFailure } from "@/lib/core/result";

const list = clientRoute(
  {
    name: "psychologist.list",
    summary: "Who the client's psychologists are, as the client wrote them down, the newest first.",
    input: nothing,
    output: contactsOutput,
  },
  async ({ actor }) => ({ items: (await listContacts(ownRecord(actor, "care"))).map(contactJson) }),
);

const create = clientRoute(
  {
    name: "psychologist.create",
    summary:
      "Writes down who a psychologist is, also one who is not on the platform. Sent again with its Idempotency-Key, it answers the first one with 200.",
    input: contactInput,
    output: contactOutput,
    status: 201,
  },
  async ({ actor, input, now, idempotency }) => {
    const saved = await createContact(ownRecord(actor, "care"), input, { now, idempotency });
    if (isFailure(saved)) return saved;
    return reply(saved.replayed ? 200 : 201, contactJson(saved.contact));
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: list, POST: create });
