/**
 * Copies the text of a field. The Clipboard API is missing on plain http, and browsers can refuse it anywhere, so the
 * old copy command is tried next. Returns false if neither works, with the text selected so that the user can copy
 * it.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  const isCopied = await navigator.clipboard?.writeText(field.value).then(
    () => true,
    () => false,
  );
  return isCopied === true || copySelected(field);
}

function copySelected(field: HTMLTextAreaElement): boolean {
  const before = document.activeElement;
  field.focus();
  field.select();
  const isCopied = document.execCommand("copy");
  if (isCopied && before instanceof HTMLElement) before.focus();
  return isCopied;
}
