/** Where problem areas stand: the client's own, or in a psychologist's pages about a client. */
export function problemsAt(clientId: string | undefined): string {
  return clientId === undefined ? "/problems" : `/practice/clients/${clientId}/problems`;
}

/** One problem area's page, or one of the pages behind it. */
export function problemAt(clientId: string | undefined, id: string, page = ""): string {
  return `${problemsAt(clientId)}/${id}${page}`;
}
