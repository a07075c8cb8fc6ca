import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

export type Elsewhere = { readonly origin: string; readonly close: () => Promise<void> };

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * A site of somebody else's. It stands on the same host under another port: another origin, but the same site to a
 * browser, which therefore sends our cookies along. No attacker could have it easier.
 */
export async function aSiteElsewhere(): Promise<Elsewhere> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => close(server) };
}

export type Fields = readonly (readonly [name: string, value: string])[];

/** The hidden fields by which a form without script names its action, from a page anybody may read. */
export function hiddenFieldsIn(page: Page, html: string, holding: string): Promise<Fields> {
  return page.evaluate(
    ([markup, name]) => {
      const forms = [...new DOMParser().parseFromString(markup ?? "", "text/html").forms];
      const form = forms.find((candidate) => candidate.querySelector(`[name="${name}"]`));
      const hidden = [...(form?.querySelectorAll<HTMLInputElement>("input[type=hidden]") ?? [])];
      return hidden.map((input) => [input.name, input.value] as const);
    },
    [html, holding],
  );
}

/** Sends a form from the page that is open, as the browser does it; answers what came back. */
export async function submitFrom(page: Page, action: string, fields: Fields, enctype: string) {
  const answered = page.waitForResponse((response) => response.url().startsWith(action));
  await page.evaluate(
    (asked) => {
      const form = document.createElement("form");
      Object.assign(form, { method: "post", action: asked.action, enctype: asked.enctype });
      for (const [name, value] of asked.fields) {
        const input = document.createElement("input");
        Object.assign(input, { type: "hidden", name, value });
        form.append(input);
      }
      document.body.append(form);
      form.submit();
    },
    { action, fields, enctype },
  );
  return answered;
}

/**
 * Sends a request with the visitor's cookies from a script of the page that is open, the kind that needs no preflight,
 * and answers the status our server gave. The script itself learns nothing, so it is read from the wire.
 */
export async function statusOfFetch(page: Page, url: string, body: string | null): Promise<number> {
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  const ids = new Set<string>();
  wire.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url === url) ids.add(requestId);
  });
  const status = new Promise<number>((resolve) => {
    // The page asks for other things too, such as its icon.
    wire.on("Network.responseReceivedExtraInfo", ({ requestId, statusCode }) => {
      if (ids.has(requestId)) resolve(statusCode);
    });
  });
  await page.evaluate(
    ([address, text]) => {
      const method = text === null ? "GET" : "POST";
      const asked = { method, mode: "no-cors", credentials: "include" } as const;
      // Our answers may not be read by another site, so the browser calls every one of them a failure.
      fetch(address ?? "", { ...asked, ...(text === null ? {} : { body: text }) }).catch(() => undefined);
    },
    [url, body],
  );
  const seen = await status;
  await wire.detach();
  return seen;
}
