import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { themes } from 'storybook/theming';

const asked = /(?:^|;)theme:(\w+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1];

/** The guide in the theme of the toolbar. */
export function GuideContainer({ children, ...rest }: PropsWithChildren<DocsContainerProps>) {
  const [theme, setTheme] = useState(asked);
  useEffect(() => {
    const channel = addons.getChannel();
    const changed = ({ globals }: { globals: { theme?: string } }) => setTheme(globals.theme);
    channel.on('globalsUpdated', changed);
    return () => channel.off('globalsUpdated', changed);
  }, []);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme ?? 'light';
  }, [theme]);
  return (
    <DocsContainer {...rest} theme={theme === 'dark' ? themes.dark : themes.light}>
      {children}
    </DocsContainer>
  );
}
