import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const accent = dark ? '#e59a83' : '#8c2f1b';

addons.setConfig({
  theme: create({
    base: dark ? 'dark' : 'light',
    brandTitle: 'Meeting Report',
    brandTarget: '_self',
    colorPrimary: accent,
    colorSecondary: accent,
  }),
  layoutCustomisations: {
    // the playground and the gallery are pages of their own: no panel under them
    showPanel: ({ storyId }, shown) => (/^(?:playground|gallery)-/.test(storyId ?? '') ? false : shown),
  },
});
