import type { Template } from "@/lib/care/templates/template";

/** What the fields of one kind need: what stands there, what was typed before a refusal, and what was wrong. */
export type FieldsProps = {
  readonly template: Template | null;
  readonly typed: (name: string) => string | undefined;
  readonly errorOf: (name: string) => string | undefined;
};
