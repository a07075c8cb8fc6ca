"use client";

import { Copy, Download, Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-list";

const FILE = "my-mood-diary-recovery-codes.txt";

const asText = (codes: readonly string[]) =>
  [
    "My Mood Diary: recovery codes",
    "Each works once, in place of the code from your phone.",
    "",
    ...codes,
    "",
  ].join("\n");

function copy(codes: readonly string[]): void {
  navigator.clipboard.writeText(asText(codes)).then(
    () => showToast({ message: "Copied. Paste them where you keep such things." }),
    () => showToast({ message: "Your browser did not let us copy. Please write them down." }),
  );
}

function download(codes: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([asText(codes)], { type: "text/plain" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: FILE });
  link.click();
  URL.revokeObjectURL(address);
}

/** Ten codes, shown this once: for when the phone is lost, broken or flat. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <div className="grid gap-4">
      <Notice tone="ok" role="status" title="Keep these recovery codes now">
        We show them only this once. Each works once, in place of the code from your phone. Keep them where
        your phone is not.
      </Notice>
      <ol className="grid gap-x-8 gap-y-1 rounded-md bg-sunk p-4 font-mono text-lg sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="tracking-wide">
            {code}
          </li>
        ))}
      </ol>
      <div className="needs-script flex flex-wrap gap-2">
        <Button variant="secondary" onClick={() => copy(codes)}>
          <Icon icon={Copy} /> Copy
        </Button>
        <Button variant="secondary" onClick={() => download(codes)}>
          <Icon icon={Download} /> Save as a file
        </Button>
        <Button variant="secondary" onClick={() => window.print()}>
          <Icon icon={Printer} /> Print
        </Button>
      </div>
    </div>
  );
}
