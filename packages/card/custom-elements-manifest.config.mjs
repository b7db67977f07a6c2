import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Says what a type's name stands for: `'full' | 'compact'`, and not `Variant`, which editors cannot look up. */
function spelledOut() {
  const lists = new Map();
  const unions = new Map();
  return {
    name: 'spelled-out',
    collectPhase({ ts, node }) {
      const quoted = (text) => text.match(/'[^']+'/g)?.join(' | ');
      if (
        ts.isVariableDeclaration(node) &&
        /^\[[^\]]*\]\s*as const$/.test(node.initializer?.getText() ?? '')
      ) {
        lists.set(node.name.getText(), quoted(node.initializer.getText()));
      }
      if (ts.isTypeAliasDeclaration(node)) {
        const text = node.type.getText();
        const list = /^\(typeof (\w+)\)\[number\]$/.exec(text)?.[1];
        if (list) unions.set(node.name.text, () => lists.get(list));
        else if (/^('[^']+'\s*\|?\s*)+$/.test(text)) unions.set(node.name.text, () => quoted(text));
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const { attributes = [], members = [] } of declarations) {
          for (const { type } of [...attributes, ...members]) {
            const union = unions.get(type?.text)?.();
            if (union) type.text = union;
          }
        }
      }
    },
  };
}

/** What a reader of the manifest may use: no private members, the built paths, the documented events. */
function publicSurface() {
  const isPublic = (member) =>
    !['private', 'protected'].includes(member.privacy) &&
    !/^[_#]/.test(member.name) &&
    // Lit's own life cycle.
    !LIFECYCLE.has(member.name);
  return {
    name: 'public-surface',
    packageLinkPhase({ customElementsManifest }) {
      const built = (path) => path.replace(/^(\.?\/)?(src\/)?/, 'dist/').replace(/\.ts$/, '.js');
      for (const module of customElementsManifest.modules) {
        module.path = built(module.path);
        for (const declaration of module.declarations ?? []) {
          if (declaration.kind !== 'class') continue;
          declaration.members = declaration.members?.filter(isPublic);
          // The analyzer reads `new SomeEvent(detail)` as an event called "detail" or "type".
          declaration.events = declaration.events?.filter((event) => event.name?.startsWith('meeting-card-'));
        }
        for (const exported of module.exports ?? []) {
          if (exported.declaration?.module) exported.declaration.module = built(exported.declaration.module);
        }
      }
    },
  };
}

const LIFECYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'createRenderRoot',
  'willUpdate',
  'shouldUpdate',
  'update',
  'updated',
  'firstUpdated',
  'render',
  'styles',
  'properties',
  'shadowRootOptions',
]);

export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [spelledOut(), publicSurface(), customElementVsCodePlugin({ outdir: '.', hideLogs: true })],
};
