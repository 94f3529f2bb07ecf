import { withoutIsolates } from "../../client/i18n/figures.ts";

/** Offers a text as a file download. */
export function download(name: string, text: string): void {
  downloadBlob(name, new Blob([text], { type: "application/json" }));
}

export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = withoutIsolates(name);
  anchor.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
