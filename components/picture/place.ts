import type { Support } from "@/components/safety/support";

/** Whose picture it is and who looks at it. Without `clientId` it is the reader's own. */
export type PicturePlace = {
  readonly clientId?: string | undefined;
  /** Where an entry is read, up to its id. */
  readonly entryBase: string;
  /** Names of the people who wrote lines, by their id; who is missing is spoken of by role. */
  readonly names: Readonly<Record<string, string>>;
  /** Set for the client, who is offered help while they write. */
  readonly support?: Support | undefined;
  /** Made by the server for each page, so that a line sent twice is one line. */
  readonly key: string;
};
