/** A row of placards in which none is chosen. */
export const OPEN_ROW = '.placard-choice[data-open="true"]';

/** Leads to the first row that is open, and marks it until the focus leaves it. */
export function leadToOpenRow(): void {
  const rows = [OPEN_ROW, ".placard-choice"].map((row) =>
    document.querySelector<HTMLElement>(`.decision ${row}`),
  );
  const choice = rows.find((row) => row !== null);
  if (choice === undefined || choice === null) return;
  choice.scrollIntoView({ block: "center" });
  choice.querySelector<HTMLElement>("input")?.focus({ preventScroll: true });
  choice.dataset["led"] = "";
  choice.addEventListener("focusout", () => delete choice.dataset["led"], { once: true });
}
