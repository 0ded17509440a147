import { useRoute } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { nextTick, onMounted, watch } from 'vue';
import './style.css';

/**
 * The titles of groups say that they are buttons and hold one, which a screen reader cannot tell apart. The one in them, with
 * the arrow, is enough.
 */
function plainTitles() {
  for (const title of document.querySelectorAll('.VPSidebarItem > .item[role="button"]')) {
    title.removeAttribute('role');
    title.removeAttribute('tabindex');
  }
}

// biome-ignore lint/style/noDefaultExport: VitePress reads it so.
export default {
  extends: DefaultTheme,
  setup() {
    const route = useRoute();
    const later = () => nextTick(plainTitles);
    onMounted(later);
    watch(() => route.path, later);
  },
};
