const paths = {
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  on: 'M8 2.5v5M4.6 4.6a5 5 0 1 0 6.8 0',
  off: 'M8 2.5v5M4.6 4.6a5 5 0 1 0 6.8 0M2 2l12 12',
  delete: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5',
  text: 'M5.5 4 2 8l3.5 4M10.5 4 14 8l-3.5 4',
};

/** A small button with a picture, and a name for people who do not see it. */
export function Icon({
  name,
  label,
  isOff = false,
  onPress,
}: {
  readonly name: keyof typeof paths;
  readonly label: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff ? 'true' : undefined}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={paths[name]} />
      </svg>
    </button>
  );
}
