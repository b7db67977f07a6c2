/** The two calls of `jsonld` that the tests make; the package brings no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader(url: string): Promise<{ documentUrl: string; document: unknown }>;
    safe?: boolean;
    format?: 'application/n-quads';
  }
  function expand(document: unknown, options: Options): Promise<unknown[]>;
  function toRDF(document: unknown, options: Options): Promise<string>;
  const jsonld: { expand: typeof expand; toRDF: typeof toRDF };
  export default jsonld;
}
