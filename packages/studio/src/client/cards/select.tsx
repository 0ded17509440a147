import { useId } from 'preact/hooks';

/** One of several, each by what it is written as and what is said of it. */
export function Select({
  label,
  value,
  onValue,
  options,
  isFirst = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly options: readonly (readonly [string, string])[];
  readonly isFirst?: boolean;
}) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value}
        data-first={isFirst ? '' : undefined}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {options.map(([name, said]) => (
          <option key={name} value={name}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
