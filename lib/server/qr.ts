import "server-only";
import { create } from "qrcode";

/** A QR code as an SVG draws it: how many squares wide, and one path of its dark ones. */
export type QrCode = { readonly size: number; readonly path: string };

/** The code of a text. Made here, so that no library travels to the browser and no picture needs an address. */
export function qrCodeOf(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const { size } = modules;
  const squares = Array.from({ length: size * size }, (_, index) =>
    modules.get(Math.floor(index / size), index % size)
      ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z`
      : "",
  );
  return { size, path: squares.join("") };
}
