import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';

/** Written by `npm run manifest`; a checkout without it still shows its stories. */
const manifests = import.meta.glob('../packages/card/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });

const THEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'az', 'tr', 'ru', 'ar', 'fr', 'es'];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Start here', 'Card', 'Playground', 'Gallery', '*'] } },
  },
  globalTypes: {
    theme: { description: 'Colour scheme', toolbar: { title: 'Theme', icon: 'mirror', items: THEMES } },
    dir: {
      description: 'Direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'] },
    },
    lang: { description: 'Language', toolbar: { title: 'Language', icon: 'globe', items: LANGUAGES } },
  },
  initialGlobals: { theme: 'light', dir: 'ltr', lang: 'en' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = globals.lang;
      root.dir = globals.dir;
      root.style.colorScheme = globals.theme;
      root.style.background = 'Canvas';
      return story();
    },
  ],
};

export default preview;
