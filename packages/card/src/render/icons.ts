import { html, type TemplateResult } from 'lit';
import { word } from './context.js';

/** One stroke drawing an action, on a field of 24 by 24. */
const PATHS: Record<string, string> = {
  visit: 'M12 21c9-10 7-17 0-17s-9 7 0 17zm0-9a2 2 0 1 0-.1 0z',
  'lay-wreath': 'M12 17a6 6 0 1 0-.1 0zm0-3a3 3 0 1 0-.1 0zm-3 3-2 4m8-4 2 4',
  'pay-tribute': 'M12 3c4 5 2 7 0 7s-4-2 0-7zm-2 10h4v8h-4z',
  ceremony: 'M6 21V4c4-2 7 2 12 0v9c-5 2-8-2-12 0',
  tour: 'M12 21a9 9 0 1 0-.1 0zm4-13-2 6-6 2 2-6z',
  sign: 'm5 16 10-10 3 3L8 19l-4 1zm7 4h8',
  briefing: 'M4 4h16v11H4zm8 11v5M8 11l3-3 2 2 3-3',
  'exchange-gifts': 'M4 9h16v11H4zm8 0v11M4 13h16M8 5l4 4 4-4',
  guestbook: 'M4 5l8 2 8-2v13l-8 2-8-2zm8 2v13',
  photo: 'M4 8h4l2-3h4l2 3h4v11H4zm8 9a4 4 0 1 0-.1 0z',
  dinner: 'M7 3v18M4 3v6h6V3m7 10h-3l3-10v18',
};

/** The sign of a programme step; actions that are not known have a plain dot. */
export const icon = (action: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${
    word(PATHS, action) || 'M12 13a1 1 0 1 0-.1 0z'
  }></path></svg>`;
