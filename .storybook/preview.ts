import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DIRECTIONS, LANGUAGES, THEMES } from '../stories/shared/matrix.js';
import { GuideContainer } from './docs-container.js';
import './preview.css';

/** Written by `npm run manifest`; a checkout without it still shows its stories. */
const manifests = import.meta.glob('../packages/card/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { container: GuideContainer },
    options: {
      storySort: {
        order: [
          'Playground',
          'Gallery',
          'Start here',
          'Card',
          ['Specification', '*'],
          'Guide',
          ['The record', 'Reading releases well', 'Recipes', 'Styling', 'Accessibility', '*'],
        ],
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: { title: 'Theme', icon: 'mirror', items: [...THEMES], dynamicTitle: true },
    },
    dir: {
      description: 'Direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: [...DIRECTIONS], dynamicTitle: true },
    },
    lang: {
      description: 'Language',
      toolbar: { title: 'Language', icon: 'globe', items: [...LANGUAGES], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', dir: 'ltr', lang: 'en' },
  decorators: [
    (story, { globals, viewMode }) => {
      const root = document.documentElement;
      if (viewMode !== 'docs') {
        root.lang = globals.lang;
        root.dir = globals.dir;
        root.style.colorScheme = globals.theme;
      }
      return html`<div class="stage" lang=${globals.lang} dir=${globals.dir} style="color-scheme: ${globals.theme}">
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
