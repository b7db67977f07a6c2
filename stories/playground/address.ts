/**
 * What the playground shows, as the hash of an address, so that it can be shared. A
 * release at hand is named; any other text is packed into the address itself: nothing
 * is sent anywhere.
 *
 * @module
 */

export interface Shown {
  /** Id of a release at hand. */
  release?: string;
  /** Another text. */
  text?: string;
  published?: string;
  outlet?: string;
  /** JSON Pointer of the chosen fact. */
  fact?: string;
  /** The panel. */
  show?: string;
}

export async function toHash({ text, ...rest }: Shown): Promise<string> {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(rest)) if (value) params.set(key, value);
  if (text) params.set('text', await pack(text));
  return `#${params}`;
}

export async function fromHash(hash: string): Promise<Shown> {
  const { text, ...rest } = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ''))) as Shown;
  if (!text) return rest;
  try {
    return { ...rest, text: await unpack(text) };
  } catch {
    return rest; // a damaged address: the rest still counts
  }
}

async function pack(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes));
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: BufferSource,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // a damaged packing fails on both ends; one of them is enough to know
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

/** Storybook's own window around the story's frame, if it may be touched; else the frame. */
export function addressBar(): Window {
  try {
    // reading it fails where the frame is of another origin, as files are
    if (window.parent !== window && window.parent.location.href.includes('path=/story/'))
      return window.parent;
  } catch {
    // stays with the frame
  }
  return window;
}
