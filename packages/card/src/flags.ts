/**
 * Drawn flags for `flags="svg"`: importing this module brings those of all countries
 * (country-flag-icons, MIT). For a few countries only, call `registerFlags` yourself.
 *
 * @module
 */
import * as drawings from 'country-flag-icons/string/3x2';
import { registerFlags } from './render/badge.js';

/** A drawing as a template without gaps, made once: it then takes the card's own, trusted way into the page. */
const templates = new Map<string, TemplateStringsArray>();

function template(code: string): TemplateStringsArray | undefined {
  let strings = templates.get(code);
  if (!strings && Object.hasOwn(drawings, code)) {
    const drawing = (drawings as Record<string, string>)[code]!.replace(
      '<svg',
      '<svg width="21" height="14"',
    );
    strings = Object.assign([drawing], { raw: [drawing] });
    templates.set(code, strings);
  }
  return strings;
}

registerFlags((code, tag) => {
  const strings = template(code);
  return strings && tag(strings);
});
