import type { Page } from "@playwright/test";

export type Weight = { readonly url: string; readonly bytes: number };

/**
 * Opens a page with an empty cache and answers the script its document asks for, as it came over the wire (compressed;
 * without the headers, which a proxy before the app rewrites anyway). What is fetched later, when somebody does something, is not part of the first load.
 */
export async function firstLoadScripts(page: Page, address: string): Promise<Weight[]> {
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  const urls = new Map<string, string>();
  const weights = new Map<string, number>();
  const headers = new Map<string, number>();
  wire.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script") urls.set(requestId, response.url);
    headers.set(requestId, response.encodedDataLength);
  });
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    weights.set(requestId, encodedDataLength - (headers.get(requestId) ?? 0));
  });
  const answer = await page.goto(address, { waitUntil: "load" });
  const html = (await answer?.text()) ?? "";
  await wire.detach();
  return [...urls]
    .map(([requestId, url]) => ({ url, bytes: weights.get(requestId) ?? 0 }))
    .filter(({ url }) => html.includes(new URL(url).pathname));
}

export const kilobytes = (weights: readonly Weight[]) =>
  Math.round(weights.reduce((sum, { bytes }) => sum + bytes, 0) / 100) / 10;
