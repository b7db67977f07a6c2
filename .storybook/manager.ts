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
    // the playground is a page of its own: no panel under it
    showPanel: ({ storyId }, shown) => (storyId?.startsWith('playground') ? false : shown),
  },
});
