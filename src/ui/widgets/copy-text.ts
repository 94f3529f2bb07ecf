/**
 * Copies the text of a field. The clipboard proper is missing on plain http and may be refused anywhere; the old command
 * is then tried, which copies what is selected. False where neither works: the text is left selected, to be copied by hand.
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
