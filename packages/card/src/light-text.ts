/**
 * The page's own text as one string, with the way back from each of its offsets to
 * the node that holds it, so that a fact can be marked where the reader reads it.
 *
 * @module
 */
import type { Span } from '@meeting-report/core';

/** A run of the text that stands in one text node without a break: `text[at + i]` is `node.data[from + i]`. */
interface Piece {
  at: number;
  node: Text;
  from: number;
  length: number;
}

export interface LightText {
  text: string;
  /** The place of a span in the page, if its nodes are still there. */
  range(span: Span): Range | undefined;
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
const SKIP = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SELECT|TEXTAREA)$/;

/**
 * Reads the text under `root` as a person sees it: runs of white space are one space,
 * blocks and blank lines are one empty line. Children meant for a named slot are not
 * part of the release.
 */
export function lightText(root: Element): LightText {
  const pieces: Piece[] = [];
  let text = '';
  let gap = '';

  const put = (node: Text, from: number, to: number): void => {
    if (text) text += gap;
    gap = '';
    pieces.push({ at: text.length, node, from, length: to - from });
    text += node.data.slice(from, to);
  };

  const walk = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        const data = (node as Text).data;
        // "  BAKU,\n   Azerbaijan\n\n The guests"  ->  "BAKU, Azerbaijan", a blank line, "The guests"
        for (const run of data.matchAll(/[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*|[ \t\n\r\f]+/g)) {
          const white = run[0].trimStart() === '' && /^[ \t\n\r\f]/.test(run[0]);
          if (!white) put(node as Text, run.index, run.index + run[0].length);
          else if (/\n[ \t\r]*\n/.test(run[0])) gap = '\n\n';
          else gap ||= ' ';
        }
      } else if (node.nodeType === 1 && !SKIP.test((node as Element).tagName)) {
        const child = node as Element;
        if (parent === root && child.slot) continue;
        const block = BLOCK.test(child.tagName);
        if (block) gap = '\n\n';
        walk(child);
        if (block) gap = '\n\n';
      }
    }
  };
  walk(root);

  return {
    text,
    range({ start, end }) {
      const first = pieces.find((piece) => start < piece.at + piece.length);
      const last = pieces.filter((piece) => piece.at < end).at(-1);
      if (!first || !last || first.at > last.at) return undefined;
      const range = document.createRange();
      try {
        range.setStart(first.node, first.from + Math.max(0, start - first.at));
        range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
      } catch {
        return undefined; // the page has changed since
      }
      return range;
    },
  };
}
