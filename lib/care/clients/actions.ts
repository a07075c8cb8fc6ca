"use server";

import { ownDesk } from "@/lib/access/desk";
import { psychologistAction } from "@/lib/auth/action";
import { listClients } from "./queries";
import { noInput } from "./schema";

/** The names the palette searches. Asked for when it opens, so that no page carries them. */
export const findClients = psychologistAction("practice.clients", noInput, async ({ actor }) => {
  const clients = await listClients(ownDesk(actor));
  return { clients: clients.map(({ clientId, name }) => ({ id: clientId, name })) };
});
