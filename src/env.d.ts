/** Not in every browser. */
interface Navigator {
  readonly connection?: Readonly<{ saveData?: boolean }>;
}
