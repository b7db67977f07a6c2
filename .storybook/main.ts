import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { sourceAliases } from '../scripts/aliases.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.@(ts|tsx)'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal(vite) {
    const alias = vite.resolve?.alias;
    const given = Array.isArray(alias)
      ? alias
      : Object.entries(alias ?? {}).map(([find, replacement]) => ({ find, replacement }));
    return {
      ...vite,
      // Relative addresses: the built site works from any folder.
      base: './',
      // else the minifier replaces light-dark() by something that does not see a story's theme
      build: { ...vite.build, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
      resolve: { ...vite.resolve, alias: [...sourceAliases, ...given] },
      optimizeDeps: {
        ...vite.optimizeDeps,
        include: [
          ...(vite.optimizeDeps?.include ?? []),
          'lit',
          'lit/decorators.js',
          'lit/directive-helpers.js',
          '@storybook/web-components-vite',
          'zod',
        ],
      },
    };
  },
};

export default config;
