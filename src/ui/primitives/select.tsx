import { type ReactNode, useContext, useState } from "react";
import {
  Select as AriaSelect,
  Button,
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { plainName } from "../../client/i18n/state-names.ts";
import { useLayer } from "./layer.ts";

export type Item<K extends string> = Readonly<{
  id: K;
  text: string;
  /** The language of the text, if it is not that of the page. */
  lang?: string;
  icon?: ReactNode;
  /** Shown after the text. */
  mark?: ReactNode;
  /** Other words by which a search finds the item. */
  words?: readonly string[];
}>;

type SelectProps<K extends string> = Readonly<{
  label: string;
  items: readonly Item<K>[];
  selected: K;
  onSelect: (id: K) => void;
}>;

/** Chooses one of a few items. `mark` and `letter`: the letter key that brings the focus to it, and its sign. */
export function Select<K extends string>({
  label,
  items,
  selected,
  onSelect,
  mark,
  letter,
  isLabelHidden = false,
}: SelectProps<K> & Readonly<{ mark?: ReactNode; letter?: string; isLabelHidden?: boolean }>): ReactNode {
  const layer = useLayer();
  return (
    <AriaSelect className="field" value={selected} onChange={(key) => key !== null && onSelect(key as K)}>
      <Label className={isLabelHidden ? "visually-hidden" : "field-label"}>
        {label} {mark}
      </Label>
      <Button className="button select-button" {...(letter === undefined ? {} : { "data-letter": letter })}>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover {...layer} className="popover">
        <Items items={items} />
      </Popover>
    </AriaSelect>
  );
}

/** Chooses one of many items, such as states or articles, by typing. */
export function SearchSelect<K extends string>(props: SelectProps<K>): ReactNode {
  return <SearchBox {...props} />;
}

/** `mark`: shown after the label. `letter`: the letter key that brings the focus to the field. */
type FieldMarks = Readonly<{ mark?: ReactNode; letter?: string; isFirst?: boolean }>;

/** `isFirst`: whether the field takes the focus when it appears. */
type AddProps<K extends string> = Omit<SelectProps<K>, "selected"> & FieldMarks;

/** One press adds the item found and clears the box for the next. */
export function SearchAdd<K extends string>({ onSelect, ...props }: AddProps<K>): ReactNode {
  const [typed, setTyped] = useState("");
  const [added, setAdded] = useState(0);
  const add = (id: K): void => {
    onSelect(id);
    setTyped("");
    // A field with a letter gives the focus back to where it was, so it stays as it is.
    if (props.letter === undefined) setAdded(added + 1);
  };
  // A new field after each choice: the old one would open its list again and cover what is beneath.
  const again = added > 0 ? ({ isFirst: true, opensOn: "input" } as const) : {};
  return (
    <SearchBox
      key={added}
      {...props}
      {...again}
      selected={null}
      onSelect={add}
      inputValue={typed}
      onInputChange={setTyped}
    />
  );
}

type BoxProps<K extends string> = Omit<SelectProps<K>, "selected"> &
  FieldMarks &
  Readonly<{
    selected: K | null;
    inputValue?: string;
    onInputChange?: (typed: string) => void;
    opensOn?: "focus" | "input";
  }>;

function SearchBox<K extends string>({
  label,
  items,
  selected,
  onSelect,
  mark,
  letter,
  isFirst = false,
  opensOn = "focus",
  ...typing
}: BoxProps<K>): ReactNode {
  const layer = useLayer();
  return (
    <ComboBox
      className="field"
      value={selected}
      onChange={(key) => key !== null && onSelect(key as K)}
      menuTrigger={opensOn}
      defaultFilter={(text, typed) =>
        placeOf(items.find((item) => item.text === text) ?? { text }, typed) >= 0
      }
      allowsEmptyCollection
      {...typing}
    >
      <Label className="field-label">
        {label} {mark}
      </Label>
      <SearchInput items={items} onSelect={onSelect} isFirst={isFirst} letter={letter} />
      <Popover {...layer} className="popover">
        <Items items={items} />
      </Popover>
    </ComboBox>
  );
}

type InputProps<K extends string> = Pick<SelectProps<K>, "items" | "onSelect"> &
  Readonly<{ isFirst: boolean; letter: string | undefined }>;

/** The field itself. The first Escape closes the list alone: what is typed and the focus stay. */
function SearchInput<K extends string>({ items, onSelect, isFirst, letter }: InputProps<K>): ReactNode {
  const list = useContext(ComboBoxStateContext);
  return (
    <Input
      dir="auto"
      className="input"
      autoFocus={isFirst}
      {...(letter === undefined ? {} : { "data-letter": letter })}
      onFocus={(event) => event.currentTarget.select()}
      // Before the box hears it, which would take back what is typed.
      onKeyDownCapture={(event) => {
        if (event.key !== "Escape" || list?.isOpen !== true) return;
        event.stopPropagation();
        list.setOpen(false);
      }}
      onKeyDown={(event) => {
        const input = event.currentTarget;
        const isPicked = input.getAttribute("aria-activedescendant") !== null;
        const found = event.key === "Enter" && !isPicked ? firstMatch(items, input.value) : undefined;
        if (found !== undefined) onSelect(found.id);
      }}
    />
  );
}

/**
 * The item chosen by Enter: the first with exactly the typed name, else the first whose own name starts with it, then
 * one with another name that does, else the first that contains it.
 */
function firstMatch<K extends string>(items: readonly Item<K>[], typed: string): Item<K> | undefined {
  const query = plainName(typed);
  if (query === "") return undefined;
  const exact = items.find((item) => namesOf(item).some((name) => plainName(name) === query));
  const started = items.find(({ text }) => plainName(text).startsWith(query));
  const places = items.map((item) => ({ item, at: placeOf(item, typed) }));
  return exact ?? started ?? (places.find(({ at }) => at === 0) ?? places.find(({ at }) => at > 0))?.item;
}

type Found = Pick<Item<string>, "text" | "words">;

const namesOf = ({ text, words = [] }: Found): readonly string[] => [text, ...words];

/** The first place in a name of the item at which the typed words stand, or -1. Case and accents do not count. */
function placeOf(item: Found, typed: string): number {
  const places = namesOf(item).map((name) => plainName(name).indexOf(plainName(typed)));
  const found = places.filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

function Items<K extends string>({ items }: Readonly<{ items: readonly Item<K>[] }>): ReactNode {
  return (
    <ListBox
      className="listbox"
      renderEmptyState={() => <p className="listbox-item soft">{t("common.noMatch")}</p>}
    >
      {items.map(({ id, text, lang, icon, mark }) => (
        <ListBoxItem key={id} id={id} textValue={text} className="listbox-item">
          {icon}
          {lang === undefined ? text : <span lang={lang}>{text}</span>}
          {mark}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
