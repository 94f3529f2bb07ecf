/** Not available in every browser. */
interface Navigator {
  readonly connection?: Readonly<{ saveData?: boolean }>;
}
