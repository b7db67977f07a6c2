/**
 * Drawn flags for `flags="svg"`: importing this module brings those of all countries
 * (country-flag-icons, MIT). For a few countries only, call `registerFlags` yourself.
 *
 * @module
 */
import * as drawings from 'country-flag-icons/string/3x2';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { registerFlags } from './render/badge.js';

// "unsafe" is safe here: the drawings are constants of the library, looked up by a checked code
registerFlags((code) =>
  Object.hasOwn(drawings, code) ? unsafeSVG((drawings as Record<string, string>)[code]!.replace('<svg', '<svg width="21" height="14"')) : undefined,
);
