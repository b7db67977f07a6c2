import { svg } from 'lit';

/** One stroke drawing an action, on a field of 24 by 24. */
const PATHS: Record<string, string> = {
  visit: 'M12 21c4-4.5 6.5-7.5 6.5-11a6.5 6.5 0 0 0-13 0c0 3.5 2.5 6.5 6.5 11zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  'lay-wreath': 'M12 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zm0-3a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-3 3-2 4m8-4 2 4',
  'pay-tribute': 'M12 3c2 2.5 2.5 3.5 2.5 5a2.5 2.5 0 0 1-5 0c0-1.5.5-2.5 2.5-5zM9.5 13h5v8h-5zM12 10.5V13M6 21h12',
  ceremony: 'M6 21V4c4-2 7 2 12 0v9c-5 2-8-2-12 0',
  tour: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zm3.5-12.5-2 5-5 2 2-5z',
  sign: 'm5 16 10.5-10.5 3 3L8 19l-4 1zM12 20h8',
  briefing: 'M4 4h16v11H4zm8 11v5m-4 0h8M8 11l3-3 2 2 3-3',
  'exchange-gifts': 'M4 9h16v4H4zm2 4v7h12v-7M12 9v11m0-11C10 3.5 5.5 5 8 8.5m4 .5c2-5.5 6.5-4 4-.5',
  guestbook: 'M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zm0 0v13',
  photo: 'M4 8h4l1.5-3h5L16 8h4v11H4zm8 8.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  dinner: 'M7 3v18M4.5 3v5c0 3 5 3 5 0V3M16 13h-2c0-5 .5-8 3-10v18',
};

/** The sign of a programme step; actions that are not known have a plain dot. */
export const icon = (action: string) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${
    (Object.hasOwn(PATHS, action) && PATHS[action]) || 'M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z'
  }></path></svg>`;
