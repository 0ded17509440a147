import { effect, signal } from '@preact/signals';

/** Light, dark, or as the system. */
export type Theme = 'auto' | 'dark' | 'light';

const storedAs = 'botrules-theme';
const stored = localStorage.getItem(storedAs);

/** The colors of the page. */
export const theme = signal<Theme>(stored === 'dark' || stored === 'light' ? stored : 'auto');

effect(() => {
  document.documentElement.dataset.theme = theme.value;
  localStorage.setItem(storedAs, theme.value);
});

const after: Readonly<Record<Theme, Theme>> = { auto: 'dark', dark: 'light', light: 'auto' };

/** Takes the next of the three. */
export function nextTheme(): void {
  theme.value = after[theme.value];
}
