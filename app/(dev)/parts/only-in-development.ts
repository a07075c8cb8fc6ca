import { notFound } from "next/navigation";

/** The pages of this folder are for us alone: in production and in the demo they are not there. */
export function onlyInDevelopment(): void {
  const mode = process.env.APP_MODE;
  if (mode !== "development" && mode !== "test") notFound();
}
