import type { LetterText } from "@/lib/care/letters/letter";

type Signed = { readonly text: LetterText; readonly answeredAt: Date | null; readonly signedAt: Date | null };

/** What stands below a letter: who approved it and who signed it, each with the day. */
export function signatureOf({ text, answeredAt, signedAt }: Signed, zone: string): string[] {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: zone });
  return [
    ...(answeredAt ? [`Read and approved by the client on ${day.format(answeredAt)}.`] : []),
    ...(signedAt ? [`Signed by ${text.author.name} on ${day.format(signedAt)}.`] : []),
  ];
}
