import { Icon, type IconName } from "../design/icon.tsx";

interface Props<T extends string> {
  readonly name: string;
  readonly icon: IconName;
  readonly value: T;
  /** Each choice with its words. */
  readonly choices: Readonly<Record<T, string>>;
  readonly disabled: boolean;
  choose(value: T): void;
}

/** One of a few, behind an icon: the machine's own list, which every keyboard, finger and screen reader knows. */
export function IconSelect<T extends string>({ name, icon, value, choices, disabled, choose }: Props<T>) {
  return (
    <label className="button icon icon-select" title={`${name}: ${choices[value]}`}>
      <Icon name={icon} />
      <select
        aria-label={name}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const found = (Object.keys(choices) as T[]).find((choice) => choice === event.target.value);
          if (found) choose(found);
        }}
      >
        {(Object.entries(choices) as [T, string][]).map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
