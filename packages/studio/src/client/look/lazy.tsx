import { signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';

/**
 * A part of the page that is loaded when it is first shown: `const Map = lazy(() => import('…').then((file) => file.Map))`.
 *
 * @param placeholder what stands there meanwhile
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  placeholder: ComponentChildren = null,
): (props: P) => ComponentChildren {
  const loaded = signal<ComponentType<P> | undefined>(undefined);
  let isAsked = false;
  return (props: P) => {
    const Part = loaded.value;
    if (Part) return <Part {...props} />;
    if (!isAsked) {
      isAsked = true;
      void load().then((part) => {
        loaded.value = part;
      });
    }
    return placeholder;
  };
}
